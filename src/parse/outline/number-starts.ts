import type { PhrasingContent } from 'mdast';
import { lineText } from '../../model/text.ts';
import { cueType } from '../../language/cues.ts';
import { linesOf, paragraphOf, type Line } from '../markdown/lines.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { bestChain, type Link } from './chain.ts';
import { contentsAmong } from './contents.ts';
import { readItemMarker } from './item-marker.ts';
import { withCountedBare } from './counted-bare.ts';
import type { ItemPart, Start } from './parts.ts';
import { boldAmong, runsOf, type Member, type Run } from './number-runs.ts';
import { firstLine, type EntryRow, type Row } from './rows.ts';
import { typedNumber } from '../markdown/typed-number.ts';
import { beginsWithCapital, endsInOneOf, endsInSign } from '../../model/text-shapes.ts';

/** What is longer is no title. */
const longestTitle = 80;
/** But a line may say the whole of its item. */
const longestWhole = 300;

/**
 * Where items begin that have a number and nothing else: entries of numbered lists (also after prose, after a gap, with `1.`
 * throughout), and lines `2.Val`, `3. Val`, `10 ÖVRIGA FRÅGOR`, `4` with the title below. By the number of their row.
 */
export function numberStarts(rows: readonly Row[], index: LineIndex): ReadonlyMap<number, Start> {
  const members = withCountedBare(rows.flatMap((row, nth) => memberOf(row, nth, rows, index) ?? []));
  const contents = contentsAmong(members, true);
  const runs = runsOf(boldAmong(members.filter((each) => !contents.has(each))), rows);
  if (runs.length === 0) return new Map();
  const chosen = areAllOne(runs) ? runs : chosenOf(runs);
  return numbered(chosen, areAllOne(runs));
}

/** `1.` before each of several items is a way to let somebody else count. */
function areAllOne(runs: readonly Run[]): boolean {
  const numbers = runs.flatMap(({ members }) => members.map(({ number }) => number));
  return numbers.length > 1 && numbers.every((number) => number === numbers[0]);
}

function chosenOf(runs: readonly Run[]): readonly Run[] {
  const chain = bestChain(runs.map(toLink));
  const chosen = chain.map((nth) => runs[nth]!);
  const isList = chosen.some(({ kind }) => kind === 'entries');
  const isSure = isList || chosen.filter(({ members }) => members[0]!.isSure).length > 1;
  if (!isSure) return [];
  const last = chain.at(-1)!;
  const over = runs.slice(last + 1).filter((run) => startsOver(run, chosen));
  return [...chosen, ...over];
}

function toLink({ kind, members }: Run): Link {
  const [first] = members;
  const isEntries = kind === 'entries';
  return {
    first: first!.number,
    last: members.at(-1)!.number,
    weight: members.reduce((sum, { hasContent }) => sum + (hasContent ? 1 : 0.75), 0),
    mayStart: isEntries || first!.isSure,
    mayFollowGap: true,
  };
}

/** A list that starts over after the last item is a part of it, unless its entries look just as the items do. */
function startsOver({ kind, members }: Run, chosen: readonly Run[]): boolean {
  if (kind === 'line' || members[0]!.number !== 1) return false;
  const items = chosen.flatMap((run) => run.members);
  const areBold = items.every(({ isBold }) => isBold) && members.every(({ isBold }) => isBold);
  return areBold && items.some(({ hasContent }) => hasContent);
}

/** Numbers as the notes mean them: as typed, or counted on where they start over. */
function numbered(runs: readonly Run[], isCounted: boolean): ReadonlyMap<number, Start> {
  const starts = new Map<number, Start>();
  let last = 0;
  for (const { members } of runs) {
    const shift = members[0]!.number > last ? 0 : last;
    const areSame = members.length > 1 && members.every(({ number }) => number === members[0]!.number);
    for (const [nth, { row, number, start }] of members.entries()) {
      const own = isCounted || areSame ? Math.max(last + 1, members[0]!.number) : number + shift;
      const marker = own === number ? start.marker : { number: own, label: `${own}.`, prefix: null };
      starts.set(row, { ...start, marker: nth === 0 || own > last ? marker : start.marker });
      last = Math.max(last, own);
    }
  }
  return starts;
}

