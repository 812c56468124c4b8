import { describe, expect, it } from 'vitest';
import { mask } from './mask.ts';

const hidden = 'Uppgiften redovisas inte med hänvisning till sekretess';
const item = 'Ärendet redovisas inte med hänvisning till sekretess';

describe('inline marks', () => {
  it.each([
    ['Samtal med :sekretess[Elsa Vik] i dag', 'Samtal med (sekretess) i dag'],
    [':Sekretess[Elsa Vik, född [1990]]', '(sekretess)'],
    [':sek\u00ADretess[Elsa]', '(sekretess)'],
    [':sekretess[en \\] klammer] och mer', '(sekretess) och mer'],
    [':sekretess[Elsa]{lagrum="OSL 26:1" ersättning="eleven"} kom', 'eleven kom'],
    [':sekretess[Elsa]{ersattning=”eleven”} kom', 'eleven kom'],
    ['`:sekretess[Elsa]` <!-- :sekretess[Elsa] -->', '`(sekretess)` <!-- (sekretess) -->'],
    ['| :sekretess[Elsa] | b |', '| (sekretess) | b |'],
    ['> - a :sekretess[Elsa\n>   Vik] b', '> - a (sekretess)\n>    b'],
    ['a :sekretess[Elsa\nVik\nEk] b', 'a (sekretess)\n\u00A0\n b'],
    ['---\ntitel: Samtal med :sekretess[Elsa]\n---\ntext', '---\ntitel: Samtal med (sekretess)\n---\ntext'],
    [':sekretess[Elsa](S) och :sekretess[Vik][^1]', '(sekretess)(S) och (sekretess)[^1]'],
    [':sekretess[Elsa]{uppdrag: Bo; 2023-05-30}', '(sekretess){uppdrag: Bo; 2023-05-30}'],
  ])('%s', (notes, text) => {
    expect(mask(notes)).toMatchObject({ text, findings: [] });
  });

  it('tell their kind, ground and place', () => {
    const { secrets } = mask('Åsa och :sekretess[Elsa]{lagrum="OSL 26:1"}'.normalize('NFD'));
    expect(secrets).toMatchObject([
      { kind: 'inline', ground: 'OSL 26:1', position: { start: { line: 1, column: 10 } } },
    ]);
  });
});

describe('blocks', () => {
  it.each([
    ['a\n\n:::sekretess\nElsa\n:::\n\nb', `a\n\n${hidden}.\n\n\n\nb`],
    ['a\n::: Sekretess\nElsa\n\nVik\n:::\nb', `a\n\n${hidden}.\n\n\n\nb`],
    ['::::sekretess {lagrum=”OSL 26:1”}\nElsa\n::::', `${hidden} (OSL 26:1).\n\n`],
    [":::sekretess {ersättning='En elev hördes.'}\nElsa\n:::", 'En elev hördes.\n\n'],
    ['- a\n- :::sekretess\n  Elsa\n  :::\n- b', `- a\n- ${hidden}.\n\n\n- b`],
    ['> :::sekretess\n> Elsa\n> :::\n> b', `> ${hidden}.\n>\n>\n> b`],
    [
      '---\nnärvarande:\n  - Bo Ek\n  :::sekretess\n  - Elsa\n  :::\n---\n',
      `---\nnärvarande:\n  - Bo Ek\n\n  - ${hidden}.\n\n---\n`,
    ],
  ])('%s', (notes, text) => {
    expect(mask(notes)).toMatchObject({ text, findings: [], kinds: ['block'] });
  });
});

