import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const notes = `---
organ: Styrelsen
datum: 2025-03-20
närvarande: Ida Lind, Bo Ek
---

## § 1 Bryggan

Styrelsen beslutar att laga bryggan.

Att göra:

- [ ] Ida: begär in offert till nästa möte

### 1.1 Kajen

Styrelsen beslutar att låna en pump.

Att göra:

- [ ] Bo: hämtar pumpen

### 1.2 Båthuset

Inget nytt.

## § 2 Nästa möte

2025-04-24

## § 3 Övrigt

Inget.
`;

test('an item has the decisions and actions of its own blocks as they were read in the end', () => {
  const [first, ...others] = parseProtocol(notes).protocol!.items;
  const own = first!.blocks.filter((block) => block.type !== 'sub-item');
  expect(first!.blocks.length - own.length).toBe(2);
  expect(first!.decisions).toEqual(own.filter(({ type }) => type === 'decision'));
  expect(first!.decisions).toHaveLength(1);
  expect(first!.actions).toEqual(own.flatMap(({ actions }) => actions));
  expect(first!.actions).toMatchObject([{ due: '2025-04-24', ownersInFull: ['Ida Lind'] }]);
  expect(others.map(({ decisions, actions }) => [...decisions, ...actions])).toEqual([[], []]);
});

test('parts of an item may be lettered behind its number', () => {
  const { items } = parseProtocol(
    '# Styrelsemöte 2025-03-20\n\n## 5. Policy\n5a Mobiler\nFrågan bordläggs.\n5b) Trafik\nInget nytt.\n\n## 6. Slut\n5a Sal A\n',
  ).protocol!;
  const parts = items.map(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'sub-item' ? [`${block.label} ${block.title}`] : [])),
  );
  expect(parts).toEqual([['a Mobiler', 'b Trafik'], []]);
});
