import { describe, expect, test } from 'vitest';
import { lineText } from '../../../src/model/text.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { parseItem } from '../parse-item.ts';

describe('the number of an item', () => {
  test.each([
    ['## § 1 Budget', 1, '§ 1', null],
    ['## §01 Budget', 1, '§01', null],
    ['## § 01 Budget', 1, '§ 01', null],
    ['## 1. Budget', 1, '1.', null],
    ['# Protokoll\n\n# 1 Budget', 1, '1', null],
    ['**§ 1 Budget**', 1, '§ 1', null],
    ['§ 01\n\nBudget', 1, '§ 01', null],
    ['§ 01\nBudget', 1, '§ 01', null],
    ['## SN § 49 Budget', 49, '§ 49', 'SN'],
    ['## Budget', 1, '§ 1', null],
    ['1. **Budget** – Bo Alm', 1, '1.', null],
    ['1. Budget. Kassan är tom.', 1, '1.', null],
    ['§ 1 Budget\n------------', 1, '§ 1', null],
  ])('%s', (notes, number, label, prefix) => {
    expect(itemsOf(`${notes}\n\nKassan är tom.`)).toMatchObject([{ number, label, prefix, title: 'Budget' }]);
  });
});

describe('the heading of an item', () => {
  test.each([
    ['Budget (KS 2023/425)', { title: 'Budget', caseNumbers: ['KS 2023/425'] }],
    ['Budget (Dnr 31/16)', { title: 'Budget', caseNumbers: ['31/16'] }],
    ['Budget – Siv Rask', { title: 'Budget', presenters: ['Siv Rask'] }],
    ['Budget – Siv och Bo Alm', { title: 'Budget', presenters: ['Siv', 'Bo Alm'] }],
    [
      'Budget – Siv Rask (KS 2023/425)',
      { title: 'Budget', presenters: ['Siv Rask'], caseNumbers: ['KS 2023/425'] },
    ],
    ['Budget (preliminär)', { title: 'Budget (preliminär)', caseNumbers: [] }],
    ['Budget – nuläge och framtid', { title: 'Budget – nuläge och framtid', presenters: [] }],
    ['Budget {#budget}', { title: 'Budget' }],
    ['Budget {…}', { title: 'Budget {…}' }],
  ])('%s', (heading, read) => {
    expect(parseItem('Text.', `§ 1 ${heading}`)).toMatchObject(read);
  });

  test.each([
    ['Dnr KS 2023/425, SON 2017/27', ['KS 2023/425', 'SON 2017/27']],
    ['SON 2024/27\nSON 2024/28', ['SON 2024/27', 'SON 2024/28']],
    ['KS-2014/742.912', ['KS-2014/742.912']],
    ['2011/KS 0206 001', ['2011/KS 0206 001']],
    ['Mötet 2024 var bra.', []],
    ['Au § 84, Sn § 34, Au § 57', []],
  ])('case numbers below it: %s', (text, caseNumbers) => {
    expect(parseItem(text).caseNumbers).toEqual(caseNumbers);
  });

  test('presenters below it', () => {
    expect(parseItem('Föredragande: Siv Rask och Bo Alm').presenters).toEqual(['Siv Rask', 'Bo Alm']);
  });
});

describe('sub-items', () => {
  test.each([
    '### a) Lokaler\n\nText a.\n\n### b) Personal\n\nText b.',
    'a) Lokaler. Text a.\nb) Personal. Text b.',
    'a. Lokaler. Text a.\nb. Personal. Text b.',
  ])('%s', (body) => {
    expect(parseItem(body).blocks).toMatchObject([
      { type: 'sub-item', label: 'a', title: 'Lokaler' },
      { type: 'sub-item', label: 'b', title: 'Personal' },
    ]);
  });

  test.each([
    ['### Beslut is the item’s', '### a) Lokaler\n\n### b) Personal\n\n### Beslut\n\natt anta planen', null],
    [
      'Beslut gällande is the item’s',
      '### a) Lokaler\n\n### b) Personal\n\nBeslut gällande b) att anta planen',
      'b',
    ],
    [
      'so is what the body decides last',
      '### a) Lokaler\n\n### b) Personal\n\nNämnden beslutar att anta planen.',
      null,
    ],
  ])('%s', (_name, body, regarding) => {
    expect(parseItem(body).blocks.map((block) => block.type)).toEqual(['sub-item', 'sub-item', 'decision']);
    expect(parseItem(body).blocks[2]).toMatchObject({ regarding });
  });

  test('#### Beslut is the sub-item’s', () => {
    const { blocks } = parseItem(
      '### a) Lokaler\n\n#### Beslut\n\natt anta planen\n\n### b) Personal\n\nNämnden beslutar att avslå.',
    );
    expect(blocks).toMatchObject([{ blocks: [{ type: 'decision' }] }, { blocks: [{ type: 'decision' }] }]);
  });

  test('roman numbers make a list', () => {
    expect(parseItem('i. ett\nii. två').blocks).toMatchObject([
      { type: 'prose', content: [{ type: 'list', children: [{}, {}] }] },
    ]);
  });
});

test('a row of underscores ends an item and is no part of it', () => {
  expect(parseItem('### Beslut\n\nMotionen avslås.\n\n\\_\\_\\_\\_\\_\\_').blocks).toMatchObject([
    { type: 'decision', clauses: [{}] },
  ]);
});

