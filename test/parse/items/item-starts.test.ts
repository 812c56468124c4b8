import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { plainText } from '../../../src/model/text.ts';

/** Items as `label title: kinds of their blocks`. */
function itemsOf(notes: string): string[] {
  return parseProtocol(`# Protokoll Brf Eken 2025-03-20\n\n${notes}\n`).protocol!.items.map(
    ({ label, title, blocks }) => `${label} ${title}: ${blocks.map(({ type }) => type).join(' ')}`,
  );
}

describe('where items begin', () => {
  test.each([
    [
      'the title below its number',
      '## § 20\n**Budget**\nText.\n\n## § 21\n### Taxa\nText.',
      ['§ 20 Budget: prose', '§ 21 Taxa: prose'],
    ],
    [
      'a yrkande as a whole entry',
      '1. Vision yrkar att flytten skjuts upp till hösten.\n\n2. Bo Ek reserverar sig mot beslutet.',
      [
        '1. Vision yrkar att flytten skjuts upp till hösten: proposals',
        '2. Bo Ek reserverar sig mot beslutet: reservation',
      ],
    ],
    [
      'a sentence that is broken over the lines of an entry',
      '1. Till ordförande för årsmötet valdes Rut Ahl och till sekreterare\nför mötet valdes Bo Ek.\n2. Slut.',
      [
        '1. Till ordförande för årsmötet valdes Rut Ahl och till sekreterare för mötet valdes Bo Ek: decision',
        '2. Slut: ',
      ],
    ],
    [
      'a name of those chosen that is broken over two lines',
      '§ 2. Val av ordförande. Till ordförande för stämman valdes Stig\nBerglund och till sekreterare Eva Rask.\n\n§ 3. Slut. Mötet avslutades.',
      ['§ 2 Val av ordförande: decision', '§ 3 Slut: prose'],
    ],
    [
      'titles that are bold up to their full stop',
      '**Dagordning.** Mötet godkänner dagordningen.\n\n**Val**\n\nBo Ek valdes enhälligt till kassör.\n\n**Ansvarsfrihet.** Beviljas.',
      ['1. Dagordning: decision', '2. Val: decision', '3. Ansvarsfrihet: decision'],
    ],
    ['low headings alone', '### Budget\nText.\n\n### Taxa\nText.', ['§ 1 Budget: prose', '§ 2 Taxa: prose']],
    [
      'low headings with numbers',
      '#### 1. Budget\nText.\n\n#### 2. Taxa\nText.',
      ['1. Budget: prose', '2. Taxa: prose'],
    ],
    [
      'Beslut as high as the headings of the items',
      '### Budget\nText.\n\n### Beslut\natt vänta\n\n### Taxa\nText.\n\n### Beslut\natt höja',
      ['§ 1 Budget: prose decision', '§ 2 Taxa: prose decision'],
    ],
    ['a number alone', '## 1. Budget\nText.\n\n## 2.\nText.', ['1. Budget: prose', '2. : prose']],
    [
      'a line each in one paragraph',
      '§1. Mötet öppnades.\n§2. Dagordningen godkändes.\n§3. Val\nText.',
      ['§1 Mötet öppnades: ', '§2 Dagordningen godkändes: decision', '§3 Val: prose'],
    ],
    [
      'numbers without any sign',
      '1 ÖPPNANDE\nText.\n\n2 VAL AV JUSTERARE\nMötet beslutar att vänta.',
      ['1 ÖPPNANDE: prose', '2 VAL AV JUSTERARE: decision'],
    ],
    [
      'the chain of earlier §§',
      'Au § 41\nKs § 12\n\nUPPFÖLJNING\n\nText.\n\nAu § 42\n\nTAXA',
      ['§ 41 UPPFÖLJNING: prose', '§ 42 TAXA: '],
    ],
    [
      'a sentence that leads in',
      '**§ 7** Stämman beslutade\na) att fastställa balansräkningen,\nb) att bevilja ansvarsfrihet.',
      ['§ 7 Stämman beslutade: decision'],
    ],
    [
      'a bold word that begins a sentence',
      '1. **Dagordningen** godkändes.\n2. **Mötet öppnades** av Kim Sav.',
      ['1. Dagordningen: decision', '2. Mötet öppnades: prose'],
    ],
    [
      'a label before its sentence',
      '1. Ekonomi: kassan är tom sedan i går.\n2. Övrigt',
      ['1. Ekonomi: prose', '2. Övrigt: '],
    ],
    [
      'headings that are also called as fields',
      '## Status\n\nAllt går bra.\n\n## Medlemmar\n\nTolv nya medlemmar har kommit till.\n\n## Föregående protokoll\n\nInget.',
      ['§ 1 Status: prose', '§ 2 Medlemmar: prose', '§ 3 Föregående protokoll: prose'],
    ],
  ])('%s', (_, notes, expected) => {
    expect(itemsOf(notes)).toEqual(expected);
  });

  test('numbers in running text begin none', () => {
    expect(itemsOf('## § 1 Budget\n\n12 Ledamöter deltog.\n\nSe stadgarna\n§ 5 om avgifter.')).toEqual([
      '§ 1 Budget: prose',
    ]);
  });
});

