import { namesBody } from '../../../language/bodies.ts';
import {
  atMeeting,
  bodyBare,
  dayLabelBare,
  presentBare,
  heldAt,
  pictureLabel,
} from '../../../language/labels-in-lines.ts';
import type { PhrasingContent } from 'mdast';
import { readDate } from '../../../language/dates/find-dates.ts';
import { attendanceOf } from '../../../language/attendance-words.ts';
import { withoutLegend } from '../../../language/attendance-marks.ts';
import { tellsWriter } from '../../../language/signing.ts';
import { isDayLine } from '../../../language/cover-lines.ts';
import { canonicalKey, longestLabel, type CanonicalKey } from '../../front-matter/keys.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import { toLine, type Line } from '../../markdown/lines.ts';
import { rawText, splitPhrasing } from '../../markdown/split-phrasing.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { beforeAddition, withoutColon } from '../../../model/text-shapes.ts';

/** A label that a line of the body begins with, and what follows it. */
export interface Label {
  readonly written: string;
  /** The field of the cover that it names; null when it is unknown. */
  readonly key: CanonicalKey | null;
  readonly rest: readonly PhrasingContent[];
  /** The label is the whole line, so that the value stands below. */
  readonly isAlone: boolean;
  /** The day of the meeting where the label tells it (`Närvarande vid styrelsemöte 2024-10-03: …`); else null. */
  readonly day: Line | null;
}

/** Dots or underscores to write on: `Vid protokollet ............ Anna Ek`. */
const fill = /[.…_‥]{3}[\s.…_‥]*/;
const withColon = /^([\p{L}§][^:]{0,79}?)\s{0,9}:(?=\s|$)\s*/u;
const withFill = new RegExp(String.raw`^(\p{L}[^.…_:]{1,60}?)\s{0,9}:?\s{0,9}${fill.source}`, 'u');
const withGap = /^(\p{L}[^:\t]{1,60}?)(?:\t+| {2,})\s*(?=\S)/u;

/** Fields whose label may stand alone on a line without a colon or bold type. */
export const mayStandBare: ReadonlySet<CanonicalKey> = new Set([
  'närvarande',
  'beslutande',
  'kallade',
  'ersättare',
  'tjänstgörande-ersättare',
  'övriga',
  'frånvarande',
  'ordförande',
  'sekreterare',
  'justerare',
  'ordförande-och-sekreterare',
  'datum',
  'plats',
  'justering',
  'anslag',
  'tid-och-plats',
  'sändlista',
]);

/**
 * The label of a line: `Plats: Sal A`, `**Plats** Sal A`, `**Närvarande ledamöter**` or `Närvarande` alone,
 * `Sekreterare ........ Anna Ek`, `Plats      Sal A`, `Utses att justera Bo Alm`. Null when there is none; an unknown one counts only with a colon.
 */
export function labelOf(line: Line): Label | null {
  const text = rawText(line.children);
  const picture = pictureLabel(text);
  if (picture) {
    const rest = splitPhrasing(line.children, picture.length)[1];
    // `📅 Datum: 3 mars` has its label in words too.
    const inWords = labelOf(toLine(rest));
    if (inWords?.key) return inWords;
    return { written: picture.label, key: canonicalKey(picture.label), rest, isAlone: false, day: null };
  }
  const whole = wholeLine(line, text);
  if (whole) return whole;
  const colon = beforeColon(line, text);
  // `Datum 23 mars 2025. Plats: Bygdegården`
  if (colon && colon.key === null) return beforeValue(line, text) ?? colon;
  return colon ?? inBold(line) ?? beforeGap(line, text) ?? beforeValue(line, text);
}

/** Whether a text is only dots or underscores to write on. */
export function isFill(text: string): boolean {
  return /^[\s.…_‥–—-]*$/u.test(text);
}

/** A text without the dots or underscores to write on that it begins with. */
export function withoutFill(text: string): string {
  return text.replace(/^[\s.…_‥]{3,}/u, '').trim();
}

function wholeLine(line: Line, text: string): Label | null {
  if (text.length > longestLabel + 8) return null;
  const written = withoutColon(withoutLegend(text.trim()));
  const key = canonicalKey(written);
  const isBold = line.children.length === 1 && line.children[0]!.type === 'strong';
  if (key === null || !(isBold || text.trim().endsWith(':') || mayStandBare.has(key))) return null;
  return { written, key, rest: [], isAlone: true, day: null };
}