describe('items', () => {
  it.each([
    [
      '## § 37 Elsa Vik [sekretess: Individärende enligt LVU]\n\nElsa\n\n### Beslut\n\nElsa\n\n## § 38 Nästa',
      `## § 37 Individärende enligt LVU\n\n${item}.\n\n\n\n\n\n## § 38 Nästa`,
    ],
    ['## § 37 Elsa Vik [sekretess]\n\nElsa\n\n## § 38 b', `## § 37 ${item}\n\n\n\n## § 38 b`],
    ['## § 1 a\n\n## § 2 Elsa [sekretess]\n\n## Beslut\nElsa', `## § 1 a\n\n## § 2 ${item}\n\n\n`],
    ['## § 2 Elsa [sekretess]\nElsa\n\n## Nästa möte\ntid', `## § 2 ${item}\n\n\n## Nästa möte\ntid`],
    ['**§ 37 Elsa** [sekretess: Val]\nElsa\n\n**§ 38 b**', `**§ 37 Val**\n${''}\n${item}.\n**§ 38 b**`],
    ['§ 37\nElsa Vik [sekretess: Val]\n\nElsa\n\n§ 38\nb', `§ 37\nVal\n\n${item}.\n\n§ 38\nb`],
    ['SN § 5 Elsa [sekretess]\nElsa', `SN § 5 ${item}\n`],
    ['1. a\n2. **Elsa** [sekretess: Val]\n   Elsa\n\n3. b', `1. a\n2. **Val**\n\n   ${item}.\n3. b`],
    [
      '## § 1 a\n### a) Elsa [sekretess: Val]\n\nElsa\n\n### b) c',
      `## § 1 a\n### a) Val\n\n${item}.\n\n### b) c`,
    ],
    [
      '§ 37 Elsa [sekretess: Val]\n--------\nElsa\nVik\n\n§ 38 b\n---',
      `§ 37 Val\n---\n\n${item}.\n\n§ 38 b\n---`,
    ],
    ['## § 1 E [sekretess]\n```\n## § 2 Elsa\n```\nElsa\n## § 3 b', `## § 1 ${item}\n\n\n\n\n## § 3 b`],
    ['### § 1 Elsa [sekretess]\n\n### Beslut\n\nElsa\n\n### § 2 b', `### § 1 ${item}\n\n\n\n\n\n### § 2 b`],
    ['### Elsa [sekretess]\n\n1. Elsa\n2. Vik\n\n### Budget', `### ${item}\n\n\n\n\n### Budget`],
    ['# § 1 Elsa [sekretess]\n\n## Beslut\n\nElsa\n\n# § 2 b', `# § 1 ${item}\n\n\n\n\n\n# § 2 b`],
    ['## Elsa [sekretess: Val]{lagrum="OSL 26:1"}\n\nElsa\n', `## Val\n\n${item} (OSL 26:1).\n`],
  ])('%s', (notes, text) => {
    expect(mask(notes)).toMatchObject({ text, findings: [], kinds: ['item'] });
  });

  it('tell the public title', () => {
    expect(mask('## § 1 Elsa [sekretess: Val]').secrets[0]).toMatchObject({ publicTitle: 'Val' });
    expect(mask('## § 1 Elsa [sekretess]').secrets[0]).toMatchObject({ publicTitle: null });
  });

  it.each([
    ['a heading that names no part', '## § 1 Elsa [sekretess]', '## Diskussion', '## § 2 b'],
    ['one that begins like a section', '## § 1 Elsa [sekretess]', '## Närvarande vid samtalet', '## § 2 b'],
    ['a date', '## § 1 Elsa [sekretess]', '## 28 maj', '## § 2 b'],
    ['a number of its own', '## § 1 Elsa [sekretess]', '## 2. Samtal', '## § 2 b'],
    ['a deeper section', '# § 1 Elsa [sekretess]', '## Avslutning', '# § 2 b'],
  ])('hide %s below them, and say so', (_, marked, below, next) => {
    const { text, findings } = mask(`# Möte\n\n${marked}\n\n${below}\n\nElsa\n\n${next}`);
    expect(text).toBe(`# Möte\n\n${marked.replace('Elsa [sekretess]', item)}\n\n\n\n\n\n${next}`);
    expect(findings).toEqual(['5:1 warning sekretess-oklar']);
  });

  it('end at a section of the protocol', () => {
    const notes = '## § 1 Elsa [sekretess]\n\nElsa\n\n## Nästa möte den 3 maj kl. 18\n\nOrd';
    expect(mask(notes).text).toContain('## Nästa möte den 3 maj kl. 18\n\nOrd');
  });

  it('hide a deeper heading that would be an item by itself', () => {
    const notes = '# Möte\n\n# Elsa [sekretess]\n\n## Elsas hem\n\nElsa\n\n# Budget\n\nOrd';
    const { text, findings } = mask(notes);
    expect(text).not.toContain('Elsa');
    expect(text).toContain('# Budget\n\nOrd');
    expect(findings).toEqual(['5:1 warning sekretess-oklar']);
  });

  it('are not all that stands below the title of the notes', () => {
    const { text } = mask('# Om Elsa [sekretess: Möte]\n\n## Budget\n\nOrd');
    expect(text).toBe(`# Möte\n${item}.\n## Budget\n\nOrd`);
  });
});

