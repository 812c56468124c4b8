import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opensSection } from '../../../src/language/sections.ts';
import { lineText } from '../../../src/model/text.ts';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.ts';
import { readNotesOutline } from '../../../src/parse/outline/notes-outline.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { runs } from '../../runs.ts';

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
  bold: (n: number, title: string) => `**§ ${n} ${title}**`,
  boldEntry: (n: number, title: string) => `${n}. **${title}**`,
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
      { numRuns: runs(300) },
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

  test.each([
    ['1. Kaffe\n2. Bilar\n\n1. Mer'],
    ['1. Kaffe\n2. Bilar\n3. Kakor'],
    ['1. Kaffe'],
    ['### Utredning\n\nOrd.\n\n### a) Bakgrund\n\nOrd.'],
  ])('a list of its own in an item in bold begins no other: %s', (inside) => {
    const notes = `# Protokoll 2025-03-12\n\n1. **${canary} [sekretess: Vård]**\n\n${inside.replaceAll(/(?<= )\p{L}+$/gmu, `$& ${canary}`)}\n\n2. **Budget**\n\nKvar.`;
    const { text, protocol, diagnostics } = parseProtocol(notes);
    expect(text).not.toContain(canary);
    expect(protocol!.items.map(({ label, title }) => `${label} ${title}`)).toEqual(['1. Vård', '2. Budget']);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a list of its own in an item that is not in bold is hidden, too', () => {
    const { text, protocol } = parseProtocol(
      `1. ${canary} [sekretess: Vård]\n\n   Ord.\n\n1. ${canary}\n2. ${canary}\n\nOrd.\n\n2. Budget\n\nKvar.\n\n3. Val\n\nKvar.`,
    );
    expect(text).not.toContain(canary);
    expect(protocol!.items.slice(-2).map(({ title }) => title)).toEqual(['Budget', 'Val']);
  });

  test.each([
    ['an entry', '## § 1 Val\n\n## § 2 X [sekretess]\n\nOrd.\n\n3. Budget\n\nOrd.\n\n## § 4 Slut', '3.'],
    ['a deeper heading', '# § 1 Val\n\n# § 2 X [sekretess]\n\nOrd.\n\n## 3. Budget\n\nOrd.', '3.'],
    ['a heading with a letter', '## § 1 Val\n\n## § 2 X [sekretess]\n\nOrd.\n\n## c) Budget\n\nOrd.', 'c)'],
    [
      'an entry below headings without numbers',
      '## X [sekretess]\n\nOrd.\n\n2. Val\n\n## Budget\n\nOrd.',
      '2.',
    ],
    ['an entry before the next §', '## § 1 X [sekretess]\n\n## Vård\n\n3. Val\n\n## § 4 Slut', '3.'],
    ['an entry below such a heading', '## § 1 Val\n\n1. a\n2. b\n\n## b) X [sekretess]\n\n3. Val', '3.'],
    [
      'an entry in the cover',
      '## a) X [sekretess]\n\n2. Y [sekretess]\n\n3. Val\n\n## § 4 Slut\n\nOrd.',
      '2. 3.',
    ],
    ['a letter without the one before', '# § 1 X [sekretess]\n\n## b) Val\n\n## § 3 Budget', 'b)'],
    ['a § behind a list', '## a) X [sekretess]\n\n1. Ord\n\n**§ 2 Val**\n\n## § 3 Budget', '2'],
    ['the first § behind a heading', '## X [sekretess]\n\nOrd.\n\n**§ 3 Val**\n\nOrd.', '3'],
    ['the last number before a §', '## § 1 X [sekretess]\n\n1. Ord\n\nOrd.\n\n2. Val\n\n## § 3 Budget', '2.'],
    ['a § line after a gap', '## § 1 X [sekretess]\n\nOrd.\n\n2. Val\n\nOrd.\n\n§ 3\nBudget', '2. 3'],
  ])('what may be the next item in another form is an error: %s', (_, notes, labels) => {
    const errors = parseProtocol(notes).diagnostics.filter(({ severity }) => severity === 'error');
    for (const [nth, label] of labels.split(' ').entries()) expect(errors[nth]!.message.sv).toContain(label);
  });

  test.each([
    '## § 3 X [sekretess]\n\n1. Ord\n2. Ord\n3. Ord\n4. Ord\n5. Ord',
    '## § 3 X [sekretess]\n\n1. Ord\n2. Ord\n3. Ord\n4. Ord\n\n## § 5 Val',
    '## § 3 X [sekretess]\n\nEnligt\n§ 14 LVU gäller detta.\n\n```\n## § 4 Kod\n```',
    '## Vård [sekretess: X]\n\n§ 14 LVU\n\n## Val\n\nOrd.',
    '# § 3 X [sekretess]\n\n## a) Ord\n\n## b) Ord\n\n### a) Ord\n\n1. Ord\n\n## § 4 Val',
    '## § 3 X [sekretess]\n\n4 av 5 kom. 2025 var ett år.\n\n## § 4 Val',
  ])('other numbers in it are none: %s', (notes) => {
    const { diagnostics } = parseProtocol(notes);
    expect(diagnostics.filter(({ rule }) => rule === 'sekretess-oklar')).toEqual([]);
  });

  test.each([
    '## X [sekretess]\n\nNästa möte: X\n\n1. X\n2. X',
    '## a) X [sekretess]\n\nPlats: X\n\n1. X hördes\n2. X bor i X',
    '# X [sekretess]\n\n1. X\n2. X',
    '# X {sekretess}\n\n1. X\n2. X',
  ])('a list below a marked title is hidden, though it be read as items: %s', (notes) => {
    const { text, diagnostics } = parseProtocol(notes.replaceAll('X', canary));
    expect(text).not.toContain(canary);
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
  });

  test('a title that begins like a month begins an item', () => {
    const { protocol } = parseProtocol(
      `## 1 Öppnande\n\n## 2 ${canary} [sekretess: Stöd]\n\nOrd.\n\n## 3 Julfest\n\nOrd.`,
    );
    expect(protocol!.items.map(({ title }) => title)).toEqual(['Öppnande', 'Stöd', 'Julfest']);
  });
});
