import { titlesOfWriter } from './role-words.ts';
import { electionVerb } from './elections.ts';
import { anyOf, partPattern, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** Facts of the meeting that a label of the cover tells. */
export type CoverFact = 'date' | 'time' | 'place' | 'chair' | 'secretary' | 'verifiers';

/** The labels that can hardly tell anything else, though they stand in an item. */
const labels: Readonly<Record<CoverFact, string>> = {
  date: 'datum, mötesdatum, sammanträdesdatum',
  time: 'tid, mötestid, sammanträdestid',
  place: 'plats, mötesplats, sammanträdesplats',
  chair: 'ordförande, mötesordförande, stämmoordförande',
  secretary: `sekreterare, vid protokollet, ${titlesOfWriter}`,
  verifiers: 'justerare, justeringsperson, justeringspersoner, protokolljusterare',
};

const facts = Object.keys(labels) as CoverFact[];
const factOf = new Map(
  facts.flatMap((fact) => wordList(labels[fact]).map((label) => [label, fact] as const)),
);
const labelled = /^(?<label>\p{L}[\p{L} ]{2,30}?)\s*:\s*(?<value>\S.{0,200})$/u;
const fullName = /\p{Lu}\p{Ll}[\p{L}-]*\s+(?:\p{Ll}{2,3}\s+)?\p{Lu}/u;

/** In a label for a day: it is that of the meeting (`Sammanträdesdatum`), and not of what stands beside it. */
export const isDayOfMeeting = partPattern(
  wordList('möte, sammanträd, stämmo, stämmans, förhandling, meeting'),
);

/** An item about what is to come, or about those who are chosen for longer, has labels of its own. */
const otherItem = new RegExp(
  `${wordPattern(wordList('val, omval, nyval, fyllnadsval, nästa, kommande, kallelse, resa, resan, kurs, utbildning, evenemang, aktivitet, aktiviteter, årsmötet, årsmöte, konstituering, styrelse, rapport, rapporter, valberedning')).source}|${anyOf(['arrangemang', 'fest'])}`,
  'iu',
);

/** The fact of the meeting that a line in an item with this title tells (`Datum: 2025-03-27`); null for other lines and items. */
export function coverLabelIn(line: string, title: string): CoverFact | null {
  const { label, value } = labelled.exec(line)?.groups ?? {};
  const fact = label === undefined ? undefined : factOf.get(label.toLowerCase());
  if (fact === undefined || value === undefined || otherItem.test(title) || electionVerb.test(line))
    return null;
  if (fact === 'place') return fact;
  return (fact === 'date' || fact === 'time' ? /\d/ : fullName).test(value) ? fact : null;
}
