import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { paragraphOf, toLine } from '../markdown/lines.ts';
import { contentOf, type Element, type LineElement } from '../blocks/elements.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzåäö';
const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const marker = /^(\p{L}{1,5})([.)])\s+(?=\S)/u;

/** `a) Rubrik` at the start of a line or heading: the letter, and what follows it. */
export interface Lettered {
  readonly label: string;
  readonly rest: readonly PhrasingContent[];
}

/** Reads the letter that is expected next (`a` first); other letters are text. */
export function readLetter(children: readonly PhrasingContent[], expected: string): Lettered | null {
  const match = marker.exec(rawText(children));
  if (match?.[1]?.toLowerCase() !== expected) return null;
  return { label: expected, rest: splitPhrasing(children, match[0].length)[1] };
}

/** The letter after this one; null after the last. */
export function letterAfter(label: string | null): string | null {
  return label === null ? 'a' : (letters[letters.indexOf(label) + 1] ?? null);
}

/** Lines `i. …` `ii. …` become a list numbered so, which CommonMark does not have. */
export function readRomanLists(elements: readonly Element[]): Element[] {
  const out: Element[] = [];
  for (let nth = 0; nth < elements.length;) {
    const entries: LineElement[][] = [];
    for (let next = elements[nth]; next?.kind === 'line'; next = elements[nth]) {
      if (romanMarker(next) === roman[entries.length]) entries.push([next]);
      else if (entries.length > 0 && next.paragraph === entries.at(-1)!.at(-1)!.paragraph)
        entries.at(-1)!.push(next);
      else break;
      nth++;
    }
    if (entries.length > 0) out.push(toNode(entries));
    else out.push(elements[nth++]!);
  }
  return out;
}

function romanMarker(element: LineElement): string | undefined {
  return marker.exec(element.text)?.[1]?.toLowerCase();
}

function toNode(entries: readonly LineElement[][]): Element {
  const items = entries.map((lines): ListItem => {
    const [first, ...others] = lines as [LineElement, ...LineElement[]];
    const rest = toLine(splitPhrasing(first.line.children, marker.exec(first.text)![0].length)[1]);
    const paragraph = paragraphOf([rest, ...others.map((each) => each.line)], false);
    const position = { start: first.position.start, end: lines.at(-1)!.position.end };
    return { type: 'listItem', spread: false, children: [paragraph], position };
  });
  const position = { start: items[0]!.position!.start, end: items.at(-1)!.position!.end };
  const list: List = {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: items,
    position,
    data: { hProperties: { type: 'i' } } as List['data'] & object,
  };
  return { kind: 'node', node: list, text: contentText(entries), position };
}

function contentText(entries: readonly LineElement[][]): string {
  return entries
    .flat()
    .map((line) => line.text)
    .join(' ');
}

/** The content of elements, with their roman lists read. */
export function contentWithLists(elements: readonly Element[]): RootContent[] {
  return contentOf(readRomanLists(elements));
}