function beforeColon(line: Line, text: string): Label | null {
  const match = withColon.exec(text);
  if (!match) return null;
  const written = match[1]!.trim();
  const key =
    canonicalKey(written) ??
    writerKey(written, text.slice(match[0].length)) ??
    listKey(written, text.slice(match[0].length));
  const meeting = key === null ? atMeeting.exec(written) : null;
  if (!meeting) return toLabel(line, written, key, match[0].length);
  const own = canonicalKey(written.slice(0, meeting.index));
  const day = meeting.groups!['day'];
  if (day === undefined) return toLabel(line, written, own, match[0].length);
  if (!namesPeople(own) || !isDay(day)) return toLabel(line, written, null, match[0].length);
  const [words] = splitPhrasing(line.children, match[1]!.trimEnd().length);
  const told = toLine(splitPhrasing(words, written.length - day.length)[1]);
  return { ...toLabel(line, written, own, match[0].length), day: told };
}

/** `Protokoll: Anna Ek` */
export function writerKey(label: string, value: string): CanonicalKey | null {
  return tellsWriter(label) && isFullName(beforeAddition(value).trim()) ? 'sekreterare' : null;
}

/** `Närvarande styrelsen och skola:` above names, or before them. */
function listKey(label: string, value: string): CanonicalKey | null {
  return value === '' || isFullName(beforeAddition(value)) ? attendanceOf(label) : null;
}

/** A day, and nothing else. */
function isDay(text: string): boolean {
  const date = readDate(text);
  return date !== null && date.precision === 'day';
}

/** `**Närvarande** Anna Ek`, also with a dash between. */
function inBold(line: Line): Label | null {
  const [first] = line.children;
  if (first?.type !== 'strong' || line.children.length === 1) return null;
  const written = rawText(first.children).trim();
  const key = canonicalKey(written);
  const after = /^\s*(?:[–—-]\s+)?/.exec(rawText(line.children.slice(1)))![0];
  return key && after !== '' ? toLabel(line, written, key, rawText([first]).length + after.length) : null;
}

function beforeGap(line: Line, text: string): Label | null {
  const match = withFill.exec(text) ?? withGap.exec(text);
  const key = match ? canonicalKey(match[1]!) : null;
  return match && key && !isLabel(text.slice(match[0].length))
    ? toLabel(line, match[1]!.trim(), key, match[0].length)
    : null;
}

/** `Utses att justera Bo Alm`: a label of several words before a name, a number or another proper word. */
function beforeValue(line: Line, text: string): Label | null {
  const words =
    /^((?:\p{L}+\s+){2,5}?)(?=[\p{Lu}\d§*])/u.exec(text) ??
    dayLabelBare.exec(text) ??
    presentBare.exec(text) ??
    bodyBefore(text);
  const written = words?.[1]!.trim() ?? '';
  const key = canonicalKey(written);
  // In the box of a notice it tells whose notice it is: the weakest place for the name of the body.
  if (words && key === 'organ') return { ...toLabel(line, written, key, words[0].length), written: '' };
  // `Protokoll nr 2/2023 fört vid sammanträde …` is a title.
  if (
    key === 'protokollsnummer' &&
    (heldAt.test(text) || isDayLine(text.slice(words![0].length).replace(/^\d{1,3},?\s+/u, '')))
  )
    return null;
  return words && key && !isLabel(text.slice(words[0].length))
    ? toLabel(line, written, key, words[0].length)
    : null;
}

/** `Organ Barnnämnden`: the label alone is a word like others, but for the body behind it. */
function bodyBefore(text: string): RegExpExecArray | null {
  const match = bodyBare.exec(text);
  return match && namesBody(text.slice(match[0].length)) ? match : null;
}

/** `Vid protokollet        Justeras`: two places to sign beside each other. */
function isLabel(text: string): boolean {
  return canonicalKey(text.trim()) !== null;
}

function toLabel(line: Line, written: string, key: CanonicalKey | null, length: number): Label {
  const rest = splitPhrasing(line.children, length)[1];
  return { written, key, rest, isAlone: rest.length === 0, day: null };
}

/** `% Sekreterare: Bo Ek`: a line of pandoc's title with a label. */
export function withoutTitleSign(line: Line): Line {
  if (!line.text.startsWith('% ')) return line;
  const told = toLine(splitPhrasing(line.children, 2)[1]);
  return labelOf(told)?.key ? told : line;
}
