import { cellsAtWideGaps } from '../../markdown/columns.ts';
import { endsInWordAndStop } from '../../../model/prose-shape.ts';
import { forSide } from '../../../language/attendance-words.ts';
import { speaksThrough } from '../../../language/negotiations.ts';
import { isItemList } from '../../../language/cover-lines.ts';
import { rolesBeforeNames } from '../../../language/people-words.ts';
import { goesOn } from '../../../language/sentences.ts';
import { signingHeading } from '../../../language/signing.ts';
import type { Position } from 'unist';
import { lineText } from '../../../model/text.ts';
import { canonicalKey, type CanonicalKey } from '../../front-matter/keys.ts';
import { namesPeople, shapeOf } from '../../front-matter/shapes.ts';
import { isSideLabel } from '../../front-matter/negotiating-sides.ts';
import type { FieldEntry, FrontMatterEntry, FrontMatterValue, TextValue } from '../../front-matter/value.ts';
import type { Line } from '../../markdown/lines.ts';
import { rawText } from '../../markdown/split-phrasing.ts';
import { isPartyCode, isTitleWord, looksLikeOrganisation } from '../../../language/people.ts';
import type { Legend } from '../../../language/attendance-marks.ts';
import { isFill, type Label } from './label.ts';
import { withMarksAsWords } from './marked-names.ts';
import { givesTime } from './time-below.ts';
import { firstNamed } from '../../../language/people/segments.ts';
import { isName, isRoleAbove, isOnePerson, isOtherSentence } from './name-lines.ts';
import { goesOnWithName, namesNobody } from './people-and-page-lines.ts';
import { onOneLine, beforeAddition, hasSpace } from '../../../model/text-shapes.ts';

/** A field of the cover whose value is still being read. */
export interface OpenField {
  readonly key: CanonicalKey;
  readonly written: string;
  readonly keyPosition: Position;
  /** The value began on the line of the label. */
  readonly isInline: boolean;
  readonly values: TextValue[];
  /** The fields of a mapping, written one a line (`Datum för anslags uppsättande: …`). */
  readonly fields: FieldEntry[];
  /** The values are entries of a list, of which each is one thing, however many there are. */
  isList: boolean;
}

/** Opens the field of a label at `position`; what follows the label on its line is not yet a value. */
export function openField(
  key: CanonicalKey,
  written: string,
  position: Position,
  isInline: boolean,
): OpenField {
  return { key, written, keyPosition: position, isInline, values: [], fields: [], isList: false };
}

/** Whether a line with this label, or none, goes on in the value of the field. */
export function goesOnWith(open: OpenField, line: Line, label: Label | null): boolean {
  if (open.fields.length > 0) return false;
  if (/[.…_‥]{4,}/u.test(line.text)) return isFill(line.text);
  if (namesPeople(open.key) && endsPeople(open, line)) return false;
  if (label && label.key === null)
    return namesPeople(open.key) && (isRole(open.key) ? isSide(label) : isGroup(open, label));
  if (!open.isInline || joins(open, line)) return true;
  if (open.key === 'justering' && endsUnit(line.text)) return false;
  return shapeOf(open.key).oneALine && !(namesPeople(open.key) && isOtherSentence(line.text));
}

/** `Underskrifter`, `Paragrafer 1–14` or `Sekreterare …` below when and where the protocol is verified: who signs, and what. */
function endsUnit(text: string): boolean {
  const [first = ''] = text.split(/[\s:]/u, 1);
  return signingHeading.test(text) || isItemList(text) || namesPeople(canonicalKey(first));
}

/** Whether a new paragraph goes on in the value of the field: names of people do. */
export function goesOnBelow(open: OpenField, line: Line): boolean {
  if (open.values.length === 0) return open.fields.length === 0;
  return namesPeople(open.key) && isName(firstNamed(line.text));
}

/** A sentence is no value of a field that is one short text. */
const longestText = 150;

/** Whether lines below a heading such as `Plats` are not the place, but what was said about it. */
export function isProseFor(open: OpenField, lines: readonly Line[]): boolean {
  if (shapeOf(open.key).oneALine || open.values.length > 0) return false;
  const isValue = ({ text }: Line): boolean =>
    text.length <= longestText && !(hasSpace(text) && endsInWordAndStop(text));
  return lines.length > 3 || !lines.every(isValue);
}

/** Adds a line to the value; one that goes on after a comma, `och` or with a parenthesis belongs to the line before. */
export function addLine(open: OpenField, line: Line): void {
  const last = open.values.at(-1);
  const cells = namesPeople(open.key) ? cellsAtWideGaps(rawText(line.children)) : [];
  // `Rut Vik          Ola Ström` beside each other below Justeras
  if (cells.length > 1 && cells.every(isName)) {
    for (const text of cells) open.values.push({ kind: 'text', text, position: line.position });
    return;
  }
  if (last && joins(open, line)) {
    open.values[open.values.length - 1] = {
      kind: 'text',
      text: `${last.text} ${line.text}`,
      position: { start: last.position.start, end: line.position.end },
    };
  } else open.values.push({ kind: 'text', text: textIn(open, line), position: line.position });
}

