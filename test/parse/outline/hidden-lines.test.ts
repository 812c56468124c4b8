import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opensSection } from '../../../src/language/sections.ts';
import { lineText } from '../../../src/model/text.ts';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.ts';
import { readNotesOutline } from '../../../src/parse/outline/notes-outline.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const canary = 'Xkanari7';

/** Ways to write the first line of item `n`. */
const forms = {
  heading: (n: number, title: string) => `## § ${n} ${title}`,
  numbered: (n: number, title: string) => `### ${n}. ${title}`,
  plain: (_: number, title: string) => `## ${title}`,
  line: (n: number, title: string) => `§ ${n} ${title}`,
  prefixed: (n: number, title: string) => `Sn § ${n} ${title}`,
  below: (n: number, title: string) => `§ ${n}\n${title}`,
  entry: (n: number, title: string) => `${n}. ${title}`,
} as const;

const body = fc.constantFrom(
  'Ordet var fritt.',
  'Utredning\n\n- ett\n- två',
  '### Beslut\n\natt vänta',
  '#### Bakgrund\n\nLång.',
  '#### Utredning\n\nMer.',
  '> ## § 9 Citat',
  '```\n## § 9 Kod\n```',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'Enligt\n§ 14 LVU gäller detta.',
  '28 maj sågs alla.',
);

const notes = fc.record({
  form: fc.constantFrom(...(Object.keys(forms) as (keyof typeof forms)[])),
  first: fc.constantFrom(1, 1, 40),
  items: fc.array(fc.array(body, { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  secret: fc.nat(),
  mark: fc.constantFrom('[sekretess]', '[sekretess: Individärende]', '[sekretes]'),
  after: fc.constantFrom('', '\n\n## Nästa möte\n\nDen 3 maj.', '\n\n## Underskrifter\n\nBo Ek'),
});

/** The lines of the nth item as the outline gives them: up to the next item or surely known section. */
function linesOfItem(text: string, nth: number): { first: number; last: number } {
  const { root, index } = parseMarkdown(text);
  const parts = readNotesOutline(root, index).parts.filter(
    (part) => part.kind === 'item' || opensSection(lineText(part.heading.children)),
  );
  const items = parts.filter(({ kind }) => kind === 'item');
  const next = parts[parts.indexOf(items[nth]!) + 1];
  return {
    first: items[nth]!.position.start.line,
    last: next ? next.position.start.line - 1 : text.split('\n').length,
  };
}

describe('a mark in the heading of an item', () => {
  test('hides the lines that the outline gives the item, and no other item is lost', () => {
    fc.assert(
      fc.property(notes, ({ form, first, items, secret, mark, after }) => {
        const marked = secret % items.length;
        const texts = items.map((parts, nth) => {
          const title = nth === marked ? `Om ${canary} ${mark}` : `Rubrik ${'abcde'[nth]}`;
          return [forms[form](first + nth, title), ...parts].join('\n\n');
        });
        const text = `# Protokoll styrelsemöte 2025-03-12\n\n${texts.join('\n\n')}${after}`;
        const { protocol, secretLines, text: masked, diagnostics } = parseProtocol(text);
        expect(secretLines).toEqual([linesOfItem(text, marked)]);
        expect(JSON.stringify([masked, diagnostics])).not.toContain(canary);
        if (form === 'plain') expect(protocol!.items).toHaveLength(items.length);
        else expect(protocol!.items.map(({ number }) => number)).toEqual(items.map((_, nth) => first + nth));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['in bold', '**§ 2 Budget**'],
    ['on a line', '§ 2 Budget'],
    ['with a number alone', '### § 2 Budget'],
  ])('hides an item in another form (%s), as an error', (_, other) => {
    const { text, diagnostics } = parseProtocol(
      `## § 1 ${canary} [sekretess: LVU]\n\nOrd.\n\n${other}\n\nKvar.\n\n## § 3 Val\n\nOrd.`,
    );
    const isSign = other.startsWith('#');
    expect(text.includes('Kvar')).toBe(isSign);
    expect(text).toContain('## § 3 Val\n\nOrd.');
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message.sv.startsWith('§ 2 är dold'))).toEqual(isSign ? [] : [true]);
  });

  test.each([
    ['§ lines', `§ 1 ${canary} [sekretess: Vård]\n\n## Utredning\n\n${canary}\n\n§ 2 Budget\n\nKvar.`],
    [
      'another sign',
      `## 1. ${canary} [sekretess: Vård]\n\n## Utredning\n\n${canary}\n\n## § 2 Budget\n\nKvar.`,
    ],
    [
      'law on lines',
      `§ 1 Val\n\n§ 2 ${canary} [sekretess: Vård]\n\nHon bor där.\n\n§ 14 LVU ${canary}\n\n## Nästa möte\n\nKvar.`,
    ],
  ])('hides what stands below a heading without number: %s', (_, notes) => {
    const { text } = parseProtocol(`# Protokoll 2025-03-12\n\n${notes}`);
    expect(text).not.toContain(canary);
    expect(text).toContain('Kvar.');
  });

  test('a title that begins like a month begins an item', () => {
    const { protocol } = parseProtocol(
      `## 1 Öppnande\n\n## 2 ${canary} [sekretess: Stöd]\n\nOrd.\n\n## 3 Julfest\n\nOrd.`,
    );
    expect(protocol!.items.map(({ title }) => title)).toEqual(['Öppnande', 'Stöd', 'Julfest']);
  });
});
