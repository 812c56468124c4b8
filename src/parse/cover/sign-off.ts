import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import { lineText } from '../../model/text.ts';
import { canonicalKey, type CanonicalKey } from '../front-matter/keys.ts';
import { findDates } from '../dates/find-dates.ts';
import type { FrontMatterEntry, TextValue } from '../front-matter/value.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { linesOf } from '../markdown/lines.ts';
import { rawText } from '../markdown/split-phrasing.ts';
import { isFullName, isNameShaped } from '../people/name-shape.ts';
import { isDetail } from '../people/read-head.ts';
import { isFill } from './label.ts';
import { placesToSign } from './note-labels.ts';

/** Those who sign, and the nodes before the places for their signatures. */
export interface SignOff {
  readonly entries: readonly FrontMatterEntry[];
  readonly nodes: readonly RootContent[];
}

type SigningRole = 'ordförande' | 'sekreterare' | 'justerare' | 'ordförande-och-sekreterare';

const heading = /^(?:underskrift(?:er)?|signatur(?:er)?|undertecknas|namnteckning(?:ar)?)\s*:?$/iu;
const opening =
  /^(?:vid protokollet|vid pennan|vid tangenterna|antecknat av|anteckningar av|protokoll fört av|protokollet fördes av|justera[st](?: av)?|protokollet justeras(?: av)?|underskrift(?:er)?|signatur(?:er)?|(?:sekreterare|protokollförare|justerare)(?=\s*:))(?!\p{L})/iu;
/** `Bilaga A: Röstlängd` stands below the signatures. */
const attachment = /^bilag(?:a|or)(?!\p{L})/iu;
const fill = /[.…_‥–—-]{3,}/u;
/** A sign-off is short: no place to look for one far from the end. */
const mostNodes = 16;

/**
 * Takes the places for signatures off the end of the notes: `Vid protokollet`, a dotted line, a name. Null when the notes do
 * not end in such places and nothing else.
 */
export function takeSignOff(nodes: readonly RootContent[], index: LineIndex): SignOff | null {
  let end = nodes.length;
  while (end > 0 && attachment.test(lineText([nodes[end - 1]!]))) end--;
  const below = nodes.slice(end);
  for (let start = Math.max(0, end - mostNodes); start < end; start++) {
    if (!opensSignOff(nodes[start]!)) continue;
    const entries = readSigners(nodes.slice(start, end), index);
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
export function readSigners(nodes: readonly RootContent[], index: LineIndex): FrontMatterEntry[] | null {
  const signers = new Signers();
  for (const node of nodes) {
    if (node.type === 'thematicBreak') continue;
    const lines = linesIn(node, index);
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
function linesIn(node: RootContent, index: LineIndex): { text: string; position: Position }[] | null {
  if (node.type === 'heading') return [{ text: rawText(node.children), position: node.position! }];
  if (node.type === 'code' && !node.lang)
    return node.value.split('\n').map((text) => ({ text: text.trim(), position: node.position! }));
  if (node.type !== 'paragraph') return null;
  return linesOf(node, index).map((line) => ({ text: rawText(line.children), position: line.position }));
}

/** Roles stand before the names that they are of, or all below them. */
class Signers {
  readonly #entries: FrontMatterEntry[] = [];
  #role: SigningRole | null = null;
  #unnamed: TextValue[] = [];
  #hasPlace = false;
  /** The roles that stand beside each other on a line, for the names below them. */
  #columns: readonly SigningRole[] = [];

  /** Reads the cells of a line; false when one of them is nothing that belongs to a sign-off. */
  readLine(cells: readonly string[], position: Position): boolean {
    const roles = cells.map((cell) => roleOf(cell.replace(/\s*:$/u, ''))).filter((role) => role !== null);
    if (cells.length > 1 && roles.length === cells.length) {
      this.#columns = roles;
      return (this.#hasPlace = true);
    }
    if (cells.length > 1 && cells.length === this.#columns.length && !cells.every(isFill)) {
      return cells.every((cell, nth) => {
        this.#role = this.#columns[nth]!;
        return this.#readName(cell, position);
      });
    }
    return cells.every((cell) => this.#read(cell, position));
  }

  /** False when the text is neither a role, a name nor a line to write on. */
  #read(text: string, position: Position): boolean {
    if (heading.test(text)) return (this.#hasPlace = true);
    if (isFill(text)) return (this.#hasPlace = true);
    const places = placesToSign(text, position);
    this.#entries.push(...places);
    if (places.length > 0) return true;
    const [label = '', ...others] = text.split(fill).map((part) => part.replace(/[\s:]+$/u, '').trim());
    const colon = /^([^:]+):\s*(\S.*)$/u.exec(text);
    const by = /^(\p{L}[\p{L}\s]{2,30}?\sav)\s+(\p{Lu}.*)$/u.exec(text);
    if (by && roleOf(by[1]!) !== null) {
      this.#setRole(roleOf(by[1]!)!, position);
      return this.#readName(by[2]!, position);
    }
    const role = roleOf(colon ? colon[1]! : label);
    if (colon && this.#role === 'justerare' && /^för\s/iu.test(colon[1]!))
      return this.#readName(
        `${colon[2]!.trim()}, ${colon[1]!.charAt(0).toLowerCase()}${colon[1]!.slice(1)}`,
        position,
      );
    if (role === null) return others.length === 0 && this.#readName(text, position);
    const name = colon ? colon[2]!.replace(/^[.…_\s]+/u, '') : others.join(' ').trim();
    this.#setRole(role, position);
    if (others.length > 0) this.#hasPlace = true;
    // `Justeras: Pål`, after a label a first name is enough.
    return name === '' || this.#readName(name, position, colon !== null);
  }

  /** Null where someone is named without a role, or nobody signs anything. */
  finish(): FrontMatterEntry[] | null {
    const isSigned = this.#hasPlace || this.#entries.length > 0;
    return this.#unnamed.length > 0 || !isSigned ? null : this.#entries;
  }

  #setRole(role: SigningRole, position: Position): void {
    this.#hasPlace = true;
    if (this.#unnamed.length === 0) this.#role = role;
    for (const value of this.#unnamed) this.#add(role, value, position);
    this.#unnamed = [];
  }

  #readName(text: string, position: Position, isLabelled = false): boolean {
    const several = text.split(/\s*,\s*|\s+och\s+/u);
    if (several.length > 1 && several.every((each) => isFullName(each) && !isDetail(each)))
      return several.every((each) => this.#readName(each, position, isLabelled));
    const [written = '', own = ''] = text.split(/\s*,\s*/u);
    const name = written.replace(/\(.*$/u, '').trim();
    if (!(isFullName(name) || (isLabelled && isNameShaped(name))) || isDetail(name)) return false;
    const ownRole = roleOf(own);
    if (ownRole !== null) {
      this.#add(ownRole, { kind: 'text', text: written, position }, position);
      return true;
    }
    const value: TextValue = { kind: 'text', text, position };
    if (this.#role === null) this.#unnamed.push(value);
    else this.#add(this.#role, value, position);
    return true;
  }

  #add(key: SigningRole, value: TextValue, keyPosition: Position): void {
    this.#entries.push({ key, written: key, value, position: value.position, keyPosition });
  }
}

function roleOf(text: string): SigningRole | null {
  const key: CanonicalKey | null = canonicalKey(text.replace(/^protokollet\s+(?=justeras)/iu, ''));
  if (key === 'justerat') return 'justerare';
  const isSigning =
    key === 'ordförande' ||
    key === 'sekreterare' ||
    key === 'justerare' ||
    key === 'ordförande-och-sekreterare';
  return isSigning ? key : null;
}
