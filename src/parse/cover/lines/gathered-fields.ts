import type { Heading } from 'mdast';
import type { CanonicalKey } from '../../front-matter/keys.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import type { Legend } from '../../../language/attendance-marks.ts';
import { toLine, type Line } from '../../markdown/lines.ts';
import { isFill, type Label } from './label.ts';
import { isItemList } from '../../../language/cover-lines.ts';
import { isSideLine } from './negotiating-side-lines.ts';
import { innerField } from './inner-field.ts';
import {
  addLine,
  closeField,
  isParty,
  isRole,
  isSide,
  noteField,
  openField,
  textField,
  textOf,
  type OpenField,
} from './unfinished-field.ts';

/** The fields that the body has told so far, and the one that its next lines may go on with. */
export class BodyFields {
  readonly entries: FrontMatterEntry[] = [];
  open: OpenField | null = null;
  /** The heading that opened it, kept for when it turns out to be none. */
  heading: Heading | null = null;
  readonly #legend: Legend;

  constructor(legend: Legend) {
    this.#legend = legend;
  }

  /** Nothing has been read yet. */
  get isEmpty(): boolean {
    return this.entries.length === 0 && this.open === null;
  }

  /** A field is open that has no value yet. */
  get isUnused(): boolean {
    return this.open?.values.length === 0 && this.open.fields.length === 0;
  }

  /** The field that is open is one of people, and of no single role. */
  get isListOfPeople(): boolean {
    return this.open !== null && namesPeople(this.open.key) && !isRole(this.open.key);
  }

  /** Adds fields that a line tells by itself; false where there are none. */
  add(entries: readonly FrontMatterEntry[]): boolean {
    if (entries.length === 0) return false;
    this.close();
    this.entries.push(...entries);
    return true;
  }

  openBelow(heading: Heading, key: CanonicalKey, written: string): void {
    this.open = openField(key, written, heading.position!, false);
    this.heading = heading;
  }

  /** Reads a line that begins with a label as one of a field; false where the label names none. */
  read(label: Label, line: Line): boolean {
    const inner = innerField(label, this.open);
    if (inner) this.#addInner(label, inner, line);
    else if (label.key) this.start(label, line);
    else if (isParty(label) && !this.#mayGoOnWith(label)) {
      this.close();
      this.open = openField('närvarande', '', line.position, true);
      addLine(this.open, line);
    } else return false;
    return true;
  }

  /** A list of people goes on with a party, and so do those who verify: `Justerare:` above `För arbetsgivaren: Anna Ek`. */
  #mayGoOnWith(label: Label): boolean {
    const key = this.open?.key ?? null;
    return namesPeople(key) && !(key !== null && isRole(key) && !isSide(label));
  }

  /** Opens the field that the line is labelled with. */
  start(label: Label, line: Line): void {
    this.close();
    if (label.day !== null) this.entries.push({ ...textField('datum', label.day), written: label.written });
    this.open = openField(label.key!, label.written, line.position, !label.isAlone);
    const value = label.rest.length > 0 ? toLine(label.rest) : null;
    if (!value || isFill(value.text)) return;
    if (namesPeople(label.key) && isItemList(value.text)) this.entries.push(noteField(value));
    else addLine(this.open, value);
  }

  /** Opens a list of those who came for a party, which stands alone on the line; it goes on with the next. */
  startSide(line: Line): void {
    this.open ??= openField('närvarande', '', line.position, false);
    this.open.values.push({
      kind: 'text',
      text: line.text.endsWith(':') ? line.text : `${line.text}:`,
      position: line.position,
    });
  }

  /** `För Kommunal` above those who came for it, one a line. */
  readSides(lines: readonly Line[]): void {
    if (lines.length === 0) return;
    this.close();
    for (const line of lines)
      if (isSideLine(line.text)) this.startSide(line);
      else if (this.open) addLine(this.open, line);
  }

  /** A field of justering or anslag on a line of its own; one that comes again begins another. */
  #addInner(label: Label, { key, field }: NonNullable<ReturnType<typeof innerField>>, line: Line): void {
    const open = this.open;
    if (
      open?.key !== key ||
      open.isInline ||
      open.values.length > 0 ||
      open.fields.some((each) => each.field === field)
    ) {
      this.close();
      this.open = openField(key, label.written, line.position, false);
    }
    if (label.rest.length === 0) return;
    const value = textOf(toLine(label.rest));
    const { position } = value;
    this.open!.fields.push({ key: label.written, field, value, position, keyPosition: line.position });
  }

  close(): void {
    if (this.open) this.entries.push(closeField(this.open, this.#legend));
    this.open = null;
    this.heading = null;
  }
}
