import { cellsAtWideGaps } from '../../markdown/columns.ts';
import { partsAtSpaces } from '../../../model/text-shapes.ts';
import type { List, RootContent, TableRow } from 'mdast';
import type { Position } from 'unist';
import { lineText } from '../../../model/text.ts';
import { findDates } from '../../../language/dates/find-dates.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import { firstEntries, linesOf, paragraphOf } from '../../markdown/lines.ts';
import { rawText } from '../../markdown/split-phrasing.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { belowSigning, opensSigning, tellsWriter, placeBeforeDay } from '../../../language/signing.ts';
import { cellText } from '../tables/cell-text.ts';
import { isFill } from '../lines/label.ts';
import { placesToSign } from '../lines/note-labels.ts';
import { Signers } from './signers.ts';
import { namesInWords, namesParty, roleBeforeName, roleOf, rolesInWords, writerOf } from './signing-roles.ts';

/** Those who sign, and the nodes before the places for their signatures. */
export interface SigningPlaces {
  readonly entries: readonly FrontMatterEntry[];
  readonly nodes: readonly RootContent[];
}

/** A sign-off is short: no place to look for one far from the end. */
const mostNodes = 16;
const mostLines = 40;
/** In characters: a role before a name is never longer. */
const longestRole = 200;

/** A line of a node, and where it stands among the lines of that node. */
interface SignLine {
  readonly text: string;
  /** The same with the stroke before a name. */
  readonly written: string;
  readonly cells: readonly string[];
  readonly position: Position;
  readonly node: number;
  readonly nth: number;
}

/** What the item above the places for signatures is about, as far as it matters to them. */
export type LastItem = 'plain' | 'chosen' | 'other';

/**
 * Takes the places for signatures off the end of the notes: `Vid protokollet`, a dotted line, a name, also where they are the last
 * lines of a paragraph. Null when the notes do not end in such places and nothing else. `plain`: roles alone open no such places
 * (`Ordförande: Kim Sav`, where an item is about who was chosen). `chosen`: nor do roles without a colon (`Ordförande Kim Sav`).
 */
export function takeSigningPlaces(nodes: readonly RootContent[], is: LastItem): SigningPlaces | null {
  let end = nodes.length;
  while (end > 0 && belowSigning.test(lineText([nodes[end - 1]!]))) end--;
  const below = nodes.slice(end);
  const lines = lastLines(nodes.slice(0, end));
  let isListed = is !== 'other';
  for (const [at, line] of lines.entries()) {
    const writer = at === lines.length - 1 ? writerOf(line.written, line.position) : null;
    const isFirm = writer !== null || opensFirmly(line) || areAboveRoles(line, lines[at + 1], is !== 'other');
    // `Styrelsen fördelar uppdragen:`
    isListed ||= (lines[at - 1]?.text ?? lineText(nodes.slice(line.node - 1, line.node))).endsWith(':');
    if (!isFirm && (is === 'plain' || !opensWithRole(line, isListed))) continue;
    const entries = writer ? [writer] : signersOf(lines.slice(at));
    if (!entries || !(isFirm || areSeveralRoles(entries))) continue;
    const before = withoutLines(nodes.slice(0, end), line);
    if (!before) continue;
    const above = before.at(-1);
    const day = line.nth === 0 && above ? placeAndDay(above) : null;
    const left = day ? before.slice(0, -1) : before;
    return { entries: day ? [...entries, day] : entries, nodes: [...left, ...below] };
  }
  return null;
}

/** The lines at the end that may be places to sign: those of the nodes after the last that can't hold any. */
function lastLines(nodes: readonly RootContent[]): SignLine[] {
  const lines: SignLine[] = [];
  for (let node = nodes.length - 1; node >= Math.max(0, nodes.length - mostNodes); node--) {
    if (nodes[node]!.type === 'thematicBreak') continue;
    const own = linesIn(nodes[node]!);
    if (!own || lines.length + own.length > mostLines) break;
    lines.unshift(...own.map((line, nth) => ({ ...line, node, nth })));
  }
  return withRolesParted(lines);
}

/** `Rut Vik Per Dal` above `Ordförande Sekreterare`: columns whose gap is one space. */
function withRolesParted(lines: readonly SignLine[]): SignLine[] {
  const parted = [...lines];
  for (let nth = 1; nth < lines.length; nth++) {
    const roles = rolesInWords(lines[nth]!.text);
    const names = namesInWords(lines[nth - 1]!.text);
    if (roles.length < 2 || roles.length !== names.length) continue;
    parted[nth - 1] = { ...lines[nth - 1]!, cells: names };
    parted[nth] = { ...lines[nth]!, cells: roles };
  }
  return parted;
}

