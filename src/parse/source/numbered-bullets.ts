import { bulletSigns } from '../../language/typed-marks.ts';
import { openLines } from './open-lines.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';

/** `• 3 Ekonomi`, `• 3: Ida valdes`: a bullet before the number of an item, as a pasted list of a web page has it. */
const numbered = new RegExp(`^(\\s{0,3})([${bulletSigns}]\\s+)(\\d{1,3})([:.)]?\\s+)(?=\\p{Lu})`, 'u');
/** Fewer are no agenda. */
const fewest = 4;

/** Lists whose bullets stand before numbers that go up from 1, as numbered lists: the changes of each such line. */
export function numberedBullets(lines: readonly string[]): ReadonlyMap<number, LineEdit[]> {
  const edits = new Map<number, LineEdit[]>();
  let next = 1;
  for (const { line, text } of openLines(lines)) {
    const match = numbered.exec(text);
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
