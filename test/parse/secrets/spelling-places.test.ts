import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { mask } from './mask.ts';

const spellings = [
  ':hemlig[Elsa Vik]',
  ':sekretessbelagt[Elsa Vik]',
  ':sekr[Elsa Vik]',
  '{sekretess: Elsa Vik}',
  '<sekretess>Elsa Vik</sekretess>',
  '<span class="sekretess">Elsa Vik</span>',
  '(sekretess: Elsa Vik)',
  '[hemligt: Elsa Vik]',
  '[sekretess]Elsa Vik[/sekretess]',
  '[Elsa Vik]{.sekretess}',
  ':sek<!-- -->retess[Elsa Vik]',
  '&#58;sekretess[Elsa Vik]',
  ':hem\u00ADligt[Elsa Vik]',
  ':secret[Elsa Vik]',
];

const places: Readonly<Record<string, string>> = {
  'a paragraph': 'Då kom … hit.',
  'the second line of one': 'Då\nkom … hit.',
  'a bullet': '- Bo Ek\n- … kom\n- Ida',
  'a nested bullet': '- Bo Ek\n  - a … b',
  'a numbered entry': '1. Bo Ek\n2. … kom',
  'a quote': '> Då kom … hit.',
  'a list in a quote': '> - Då kom … hit.',
  'a table': '| Namn | Sak |\n| - | - |\n| … | stöd |\n| Bo Ek | råd |',
  'the head of a table': '| … | Sak |\n| - | - |\n| Bo | råd |',
  'a footnote': 'Text[^1].\n\n[^1]: Då kom … hit.',
  'the text of a link': '[Brev från … i mars](https://exempel.se)',
  'an image': '![Bild av … i mars](bild.png)',
  'bold type': '**Då kom … hit.**',
  'a decision': 'Styrelsen beslutar att ge … stöd.',
  'a clause': 'Styrelsen beslutar\n\natt ge … stöd.',
  'a task': '- [ ] Bo Ek: ringa … (senast 2025-05-01)',
  'a heading of a part': '### Om …\n\nElsa Vik kom.',
  'a heading underlined': 'Om …\n-------\n\nElsa Vik kom.',
  'a label': '**Föredragande:** …',
  code: '```\n…\n```',
};

describe.each(Object.entries(places))('in %s', (_, place) => {
  it.each(spellings)('%s', (written) => {
    const notes = `# Möte\n\n## § 1 Öppnande\n\nOrd.\n\n## § 2 Ansökan\n\n${place.replace('…', written)}\n\n## § 3 Val\n\nBo Ek valdes.`;
    const { text, diagnostics } = mask(notes);
    expect(text).not.toMatch(/Elsa|Vik/);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    const { protocol } = parseProtocol(notes);
    expect(JSON.stringify(protocol)).not.toMatch(/Elsa|Vik/);
    expect(protocol!.items.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Öppnande'],
      [2, 'Ansökan'],
      [3, 'Val'],
    ]);
  });
});

describe.each(spellings)('in headings and values: %s', (written) => {
  it.each([
    ['the heading of an item', `# Möte\n\n## § 1 Om ${written}\n\nElsa Vik kom.\n\n## § 2 Val\n\nOrd.`],
    ['a bold one', `# Möte\n\n**§ 1 Om ${written}**\n\nElsa Vik kom.\n\n**§ 2 Val**\n\nOrd.`],
    ['the title', `# Möte om ${written}\n\n## § 2 Val\n\nOrd.`],
    ['a value', `---\ntitel: Om ${written}\nplats: Lund\n---\n\n## § 2 Val\n\nOrd.`],
    ['a value in quotes', `---\nplats: Lund\ntitel: '${written}'\n---\n\n## § 2 Val\n\nOrd.`],
    ['an entry', `---\nnärvarande:\n  - Bo Ek\n  - ${written}\n---\n\n## § 2 Val\n\nOrd.`],
    ['a folded value', `---\ntitel: >\n  Om\n  ${written}\nplats: Lund\n---\n\n## § 2 Val\n\nOrd.`],
  ])('%s', (_, notes) => {
    const { text, diagnostics } = mask(notes);
    expect(text).not.toMatch(/Elsa|Vik/);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(text).toMatch(/§ 2 Val(?:\*\*)?\n\nOrd\.$/);
    if (notes.includes('plats:')) expect(text).toContain('plats: Lund');
  });
});

describe('what YAML reads as a mark is one', () => {
  it.each([
    '"\\u003asekretess[Elsa Vik]"',
    '":s\\u0065kretess[Elsa Vik]"',
    '":s\\x65kretess[Elsa Vik]"',
    '":h\\u0065mlig[Elsa Vik]"',
    '":sekre\\\n  tess[Elsa Vik]"',
    '":sek\n  retess[Elsa Vik]"',
    "':sekretess\n  [Elsa Vik]'",
    '{sekretess: Elsa Vik}',
    '[{hemligt: Elsa Vik}]',
  ])('titel: %s', (value) => {
    const { text, findings } = mask(`---\ntitel: ${value}\nplats: Lund\n---\n\n## § 1 Val\n\nOrd.`);
    expect(text).not.toMatch(/Elsa|Vik/);
    expect(text).toContain('plats: Lund\n---\n\n## § 1 Val\n\nOrd.');
    expect(findings.join()).toContain('error sekretess-oklar');
  });

  it.each(['sekretess: Elsa Vik', 'hemligt: Elsa', '"hemligt": Elsa', 'sekretessbelagt:\n  - Elsa'])(
    '%s',
    (pair) => {
      const { text, findings } = mask(`---\n${pair}\nplats: Lund\n---\n\n## § 1 Val\n\nOrd.`);
      expect(text).not.toMatch(/Elsa|Vik/);
      expect(text).toContain('plats: Lund');
      expect(findings.join()).toContain('error sekretess-oklar');
    },
  );

  it.each(['sekretess: OSL 26:1', 'sekretess: nej', 'sekr: Elsa Vik', 'sekreterare: Elsa Vik'])(
    'but not %s',
    (pair) => {
      expect(mask(`---\n${pair}\nplats: Lund\n---\n`).findings).toEqual([]);
    },
  );
});