describe('a case number', () => {
  test.each([
    ['## § 4 Budget (Dnr KS 2023/12) – Per Alm', 'Budget', ['KS 2023/12'], ['Per Alm']],
    ['## § 4 Budget – Per Alm (KS 2023/12)', 'Budget', ['KS 2023/12'], ['Per Alm']],
    ['## § 4 Budget, dnr KS 2023/12', 'Budget', ['KS 2023/12'], []],
    ['## § 4 Budget        Dnr MBN-2024-311', 'Budget', ['MBN-2024-311'], []],
    ['## § 4 Budget – KS 2023/12', 'Budget', ['KS 2023/12'], []],
    ['## § 4 Budget (RS 2025-0341)', 'Budget', ['RS 2025-0341'], []],
    ['1. **Budget** (KS 2023/12)', 'Budget', ['KS 2023/12'], []],
    ['## § 4 Budget 2025', 'Budget 2025', [], []],
    ['## § 4 Lövnäs 2:14', 'Lövnäs 2:14', [], []],
    ['## § 4 Läget (12 nya)', 'Läget (12 nya)', [], []],
  ])('%s', (heading, title, caseNumbers, presenters) => {
    const [item] = parseProtocol(heading).protocol!.items;
    expect(item).toMatchObject({ title, caseNumbers, presenters });
    expect(plainText(item!.heading).replace(/\s+/g, ' ')).toBe(
      heading.replace(/^(?:## § 4|1\.) |\*\*/g, '').replace(/\s+/g, ' '),
    );
  });
});

test('a line at the margin below a list that decides is no part of the list', () => {
  const [item] = parseProtocol('## § 1 A\n\n* ett\n* två\nVi beslutade att vänta.').protocol!.items;
  expect(item!.blocks.map(({ type, content }) => [type, plainText(content)])).toEqual([
    ['prose', 'ett\ntvå'],
    ['decision', 'Vi beslutade\natt vänta.'],
  ]);
});

describe('numbers as they are typed in haste', () => {
  test.each([
    ['## 1 - Budget\nText.\n\n## 2 — Taxa\nText.', ['1 Budget: prose', '2 Taxa: prose']],
    [
      '## Punkt 1. Budget\nText.\n\n## Punkt 2. Taxa\nText.',
      ['Punkt 1 Budget: prose', 'Punkt 2 Taxa: prose'],
    ],
    ['## §1Budget\nText.\n\n## § 2 Taxa\nText.', ['§1 Budget: prose', '§ 2 Taxa: prose']],
    ['## 1.Budget\nText.\n\n## 2.Taxa\nText.', ['1. Budget: prose', '2. Taxa: prose']],
    ['1. Budget\n2.Taxa\nHöjs.\n3. Övrigt', ['1. Budget: ', '2. Taxa: prose', '3. Övrigt: ']],
  ])('%j', (notes, items) => {
    expect(itemsOf(notes)).toEqual(items);
  });

  test('what only looks like one goes on', () => {
    expect(itemsOf('1. Budget\n2.5 miljoner fattas\n3. Övrigt')).toEqual(['1. Budget: prose', '3. Övrigt: ']);
  });
});

test('a case number at the far end of the line', () => {
  const notes = '## § 32 Rapport 2025                VON 2026/17\n\nText.';
  const [item] = parseProtocol(notes).protocol!.items;
  expect(item).toMatchObject({ title: 'Rapport 2025', caseNumbers: ['VON 2026/17'] });
});

test('a decision below a number alone, though it ends with a year', () => {
  expect(
    itemsOf('§ 1\nStyrelsen samlas.\n\n§ 2\nDet beslutades att kalla till stämma den 30 juni 2026.')[1],
  ).toMatch(/: decision$/u);
});

test.each([
  '1. **Badplatsen**, dnr KS 2025/12\n   Den städas.',
  '1. **Badplatsen** – KS 2025/12\n   Den städas.',
])('a case number behind a bold title: %j', (notes) => {
  const [item] = parseProtocol(`# Protokoll Brf Eken 2025-03-20\n\n${notes}\n`).protocol!.items;
  expect([item?.title, item?.caseNumbers]).toEqual(['Badplatsen', ['KS 2025/12']]);
});
