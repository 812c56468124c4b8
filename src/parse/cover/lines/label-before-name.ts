import { listSeam } from '../../../language/sentences.ts';
import { listLabels, roleLabels } from '../../../language/attendance.ts';
import { wordPattern } from '../../../language/pattern.ts';
import { isItemList } from '../../../language/cover-lines.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import { canonicalKey } from '../../front-matter/keys.ts';
import { splitPhrasing } from '../../markdown/split-phrasing.ts';
import type { Line } from '../../markdown/lines.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { isDetail } from '../../../language/people/read-head.ts';
import type { Label } from './label.ts';
import { noticeField } from './inner-field.ts';
import { beginsWithSmall, withoutParentheses, withoutStop } from '../../../model/text-shapes.ts';

const lists = wordPattern(listLabels, { atStart: true });
const roles = wordPattern([...listLabels, ...roleLabels], { atStart: true });

/** A line with names is not longer. */
const longest = 200;

/**
 * The label of a line that is one word before a name and no more than names with what they are (`Ledamöter Yvonne Rask (S), ordförande`,
 * `Sekreterare Ulla Stek`); null for others. Where a list goes on (`isInList`), `Ordförande Per Dal` is one of it.
 */
export function labelBeforeName(line: Line, isInList: boolean): Label | null {
  const { text } = line;
  const match = text.length > longest ? null : (isInList ? lists : roles).exec(text);
  if (!match || beginsWithSmall(text)) return null;
  const key = canonicalKey(match[0]);
  const gap = /^\s+/u.exec(text.slice(match[0].length))?.[0] ?? '';
  const names = text.slice(match[0].length + gap.length);
  // `Sekreterare Paragrafer 13–15` beside the place to sign
  const isBesideItems = isItemList(names) && namesPeople(key);
  if (key === null || gap === '' || !(areNames(names) || isBesideItems)) return null;
  const rest = splitPhrasing(line.children, match[0].length + gap.length)[1];
  return { written: match[0], key, rest, isAlone: false, day: null };
}

/** `Anna Ek (S), ordförande`: a full name, and behind it names and details alone. */
function areNames(text: string): boolean {
  return withoutStop(text)
    .split(listSeam)
    .every((part, nth) => {
      const name = withoutParentheses(part).trim();
      return isFullName(name) || (nth > 0 && (name === '' || isDetail(name)));
    });
}

/** The label of a field of a notice with its value behind it, without a colon: `Datum för anslags nedtagande 2025-06-23`. */
export function noticeLabel(line: Line): Label | null {
  const words = line.text.length > longest ? null : /^((?:\p{L}+\s+){1,4}?)(?=[\p{Lu}\d])/u.exec(line.text);
  const written = words?.[1]!.trim() ?? '';
  if (words === null || noticeField(written) === null) return null;
  const rest = splitPhrasing(line.children, words[0].length)[1];
  return { written, key: null, rest, isAlone: false, day: null };
}
