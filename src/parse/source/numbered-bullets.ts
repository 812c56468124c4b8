import { numberedBullet } from '../../language/typed-marks.ts';
import { openLines } from './open-lines.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';

/** Fewer are no agenda. */
const fewest = 4;

/** Lists whose bullets stand before numbers that go up from 1, as numbered lists: the changes of each such line. */
export function numberedBullets(lines: readonly string[]): ReadonlyMap<number, LineEdit[]> {
  const edits = new Map<number, LineEdit[]>();
  let next = 1;
  for (const { line, text } of openLines(lines)) {
    const match = numberedBullet.exec(text);
    if (match === null || Number(match[3]) !== next) continue;
    const [, before = '', bullet = '', number = '', gap = ''] = match;
    const start = before.length;
    const end = start + bullet.length + number.length;
    edits.set(line, [
      { line, start, end: start + bullet.length, text: '' },
      { line, start: end, end: end + gap.length, text: '. ' },
    ]);
    next++;
  }
  return next > fewest ? edits : new Map();
}
