import { foldLabel } from './fold-label.ts';
import type { CanonicalKey } from './keys.ts';

/** Fields of a person (`{namn: Kim Sav, roll: ledamot}`), with their other names. */
const person = {
  namn: [],
  roll: ['titel', 'befattning', 'funktion'],
  organisation: ['organisationen', 'arbetsplats', 'förvaltning', 'kommun'],
  parti: [],
  för: ['företräder', 'representerar'],
  ersätter: ['ersättare för', 'i stället för', 'istället för'],
  distans: ['på distans'],
  jäv: ['jävig'],
  paragrafer: ['paragraf', '§', '§§'],
  närvaro: ['närvarande', 'deltog'],
} as const;

/** Fields of one unit of justering or its anslag. */
const verification = {
  paragrafer: ['paragraf', '§', '§§'],
  datum: ['dag'],
  tid: ['klockan', 'kl'],
  plats: ['lokal'],
  sätt: ['metod', 'hur'],
  av: ['justerare', 'justerat av', 'undertecknat av', 'signerat av'],
  från: [
    'fr.o.m.',
    'sätts upp',
    'uppsatt',
    'anslaget sätts upp',
    'datum för anslags uppsättande',
    'datum för anslagets uppsättande',
    'anslagets uppsättande',
    'anslaget uppsättes',
    'anslaget uppsätts',
    'anslaget uppsatt',
    'anslag sätts upp',
  ],
  till: [
    't.o.m.',
    'tas ned',
    'nedtaget',
    'anslaget tas ned',
    'datum för anslags nedtagande',
    'datum för anslagets nedtagande',
    'anslagets nedtagande',
    'anslags nedtagande',
    'anslaget nedtages',
    'anslaget nedtas',
    'anslaget nedtaget',
    'anslag tas ned',
  ],
  förvaringsplats: [
    'förvaras',
    'protokollet förvaras',
    'förvaringsplats för protokollet',
    'protokollet förvaras på',
    'protokollets förvaringsplats',
  ],
} as const;

const correction = {
  datum: ['dag'],
  paragrafer: ['paragraf', '§', '§§'],
  text: ['rättelse', 'ändring'],
  av: ['rättat av'],
} as const;

const attachment = { nummer: ['nr'], titel: ['namn', 'rubrik', 'text'], fil: ['filnamn'] } as const;

const timeAndPlace = { datum: ['dag'], tid: ['klockan', 'kl'], plats: ['lokal'] } as const;

const nextMeeting = { ...timeAndPlace, dagordning: ['ärenden', 'punkter', 'föredragningslista'] } as const;

/** A field of a mapping inside a value, in its Swedish standard form. */
export type FieldKey =
  | keyof typeof person
  | keyof typeof verification
  | keyof typeof correction
  | keyof typeof attachment
  | keyof typeof nextMeeting;

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
const people: Shape = { ...lines, fields: byLabel(person) };

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
  ['justering', { ...lines, fields: byLabel(verification) }],
  ['anslag', { ...lines, fields: byLabel(verification) }],
  ['rättelse', { ...lines, fields: byLabel(correction) }],
  ['bilagor', { ...lines, fields: byLabel(attachment) }],
  ['nästa-möte', { ...lines, fields: byLabel(nextMeeting) }],
  ['tid-och-plats', { ...textShape, fields: byLabel(timeAndPlace) }],
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