test('an entry that only decides is a decision and has no heading', () => {
  const [first, second] = itemsOf('1. Mötet öppnades.\n2. Till kassör valdes Bo Alm.');
  expect(first).toMatchObject({ title: 'Mötet öppnades', blocks: [] });
  expect(second).toMatchObject({
    title: 'Till kassör valdes Bo Alm',
    heading: [],
    blocks: [{ kind: 'election' }],
  });
});

test.each([
  'Bup:s tider, SKR:S råd',
  'Vi ses kl 10:30.',
  '{…}',
  '[Ja, lämnade vid 5.1]',
  '14. november ses vi.',
])('text is text: %s', (text) => {
  const [block] = parseItem(text).blocks;
  expect(block).toMatchObject({ type: 'prose', title: null });
  expect(lineText(block!.content)).toBe(text);
});

describe('headings without number among numbered ones', () => {
  const notes = (heading: string) => `## § 1 Budget\n\nText.\n\n## ${heading}\n\nMer.\n\n## § 2 Val\n\nText.`;

  test.each(['Ajournering', 'Paus', 'Nästa möte', 'Protokollet ska skickas till'])(
    '%s is a section',
    (heading) => {
      const { protocol, diagnostics } = parseProtocol(notes(heading));
      expect(protocol!.sections.map(({ title }) => title)).toEqual([heading]);
      expect(protocol!.items.map(({ number }) => number)).toEqual([1, 2]);
      expect(diagnostics.map(({ rule }) => rule)).not.toContain('rubrik-utan-nummer');
    },
  );

  test('an unknown one is a section with a hint', () => {
    const { protocol, diagnostics } = parseProtocol(notes('Reflektioner'));
    expect(protocol!.sections).toMatchObject([{ title: 'Reflektioner' }]);
    expect(diagnostics).toMatchObject([
      { rule: 'rubrik-utan-nummer', severity: 'info', position: { start: { line: 5 } } },
    ]);
  });

  test('one that opens a block belongs to the item above', () => {
    expect(parseProtocol(notes('Beslut')).protocol!.items[0]!.blocks).toMatchObject([
      {},
      { type: 'decision' },
    ]);
  });
});

describe('a list of items that the notes typed', () => {
  const items = '## § 1 Budget\n\nText.\n\n## § 2 Val av ombud\n\nText.\n';

  test.each([
    '## Ärendeförteckning\n\n- § 1 Budget\n- § 2 Val av ombud',
    'Dagordning:\n§1 Budget\n§2 Val av ombud',
    '**Innehåll**\n\n1. Budget\n2. Val av ombud',
    '## Paragrafer\n\n§ 1 – § 2',
    '**Paragrafer:** 1 – 2',
  ])('is not printed twice: %s', (typed) => {
    const { protocol, diagnostics } = parseProtocol(`# Möte 2025-03-20\n\n${typed}\n\n${items}`);
    expect(protocol!.preface).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  test('stays when it says something else', () => {
    const typed = '## Dagordning\n\n- § 1 Budget\n- § 2 Val av ombud\n- § 3 Övrigt';
    const { protocol, diagnostics } = parseProtocol(`# Möte 2025-03-20\n\n${typed}\n\n${items}`);
    expect(protocol!.preface).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ rule: 'arendelista-avviker', severity: 'info' }]);
  });
});

function itemsOf(notes: string) {
  return parseProtocol(notes).protocol!.items;
}

test('what decides on all the sub-items, by its wording, is the item’s', () => {
  const blocks = (text: string) =>
    parseItem(text, '§ 1 Rapporter').blocks.map((block) =>
      block.type === 'sub-item'
        ? `${block.label}: ${block.blocks.map(({ type }) => type).join(' ')}`
        : block.type,
    );
  expect(blocks('a) Skolan. Elever är 40.\nb) Biblioteket. Lån är 90.\n\nRapporterna noteras.')).toEqual([
    'a: prose',
    'b: prose',
    'decision',
  ]);
  expect(blocks('a) Skolan\n\nRapporten noteras.\n\nb) Biblioteket\n\nRapporten noteras.')).toEqual([
    'a: decision',
    'b: decision',
  ]);
});

describe('sub-items with numbers', () => {
  test.each([
    ['headings', '### 2.1 Vatten\n\nT.\n\n### 2.2 Avlopp\n\nT.'],
    ['headings with a sign', '### § 2.1 Vatten\n\nT.\n\n### § 2.2 Avlopp\n\nT.'],
    ['lines', '2.1 Vatten\nTaxan höjs.\n2.2 Avlopp\nT.'],
  ])('%s', (_, body) => {
    const [, item] = itemsOf(`## § 1 Val\n\nT.\n\n## § 2 Taxor\n\n${body}\n\n## § 3 Slut`);
    expect(item!.blocks).toMatchObject([
      { type: 'sub-item', label: '2.1', title: 'Vatten' },
      { type: 'sub-item', label: '2.2', title: 'Avlopp' },
    ]);
  });

  test('an amount at the start of a line is none', () => {
    const [, item] = itemsOf('## § 1 Val\n\n## § 2 Taxor\n\n2.1 miljoner fattas.');
    expect(item!.blocks.map(({ type }) => type)).toEqual(['prose']);
  });

  test('a bold Beslut below letters of which none decides is the item’s', () => {
    const body = 'a) Hyresavtal\n\nb) Tilläggsavtal\n\n**Beslut**\n\nNämnden beslutar att teckna avtalet.';
    expect(parseItem(body).blocks.map(({ type }) => type)).toEqual(['sub-item', 'sub-item', 'decision']);
  });
});
