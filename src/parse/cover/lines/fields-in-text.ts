import type { Heading, List, Paragraph, RootContent, Table } from 'mdast';
import { lineText } from '../../../model/text.ts';
import { legendIn, type Legend } from '../../../language/attendance-marks.ts';
import { canonicalKey } from '../../front-matter/keys.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import { linesOf, paragraphOf, toLine, type Line } from '../../markdown/lines.ts';
import { BodyFields } from './gathered-fields.ts';
import { labelBeforeName, noticeLabel } from './label-before-name.ts';
import { isFill, labelOf, withoutTitleSign } from './label.ts';
import { bareField, isDayLine, isSignaturePlace, isTitleWithDay } from '../../../language/cover-lines.ts';
import { hasLabel, readListValues, splitLazyLines } from './list-values.ts';
import { isCoverQuote, isVenueAlone } from './day-lines.ts';
import { addLine, goesOnBelow, goesOnWith, isProseFor, textField } from './unfinished-field.ts';
import { isSideLine, standsForSides } from './negotiating-side-lines.ts';
import { SideAbove } from './side-above.ts';
import { fieldsOfMeetingLine } from './meeting-line.ts';
import { notesOf } from './note-labels.ts';
import { roleFields } from './role-parts.ts';
import { pairedLines } from './paired-lines.ts';
import { readTableEntries } from '../tables/table-entries.ts';
import { textTableIn } from '../tables/text-table.ts';
import type { ItemVotes } from '../tables/vote-columns.ts';
import { withoutColon } from '../../../model/text-shapes.ts';

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
export function readBodyEntries(nodes: readonly RootContent[]): BodyEntries {
  const reader = new BodyReader(legendIn(nodes.map((node) => lineText([node])).join('\n')));
  for (const node of nodes) reader.read(node);
  return reader.finish();
}

class BodyReader {
  readonly #rest: RootContent[] = [];
  readonly #votes: ItemVotes[] = [];
  readonly #fields: BodyFields;
  /** What the line before told of when and where, without a label. */
  #after: 'day' | 'place' | 'title' | null = null;
  readonly #side = new SideAbove();

  constructor(legend: Legend) {
    this.#fields = new BodyFields(legend);
  }

  read(node: RootContent): void {
    if (!isVenueAlone(node)) this.#after = null;
    if (node.type !== 'list') this.#side.forget();
    if (node.type === 'heading') this.#readHeading(node);
    else if (node.type === 'paragraph') this.#readParagraph(node);
    else if (node.type === 'list') this.#readList(node);
    else if (node.type === 'table') this.#readTable(node);
    else if (node.type === 'blockquote' && isCoverQuote(node))
      for (const child of node.children) this.read(child);
    else if (node.type !== 'thematicBreak' || !this.#fields.open) this.#keep(node);
  }

  finish(): BodyEntries {
    this.#fields.close();
    return { entries: this.#fields.entries, rest: this.#rest, votes: this.#votes };
  }

  #readHeading(node: Heading): void {
    const written = lineText(node.children);
    const key = canonicalKey(withoutColon(written));
    if (!key) return this.#readTitleLine(node);
    this.#fields.close();
    this.#fields.openBelow(node, key, written);
  }

  /** `## Plats: Sal A` */
  #readTitleLine(node: Heading): void {
    const line = node.children.length > 0 ? toLine(node.children) : null;
    if (line && isDayLine(line.text)) {
      this.#fields.close();
      this.#fields.entries.push(textField('tid-och-plats', line));
      return;
    }
    const label = line && labelOf(line);
    if (line && label?.key && !label.isAlone) return this.#fields.start(label, line);
    this.#keep(node);
    this.#side.mark(line, node);
  }

