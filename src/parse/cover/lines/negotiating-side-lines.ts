import type { List } from 'mdast';
import { sideLine } from '../../../language/attendance-words.ts';
import { canonicalKey } from '../../front-matter/keys.ts';
import { isSideLabel } from '../../front-matter/negotiating-sides.ts';
import { lineText } from '../../../model/text.ts';
import { firstNamed } from '../../../language/people/segments.ts';
import type { Line } from '../../markdown/lines.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { isDetail } from '../../../language/people/read-head.ts';

/** `För Kommunal`, `För arbetsgivaren Norrviks kommun`: a party alone on a line. */
export function isSideLine(text: string): boolean {
  return text.length <= 80 && sideLine.test(text) && isSideLabel(text) && canonicalKey(text) === null;
}

/** Whether lines are parties, each above those who came for it and nothing else. */
export function standsForSides(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (!first || !second || !isSideLine(first.text)) return false;
  return lines.every(
    ({ text }, nth) => isPerson(text) || (isSideLine(text) && isPerson(lines[nth + 1]?.text ?? '')),
  );
}

/** Whether each entry of a list begins with somebody's name. */
export function listsPeople(list: List): boolean {
  return list.children.every((item) => isPerson(lineText([item])));
}

function isPerson(text: string): boolean {
  const name = firstNamed(text);
  return isFullName(name) && !isDetail(name);
}
