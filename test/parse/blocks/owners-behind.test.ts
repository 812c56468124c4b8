import { describe, expect, test } from 'vitest';
import { entryFields } from '../../../src/language/sentences/action-fields.ts';
import { parseItem } from '../parse-item.ts';

/** Actions as `owners: text`. */
function actionsOf(text: string): string[] {
  return parseItem(text).blocks.flatMap(({ actions }) =>
    actions.map(({ owners, text: what }) => `${owners.join('+')}: ${what}`),
  );
}

describe('words on a responsibility are no task of anybody', () => {
  test.each([
    'Lokalen städas, ansvar enligt schema',
    'Vi såg över rollerna – ansvar och roller',
    'Ny lag om elsäkerhet (ansvarig myndighet är Elsäkerhetsverket)',
    'Tidningen trycks i maj (ansvarig utgivare Bo Alm)',
    'Webbplatsen flyttas (ansvarig utgivare)',
    'Kommunen har ansvar: vägar',
    'Regionen tar ansvar: sjukvård och bussar',
    'Bryggan är lagad, ansvarsfrågan utreds',
    'Frågan gällde vem som är ansvarig för lokalen',
  ])('- %s', (entry) => {
    expect(actionsOf(`- ${entry}`)).toEqual([]);
  });

  test('a task keeps all its words', () => {
    const task = 'Föreningens ansvar för lokalen (ansvarsförsäkring ingår)';
    expect(actionsOf(`### Uppdrag\n\n- ${task}`)).toEqual([`: ${task}`]);
  });
});

describe('who is responsible for a task', () => {
  test.each([
    ['Boka buss (ansvarig Siv Rask)', 'Siv Rask: Boka buss'],
    ['Boka buss (ANSVARIG: Siv Rask)', 'Siv Rask: Boka buss'],
    ['Boka buss (ansv. Siv Rask, klart 1 juni)', 'Siv Rask: Boka buss'],
    ['Boka buss (ansvar Siv & Bo Alm).', 'Siv+Bo Alm: Boka buss'],
    ['Boka buss (ansvarig kassören)', 'kassören: Boka buss'],
    ['Boka buss (ansvar: kansliet)', 'kansliet: Boka buss'],
    ['Boka buss, ansvar: alla', 'alla: Boka buss'],
    ['Boka buss – ansvarig Ebba von Ek', 'Ebba von Ek: Boka buss'],
    ['Boka buss ansvarig: kassören', 'kassören: Boka buss'],
    ['Boka buss. Utförare: Siv', 'Siv: Boka buss.'],
  ])('- %s', (entry, action) => {
    expect(actionsOf(`- ${entry}`)).toEqual([action]);
  });
});

test.each([
  ['spaces', ' '.repeat(25_000)],
  ['labels', 'ansv A '.repeat(4000)],
  ['parentheses', ' ('.repeat(12_000)],
])('many %s take no time', (_, many) => {
  const start = performance.now();
  entryFields(`Städa ansvarig för${many}lokalen`);
  entryFields(`Ansvarig: Bo${many}Alm`);
  expect(performance.now() - start).toBeLessThan(1000);
});