  #readParagraph(whole: Paragraph): void {
    const parted = textTableIn(whole);
    if (!parted) return this.#readLines(whole);
    if (parted.before) this.#readLines(parted.before);
    this.#readTable(parted.table);
    if (parted.after) this.#readLines(parted.after);
  }

  #readLines(node: Paragraph): void {
    const lines = pairedLines(linesOf(node));
    if (lines.length === 0) return;
    const sides = [0, 1].find((at) => standsForSides(lines.slice(at))) ?? lines.length;
    if (this.#fields.open && !goesOnBelow(this.#fields.open, lines[0]!)) this.#fields.close();
    if (this.#fields.heading && this.#fields.open && isProseFor(this.#fields.open, lines))
      return this.#keep(node);
    const plain = lines.slice(0, sides).filter((line) => !this.#readLine(line));
    this.#fields.readSides(lines.slice(sides));
    if (plain.length === 0) return;
    this.#rest.push(paragraphOf(plain, true));
    if (plain.length === 1) this.#side.mark(plain[0]!, this.#rest.at(-1)!);
  }

  /** False when the line is no part of the cover. */
  #readLine(whole: Line): boolean {
    const line = withoutTitleSign(whole);
    // What the marks of a list mean names nobody.
    if (legendIn(line.text).size > 0 && labelOf(line)?.key == null) return false;
    const isInList = this.#fields.isListOfPeople;
    if (this.#fields.add(roleFields(line, isInList ? this.#fields.open : null))) return true;
    const label = labelOf(line) ?? labelBeforeName(line, isInList) ?? noticeLabel(line);
    const bare = label
      ? null
      : bareField(line.text, this.#rest.length === 0 && this.#fields.isEmpty, this.#after);
    this.#after = bare === 'plats' ? 'place' : bare === 'tid' ? 'day' : null;
    if (bare) this.#fields.entries.push(textField(bare, line));
    const notes = notesOf(line, label);
    this.#fields.entries.push(...notes);
    if (notes.length > 0) return true;
    if (bare || (label && this.#fields.read(label, line))) return true;
    if (isInList && isSideLine(line.text)) return (this.#fields.startSide(line), true);
    if (this.#fields.open && goesOnWith(this.#fields.open, line, label)) {
      if (!isFill(line.text)) addLine(this.#fields.open, line);
      return true;
    }
    this.#fields.close();
    if (isSignaturePlace(line.text)) return true;
    this.#fields.entries.push(...fieldsOfMeetingLine(line));
    if (isTitleWithDay(line.text)) this.#after = 'title';
    if (!isDayLine(line.text)) return false;
    this.#fields.entries.push(textField('tid-och-plats', line));
    this.#after = 'day';
    return true;
  }

  #readList(whole: List): void {
    const { list, tail } = splitLazyLines(whole);
    this.#readEntries(list);
    if (tail) this.#readParagraph(tail);
  }

  #readEntries(list: List): void {
    if (this.#side.takeList(list, this.#fields, this.#rest)) return;
    if (this.#fields.open && this.#fields.isUnused) {
      const { values, groups } = readListValues(list);
      for (const value of values) this.#fields.open.values.push(value);
      this.#fields.open.isList = true;
      for (const group of groups) {
        for (const child of group.label.children) this.read(child);
        this.#readList(group.list);
      }
      return;
    }
    this.#fields.close();
    const others = list.children.filter((item) => !hasLabel(item));
    if (others.length === list.children.length) return this.#keep(list);
    for (const item of list.children.filter(hasLabel)) {
      for (const child of item.children) this.read(child);
      this.#fields.close();
    }
    if (others.length > 0) this.#rest.push({ ...list, children: others });
  }

  #readTable(table: Table): void {
    const { open } = this.#fields;
    const under = open?.values.length === 0 && namesPeople(open.key) ? open.key : null;
    const { entries, rest, votes } = readTableEntries(table, under);
    if (entries.length === 0) return this.#keep(table);
    if (under !== null) this.#fields.open = null;
    this.#fields.close();
    this.#fields.entries.push(...entries);
    this.#votes.push(...votes);
    if (rest) this.#rest.push(rest);
  }

  #keep(node: RootContent): void {
    if (this.#fields.heading && this.#fields.isUnused) {
      this.#rest.push(this.#fields.heading);
      this.#fields.open = null;
    }
    this.#fields.close();
    this.#rest.push(node);
  }
}
