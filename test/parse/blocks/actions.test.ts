import { describe, expect, test } from 'vitest';
import { lineText } from '../../../src/model/text.ts';
import { parseItem, rulesOf } from '../parse-item.ts';

describe('one action with owner and time', () => {
  const ring = { owners: ['Bo Alm'], due: '2025-04-18', done: false };

  test.each([
    '- [ ] Bo Alm: ringa (senast 2025-04-18)',
    '- [ ] Bo Alm: ringa, senast 18/4',
    '- [ ] Bo Alm: ringa senast den 18 april',
    'Uppdrag: Ringa\nAnsvarig: Bo Alm\nKlart: 2025-04-18',
    '**Uppdrag:** Ringa. **Ansvarig:** Bo Alm. **Klart:** 18 april',
    '- Åtgärd: Ringa. Ansvarig: Bo Alm. Klart: 18/4',
    'Åtgärd: Bo Alm: ringa (senast 2025-04-18)',
    '### Uppdrag\n\n- Bo Alm: ringa (klart 2025-04-18)',
    '| Uppdrag | Ansvarig | Klart |\n|---|---|---|\n| Ringa | Bo Alm | 18/4 |',
    '### Åtgärdslista\n\n| Nr | Åtgärd | Ansvarig | Klart senast |\n|---|---|---|---|\n| 1 | Ringa | Bo Alm | 2025-04-18 |',
    'Bo Alm fick i uppdrag att ringa. {uppdrag: Bo Alm; 2025-04-18}',
  ])('%s', (body) => {
    expect(actionsOf(body)).toMatchObject([ring]);
  });
});

test.each([
  ['@bo ringer banken', ['Bo'], 'ringer banken'],
  ['@bo: ringa banken', ['Bo'], 'ringa banken'],
  ['@siv och @bo ringer banken', ['Siv', 'Bo'], 'ringer banken'],
  ['Ringa banken (@bo.alm)', ['Bo Alm'], 'Ringa banken'],
  ['Ringa banken senast 2025-04-18 @bo', ['Bo'], 'Ringa banken senast 2025-04-18'],
  ['Fråga @bo om banken', [], 'Fråga @bo om banken'],
  ['@xerxes ringer banken', [], '@xerxes ringer banken'],
  ['Skriv till bo@exempel.se', [], 'Skriv till bo@exempel.se'],
])('who is called by @ is the one of that name in the list: %s', (line, owners, text) => {
  expect(actionsOf(`- [ ] ${line}`)).toMatchObject([{ owners, text }]);
});

test('the day of the meeting that an action comes from is not the day when it is due', () => {
  const origin = 'från § 3, 2025-02-03';
  expect(actionsOf(`- [ ] Bo Alm: ringa, ${origin}`)).toMatchObject([{ due: null }]);
  expect(actionsOf(`- [ ] Bo Alm: ringa (senast 2025-04-18), ${origin}`)).toMatchObject([
    { due: '2025-04-18' },
  ]);
});

test('who is known may stand before a dash', () => {
  const body = '**Att göra**\n\nBo Alm - boka tält, klart 18/4\nSiv – betala';
  expect(actionsOf(body)).toMatchObject([
    { owners: ['Bo Alm'], text: 'boka tält, klart 18/4', due: '2025-04-18' },
    { owners: ['Siv'], text: 'betala' },
  ]);
  expect(actionsOf('- [ ] Tält - boka')).toMatchObject([{ owners: [], text: 'Tält - boka' }]);
});

test('tasks below a blank line are no part of the list above', () => {
  const { blocks } = parseItem(
    '### Beslut\n\n- Avtalet godkänns.\n- Taxan antas.\n\n- [ ] Bo Alm: underteckna avtalet',
  );
  expect(blocks).toMatchObject([
    { type: 'decision', clauses: [{}, {}] },
    { type: 'actions', actions: [{ owners: ['Bo Alm'] }] },
  ]);
});

test.each([
  ['Hanna, Sanna och Bo Alm', ['Hanna', 'Sanna', 'Bo Alm']],
  ['Kim / Bo & Eva', ['Kim', 'Bo', 'Eva']],
  ['Beredningsgruppen + kansliet', ['Beredningsgruppen', 'kansliet']],
  ['ordföranden', ['ordföranden']],
])('owners: %s', (written, owners) => {
  expect(actionsOf(`- [ ] ${written}: ringa`)).toMatchObject([{ owners, text: 'ringa' }]);
});

test.each([
  ['till nästa möte', 'till nästa möte'],
  ['omgående', 'omgående'],
  ['v. 42', '2025-10-19'],
  ['(senast den 30 maj)', '2025-05-30'],
])('due: %s', (written, due) => {
  expect(actionsOf(`- [ ] Bo Alm: ringa ${written}`)).toMatchObject([{ due }]);
});

test('an id given in the notes is taken out of the words; elsewhere such braces are text', () => {
  expect(actionsOf('- [x] Bo Alm: ringa {#U-2025-04}')).toMatchObject([
    { id: 'U-2025-04', text: 'ringa', done: true },
  ]);
  expect(parseItem('Se {#U-2025-04}.').blocks).toMatchObject([
    { content: [{ children: [{ value: 'Se {#U-2025-04}.' }] }] },
  ]);
});

