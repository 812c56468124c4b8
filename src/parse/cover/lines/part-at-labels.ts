import { hasDigit } from '../../../model/text-shapes.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { startsTitle } from '../../../language/meetings.ts';
import { findAll } from '../../../model/find-all.ts';
import { canonicalKey, type CanonicalKey } from '../../front-matter/keys.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import { toLine, type Line } from '../../markdown/lines.ts';
import { rawText, splitPhrasing } from '../../markdown/split-phrasing.ts';
import { noticeField } from './inner-field.ts';
import { labelOf } from './label.ts';

/** Labels of when and where, which may stand beside each other on a line. */
const ofMeeting: ReadonlySet<CanonicalKey | null> = new Set<CanonicalKey | null>(['datum', 'tid', 'plats']);

/** More labels than these on one line are no form that anyone fills in. */
const mostLabels = 8;

/** Parts a line that begins with a label where other known ones follow: `Ordförande: Anna Ek. Sekreterare: Bo Alm.` */
export function partAtLabels(line: Line): Line[] {
  const text = rawText(line.children);
  const sentences = Array.from(findAll(/\.\s+(?=((?:\p{L}+\s+){2,4}?)\p{Lu})/gu, text)).filter(
    (match) => canonicalKey(match[1]!) !== null,
  );
  const labels = Array.from(
    findAll(/(?:[.;,]\s+|(?<!\s)\s{2,}|\t)(?=(\p{Lu}[^:.;,]{1,40}):\s)/gu, text),
  ).filter((match) => canonicalKey(match[1]!) !== null);
  // `När: lördag 25 augusti Var: klubbhuset Tid: 10:00`
  const beside = Array.from(text.matchAll(/(?<=[^\s.;,])\s(?=(\p{Lu}\p{L}{1,20}):\s)/gu)).filter((match) =>
    ofMeeting.has(canonicalKey(match[1]!)),
  );
  // `Anslaget uppsättes 2025-03-01 Anslaget nedtages 2025-03-23`
  const ofNotice = Array.from(findAll(/(?<=\d)\s+(?=(\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,4})\s+\d)/gu, text)).filter(
    (match) => noticeField(match[1]!) !== null,
  );
  const found = [...labels, ...sentences, ...beside, ...ofNotice].sort((a, b) => a.index - b.index);
  if (found.length === 0 || found.length > mostLabels) return [line];
  // `Bo Ek, Kaj Sand. Inbjuden: Eva Ström` below a label.
  const isList = labels.length === found.length && isFullName(text.split(',')[0]!);
  const areLists = labels.every((match) => namesPeople(canonicalKey(match[1]!)));
  // `ÅRSMÖTESPROTOKOLL Datum: 2025-04-24`
  const isTitled =
    beside.length === found.length && startsTitle(text) && !hasDigit(text.slice(0, found[0]!.index));
  if (!labelOf(line)?.key && !(isList && areLists) && ofNotice.length !== found.length && !isTitled)
    return [line];
  const parts: Line[] = [];
  let rest = line.children;
  for (const match of found.toReversed()) {
    const [, after] = splitPhrasing(rest, match.index + match[0].length);
    rest = splitPhrasing(rest, match.index)[0];
    parts.unshift(toLine(after));
  }
  return [toLine(rest), ...parts];
}
