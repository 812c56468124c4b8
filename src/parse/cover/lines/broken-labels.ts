import { beginsWithCapital, beginsWithSmall } from '../../../model/text-shapes.ts';
import type { PhrasingContent, Text } from 'mdast';
import { findAll } from '../../../model/find-all.ts';
import { canonicalKey } from '../../front-matter/keys.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import { toLine, type Line } from '../../markdown/lines.ts';
import { rawText, splitPhrasing } from '../../markdown/split-phrasing.ts';
import { noticeField } from './inner-field.ts';

/** Labels are broken after so many words at most, and go on with so many. */
const mostWords = [3, 4] as const;

/**
 * The lines of a form as they were before it was pasted: a label that was broken over two lines stands whole before what stood beside
 * it (`Justeringens Kommunkansliet` above `plats och tid 2025-03-31`), and so do two beside each other (`Datum för 1 april Datum för
 * 23 april` above `anslags uppsättande anslags nedtagande`).
 */
export function withWholeLabels(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  for (let nth = 0; nth < lines.length; nth++) {
    const joined = nth + 1 < lines.length ? joinLabels(lines[nth]!, lines[nth + 1]!) : null;
    whole.push(...(joined ?? [lines[nth]!]));
    if (joined) nth++;
  }
  return whole;
}

function joinLabels(upper: Line, lower: Line): readonly Line[] | null {
  if (!beginsWithCapital(upper.text) || !beginsWithSmall(lower.text)) return null;
  const above = rawText(upper.children);
  const below = rawText(lower.children);
  for (const start of firstWords(above, mostWords[0])) {
    const twice = above.indexOf(`${start} `, start.length);
    const pair = twice < 0 ? null : suffixPair(start, below);
    if (pair) return [0, twice].map((at, nth) => besideOther(upper, lower, { start, at, twice, pair, nth }));
    const end = firstWords(below, mostWords[1]).findLast((words) => isBroken(start, words));
    if (end === undefined) continue;
    const [label, value] = splitPhrasing(upper.children, start.length);
    const [more, rest] = splitPhrasing(lower.children, end.length);
    return [lineOf([label, more], [value, rest])];
  }
  return null;
}

interface Beside {
  readonly start: string;
  /** Where the label begins in the upper line, and where the second one does. */
  readonly at: number;
  readonly twice: number;
  /** How the lower line divides between the two. */
  readonly pair: readonly [string, string];
  readonly nth: number;
}

function besideOther(upper: Line, lower: Line, { start, at, twice, pair, nth }: Beside): Line {
  const cell = nth === 0 ? splitPhrasing(upper.children, twice)[0] : splitPhrasing(upper.children, at)[1];
  const [label, value] = splitPhrasing(cell, start.length);
  const [first, second] = splitPhrasing(lower.children, pair[0].length);
  return lineOf([label, nth === 0 ? first : second], [value]);
}

/** `anslags uppsättande anslags nedtagande`: the ends of two labels that begin alike. */
function suffixPair(start: string, below: string): readonly [string, string] | null {
  for (const first of firstWords(below, mostWords[1])) {
    const second = below.slice(first.length).trim();
    if (isBroken(start, first) && isBroken(start, second)) return [first, second];
  }
  return null;
}

/** Whether two parts make a label that neither of them is. */
function isBroken(start: string, end: string): boolean {
  const label = `${start} ${end}`;
  if (canonicalKey(start) !== null && canonicalKey(end) !== null) return false;
  if (noticeField(label) !== null) return true;
  const key = canonicalKey(label);
  if (key === 'tid-och-plats' || key === 'justering') return true;
  return namesPeople(key) && canonicalKey(start) === null;
}

/** The first word of a text, the first two …, up to `most`. */
function firstWords(text: string, most: number): string[] {
  return Array.from(findAll(/\s+|$/gu, text), ({ index }) => text.slice(0, index)).slice(0, most);
}

function lineOf(
  label: readonly (readonly PhrasingContent[])[],
  values: readonly (readonly PhrasingContent[])[],
): Line {
  const told = values.filter((value) => value.length > 0);
  return toLine([
    ...parted(label, ' '),
    ...told.flatMap((value, nth) => [gap(value, nth === 0 ? ': ' : ' '), ...value]),
  ]);
}

function parted(parts: readonly (readonly PhrasingContent[])[], between: string): PhrasingContent[] {
  return parts.flatMap((part, nth) => (nth === 0 ? part : [gap(part, between), ...part]));
}

/** What stands between two parts, right before the second. */
function gap([next]: readonly PhrasingContent[], value: string): Text {
  const start = next!.position!.start;
  return { type: 'text', value, position: { start, end: start } };
}
