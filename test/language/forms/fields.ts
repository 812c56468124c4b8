import { readChoice, type Choices } from '../../../src/parse/front-matter/choices.ts';
import { foldLabel } from '../../../src/parse/front-matter/fold-label.ts';
import type { CanonicalKey } from '../../../src/parse/front-matter/keys.ts';
import { shapeOf, type FieldKey } from '../../../src/parse/front-matter/shapes.ts';
import { forms } from './forms.ts';

/** What people call the fields of a value, by the key. */
const fields: Readonly<Partial<Record<CanonicalKey, Readonly<Partial<Record<FieldKey, string>>>>>> = {
  närvarande: {
    roll: 'titel, befattning, funktion',
    organisation: 'organisationen, arbetsplats, förvaltning, kommun',
    för: 'företräder, representerar',
    ersätter: 'ersättare för, i stället för, istället för',
    distans: 'på distans',
    jäv: 'jävig',
    paragrafer: 'paragraf, §, §§',
    närvaro: 'närvarande, deltog',
  },
  justering: {
    datum: 'dag',
    tid: 'klockan, kl',
    plats: 'lokal',
    sätt: 'metod, hur',
    av: 'justerare, justerat av, undertecknat av, signerat av',
    från: `
      fr.o.m., sätts upp, uppsatt, anslaget sätts upp, datum för anslags uppsättande, datum för anslagets uppsättande,
      anslagets uppsättande, anslaget uppsättes, anslaget uppsätts, anslaget uppsatt, anslag sätts upp
    `,
    till: `
      t.o.m., tas ned, nedtaget, anslaget tas ned, datum för anslags nedtagande, datum för anslagets nedtagande,
      anslagets nedtagande, anslags nedtagande, anslaget nedtages, anslaget nedtas, anslaget nedtaget, anslag tas ned
    `,
    förvaringsplats: `
      förvaras, protokollet förvaras, förvaringsplats för protokollet, protokollet förvaras på,
      protokollets förvaringsplats
    `,
  },
  rättelse: { datum: 'dag', paragrafer: 'paragraf, §, §§', text: 'rättelse, ändring', av: 'rättat av' },
  bilagor: { nummer: 'nr', titel: 'namn, rubrik, text', fil: 'filnamn' },
  'nästa-möte': {
    datum: 'dag',
    tid: 'klockan, kl',
    plats: 'lokal',
    dagordning: 'ärenden, punkter, föredragningslista',
  },
};

/** What people write for the values that a key has. */
const values: { readonly [K in keyof Choices]: Readonly<Partial<Record<Choices[K], string>>> } = {
  status: {
    utkast: 'arbetsutkast, koncept',
    ojusterat: 'ojusterad, ej justerat, ej justerad, inte justerat, inte justerad',
    justerat: 'justerad, omedelbart justerat, omedelbart justerad',
    anslaget: 'anslagen, anslagits',
    rättat: 'rättad',
  },
  numrering: {
    'löpande-år': 'löpande, per år, löpande per år, kalenderår',
    'per-möte': 'varje möte, per sammanträde',
    verksamhetsår: 'per verksamhetsår',
    mandat: 'mandatperiod, per mandatperiod',
  },
  språk: { sv: 'svenska, sv-SE', en: 'engelska, english, en-GB, en-US' },
};

/** The fields of values and the words for values, by all that they are called. */
export const fieldForms = [
  ...Object.entries(fields).flatMap(([key, names]) =>
    Object.entries(names).map(([field, words]) =>
      forms(
        `fields: ${key} ${field}`,
        words,
        (word) => shapeOf(key as CanonicalKey).fields.get(foldLabel(word)) === field,
      ),
    ),
  ),
  ...Object.entries(values).flatMap(([key, meanings]) =>
    Object.entries(meanings).map(([value, words]) =>
      forms(`values: ${key} ${value}`, words, (word) => readChoice(key as keyof Choices, word) === value),
    ),
  ),
];
