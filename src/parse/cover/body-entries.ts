import type { Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { lineText } from '../../model/text.ts';
import { canonicalKey } from '../front-matter/keys.ts';
import { namesPeople } from '../front-matter/shapes.ts';
import type { FrontMatterEntry } from '../front-matter/value.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { linesOf, paragraphOf, toLine, type Line } from '../markdown/lines.ts';
import { splitPhrasing } from '../markdown/split-phrasing.ts';
import { isFill, labelOf, partAtLabels, type Label } from './label.ts';
import { dayOfMeetingLine, isDayLine, isItemList, isSignaturePlace, looksLikePlace } from './line-kinds.ts';
import { hasLabel, readListValues } from './list-values.ts';
import {
  addLine,
  closeField,
  goesOnBelow,
  goesOnWith,
  innerField,
  isParty,
  isProseFor,
  noteField,
  openField,
  textField,
  textOf,
  type OpenField,
} from './open-field.ts';
import { notesOf } from './note-labels.ts';
import { readTableEntries } from './table-entries.ts';
import type { ItemVotes } from './vote-columns.ts';

/** What the body says of the cover, in the form of the front matter, and the nodes that say something else. */
export interface BodyEntries {
  readonly entries: readonly FrontMatterEntry[];
  readonly rest: readonly RootContent[];
  /** How the members voted, where the list of those present tells it. */
  readonly votes: readonly ItemVotes[];
}

/**
 * Reads fields of the cover from the body: `**Närvarande:** Kim Sav, Bo Ek`, `Plats: Sal A`, a heading `Närvarande` with a list,
 * a table, a line that is the day and time of the meeting. One name a line needs no bullets; a line that ends in a comma or
 * `och` goes on. What it does not understand stays in `rest`.
 */
export function readBodyEntries(nodes: readonly RootContent[], index: LineIndex): BodyEntries {
  const reader = new BodyReader(index);
  for (const node of nodes) reader.read(node);
  return reader.finish();
}

class BodyReader {
  readonly #index: LineIndex;
  readonly #entries: FrontMatterEntry[] = [];
  readonly #rest: RootContent[] = [];
  readonly #votes: ItemVotes[] = [];
  /** The field that the next lines may go on with. */
  #open: OpenField | null = null;
  /** The line before was the day of the meeting, without a label. */
  #afterDay = false;
  /** The heading that opened it, kept for when it turns out to be none. */
  #heading: Heading | null = null;

  constructor(index: LineIndex) {
    this.#index = index;
  }

  read(node: RootContent): void {
    if (node.type === 'heading') this.#readHeading(node);
    else if (node.type === 'paragraph') this.#readParagraph(node);
    else if (node.type === 'list') this.#readList(node);
    else if (node.type === 'table') this.#readTable(node);
    else if (node.type !== 'thematicBreak' || !this.#open) this.#keep(node);
  }

  finish(): BodyEntries {
    this.#close();
    return { entries: this.#entries, rest: this.#rest, votes: this.#votes };
  }

  #readHeading(node: Heading): void {
    const written = lineText(node.children);
    const key = canonicalKey(written.replace(/:$/, ''));
    if (!key) return this.#readTitleLine(node);
    this.#close();
    this.#open = openField(key, written, node.position!, false);
    this.#heading = node;
  }

  /** `## Plats: Sal A` */
  #readTitleLine(node: Heading): void {
    const line = node.children.length > 0 ? toLine(node.children) : null;
    if (line && isDayLine(line.text)) {
      this.#close();
      this.#entries.push(textField('tid-och-plats', line));
      return;
    }
    const label = line && labelOf(line);
    if (!line || !label?.key || label.isAlone) return this.#keep(node);
    this.#start(label, line);
  }

  #readParagraph(node: Paragraph): void {
    const lines = linesOf(node, this.#index).flatMap(partAtLabels);
    if (lines.length === 0) return;
    if (this.#open && !goesOnBelow(this.#open, lines[0]!)) this.#close();
    if (this.#heading && this.#open && isProseFor(this.#open, lines)) return this.#keep(node);
    const plain = lines.filter((line) => !this.#readLine(line));
    this.#afterDay = false;
    if (plain.length > 0) this.#rest.push(paragraphOf(plain, true));
  }

  /** False when the line is no part of the cover. */
  #readLine(line: Line): boolean {
    const label = labelOf(line);
    const isPlace = this.#afterDay && !label && looksLikePlace(line.text);
    this.#afterDay = false;
    if (isPlace) this.#entries.push(textField('plats', line));
    const notes = notesOf(line, label);
    this.#entries.push(...notes);
    if (notes.length > 0) return true;
    if (isPlace || (label && this.#readLabelled(label, line))) return true;
    if (this.#open && goesOnWith(this.#open, line, label)) {
      if (!isFill(line.text)) addLine(this.#open, line);
      return true;
    }
    this.#close();
    if (isSignaturePlace(line.text)) return true;
    const day = dayOfMeetingLine(line.text);
    if (day > 0) this.#entries.push(textField('tid-och-plats', toLine(splitPhrasing(line.children, day)[1])));
    if (!isDayLine(line.text)) return false;
    this.#entries.push(textField('tid-och-plats', line));
    this.#afterDay = true;
    return true;
  }

  #readLabelled(label: Label, line: Line): boolean {
    const inner = innerField(label, this.#open);
    if (inner) this.#addInner(label, inner, line);
    else if (label.key) this.#start(label, line);
    else if (!namesPeople(this.#open?.key ?? null) && isParty(label)) {
      this.#close();
      this.#open = openField('närvarande', '', line.position, true);
      addLine(this.#open, line);
    } else return false;
    return true;
  }

  #start(label: Label, line: Line): void {
    this.#close();
    if (label.day !== null) this.#entries.push({ ...textField('datum', label.day), written: label.written });
    this.#open = openField(label.key!, label.written, line.position, !label.isAlone);
    const value = label.rest.length > 0 ? toLine(label.rest) : null;
    if (!value || isFill(value.text)) return;
    if (namesPeople(label.key) && isItemList(value.text)) this.#entries.push(noteField(value));
    else addLine(this.#open, value);
  }

  /** A field of justering or anslag on a line of its own; one that comes again begins another. */
  #addInner(label: Label, { key, field }: NonNullable<ReturnType<typeof innerField>>, line: Line): void {
    const open = this.#open;
    if (open?.key !== key || open.isInline || open.fields.some((each) => each.field === field)) {
      this.#close();
      this.#open = openField(key, label.written, line.position, false);
    }
    if (label.rest.length === 0) return;
    const value = textOf(toLine(label.rest));
    const { position } = value;
    this.#open!.fields.push({ key: label.written, field, value, position, keyPosition: line.position });
  }

  #readList(list: List): void {
    if (this.#open && this.#open.values.length === 0 && this.#open.fields.length === 0) {
      const { values, groups } = readListValues(list, this.#index);
      for (const value of values) this.#open.values.push(value);
      this.#open.isList = true;
      for (const group of groups) this.#readGroup(group.label, group.list);
      return;
    }
    this.#close();
    const isLabelled = (item: ListItem): boolean => hasLabel(item, this.#index);
    const others = list.children.filter((item) => !isLabelled(item));
    if (others.length === list.children.length) return this.#keep(list);
    for (const item of list.children.filter(isLabelled)) {
      for (const child of item.children) this.read(child);
      this.#close();
    }
    if (others.length > 0) this.#rest.push({ ...list, children: others });
  }

  #readGroup(label: ListItem, list: List): void {
    for (const child of label.children) this.read(child);
    this.#readList(list);
  }

  #readTable(table: Table): void {
    const under = this.#open?.values.length === 0 && namesPeople(this.#open.key) ? this.#open.key : null;
    const { entries, rest, votes } = readTableEntries(table, under);
    if (entries.length === 0) return this.#keep(table);
    if (under !== null) this.#open = null;
    this.#close();
    this.#entries.push(...entries);
    this.#votes.push(...votes);
    if (rest) this.#rest.push(rest);
  }

  #keep(node: RootContent): void {
    const isUnused = this.#open?.values.length === 0 && this.#open.fields.length === 0;
    if (this.#heading && isUnused) {
      this.#rest.push(this.#heading);
      this.#open = null;
    }
    this.#close();
    this.#rest.push(node);
  }

  #close(): void {
    if (this.#open) this.#entries.push(closeField(this.#open));
    this.#open = null;
    this.#heading = null;
  }
}
