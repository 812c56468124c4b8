import { beginsWithPoint, mayStartItem } from '../../language/item-numbers.ts';
import { hasSentenceBehind } from './title-below.ts';
import type { PhrasingContent } from 'mdast';
import { holdsSentence } from '../../language/sentences.ts';
import { lineText } from '../../model/text.ts';
import { paragraphOf, toLine } from '../markdown/lines.ts';
import { rawText } from '../markdown/split-phrasing.ts';
import { isCaseNumber } from '../../language/read-case-number.ts';
import { bestChain } from './chain.ts';
import { contentsAmong } from './contents.ts';
import { isLaterLetter, lettered } from './lettered-starts.ts';
import { fillingBetween, fillingGaps } from './filling.ts';
import { readItemMarker, withoutYears, type ItemMarker } from './item-marker.ts';
import type { Start } from './parts.ts';
import { isAbove, isBelowItem, type LineRow, type Row } from './rows.ts';
import { endsInSign } from '../../model/text-shapes.ts';

/** A line that may begin an item. */
interface Candidate {
  readonly row: number;
  readonly marker: ItemMarker;
  /** `within`: a number without any sign inside a paragraph. */
  readonly form: 'sign' | 'bold' | 'bare' | 'within';
  /** It stands first in its paragraph, or as if it did. */
  readonly isApart: boolean;
}

/** Longer lines are running text, but a whole item may stand on the line of its sign. */
const longest = { line: 150, whole: 1500, bare: 80 } as const;
const wholeItem = /^§\s?\d{1,5}(?:\s?[.:)–-])?\s+\p{Lu}/u;

/**
 * The lines of paragraphs that begin items, by the number of their row: those with a § sign; where there are none, those that
 * are wholly bold and have a number; else lines with a bare number that go on from 1 (`1 ÖPPNANDE`, `2 VAL`).
 */
export function lineStarts(rows: readonly Row[]): ReadonlyMap<number, Start> {
  const all = candidatesIn(rows);
  const signed = all.filter(({ form }) => form === 'sign');
  const bold = all.filter(({ form }) => form === 'bold');
  if (signed.length === 0) {
    const found = bold.length > 0 ? chainOf(bold, rows) : countedFromOne(all);
    return new Map(found.map((each) => [each.row, toStart(each, true)]));
  }
  const ofOneBody = withPrefixOfMost(signed);
  const contents = contentsAmong(ofOneBody, false);
  const main = chainOf(
    ofOneBody.filter((each) => !contents.has(each) && !isLaterLetter(each)),
    rows,
  );
  const isMain = new Set(main);
  const starts = [
    ...main,
    ...fillingGaps(main, bold),
    ...repeated(main, ofOneBody),
    ...lettered(main, ofOneBody),
  ];
  return new Map(
    starts
      .toSorted((one, other) => one.row - other.row)
      .map((each) => [each.row, toStart(each, isMain.has(each) || each.form === 'sign')]),
  );
}

/**
 * Lines with a § sign, or wholly bold with a number, that stand just where a number is missing among items of another form:
 * `**§ 2 Val**` between `## § 1 …` and `## § 3 …`.
 */
export function startsBetween(
  rows: readonly Row[],
  starts: ReadonlyMap<number, Start>,
): ReadonlyMap<number, Start> {
  const given = [...starts].map(([row, { marker }]) => ({ row, number: marker?.number ?? -1 }));
  const others = candidatesIn(rows).filter(({ form, isApart }) => form === 'sign' && isApart);
  return new Map(fillingBetween(given, others).map((each) => [each.row, toStart(each, false)]));
}

function candidatesIn(rows: readonly Row[]): Candidate[] {
  return withoutYears(
    rows.flatMap((row, nth): Candidate[] => {
      const found = row.kind === 'line' ? readCandidate(row, nth, rows) : null;
      return found ? [found] : [];
    }),
  );
}