function memberOf(row: Row, nth: number, rows: readonly Row[], index: LineIndex): Member[] | null {
  if (row.kind === 'entry') return [entryMember(row, nth, rows, index)];
  if (row.kind !== 'line') return null;
  const found = lineMember(row.line, nth, rows);
  return found && [found];
}

function entryMember(row: EntryRow, nth: number, rows: readonly Row[], index: LineIndex): Member {
  const { entry, list } = row;
  const number = typedNumber(entry, index) ?? (list.start ?? 1) + row.nth;
  const [first, ...others] = entry.children;
  const [title, ...lines] = first?.type === 'paragraph' ? linesOf(first) : [];
  const own = lines.length > 0 ? [paragraphOf(lines, false)] : [];
  const nodes = first?.type === 'paragraph' ? [...own, ...others] : entry.children;
  const below = rows[nth + 1];
  const isFollowed = below !== undefined && !(below.kind === 'entry' && below.list === list);
  return {
    row: nth,
    number,
    marker: { number, rest: title?.children ?? [] },
    start: {
      marker: { number, label: `${number}.`, prefix: null },
      heading: title?.children ?? [],
      isLine: true,
      isMain: true,
      form: 'entry',
      depth: 2,
      nodes,
    },
    isBold: title?.children[0]?.type === 'strong',
    hasContent: nodes.length > 0 || isFollowed,
    isSure: true,
    bare: null,
  };
}

function lineMember(line: Line, nth: number, rows: readonly Row[]): Member | null {
  const text = rawText(line.children);
  const marks = /^#{1,6}[ \t]*(?=\d)/.exec(text)?.[0].length ?? 0;
  const children = marks > 0 ? splitPhrasing(line.children, marks)[1] : line.children;
  const alone = /^\d{1,3}[.)]?$/.test(line.text) ? aloneAbove(line.text, rows[nth + 1]) : null;
  const marker = alone ?? readItemMarker(children);
  if (!marker || marker.hasSign) return null;
  const title = lineText(marker.rest);
  const isTyped = /^\d{1,3}[.)]/.test(marker.label);
  const isBare = !isTyped && alone === null && marks === 0;
  const isShort = line.text.length <= longestTitle + marks;
  if (isBare ? line.text.length > longestWhole : !isShort) return null;
  if (alone === null && !beginsWithCapital(title)) return null;
  if (marks === 0 && cueType(title) !== null) return null;
  const mayBeTitle = isShort && !endsInSign(title);
  if (marks > 0 && !isTyped && !mayBeTitle) return null;
  const start: ItemPart['marker'] = { number: marker.number, label: marker.label, prefix: null };
  return {
    row: nth,
    number: marker.number,
    marker,
    start: {
      marker: start,
      heading: marker.rest,
      isLine: marks === 0 && isTyped && marker.rest.length > 0,
      isMain: true,
      form: 'line',
      depth: 2,
      nodes: [],
    },
    isBold: false,
    hasContent: true,
    isSure: marks > 0 || alone !== null || isTyped || /\p{Lu}{3}/u.test(title),
    bare: isBare ? (mayBeTitle ? 'title' : 'sentence') : null,
  };
}

/** A number on a line of its own, with a line below it that may be its title. */
function aloneAbove(
  text: string,
  below: Row | undefined,
): { number: number; label: string; rest: readonly PhrasingContent[]; hasSign: boolean } | null {
  const title = firstLine(below)?.text ?? '';
  const isTitle = beginsWithCapital(title) && title.length <= longestTitle && !endsInOneOf(title, '.,;!?');
  return isTitle ? { number: Number.parseInt(text, 10), label: text, rest: [], hasSign: false } : null;
}
