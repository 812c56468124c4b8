import fc from 'fast-check';
import { outlineForms } from './outline-forms.ts';
import { marks } from './parse/secrets/spellings.ts';

/** What must not be anywhere but in the notes; whoever looks for it looks for `kanari` in any case. */
const canary = 'Xkanari7';

/** Random notes with secrets in them. */
export interface SecretNotes {
  readonly text: string;
  /** Words of public items, which may only be missing where an error tells of it. */
  readonly open: readonly string[];
}

const name = fc.constantFrom(
  canary,
  `Elsa ${canary}`,
  `${canary} Vik`,
  canary.toUpperCase(),
  `Åsa ${canary}`,
);
const words = fc
  .array(fc.constantFrom('Nämnden', 'åker', 'hem', 'kl 10:30', '*fet*', 'ord', '[länk](x)', '(S)'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.join(' '));

/** Those that count anywhere in a line, and those that begin one. */
const { fences, 'labels and stamps': labels, ...inLines } = marks;
const anywhere = Object.values(inLines).flat();
const alone = [...fences!, ...labels!].map((text) => text.replaceAll('Elsa Vik', `Elsa ${canary}`));

/** A mark in running text, right or what may be meant as one. */
const inline = fc.oneof(
  { weight: 3, arbitrary: name.map((who) => `:sekretess[${who}]`) },
  name.map((who) => `:sekretess[${who}]{lagrum="OSL 26:1"}`),
  name.map((who) => `:Sekretess[**${who}**]{ersättning="en elev"}`),
  name.map((who) => `:sekretess[${who} [${who}](${who}.png)]`),
  name.map((who) => `:sekretess[${who}`),
  fc.tuple(fc.constantFrom(...anywhere), name).map(([spelling, who]) => spelling.replaceAll('Elsa Vik', who)),
);
const oneLine = inline.filter((text) => !text.includes('\n'));

/** Where a mark may stand. */
const place = fc.oneof(
  inline,
  fc.constantFrom(...alone),
  fc.tuple(words, oneLine, words).map((all) => all.join(' ')),
  oneLine.map((mark) => `- a\n- b ${mark}\n  - c`),
  oneLine.map((mark) => `1. a\n2. ${mark}`),
  oneLine.map((mark) => `> ${mark} sade så`),
  oneLine.map((mark) => `| Namn | Sak |\n| - | - |\n| ${mark} | b |`),
  oneLine.map((mark) => `Se[^9].\n\n[^9]: Not ${mark}`),
  oneLine.map((mark) => `[${mark}](https://exempel.se)`),
  oneLine.map((mark) => `[brev](https://exempel.se/${mark})`),
  oneLine.map((mark) => `![${mark}](bild.png)`),
  oneLine.map((mark) => `- [ ] Bo Ek: ringa ${mark} (senast 2025-05-01)`),
  oneLine.map((mark) => `Styrelsen beslutar\n\natt ge ${mark} stöd.`),
  oneLine.map((mark) => `### ${mark}\n\nOrd.`),
  oneLine.map((mark) => `<!-- ${mark} -->`),
  oneLine.map((mark) => `\`\`\`\n${mark}\n\`\`\``),
  oneLine.map((mark) => `<p>${mark}</p>`),
  oneLine.map((mark) => `**Föredragande:** ${mark}`),
);

/** What stands below a secret heading or in a secret block. */
const hidden = fc
  .tuple(
    name,
    fc.constantFrom(
      'W hördes.',
      '- W\n- a\n  - W',
      '1. W\n2. W\n\n1. W',
      '| W |\n| - |\n| W |',
      '> W\n> W',
      '### Beslut\n\nStyrelsen beslutar\n\natt ge W stöd.',
      '### Utredning\n\nW bor hos W.',
      '#### W\n\nW',
      '### a) W\n\nW',
      '**Beslut:** W',
      '```\nW\n```',
      '<div>W</div>',
      '<!-- W -->',
      '- [ ] W: ringa W',
      'Se[^w].\n\n[^w]: W\n    W',
      '[W](W.png "W")',
      '![W](W.png)',
      'Se [W][w].\n\n[w]: /W.png "W"',
      'OSL 26:1\n\nW',
      'Med 3 ja-röster mot 1 nej-röst. W röstar ja.',
      'Bo Ek (S) reserverar sig. W',
      'W\n\n---\n\nW',
      'W\n***\nW',
      '\tW',
      'Dnr W 2025/12',
      ':sekretess[W] W',
      'Nästa möte: W',
      'att W',
    ),
  )
  .map(([who, text]) => text.replaceAll('W', who));

const block = fc
  .tuple(
    fc.constantFrom(
      ':::sekretess',
      '::: sekretess',
      ':::Sekretess{lagrum="OSL 26:1"}',
      ':::sekretess {ersättning="En elev hördes."}',
      ':::hemligt',
      ':::sekretes',
    ),
    fc.array(hidden, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(':::', ':::', ':::', ''),
  )
  .map(([open, inside, close]) => [open, ...inside, close].join('\n'));

const plainHeadings = 'headings without numbers';

const item = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      mark: fc.constant(null),
      parts: fc.array(fc.oneof(place, block, words), { maxLength: 3 }),
    }),
  },
  fc.record({
    mark: fc.constantFrom(
      '[sekretess]',
      '[sekretess: Individärende]',
      '[sekretess: Val]{lagrum="OSL 26:1"}',
      '[hemligt]',
      '[sekretes]',
      '{sekretess}',
    ),
    parts: fc.array(hidden, { minLength: 1, maxLength: 4 }),
  }),
);

