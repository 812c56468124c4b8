import type { Numbering, Status } from '../model/protocol.ts';

// Fields of mappings in the front matter by their Swedish standard form, with their other names.

const itemLabels = ['paragraf', '§', '§§'] as const;

/** Fields of a person (`{namn: Kim Sav, roll: ledamot}`). */
export const personFields = {
  namn: [],
  roll: ['titel', 'befattning', 'funktion'],
  organisation: ['organisationen', 'arbetsplats', 'förvaltning', 'kommun'],
  parti: [],
  för: ['företräder', 'representerar'],
  ersätter: ['ersättare för', 'i stället för', 'istället för'],
  distans: ['på distans'],
  jäv: ['jävig'],
  paragrafer: itemLabels,
  närvaro: ['närvarande', 'deltog'],
} as const;

/** Fields of what was verified at one time, or of its notice. */
export const verificationFields = {
  paragrafer: itemLabels,
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
    'anslags uppsättande',
    'anslaget uppsättes',
    'anslaget uppsätts',
    'anslaget uppsatt',
    'anslag sätts upp',
    'datum då anslaget sätts upp',
    'datum då anslag sätts upp',
    'datum när anslaget sätts upp',
    'anslaget sattes upp',
    'anslaget publiceras',
    'anslagsdag',
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
    'datum då anslaget tas ned',
    'datum då anslaget tas ner',
    'datum då anslag tas ned',
    'datum när anslaget tas ned',
    'anslaget tas ner',
    'anslaget togs ned',
    'anslaget avpubliceras',
  ],
  förvaringsplats: [
    'förvaras',
    'protokollet förvaras',
    'förvaringsplats för protokollet',
    'protokollet förvaras på',
    'protokollets förvaringsplats',
  ],
} as const;

/** Fields of a correction. */
export const correctionFields = {
  datum: ['dag'],
  paragrafer: itemLabels,
  text: ['rättelse', 'ändring'],
  av: ['rättat av'],
} as const;

/** Fields of an attachment. */
export const attachmentFields = {
  nummer: ['nr'],
  titel: ['namn', 'rubrik', 'text'],
  fil: ['filnamn'],
} as const;

/** Fields of a place in time. */
export const timeAndPlaceFields = { datum: ['dag'], tid: ['klockan', 'kl'], plats: ['lokal'] } as const;

/** Fields of a coming meeting. */
export const nextMeetingFields = {
  ...timeAndPlaceFields,
  dagordning: ['ärenden', 'punkter', 'föredragningslista'],
} as const;

interface ChoiceWords {
  readonly status: Readonly<Partial<Record<Status, readonly string[]>>>;
  readonly numrering: Readonly<Partial<Record<Numbering, readonly string[]>>>;
  readonly språk: Readonly<Record<'sv' | 'en', readonly string[]>>;
}

/** Other words for the values of the keys that have a few. */
export const choiceWords: ChoiceWords = {
  status: {
    utkast: ['arbetsutkast', 'koncept'],
    ojusterat: ['ojusterad', 'ej justerat', 'ej justerad', 'inte justerat', 'inte justerad'],
    justerat: ['justerad', 'omedelbart justerat', 'omedelbart justerad'],
    anslaget: ['anslagen', 'anslagits'],
    rättat: ['rättad'],
  },
  numrering: {
    'löpande-år': ['löpande', 'per år', 'löpande per år', 'kalenderår'],
    'per-möte': ['varje möte', 'per sammanträde'],
    verksamhetsår: ['per verksamhetsår'],
    mandat: ['mandatperiod', 'per mandatperiod'],
  },
  språk: { sv: ['svenska', 'sv-SE'], en: ['engelska', 'english', 'en-GB', 'en-US'] },
};
