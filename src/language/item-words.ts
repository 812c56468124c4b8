import { actRows, wordsFor } from './acts.ts';
import { sureNameParticles } from './name-particles.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { capitalised } from '../model/text.ts';
import { withCapitals, wordList } from './word-list.ts';

/** Headings of the columns of a table with a row for each item: its number, its title, what was decided, what was said. */
export const numberColumn = /^(?:nr\.?|nummer|§§?|#|p|p\.?nr|punkt(?:\s+nr)?|ärendenr)\.?$/iu;
export const itemColumn = wordPattern(
  wordList(
    'ärende, ärenden, punkt, fråga, rubrik, ämne, område, dagordning, dagordningspunkt, mötespunkt, agenda, topic, item, agenda item',
  ),
  { whole: true },
);
export const decidedColumn =
  /^(?:beslut|beslutat|mötets beslut|decision|outcome)s?(?:\s*(?:\/|,|och|eller)\s*(?:åtgärd(?:er)?|uppdrag|anteckning(?:ar)?))?$/iu;
export const noteColumn =
  /^(?:anteckning|notering|diskussion|kommentar|referat|information|note|discussion|comment)(?:ar|er|s)?(?:\s*(?:\/|och)\s*\p{L}+)?$/iu;

/** What is put before the words of such cells. */
export const decisionLabel = 'Beslut';
export const ownerLabel = { who: 'Ansvarig', when: 'Klart' } as const;

/** A verb of a protocol: words with one are a sentence, and no title. */
export const holdsVerb = wordPattern(
  wordsFor(
    [...new Set(actRows.map(({ act }) => act))],
    ['present', 'past', 'passivePresent', 'passivePast'],
  ).filter((word) => !word.includes('…')),
);

/** Other verbs of sentences that say something, and of no title. */
export const tells = wordPattern(
  wordList(
    'har, hade, är, var, blev, finns, fanns, innehåller, visar, berättar, berättade, redogjorde, redogör, informerade, informerar, rapporterade, rapporterar',
  ),
);

const decided = wordsFor(['decides'], ['passivePresent', 'passivePast']);
const chosen = wordsFor(['elects'], ['passivePresent', 'passivePast']);
const acting = wordsFor(['decides', 'settles', 'elects', 'assigns'], ['present', 'past']);
const meetings = wordList('Mötet, Årsmötet, Stämman, Årsstämman, Föreningsstämman, Styrelsen');

/** A line that tells who presents an item. */
export const presenterLine = /^(?:föredragande|föredragning|föredras av)\s*:\s*(\S.*)$/iu;

/** Between those who present. */
export const presenterSeam = /\s*;\s*|\s+och\s+|\s*,\s*(?=\p{Lu}\p{Ll}+\s+\p{Lu})/u;

/** Abbreviations before a proper name, or a word for a place: `Stambyte kv. Eken`, `Besök hos f.d. VD`. */
const beforeProperNames = wordList('kv, fastigh, tf, bitr, ang, avs, fil, adj, resp, enl, dr, prof');

/** The full stop at the end of a title. */
export const titleStop = new RegExp(
  String.raw`(?<=\p{L}{2}|\d{4}|\)|[Bb]ilaga \d{1,2})(?<!(?<!\p{L})${anyOf(withCapitals(beforeProperNames))})[.](?=\s+\p{Lu}|\s*$)`,
  'u',
);

/** What such a sentence begins with. */
const decidingStarts = [
  String.raw`(?:Det\s+${anyOf(decided)}|${anyOf(decided.map(capitalised))})[\s,:]`,
  String.raw`Till\s[^.]{2,80}?\s${anyOf(chosen)}[\s:]`,
  String.raw`\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+\s${anyOf(chosen)}\s+(?:till|som|att)\s`,
  String.raw`${anyOf(meetings)}\s+${anyOf(acting)}(?!\p{L})`,
];

/**
 * Where a sentence that decides begins behind a title without any stop between them, as lines copied from tables have it
 * (`Närvarolista Det beslutades, att …`, `Val av justerare Till justerare utsågs Bo Ek.`).
 */
export const sentenceBehindTitle = new RegExp(
  String.raw`(?<=[\p{Ll}\d)”"])\s+(?=${decidingStarts.join('|')})`,
  'u',
);

/** A line of a title that a name goes on with: `Anmälan av länsstyrelsens beslut att utse`. */
export const endsInInfinitive = /\satt\s\p{Ll}{2,}$/u;

/** Between the names of those who present, in a title. */
export const presentersApart = /\s*[,/+&]\s*|\s+och\s+/u;

/** A decision on a part of an item. */
export const decisionOnPart = /^beslut (?:gällande|avseende|rörande|angående)/iu;

/** The list of items that a line announces. */
export const itemRangeTitle = /^paragraf(?:er|nummer)\s*:\s*(\S.*)$/iu;

/** The heading of a list of items. */
export const itemListTitle = /^paragraf(?:er|nummer)\s*:?$/iu;

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+${sureNameParticles}\p{Lu}[\p{L}'’-]*){0,3}(?:\s*\([^()]{1,20}\))?`;
const names = String.raw`${name}(?:(?:\s*[,/+&]\s*|\s+och\s+)${name})*`;

/** Who presents an item, at the end of its title. */
export const presenterAtEnd = new RegExp(String.raw`\s+[–—-]\s+(${names})\s*$`, 'u');

/** The same before the full stop. */
export const presenterThenStop = new RegExp(String.raw`^\s*(${names})\s*(?:\.(?=\s|$)|$)`, 'u');
