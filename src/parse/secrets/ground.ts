import { secrecyGround } from '../../language/secrecy.ts';
import type { Mark } from './mark.ts';

/** No line of a statute's name is longer. */
const longestLine = 2000;

/** A mark with the ground in law that it names, else the first that the lines it hides do, and nothing else of them. */
export function withGround(mark: Mark, hidden: readonly string[]): Mark {
  if (mark.ground !== null) return mark;
  for (const line of [mark.replacement ?? '', ...hidden]) {
    const ground = line.length > longestLine ? null : secrecyGround(line);
    if (ground !== null) return { ...mark, ground };
  }
  return mark;
}
