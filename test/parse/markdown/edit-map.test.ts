import fc from 'fast-check';
import { EditMap } from 'micromark-util-edit-map';
import { expect, it } from 'vitest';
import { consumeEdits } from '../../../src/parse/markdown/edit-map.ts';
import { runs } from '../../runs.ts';

type Events = Parameters<EditMap['consume']>[0];

/** Names in the place of events: whoever moves them does not look at them. */
const named = (names: readonly string[]) => names as unknown as Events;

const edit = fc.record({
  at: fc.nat(30),
  removed: fc.nat(3),
  added: fc.array(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 3 }),
});

/** What comes of the edits, one by one, from the last to the first. */
function applied(
  names: readonly string[],
  edits: readonly { at: number; removed: number; added: string[] }[],
) {
  const result = [...names];
  for (const { at, removed, added } of edits.toSorted((one, other) => other.at - one.at))
    result.splice(at, removed, ...added);
  return result;
}

it('edits do what they say', () => {
  fc.assert(
    fc.property(fc.uniqueArray(edit, { selector: ({ at }) => at >> 2, maxLength: 6 }), (edits) => {
      const names = Array.from({ length: 34 }, (_, nth) => `e${nth}`);
      // No edit removes what another one is about.
      const apart = edits.map((each) => ({ ...each, at: each.at & ~3 }));
      const map = new EditMap();
      for (const { at, removed, added } of apart) map.add(at, removed, named(added));
      const events = [...names];
      consumeEdits.call(map, named(events));
      expect(events).toEqual(applied(names, apart));
      expect(map.map).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

it('what stands before them is left alone, in the parser too', () => {
  expect(Object.getOwnPropertyDescriptor(EditMap.prototype, 'consume')?.value).toBe(consumeEdits);
  const events = Array.from({ length: 10_000 }, (_, nth) => `e${nth}`);
  let pushed = 0;
  events.push = (...more) => ((pushed += more.length), Array.prototype.push.apply(events, more));
  const map = new EditMap();
  map.add(9_990, 1, named(['a', 'b']));
  map.consume(named(events));
  expect(events).toHaveLength(10_001);
  expect(pushed).toBeLessThan(20);
});
