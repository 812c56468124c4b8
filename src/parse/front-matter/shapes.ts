import {
  attachmentFields,
  correctionFields,
  nextMeetingFields,
  personFields,
  timeAndPlaceFields,
  verificationFields,
} from '../../language/front-matter-words.ts';
import { foldLabel } from './fold-label.ts';
import type { CanonicalKey } from './keys.ts';

/** A field of a mapping inside a value, in its Swedish standard form. */
export type FieldKey =
  | keyof typeof personFields
  | keyof typeof verificationFields
  | keyof typeof correctionFields
  | keyof typeof attachmentFields
  | keyof typeof nextMeetingFields;

/** How the value of a key may be written. */
export interface Shape {
  /** Lines without bullets are entries of a list (one name a line), not one wrapped text. */
  readonly oneALine: boolean;
  /** `[a, b]` is a list; else brackets are text. */
  readonly brackets: boolean;
  /** The fields that make a mapping, by folded label; without any, a mapping is text. */
  readonly fields: ReadonlyMap<string, FieldKey>;
}

/** One text. Also the shape of the value of a field. */
export const textShape: Shape = { oneALine: false, brackets: false, fields: new Map() };

/** The shape of the values of fields that may hold several (`paragrafer: [34, 38]`, `dagordning:`). */
export const fieldShapes: ReadonlyMap<FieldKey, Shape> = new Map<FieldKey, Shape>([
  ['paragrafer', { ...textShape, brackets: true }],
  ['jäv', { ...textShape, brackets: true }],
  ['av', { ...textShape, brackets: true }],
  ['dagordning', { ...textShape, brackets: true, oneALine: true }],
]);

const lines: Shape = { oneALine: true, brackets: true, fields: new Map() };
const people: Shape = { ...lines, fields: byLabel(personFields) };

const shapes: ReadonlyMap<CanonicalKey, Shape> = new Map<CanonicalKey, Shape>([
  ['alias', lines],
  ['dnr', lines],
  ['sändlista', lines],
  ['ordförande', people],
  ['sekreterare', people],
  ['ordförande-och-sekreterare', people],
  ['justerare', people],
  ['närvarande', people],
  ['beslutande', people],
  ['kallade', people],
  ['ersättare', people],
  ['tjänstgörande-ersättare', people],
  ['övriga', people],
  ['frånvarande', people],
  ['justering', { ...lines, fields: byLabel(verificationFields) }],
  ['anslag', { ...lines, fields: byLabel(verificationFields) }],
  ['rättelse', { ...lines, fields: byLabel(correctionFields) }],
  ['bilagor', { ...lines, fields: byLabel(attachmentFields) }],
  ['nästa-möte', { ...lines, fields: byLabel(nextMeetingFields) }],
  ['tid-och-plats', { ...textShape, fields: byLabel(timeAndPlaceFields) }],
]);

/** How the value of `key` may be written; of an unknown key (null), as one text. */
export function shapeOf(key: CanonicalKey | null): Shape {
  return (key === null ? undefined : shapes.get(key)) ?? textShape;
}

/** Whether the value of `key` names people. */
export function namesPeople(key: CanonicalKey | null): boolean {
  return shapeOf(key).fields === people.fields;
}

function byLabel(fields: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, FieldKey> {
  return new Map(
    Object.entries(fields).flatMap(([key, synonyms]) =>
      [key, ...synonyms].map((label): [string, FieldKey] => [foldLabel(label), key as FieldKey]),
    ),
  );
}
