import { describe, expect, test } from 'vitest';
import { splitOwners } from '../../../src/parse/blocks/action.ts';
import { parseItem } from '../parse-item.ts';

/** Actions as `owners: text`; Bo and Siv are on the cover. */
function actionsOf(text: string, heading?: string): string[] {
  return parseItem(text, heading).blocks.flatMap(({ actions }) =>
    actions.map(({ owners, text: what }) => `${owners.join('+')}: ${what}`),
  );
}

describe('who is called by a sign is told of, and gets no task', () => {
  test.each([
    '@bo var sjuk',
    '@bo är sjuk',
    '@bo tackade för kaffet',
    '@siv och @bo kom senare',
    '@siv berättar om resan',
    'Tack till @siv',
    'Tack @siv',
    'Rapport från @bo',
    'Blommor från @siv och @bo',
    'Kassör @bo',
    'Övriga frågor @siv',
    'Ekonomiska läget, @bo',
    'Skriv till @siv',
    'Prata med @bo',
    'Rapport\n  - @siv',
  ])('- %s', (entry) => {
    expect(actionsOf(`- ${entry}`)).toEqual([]);
  });
});

describe('who is called by a sign is to do something', () => {
  test.each([
    ['@bo målar bryggan', 'Bo: målar bryggan'],
    ['@bo ska måla bryggan', 'Bo: ska måla bryggan'],
    ['@bo att måla bryggan', 'Bo: att måla bryggan'],
    ['@siv @bo köp lim', 'Siv+Bo: köp lim'],
    ['@siv, ring banken', 'Siv: ring banken'],
    ['Ring banken @siv', 'Siv: Ring banken'],
    ['Kolla låset (@bo)', 'Bo: Kolla låset'],
    ['boka lokal, @siv och @bo', 'Siv+Bo: boka lokal'],
    ['Beställ lim\n  - @siv', 'Siv: Beställ lim'],
    ['@bo skriver till @siv', 'Bo: skriver till @siv'],
  ])('- %s', (entry, action) => {
    expect(actionsOf(`- ${entry}`)).toEqual([action]);
  });

  test('in a list of both only what is asked is a task', () => {
    expect(actionsOf('- @bo var sjuk\n- @siv ringer banken\n- Tack till @bo')).toEqual([
      'Siv: ringer banken',
    ]);
  });

  test.each(['§ 1 Uppdrag', '§ 1 Budget'])('below Uppdrag all is: %s', (heading) => {
    const list = '- Ring banken @siv\n- Kaffe @bo';
    const body = heading === '§ 1 Uppdrag' ? list : `### Uppdrag\n\n${list}`;
    expect(actionsOf(body, heading)).toEqual(['Siv: Ring banken', 'Bo: Kaffe']);
  });

  test('who is spoken to is no owner, and the words stay', () => {
    expect(actionsOf('- [ ] Skriv till @siv')).toEqual([': Skriv till @siv']);
  });
});

test('owners are parted in no time, also among many spaces', () => {
  const start = performance.now();
  expect(splitOwners(`Siv${' '.repeat(25_000)}Rask ,  Bo  och @kim @eva`)).toHaveLength(4);
  expect(performance.now() - start).toBeLessThan(2000);
});
