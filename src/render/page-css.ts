import type { View } from './view/view.ts';

/**
 * CSS for what stands in the margins of each printed page: whose protocol it is, the page's number, *UTKAST* and
 * *SEKRETESS*, room for initials and for the certificate of an extract. The first page, which says the first of these in its
 * head, has the letterhead at its foot instead.
 */
export function pageCss(view: View): string {
  const { identity, draft, unmasked, label, letterhead } = view;
  const marks = [draft ? label.draft : null, unmasked ? label.confidential : null].filter(
    (mark) => mark !== null,
  );
  const mark = marks.length === 0 ? '' : `${cssString(`${marks.join(' · ').toUpperCase()}\u2003`)} `;
  const markStyle = marks.length === 0 ? '' : '; font-weight: 600; color: #9c1c1c';
  const columns = letterhead?.columns ?? [];
  const foot = footBoxes(view);
  const firstFoot =
    columns.length === 0
      ? foot.map(([box]) => `@${box} { ${asOnOtherPages[box]} }`)
      : ['margin-bottom: 44mm;', ...columns.map(marginColumn), ...emptyBoxes(columns.length, foot)];
  return `@page {
  @top-left { content: ${cssString(identity)} }
  @top-right { content: ${mark}counter(page) " (" counter(pages) ")"${markStyle} }
  ${foot.map(([box, content]) => `@${box} { content: ${cssString(content)} }`).join('\n  ')}
}
@page :first {
  @top-left { content: none }
  ${firstFoot.join('\n  ')}
}`;
}

const columnBoxes = ['@bottom-left', '@bottom-center', '@bottom-right'] as const;

type Column = NonNullable<View['letterhead']>['columns'][number];

function marginColumn({ heading, lines }: Column, index: number): string {
  const text = [...(heading === null ? [] : [heading]), ...lines].join('\n');
  return `${columnBoxes[index]} { content: ${cssString(text)} }`;
}

type FootBox = readonly [box: keyof typeof asOnOtherPages, content: string];

/** What takes the place that the columns of a letterhead would have on the first page. */
const asOnOtherPages = {
  'bottom-left': 'width: 60%; padding-top: 8mm',
  'bottom-right': 'width: auto; text-align: right; padding-top: 8mm',
} as const;

/** Initials to the left of the certificate where there are both, else to the right. */
function footBoxes({ foot: { initials, extract }, label }: View): FootBox[] {
  const line = extract ? room.line.shared : room.line.whole;
  const signs = Array.from({ length: initials }, () => blankOf(initials, line)).join('\u2003');
  const signed: FootBox = [extract ? 'bottom-left' : 'bottom-right', `${label.initials} ${signs}`];
  const certified: FootBox = ['bottom-right', `${label.extractCertificate} ${'_'.repeat(room.certificate)}`];
  return [...(initials === 0 ? [] : [signed]), ...(extract ? [certified] : [])];
}

/** The boxes of other pages that the letterhead of the first leaves free. */
function emptyBoxes(columns: number, foot: readonly FootBox[]): string[] {
  const taken = columnBoxes.slice(0, columns).map((box) => box.slice(1));
  const free = foot.filter(([box]) => !taken.includes(box));
  return free.map(([box]) => `@${box} { content: none }`);
}

/** In letters: room for the initials of one verifier, of all in one line, and to sign for an extract. */
const room = { each: { most: 12, least: 8 }, line: { whole: 84, shared: 40 }, certificate: 24 };

/** Room for the initials of one of `verifiers`; so many that they don't fit one line go on in the next. */
function blankOf(verifiers: number, line: number): string {
  const share = Math.floor(line / verifiers);
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