const frontMatter = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.constant('---\ndatum: 2025-03-27\nnärvarande: Bo Ek, Ida Lind\n---\n\n'),
  oneLine.map((mark) => `---\ndatum: 2025-03-27\ntitel: Om ${mark}\nplats: Lund\n---\n\n`),
  oneLine.map((mark) => `---\ndatum: 2025-03-27\nnärvarande:\n  - Bo Ek\n  - ${mark}\n---\n\n`),
  hidden.map(
    () => `---\ndatum: 2025-03-27\növriga:\n  - Bo Ek\n  :::sekretess\n  - ${canary}\n  :::\n---\n\n`,
  ),
);

/** How the file is written. */
const spelling = fc.record({
  ending: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  form: fc.constantFrom('NFC', 'NFC', 'NFD'),
  mark: fc.constantFrom('', '', '\uFEFF'),
  hasTabs: fc.boolean(),
  title: fc.constantFrom('# Möte\n\n', '', 'Protokoll\n=========\n\n'),
});

/** Notes with secrets in every construct, whose items are written in one of the `forms`, or each in another of them. */
export function secretNotes(forms: readonly string[] = Object.keys(outlineForms)): fc.Arbitrary<SecretNotes> {
  const form = fc.constantFrom(...forms);
  return fc
    .tuple(
      frontMatter,
      form,
      fc.array(fc.tuple(item, form), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 4 }),
      spelling,
    )
    .map(([before, main, items, mixed, { ending, form: letters, mark: begin, hasTabs, title }]) => {
      const open: string[] = [];
      // The number that a list above goes on with.
      let nextEntry = 0;
      const parts = items.map(([{ mark, parts: inside }, other], index) => {
        const number = index + 1;
        const written = outlineForms[mixed === 0 ? other : main]!;
        const heading = written(number, mark === null ? `Rubrik${number}q` : `${canary} ${mark}`);
        const isEntry = nextEntry === number && heading.startsWith(`${number}. `);
        nextEntry = inside.some((part) => /^2\. /m.test(part)) ? 3 : isEntry ? number + 1 : 0;
        if (mark !== null) return [heading, ...inside].join('\n\n');
        // Where the forms are mixed, a heading without a number may go on with a secret item, which is no more than a warning,
        // and a number may be the next entry of a list above.
        const mayGoOn = mixed === 0 && (other === plainHeadings || isEntry);
        if (!mayGoOn) open.push(`Rubrik${number}q`, `Öppet${number}q`);
        return [heading, `Öppet${number}q.`, ...inside].join('\n\n');
      });
      let text = `${before}${title}${parts.join('\n\n')}\n`;
      if (hasTabs) text = text.replaceAll(/^ {4}/gm, '\t');
      return { text: begin + text.normalize(letters).replaceAll('\n', ending), open };
    });
}