/** The nodes before a line, the last one cut above it; null where that node can't be cut there. */
function withoutLines(nodes: readonly RootContent[], { node, nth }: SignLine): RootContent[] | null {
  const last = nodes[node]!;
  const before = nodes.slice(0, node);
  if (nth === 0) return before;
  // `- Mötet avslutades.` above `- Vid protokollet: Bo Ek`: what was done is no place to sign.
  if (last.type === 'list') return [...before, firstEntries(last, nth)];
  return last.type === 'paragraph' ? [...before, paragraphOf(linesOf(last).slice(0, nth), true)] : null;
}

function opensFirmly({ text, position }: SignLine): boolean {
  const [name = '', role = ''] = text.split(/\s*,\s*|\s{3,}/u);
  if (placesToSign(text, position).length > 0 || tellsWriter(text.split(':')[0]!)) return true;
  return opensSigning.test(text) || (isFullName(name) && roleOf(partsAtSpaces(role)[0]!) !== null);
}

/** `Rut Vik     Per Dal` above `sekreterare     justeras`, or above those for whom they sign; `isPlain`: one name alone is nobody's signature. */
function areAboveRoles({ cells }: SignLine, below: SignLine | undefined, isPlain: boolean): boolean {
  return (
    cells.length > (isPlain ? 1 : 0) &&
    cells.length === below?.cells.length &&
    cells.every((cell) => isFullName(cell)) &&
    below.cells.every((cell) => roleOf(cell) !== null || (cells.length > 1 && namesParty(cell)))
  );
}

/** `Mötesordförande: Ida Lind`, `Justerare Bo Ek`, `Sekreterare` above a line to write on, or a line to write on above a name; `isListed`: below words that list who does what. */
function opensWithRole({ text }: SignLine, isListed: boolean): boolean {
  const [role = ''] = text.slice(0, longestRole).split(/:|\s{3,}|[.…_]{3}/u, 1);
  return roleOf(role.trim()) !== null || isFill(text) || (!isListed && roleBeforeName(text) !== null);
}

function areSeveralRoles(entries: readonly FrontMatterEntry[]): boolean {
  return new Set(entries.map(({ key }) => key).filter((key) => key !== null)).size > 1;
}

/** `Norrvik den 13 mars 2024` above the places for signatures: text of the cover that belongs to no field. */
function placeAndDay(node: RootContent): FrontMatterEntry | null {
  if (node.type !== 'paragraph') return null;
  const text = lineText([node]);
  const [date] = findDates(text);
  const isWhole = date !== undefined && date.end >= text.length - 1 && date.start > 0 && date.start < 40;
  if (!isWhole || !placeBeforeDay.test(text.slice(0, date.start))) return null;
  const position = node.position!;
  return { key: null, written: '', value: { kind: 'text', text, position }, position, keyPosition: position };
}

/** Those who sign, of nodes that hold nothing but places for signatures; null when they hold something else. */
export function readSigners(nodes: readonly RootContent[]): FrontMatterEntry[] | null {
  const lines: SignLine[] = [];
  for (const [node, each] of nodes.entries()) {
    if (each.type === 'thematicBreak') continue;
    const own = linesIn(each);
    if (!own) return null;
    for (const [nth, line] of own.entries()) lines.push({ ...line, node, nth });
  }
  return signersOf(withRolesParted(lines));
}

function signersOf(lines: readonly SignLine[]): FrontMatterEntry[] | null {
  const signers = new Signers();
  for (const { cells, position } of lines) if (!signers.readLine(cells, position)) return null;
  return signers.finish();
}

type TextLine = Pick<SignLine, 'text' | 'written' | 'cells' | 'position'>;

/** The lines of a node; those of the right column, which stand far in, are code to Markdown. Null for other nodes. */
function linesIn(node: RootContent): TextLine[] | null {
  if (node.type === 'heading') return [toTextLine(rawText(node.children), node.position!)];
  if (node.type === 'code' && !node.lang)
    return node.value.split('\n').map((text) => toTextLine(text.trim(), node.position!));
  if (node.type === 'list') return entriesOf(node);
  if (node.type === 'table') return node.children.map(rowOf);
  if (node.type !== 'paragraph') return null;
  return linesOf(node).map((line) => toTextLine(rawText(line.children), line.position));
}

function toTextLine(written: string, position: Position): TextLine {
  // `//Sekreterare: Ulla Stek`
  const text = written.replace(/^\/{1,2}\s*(?=\p{L})/u, '');
  const cells = cellsAtWideGaps(text).filter((cell) => cell.trim() !== '');
  return { text, written, cells: cells.map((cell) => cell.trim()), position };
}

/** One name an entry; null where an entry holds more than a line. */
function entriesOf(list: List): TextLine[] | null {
  const lines = list.children.map((item) => {
    const [only, ...others] = item.children;
    return only?.type === 'paragraph' && others.length === 0
      ? toTextLine(lineText([only]), only.position!)
      : null;
  });
  return lines.every((line) => line !== null) ? lines : null;
}

function rowOf(row: TableRow): TextLine {
  const cells = row.children.map(cellText).filter((text) => text !== '');
  const text = cells.join('   ');
  return { text, written: text, cells, position: row.position! };
}
