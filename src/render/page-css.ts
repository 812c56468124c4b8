import type { View } from './view/view.ts';

/**
 * CSS for what stands in the margins of each printed page: whose protocol it is, the page's number, *UTKAST* and
 * *SEKRETESS*, room for initials. The first page, which says the former in its head, has the letterhead at its foot instead.
 */
export function pageCss({ identity, draft, unmasked, label, letterhead, initials }: View): string {
  const marks = [draft ? label.draft : null, unmasked ? label.confidential : null].filter(
    (mark) => mark !== null,
  );
  const mark = marks.length === 0 ? '' : `${cssString(`${marks.join(' · ').toUpperCase()}\u2003`)} `;
  const markStyle = marks.length === 0 ? '' : '; font-weight: 600; color: #9c1c1c';
  const columns = letterhead?.columns ?? [];
  const signs = Array.from({ length: initials }, () => blankOf(initials)).join('\u2003');
  const initialsBox =
    initials === 0 ? '' : `@bottom-right { content: ${cssString(`${label.initials} ${signs}`)} }`;
  return `@page {
  @top-left { content: ${cssString(identity)} }
  @top-right { content: ${mark}counter(page) " (" counter(pages) ")"${markStyle} }
  ${initialsBox}
}
@page :first {
  ${columns.length === 0 ? '' : 'margin-bottom: 44mm;'}
  @top-left { content: none }
  @bottom-right { ${columns.length === 0 ? asOnOtherPages : 'content: none'} }
${columns.map((column, index) => marginColumn(column, index)).join('\n')}
}`;
}

const columnBoxes = ['@bottom-left', '@bottom-center', '@bottom-right'] as const;

type Column = NonNullable<View['letterhead']>['columns'][number];

function marginColumn({ heading, lines }: Column, index: number): string {
  const text = [...(heading === null ? [] : [heading]), ...lines].join('\n');
  return `  ${columnBoxes[index]} { content: ${cssString(text)} }`;
}

/** The place that the third column of a letterhead would take. */
const asOnOtherPages = 'width: auto; text-align: right; padding-top: 8mm';

/** In letters: room for the initials of one verifier, and of all in one line. */
const room = { each: { most: 12, least: 8 }, line: 84 };

/** Room for the initials of one of `verifiers`; so many that they don't fit one line go on in the next. */
function blankOf(verifiers: number): string {
  const share = Math.floor(room.line / verifiers);
  return '_'.repeat(Math.max(room.each.least, Math.min(room.each.most, share)));
}

/** `text` as a CSS string that can neither end itself nor the style element around it. */
function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>&\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
