import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import { lineText } from '../../model/text.ts';
import { findDates } from '../dates/find-dates.ts';
import type { FrontMatterEntry } from '../front-matter/value.ts';
import { linesOf } from '../markdown/lines.ts';
import { rawText } from '../markdown/split-phrasing.ts';
import { isFullName } from '../people/name-shape.ts';
import { placesToSign } from './note-labels.ts';
import { roleOf, Signers } from './signers.ts';

/** Those who sign, and the nodes before the places for their signatures. */
export interface SignOff {
  readonly entries: readonly FrontMatterEntry[];
  readonly nodes: readonly RootContent[];
}

const opening =
  /^(?:vid protokollet|vid pennan|vid tangenterna|antecknat av|anteckningar av|protokoll fört av|protokollet fördes av|justera[st](?: av)?|protokollet justeras(?: av)?|underskrift(?:er)?|signatur(?:er)?|(?:sekreterare|protokollförare|justerare)(?=\s*:))(?!\p{L})/iu;
/** `Bilaga A: Röstlängd` stands below the signatures. */
const attachment = /^bilag(?:a|or)(?!\p{L})/iu;
/** A sign-off is short: no place to look for one far from the end. */
const mostNodes = 16;

/**
 * Takes the places for signatures off the end of the notes: `Vid protokollet`, a dotted line, a name. Null when the notes do
 * not end in such places and nothing else.
 */
export function takeSignOff(nodes: readonly RootContent[]): SignOff | null {
  let end = nodes.length;
  while (end > 0 && attachment.test(lineText([nodes[end - 1]!]))) end--;
  const below = nodes.slice(end);
  for (let start = Math.max(0, end - mostNodes); start < end; start++) {
    if (!opensSignOff(nodes[start]!)) continue;
    const entries = readSigners(nodes.slice(start, end));
    if (!entries) continue;
    const day = start > 0 ? placeAndDay(nodes[start - 1]!) : null;
    const left = nodes.slice(0, day ? start - 1 : start);
    return { entries: day ? [...entries, day] : entries, nodes: [...left, ...below] };
  }
  return null;
}

function opensSignOff(node: RootContent): boolean {
  const text = lineText([node]);
  const [name = '', role = ''] = text.split(/\s*,\s*|\s{3,}/u);
  if (placesToSign(text, node.position!).length > 0) return true;
  return opening.test(text) || (isFullName(name) && roleOf(role.split(/\s/u)[0]!) !== null);
}

/** `Norrvik den 13 mars 2024` above the places for signatures: text of the cover that belongs to no field. */
function placeAndDay(node: RootContent): FrontMatterEntry | null {
  if (node.type !== 'paragraph') return null;
  const text = lineText([node]);
  const [date] = findDates(text);
  const isWhole = date !== undefined && date.end >= text.length - 1 && date.start > 0 && date.start < 40;
  if (
    !isWhole ||
    !/^\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,2},?\s+(?:den\s+)?$/u.test(text.slice(0, date.start))
  )
    return null;
  const position = node.position!;
  return { key: null, written: '', value: { kind: 'text', text, position }, position, keyPosition: position };
}

/** Those who sign, of nodes that hold nothing but places for signatures; null when they hold something else. */
export function readSigners(nodes: readonly RootContent[]): FrontMatterEntry[] | null {
  const signers = new Signers();
  for (const node of nodes) {
    if (node.type === 'thematicBreak') continue;
    const lines = linesIn(node);
    if (!lines) return null;
    for (const { text, position } of lines) {
      const cells = text.split(/\s{3,}|\t+/u).filter((cell) => cell.trim() !== '');
      if (
        !signers.readLine(
          cells.map((cell) => cell.trim()),
          position,
        )
      )
        return null;
    }
  }
  return signers.finish();
}

/** The lines of a node; those of the right column, which stand far in, are code to Markdown. Null for other nodes. */
function linesIn(node: RootContent): { text: string; position: Position }[] | null {
  if (node.type === 'heading') return [{ text: rawText(node.children), position: node.position! }];
  if (node.type === 'code' && !node.lang)
    return node.value.split('\n').map((text) => ({ text: text.trim(), position: node.position! }));
  if (node.type !== 'paragraph') return null;
  return linesOf(node).map((line) => ({ text: rawText(line.children), position: line.position }));
}
