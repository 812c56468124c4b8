import { normaliseCue } from './cues.ts';

/** Parts of notes that are no items though they have a heading. */
const sections = new Set(
  (
    'ajournering, paus, lunch, fika, nästa möte, nästa sammanträde, nästa mötestid, nästa möten, kommande möten, mötestider, ' +
    'protokollet ska skickas till, protokollet skickas till, skickas till, sändlista, expediering, kopia till, för kännedom, ' +
    'underskrifter, underskrift, signaturer, justering, justerat, justeras, anslag, anslag/bevis, bevis om anslag, ' +
    'bilagor, bilaga, bilageförteckning, närvarolista, röstlängd, åtgärdslista, åtgärdslistan, uppdragslista, fotnoter, noter, ' +
    'paragrafer, utestående uppdrag, vid protokollet'
  ).split(', '),
);

const agendas = new Set(
  (
    'agenda items, dagordning, föredragningslista, ärendelista, ärendeförteckning, innehållsförteckning, innehåll, register, agenda, ' +
    'ärenden, punkter, protokoll, mötet, anteckningar, mötesanteckningar, dagordningen'
  ).split(', '),
);

/** Whether a heading without number is a known section. */
export function isSection(text: string): boolean {
  return sections.has(normaliseCue(text)) || isAgenda(text);
}

/** Whether a heading announces the list of items. */
export function isAgenda(text: string): boolean {
  return agendas.has(normaliseCue(text));
}
