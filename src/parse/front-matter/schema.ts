import * as z from 'zod/mini';
import { choices } from './choices.ts';
import type { CanonicalKey } from './keys.ts';
import type { FieldKey } from './shapes.ts';

/** What an editor's YAML takes a text for when it looks like a number, a date or a truth value. */
const text = z.union([z.string(), z.number(), z.boolean()]);

const texts = z.union([text, z.array(text)]);

const person = mapping({
  namn: text,
  roll: text,
  organisation: text,
  parti: text,
  för: text,
  ersätter: text,
  distans: text,
  jäv: texts,
  paragrafer: texts,
  närvaro: text,
});

const people = oneOrMore(person);

const verification = oneOrMore(
  mapping({ paragrafer: texts, datum: text, tid: text, plats: text, sätt: text, av: texts }),
);

const notice = oneOrMore(mapping({ paragrafer: texts, från: text, till: text, förvaringsplats: text }));

const correction = oneOrMore(mapping({ datum: text, paragrafer: texts, text, av: text }));

const timeAndPlace = { datum: text, tid: text, plats: text };

/** What each key is for and how its value may be written. */
const keys = {
  profil: told(
    text,
    'Vilket slags protokoll det är, till exempel mote, styrgrupp, namnd eller forening-styrelse.',
  ),
  organ: told(text, 'Den nämnd, styrelse eller grupp som sammanträdde.'),
  alias: told(texts, 'Andra namn på organet som står i besluten.'),
  huvudman: told(text, 'Organisationen som organet hör till.'),
  typ: told(text, 'Slag av möte eller dokument, till exempel Sammanträdesprotokoll.'),
  titel: told(text, 'Protokollets titel, när den inte ska bildas av typ, organ och datum.'),
  datum: told(text, 'Mötets datum.'),
  tid: told(text, 'Mötets tid, till exempel 13.15–16.40, även med ajournering.'),
  plats: told(text, 'Var mötet hölls.'),
  ordförande: told(people, 'Den eller de som ledde mötet.'),
  sekreterare: told(people, 'Den eller de som förde protokollet.'),
  justerare: told(people, 'De som justerar protokollet.'),
  justering: told(verification, 'När, var och hur protokollet eller vissa paragrafer justeras.'),
  anslag: told(notice, 'När justeringen har tillkännagetts och var protokollet förvaras.'),
  närvarande: told(people, 'De som deltog.'),
  beslutande: told(people, 'De som deltog i besluten.'),
  kallade: told(people, 'De som var kallade.'),
  ersättare: told(people, 'Ersättare som var med utan att tjänstgöra.'),
  'tjänstgörande-ersättare': told(people, 'Ersättare som tjänstgjorde.'),
  övriga: told(people, 'Andra som var med.'),
  frånvarande: told(people, 'De som inte deltog.'),
  status: told(z.enum(choices.status), 'Hur långt protokollet har kommit.'),
  justerat: told(text, 'Datum då protokollet justerades.'),
  rättelse: told(correction, 'Rättelser efter justeringen: datum, paragraf, vad som rättats och av vem.'),
  dnr: told(texts, 'Diarienummer.'),
  protokollsnummer: told(text, 'Protokollets eller mötets nummer.'),
  'första-paragraf': told(text, 'Numret på protokollets första paragraf.'),
  numrering: told(z.enum(choices.numrering), 'Hur paragraferna numreras.'),
  'antal-ledamöter': told(text, 'Antalet platser i organet.'),
  språk: told(
    z.enum(choices.språk),
    'Språket i dokumentets rubriker och etiketter; om det saknas anteckningarnas eget.',
  ),
  sändlista: told(texts, 'De som ska ha protokollet.'),
  bilagor: told(oneOrMore(mapping({ nummer: text, titel: text, fil: text })), 'Protokollets bilagor.'),
  'nästa-möte': told(oneOrMore(mapping({ ...timeAndPlace, dagordning: texts })), 'Nästa möte.'),
  föregående: told(text, 'Hänvisning till föregående protokoll.'),
  'tid-och-plats': told(z.union([text, mapping(timeAndPlace)]), 'Mötets dag, tid och plats i en text.'),
  'ordförande-och-sekreterare': told(people, 'Ordförande och sekreterare i en text.'),
} satisfies Record<CanonicalKey, z.ZodMiniType>;

const frontMatter = told(
  z.looseObject(optional(keys)),
  'Uppgifter om mötet, överst i anteckningarna mellan raderna ---. Alla uppgifter är frivilliga här.',
);

/** The version of the form of the front matter: the first number goes up when what was right is no longer. */
export const frontMatterVersion = '1.1';

/**
 * The JSON Schema (draft 2020-12) of the front matter, for editors. Keys have their standard form; other spellings, which
 * the program understands too, are neither offered nor forbidden. `profileNames` are offered where a profile is named.
 */
export function frontMatterSchema(profileNames: readonly string[] = []): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(frontMatter, { target: 'draft-2020-12' });
  const properties = rest.properties as Record<string, { readonly description?: string }>;
  return {
    $schema,
    $id: `urn:protokoll:schema:front-matter:${frontMatterVersion}`,
    title: 'Uppgifter överst i anteckningarna',
    ...rest,
    properties: { ...properties, profil: withNames(properties['profil']!, profileNames) },
  };
}

/** A text for which editors offer names, and take others. */
function withNames({ description, ...anyText }: { readonly description?: string }, names: readonly string[]) {
  const offered = names.length > 0 ? [{ enum: [...names] }] : [];
  return { description, anyOf: [...offered, anyText] };
}

function mapping(fields: Partial<Record<FieldKey, z.ZodMiniType>>): z.ZodMiniType {
  return z.looseObject(optional(fields));
}

function oneOrMore(entry: z.ZodMiniType): z.ZodMiniType {
  return z.union([text, entry, z.array(z.union([text, entry]))]);
}

function told<T extends z.ZodMiniType>(schema: T, description: string): T {
  return schema.check(z.describe(description)) as T;
}

function optional(fields: Readonly<Record<string, z.ZodMiniType>>): Record<string, z.ZodMiniType> {
  return Object.fromEntries(Object.entries(fields).map(([key, schema]) => [key, z.optional(schema)]));
}
