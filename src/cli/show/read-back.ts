import { attendanceGroup } from './attendance.ts';
import { groupAfterItems } from './after-items.ts';
import { coverGroup } from './cover.ts';
import { doubtGroups, secretsGroup } from './doubts.ts';
import { itemsGroup } from './items.ts';
import type { Group } from './layout.ts';
import type { Reading, Say } from './reading.ts';

/** What was understood of the notes, part by part, for the one who is to trust it. */
export function readBack(reading: Reading, say: Say): Group[] {
  return [
    coverGroup(reading, say),
    attendanceGroup(reading, say),
    itemsGroup(reading, say),
    groupAfterItems(reading, say),
    secretsGroup(reading, say),
    ...doubtGroups(reading, say),
  ];
}
