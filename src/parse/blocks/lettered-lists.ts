import { dashBeforeClause } from '../../language/typed-marks.ts';
import type { List, ListItem } from 'mdast';
import type { LineIndex } from '../markdown/line-index.ts';
import { linesOf, paragraphOf, toLine } from '../markdown/lines.ts';
import { splitPhrasing } from '../markdown/split-phrasing.ts';
import type { Element, LineElement } from './elements.ts';
import { beginsWithCapital, endsAsSentence } from '../../model/text-shapes.ts';

const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const letters = [...'abcdefghijklmnopqrstuvwxyzåäö'];
/** What entries are marked with, by the style of the list (`type` of its HTML). */
export const listMarkers: Readonly<Record<string, readonly string[]>> = { i: roman, a: letters };

const marker = /^(\p{L}{1,5})[.)]\s+(?=\S)/u;

/** Lines `i. …` `ii. …` become a list numbered so, which CommonMark does not have. */
export function readRomanLists(elements: readonly Element[]): Element[] {
  return readLists(elements, roman, 'i', 1);
}

/** Lines `a) …` `b) …`, or `i. …` `ii. …`, become lists; where letters are no sub-items, as in a decision. */
export function readLetteredLists(elements: readonly Element[]): Element[] {
  return readLists(readRomanLists(elements), letters, 'a', 2);
}

/** Lines `-att …` `–att …` become a list; a sentence of its own below the last is none of it. */
export function readDashedClauses(elements: readonly Element[]): Element[] {
  if (!elements.some((element) => element.kind === 'line' && dashBeforeClause.test(element.text)))
    return [...elements];
  const out: Element[] = [];
  for (let nth = 0; nth < elements.length;) {
    const entries: LineElement[][] = [];
    let last: LineElement | null = null;
    for (; nth < elements.length; nth++) {
      const line = elements[nth]!;
      if (line.kind !== 'line') break;
      if (dashBeforeClause.test(line.text)) entries.push([line]);
      else if (last?.paragraph === line.paragraph && !endsBefore(last, line)) entries.at(-1)!.push(line);
      else break;
      last = line;
    }
    if (entries.length === 0) out.push(elements[nth++]!);
    else out.push(toList(entries, dashBeforeClause, { ordered: false }));
  }
  return out;
}

function endsBefore(last: LineElement, line: LineElement): boolean {
  return endsAsSentence(last.text) && beginsWithCapital(line.text);
}

/** Lines `a. …` `b. …` below an entry of a list stay lines, as they were typed. */
export function withLetterLines(elements: readonly Element[], index: LineIndex): Element[] {
  return elements.map((element) =>
    element.kind === 'node' && element.node.type === 'list' && hasLetterLines(element.node, index)
      ? { ...element, node: brokenAtLines(element.node, index) }
      : element,
  );
}

function hasLetterLines({ position }: List | ListItem, { text }: LineIndex): boolean {
  return /\n[ \t]*a[.)][ \t]+\S/i.test(text.slice(position!.start.offset, position!.end.offset));
}

function brokenAtLines(list: List, index: LineIndex): List {
  const children = list.children.map((item): ListItem => {
    if (!hasLetterLines(item, index)) return item;
    const own = item.children.map((child) =>
      child.type === 'paragraph' ? paragraphOf(linesOf(child), true) : child,
    );
    return { ...item, children: own };
  });
  return { ...list, children };
}

function readLists(
  elements: readonly Element[],
  markers: readonly string[],
  style: string,
  fewest: number,
): Element[] {
  const out: Element[] = [];
  for (let nth = 0; nth < elements.length;) {
    const entries = entriesFrom(elements, nth, markers);
    if (entries.length < fewest) out.push(elements[nth++]!);
    else {
      const data = { hProperties: { type: style } } as List['data'] & object;
      out.push(toList(entries, marker, { ordered: true, start: 1, data }));
      nth += entries.flat().length;
    }
  }
  return out;
}

/** The lines of each entry of the list that begins at `start`; none when no list does. */
function entriesFrom(elements: readonly Element[], start: number, markers: readonly string[]) {
  const entries: LineElement[][] = [];
  for (let nth = start; ; nth++) {
    const line = elements[nth];
    if (line?.kind !== 'line') return entries;
    const last = entries.at(-1);
    if (markerOf(line) === markers[entries.length]) entries.push([line]);
    else if (last && line.paragraph === last.at(-1)!.paragraph) last.push(line);
    else return entries;
  }
}

function markerOf(element: LineElement): string | undefined {
  return marker.exec(element.text)?.[1]?.toLowerCase();
}

function toList(
  entries: readonly LineElement[][],
  mark: RegExp,
  style: Pick<List, 'ordered' | 'start' | 'data'>,
): Element {
  const items = entries.map((lines): ListItem => {
    const [first, ...others] = lines as [LineElement, ...LineElement[]];
    const rest = toLine(splitPhrasing(first.line.children, mark.exec(first.text)![0].length)[1]);
    const paragraph = paragraphOf([rest, ...others.map((each) => each.line)], false);
    const position = { start: first.position.start, end: lines.at(-1)!.position.end };
    return { type: 'listItem', spread: false, children: [paragraph], position };
  });
  const position = { start: items[0]!.position!.start, end: items.at(-1)!.position!.end };
  const text = entries
    .flat()
    .map((line) => line.text)
    .join(' ');
  return {
    kind: 'node',
    node: { type: 'list', spread: false, children: items, position, ...style },
    text,
    position,
  };
}