/** A line of a list of people, where wide gaps part what is said of each as commas do. */
function textIn(open: OpenField, line: Line): string {
  if (!namesPeople(open.key)) return line.text;
  return onOneLine(
    rawText(line.children)
      .trim()
      .replaceAll(/(?<=[^\s,;:])(?:\t| {3,})\s*(?=[\p{L}§])/gu, ', '),
  );
}

/** The field as an entry in the form of the front matter. */
export function closeField(open: OpenField, legend: Legend = new Map()): FrontMatterEntry {
  const { key, written, keyPosition, fields, isList } = open;
  const values =
    namesPeople(key) && !isRole(key)
      ? withMarksAsWords(open.values, { label: written, legend })
      : open.values;
  const isBelow = !open.isInline && namesPeople(key);
  const all = [...values, ...fields];
  const [first] = all;
  const position = first ? { start: first.position.start, end: all.at(-1)!.position.end } : keyPosition;
  return { key, written, value: valueOf(), position, keyPosition };

  function valueOf(): FrontMatterValue {
    if (fields.length > 0) return { kind: 'map', entries: fields, position };
    if (values.length === 1 && !isList && !(isBelow && isOnePerson(values[0]!.text))) return values[0]!;
    if (shapeOf(key).oneALine || key === 'tid-och-plats') return { kind: 'list', items: values, position };
    return { kind: 'text', text: values.map(({ text }) => text).join(', '), position };
  }
}

/** The field of a line without a label that can be nothing else, as the day and time of the meeting. */
export function textField(key: CanonicalKey, { text, position }: Line): FrontMatterEntry {
  const open = openField(key, '', position, true);
  return closeField({ ...open, values: [{ kind: 'text', text, position }] });
}

/** Text of the cover that belongs to no field. */
export function noteField({ text, position }: Line): FrontMatterEntry {
  return { key: null, written: '', value: { kind: 'text', text, position }, position, keyPosition: position };
}

/** Whether no more people follow: a line that names nobody, and below a role a sentence. */
function endsPeople(open: OpenField, { text }: Line): boolean {
  if (joinsAbove(open)) return false;
  return namesNobody(text) || (isRole(open.key) && isOtherSentence(text));
}

function joinsAbove(open: OpenField): boolean {
  return goesOn.test(open.values.at(-1)?.text ?? '');
}

function joins(open: OpenField, line: Line): boolean {
  const last = open.values.at(-1);
  if (last === undefined) return false;
  if (goesOn.test(last.text) || line.text.startsWith('(') || givesTime(open.key, open.values, line.text))
    return true;
  // `rektor` above `Anna Ek`
  const above = rolesBeforeNames.test(last.text) ? last.text.slice(lastPart(last.text)) : last.text;
  const below = beforeAddition(line.text);
  const hasTitle = isTitleWord(below.split(' ', 1)[0]!);
  if (namesPeople(open.key) && isRoleAbove(above) && isName(below) && !hasTitle) return true;
  return namesPeople(open.key) && goesOnWithName(last.text, line.text);
}

/** Where the last of several parts begins. */
function lastPart(text: string): number {
  return text.lastIndexOf(', ') + 1 && text.lastIndexOf(', ') + 2;
}

/** Who chairs, writes and verifies is told one a label: `Ersättare för justerare: Bo Alm` is nobody who verifies. */
export function isRole(key: CanonicalKey): boolean {
  return key === 'ordförande' || key === 'sekreterare' || key === 'justerare';
}

/** A label within those who chair, write or verify that says for whom. */
export function isSide({ written }: Label): boolean {
  return forSide.test(written) || isPartyCode(written) || looksLikeOrganisation(written);
}

/** A party to a negotiation with those who came for it: `För arbetsgivaren: Anna Ek, HR-chef`. */
export function isParty({ written, rest }: Label): boolean {
  return isSideLabel(written) && isName(firstNamed(lineText(rest).replace(speaksThrough, '')));
}

/** A label within a list of people: `Norrviks kommun: Anna Ek, Bo Alm`, `S: Anna Ek`. */
function isGroup({ isInline }: OpenField, { written, rest }: Label): boolean {
  if (isPartyCode(written) || looksLikeOrganisation(written) || isSideLabel(written)) return true;
  // Below `Ej närvarande: Bo Alm`, `Fika: Anna Ek` is a label of its own.
  return !isInline && isName(firstNamed(lineText(rest)));
}

/** A line as the value of a field. */
export function textOf({ text, position }: Line): TextValue {
  return { kind: 'text', text, position };
}