describe('footnotes and addresses that only hidden text refers to', () => {
  it.each([
    ['a footnote', '[^1]', '[^1]: Elsa\n    Vik\n\n    Elsa'],
    ['an address', '[bilden][Elsa Vik]', '[elsa  vik]: /elsa.png "Elsa"'],
    ['one that the other refers to', '[^1]', '[^1]: Se [a].\n\n[a]: /elsa.png'],
  ])('are hidden with it: %s', (_, hiddenReference, definition) => {
    const { text, findings } = mask(
      `:::sekretess\nSe ${hiddenReference}\n:::\n\n## § 2 Kvar[^2]\n\n${definition}\n\n[^2]: Ord`,
    );
    expect(text).not.toMatch(/elsa|vik/i);
    expect(text).toMatch(/## § 2 Kvar\[\^2\]\n[^]*\[\^2\]: Ord$/);
    expect(findings[0]).toBe('7:1 warning sekretess-oklar');
  });

  it('stay when open text refers to them too', () => {
    const notes = ':sekretess[Elsa[^1]] och Bo[^1]\n\n[^1]: Ord';
    expect(mask(notes)).toMatchObject({ text: '(sekretess) och Bo[^1]\n\n[^1]: Ord', findings: [] });
  });
});

describe('doubtful marks hide all to the end of the item', () => {
  it.each([
    ['an unclosed block', ':::sekretess\nElsa', '3:1'],
    ['an unclosed inline mark', 'a :sekretess[Elsa\n\nElsa]', '3:3'],
    ['a misspelt one', 'a :sekretes[Elsa]', '3:3'],
    ['too many colons', 'a ::sekretess[Elsa]', '3:3'],
    ['spaces', 'a : sekretess [Elsa]', '3:3'],
    ['no colon', 'a sekretess[Elsa]', '3:3'],
    ['no bracket', 'a :sekretess Elsa', '3:3'],
    ['a full-width colon', 'a ：sekretess[Elsa]', '3:3'],
    ['a Cyrillic letter', 'a :sеkretess[Elsa]', '3:3'],
    ['emphasis', 'a :**sekretess**[Elsa]', '3:3'],
    ['a bracket too many', 'a :sekretess[b] Elsa]', '3:3'],
    ['a block in a block', ':::sekretess\na\n:::sekretess\nb\n:::\nElsa\n:::', '3:1'],
    ['another block in a block', ':::sekretess\n:::note\nb\n:::\nElsa\n:::', '3:1'],
    ['a block closed twice', ':::sekretess\na\n:::\nElsa\n:::\nb', '7:1'],
    ['an end without beginning', 'Elsa\n:::', '4:1'],
    ['an empty block', ':::sekretess\n:::\nElsa', '3:1'],
    ['attributes that are not', ':::sekretess Elsa\na\n:::', '3:1'],
    ['a mark in the replacement', ':sekretess[a]{ersättning=":sekretess[Elsa]"}', '3:1'],
    ['an address after it', ':sekretess[a](https://elsa.se) Elsa', '3:1'],
    ['a heading mark in the text', 'Elsa var här [sekretess]', '3:14'],
    ['a link', 'Elsa [sekretess](https://exempel.se)', '3:6'],
    ['half a comment', ':::sekretess\na <!--\n:::\nElsa -->', '3:1'],
    ['a fence that is cut', '```\n:::sekretess\na\n```\n:::\nElsa', '4:1'],
  ])('%s', (_, text, place) => {
    const { source, findings, kinds, diagnostics } = mask(
      `## § 1 Öppen\n\n${text}\n\nElsa\n\n## § 2 Kvar\n\nOrd`,
    );
    expect(source.text).not.toContain('Elsa');
    expect(JSON.stringify(diagnostics)).not.toContain('Elsa');
    expect(source.text).toContain(hidden);
    expect(source.text).toMatch(/^## § 1 Öppen\n[^]*\n## § 2 Kvar\n\nOrd$/);
    expect(findings).toEqual([`${place} error sekretess-oklar`]);
    expect(kinds).toEqual(['doubtful']);
  });

  it.each([
    '[sekretes: Val]',
    '[sekretess: Val',
    '[sekretess ',
    '[sekretess](x)',
    ':sekretes[x]',
    '[sekretess] [sekretess]',
  ])('in a heading: %s', (mark) => {
    const { text, findings } = mask(`## § 1 Elsa Vik ${mark}\n\nElsa\n\n## § 2 Kvar`);
    expect(text).toBe(`## § 1 ${item}\n\n\n\n## § 2 Kvar`);
    expect(findings).toEqual(['1:17 error sekretess-oklar']);
  });

  it('in a heading, before what it is to hide', () => {
    const { text, findings } = mask('## § 1 [sekretess: Elsa Vik] fick stöd\n\nElsa\n\n## § 2 Kvar');
    expect(text).toBe(`## § 1 ${item}\n\n\n\n## § 2 Kvar`);
    expect(findings).toEqual(['1:8 error sekretess-oklar']);
  });

  it('a block across items keeps their numbers', () => {
    const { text, findings } = mask('## § 1 a\n:::sekretess\nElsa\n## § 2 Elsa\nElsa\n:::\nElsa\n## § 3 b');
    expect(text).toBe(`## § 1 a\n${hidden}.\n\n## § 2 ${item}\n\n\n\n## § 3 b`);
    expect(findings).toEqual(['2:1 error sekretess-oklar']);
  });

  it('in the front matter: the value', () => {
    const { text } = mask('---\ntitel: Elsa :sekretes[Vik]\n  Elsa\nplats: Lund\n---\n\nText');
    expect(text).toBe(`---\ntitel: ${hidden}.\n\nplats: Lund\n---\n\nText`);
  });

  it('in the front matter, as a block: the rest of it', () => {
    const { text } = mask('---\nplats: Lund\n:::sekretess\ntitel: Elsa\n---\n\nText');
    expect(text).not.toContain('Elsa');
    expect(text).toMatch(/^---\n[^]*\n---\n\nText$/);
  });

  it('a comment or fence begun before is ended', () => {
    expect(mask('<!-- a\n:sekretes[x] -->\n\n## § 1 b\n').text).toBe(`<!-- a\n--> ${hidden}.\n\n## § 1 b\n`);
    expect(mask('```\n:sekretes[x]\n```\nElsa\n\n## § 1 b').text).toBe(
      `\`\`\`\n${hidden}.\n\`\`\`\n\n\n## § 1 b`,
    );
  });
});

describe('ordinary text', () => {
  it.each([
    'Enligt sekretesslagen gäller sekretess.',
    '## § 5 Sekretess\n\nSekretess: vi talade om den.',
    'Ärende:sekretess gäller. Fråga: sekretess (OSL 26:1).',
    '[Sekretessbestämmelserna](https://exempel.se), [Sekretess i skolan](x)',
    'Enligt sekretess[^1] och sekretess [1].\n\n[^1]: OSL',
    ':::note\ntext\n:::',
    '## § 3 Val av [sekreterare] :sekreterare',
    'kl 10:30, Bup:s, SKR:S, {lagrum="x"}, [Ja, lämnade vid 5.1]',
    '- [ ] Bo: ordna sekretess',
    '(sekretess) `::` a::b',
  ])('%s', (notes) => {
    expect(mask(notes)).toMatchObject({ text: notes, findings: [], kinds: [] });
  });
});

describe('unmasked', () => {
  it('takes out the marks only, and tells the same', () => {
    const notes =
      'a :sekretess[Elsa [Vik]]{lagrum="x"} b\n\n:::sekretess\n- Elsa :sekretess[Ek]\n:::\n\n## § 1 Elsa [sekretess: Val]\n\nElsa';
    const { text, kinds } = mask(notes, { unmasked: true });
    expect(text).toBe('a Elsa [Vik] b\n\n\n- Elsa Ek\n\n\n## § 1 Elsa\n\nElsa');
    expect(kinds).toEqual(['inline', 'block', 'item']);
    expect(kinds).toEqual(mask(notes).kinds);
  });
});

describe('places', () => {
  it('of the masked text are those of the file', () => {
    const { source } = mask('Åsa :sekretess[Elsa] här'.normalize('NFD'));
    expect(source.text).toBe('Åsa (sekretess) här');
    expect(source.original({ line: 1, column: 17 })).toEqual({ line: 1, column: 23 });
    expect(source.original({ line: 1, column: 5 })).toEqual({ line: 1, column: 6 });
  });
});

describe('names that stand open elsewhere', () => {
  it('are told with both places, without the name', () => {
    const { diagnostics, findings } = mask('Samtal med :sekretess[Elsa Vik].\n\nSedan kom Elsa Viks mor.');
    expect(findings).toEqual(['3:11 warning sekretess-oppen']);
    expect(diagnostics[0]!.related[0]!.position.start).toEqual({ line: 1, column: 12 });
    expect(JSON.stringify(diagnostics)).not.toMatch(/Elsa|Vik/);
  });

  it.each([
    ['in the front matter', '---\ntitel: Ärendet Elsa Vik\n---\n\n:sekretess[Elsa Vik]', '2:16'],
    ['as a surname', 'Om :sekretess[Elsa Vik]. Då svarade fru Vik att', '1:41'],
    ['of a hidden item', '## § 1 Vård Elsa Vik [sekretess]\n\n## § 2 Om Elsa Vik', '3:11'],
  ])('%s', (_, notes, place) => {
    expect(mask(notes).findings).toEqual([`${place} warning sekretess-oppen`]);
  });

  it('in the name of the file', () => {
    expect(mask(':sekretess[Åsa Vik]', { path: 'moten/2023-asa-vik.md' }).findings).toEqual([
      '1:1 warning sekretess-oppen',
    ]);
  });

  it.each([
    ['another person of that surname', ':sekretess[Elsa Vik] och Bo Vik'],
    ['an ordinary word first in a sentence', ':sekretess[Elsa Sten]\n\nSten är hårt. Sten igen.'],
    ['a body', ':sekretess[Enligt Socialnämnden i Lunds Kommun] Lunds Kommun'],
    ['a member who spoke', '**Närvarande:** Bo Ek (S)\n\n:::sekretess\nSå sade Bo Ek.\n:::'],
  ])('not %s', (_, notes) => {
    expect(mask(notes).findings).toEqual([]);
  });
});

it('tells the ground of a block without an end', () => {
  const { text } = mask(':::sekretess{lagrum="OSL 26:1"}\nElsa');
  expect(text).toBe(`${hidden} (OSL 26:1).\n`);
});