test('an id that nobody gave follows the wording, not the place', () => {
  const [alone] = actionsOf('- [ ] Bo Alm: ringa');
  const [, second] = actionsOf('- [ ] Siv Rask: skriva\n- [ ] Bo Alm: ringa');
  expect(second!.id).toBe(alone!.id);
});

test('somebody responsible without a task answers for what stands before, or for the item', () => {
  expect(actionsOf('Lokalen bokas.\n\nAnsvarig: Bo Alm')).toMatchObject([
    { text: 'Lokalen bokas.', owners: ['Bo Alm'] },
  ]);
  expect(actionsOf('Ansvarig: Bo Alm')).toMatchObject([{ text: 'Budget', owners: ['Bo Alm'] }]);
});

describe('a sentence that may give an uppdrag', () => {
  test.each([
    'Bo Alm och Siv Rask fick i uppdrag att återkomma till nämnden den 30 maj.',
    'Siv återkopplar vid nästa möte.',
    'Nämnden ger kansliet i uppdrag att se över taxan.',
    'Förvaltningen återkommer med ett förslag.',
    'Siv Rask tar in offert till hösten.',
    'Siv pratar med kommunen.',
    'Bo skriver kallelsen.',
  ])('is told and not counted: %s', (sentence) => {
    expect(rulesOf(sentence)).toContain('uppdrag-i-text');
    expect(actionsOf(sentence)).toEqual([]);
  });

  test('is not told when it is marked', () => {
    expect(rulesOf('Siv återkopplar. {uppdrag: Siv; till nästa möte}')).not.toContain('uppdrag-i-text');
  });

  test.each([
    ['2025-04-18', 'Bo ringer.'],
    ['senast 2025-04-18', 'Bo ringer.'],
    ['by 18 April', 'Bo ringer.'],
    ['till nästa möte', 'Bo ringer.'],
    ['2025-04-18; bara banken', 'Bo ringer. (bara banken)'],
    ['2025-04-18 hos Siv; på plats', 'Bo ringer. (hos Siv; på plats)'],
  ])('leaves the words of its mark that are neither owners nor a time: %s', (time, text) => {
    const { blocks } = parseItem(`Bo ringer. {uppdrag: Bo; ${time}}`);
    expect(lineText(blocks.flatMap(({ content }) => content))).toBe(text);
    expect(actionsOf(`Bo ringer. {uppdrag: Bo; ${time}}`)).toHaveLength(1);
  });

  test('is that before its own mark, also when another is written alike', () => {
    const body = 'Bo ringer banken. {uppdrag: Bo; 18/4} Bo köper tält. {uppdrag: Bo; 18/4}';
    expect(actionsOf(body).map(({ text }) => text)).toEqual(['Bo ringer banken.', 'Bo köper tält.']);
  });

  test('is not told when the item lists it too', () => {
    const sentence = 'Bo Alm fick i uppdrag att teckna avtalet.';
    const tells = (listed: string): boolean =>
      rulesOf(`${sentence}\n\n- [ ] ${listed} (till nästa möte)`).includes('uppdrag-i-text');
    expect(tells('Bo Alm: teckna avtal med Takbolaget')).toBe(false);
    expect(tells('Bo Alm: ringa förvaltaren')).toBe(true);
    expect(tells('Siv Rask: teckna avtal')).toBe(true);
  });

  test.each([
    'Frågan återkommer vid nästa möte.',
    'Bo berättar om resan.',
    'Siv skriver i sitt brev att hon slutar.',
    'Siv pratade med kommunen.',
    'Xerxes pratar med kommunen.',
    'På förra mötet fick Bo Alm i uppdrag att ringa.',
    'Nämnden har gett Bo Alm i uppdrag att ringa.',
    'Barnnämnden beslutade att ge kansliet i uppdrag att se över taxan.',
  ])('is none: %s', (sentence) => {
    expect(rulesOf(sentence)).not.toContain('uppdrag-i-text');
  });
});

function actionsOf(body: string) {
  return parseItem(body).blocks.flatMap((block) => block.actions);
}

test('the day of what happened is not when the uppdrag is due', () => {
  const table =
    '| Datum | Händelse | Åtgärd | Ansvarig |\n|---|---|---|---|\n| 3/2 | Halka | Halkskydd | Bo Alm |';
  expect(actionsOf(table)).toMatchObject([{ text: 'Halkskydd', owners: ['Bo Alm'], due: null }]);
});

test('the time may stand in the words before the owner', () => {
  expect(actionsOf('Hyveln byggs in senast 2025-12-01. Ansvarig: Bo Alm.')).toMatchObject([
    { owners: ['Bo Alm'], due: '2025-12-01' },
  ]);
});

test('a day that does not exist is told where it stands', () => {
  expect(rulesOf('- [ ] Bo Alm: ringa (senast 31 april)')).toContain('datum-ogiltigt');
  expect(rulesOf('- [ ] Bo Alm: ringa (senast 30 april)')).not.toContain('datum-ogiltigt');
  expect(rulesOf('- [ ] Bo Alm: ringa (till nästa möte)')).not.toContain('datum-ogiltigt');
});