function readCandidate(row: LineRow, nth: number, rows: readonly Row[]): Candidate | null {
  const { line } = row;
  const most = wholeItem.test(line.text) ? longest.whole : longest.line;
  if (line.text.length > most || !mayStartItem.test(line.text)) return null;
  const [only] = line.children;
  const bold = line.children.length === 1 && only?.type === 'strong' ? only.children : null;
  const marker = readItemMarker(bold ?? line.children);
  if (!marker) return null;
  const isApart =
    row.nth === 0 || (isAbove(rows[nth - 1]) && !line.text.endsWith('.')) || isBelowItem(rows[nth - 1]);
  if (marker.hasSign) {
    const opens = row.nth === 0 || opensTitle(marker.rest) || bold !== null;
    return opens ? { row: nth, marker, form: 'sign', isApart } : null;
  }
  if (row.nth > 0) return bold ? null : { row: nth, marker, form: 'within', isApart: false };
  if (bold) return { row: nth, marker, form: 'bold', isApart };
  return isBareStart(line.text) ? { row: nth, marker, form: 'bare', isApart } : null;
}

function opensTitle(rest: readonly PhrasingContent[]): boolean {
  const text = rawText(rest);
  return text === '' || /^["”“']?\p{Lu}/u.test(text) || isCaseNumber(text);
}

function isBareStart(text: string): boolean {
  const isNumbered = /^\d{1,3}\s+\p{Lu}/u.test(text) || beginsWithPoint.test(text);
  return isNumbered && text.length <= longest.bare && !endsInSign(text);
}

/** `Au § 84` below `Sn § 50` is the chain of earlier decisions, and no item: the prefix that most have counts, or the first. */
function withPrefixOfMost(candidates: readonly Candidate[]): Candidate[] {
  const byPrefix = Map.groupBy(candidates, ({ marker }) => (marker.prefix ?? '').toLowerCase());
  const weights = [...byPrefix.values()].map((own) => own.reduce((sum, one) => sum + weightOf(one), 0));
  return [...byPrefix.values()][weights.indexOf(Math.max(...weights))]!;
}

/** A § in the middle of a paragraph is likely one of a law. */
function weightOf({ isApart }: Pick<Candidate, 'isApart'>): number {
  return isApart ? 1 : 0.25;
}

function chainOf(candidates: readonly Candidate[], rows: readonly Row[]): Candidate[] {
  const links = candidates.map(({ marker, isApart, row }) => ({
    first: marker.number,
    last: marker.number,
    weight: weightOf({ isApart }),
    mayStart: isApart || (rows[row] as LineRow).nth === 0 || marker.number === 1,
    mayFollowGap: isApart,
  }));
  return bestChain(links).map((nth) => candidates[nth]!);
}

/** `1 MÖTETS ÖPPNANDE`, `2 Val av justerare` …: numbers without any sign count where they go on from 1. */
function countedFromOne(candidates: readonly Candidate[]): readonly Candidate[] {
  const bare = candidates.filter(({ form }) => form === 'bare');
  const isCounted = bare.length > 1 && bare.every(({ marker }, nth) => marker.number === nth + 1);
  // Where the count goes on within paragraphs, those of paragraphs alone are not all.
  const goesOn = candidates.some(
    ({ form, marker }) => form === 'within' && marker.number === bare.length + 1,
  );
  return isCounted && !goesOn ? bare : [];
}

/** The same number typed twice is a slip of the pen, told by a rule; the words below the second belong to it all the same. */
function repeated(main: readonly Candidate[], all: readonly Candidate[]): Candidate[] {
  const isTaken = new Set(main);
  const found: Candidate[] = [];
  let at = 0;
  for (const each of all) {
    while (at < main.length && main[at]!.row < each.row) at++;
    const before = main[at - 1];
    const isSame = before?.marker.number === each.marker.number && !isTaken.has(each);
    const isOther = isSame && each.isApart && lineText(each.marker.rest) !== lineText(before.marker.rest);
    if (isOther && each.marker.rest.length > 0 && !holdsSentence(rawText(each.marker.rest))) found.push(each);
  }
  return found;
}

function toStart({ marker, form }: Candidate, isMain: boolean): Start {
  const { number, label, prefix, rest } = marker;
  const isNumber = rest.length > 0 && isCaseNumber(rawText(rest));
  const heading = isNumber ? [] : rest;
  return {
    marker: { number, label, prefix },
    heading,
    isLine: (holdsSentence(rawText(heading)) || hasSentenceBehind(heading)) && form !== 'bare',
    isMain,
    form: 'line',
    depth: 2,
    nodes: isNumber ? [paragraphOf([toLine(rest)], false)] : [],
  };
}
