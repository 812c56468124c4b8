import { partsAtSpaces } from '../model/text-shapes.ts';
import { remarkColumns } from './attendance.ts';
import { isItemRange } from './item-ranges.ts';
import { wordList } from './word-list.ts';
import { anyOf, partPattern, wordPattern } from './pattern.ts';

/** A heading of a column of substitutes. */
export const namesSubstitutes = partPattern(wordList('ersättare'));

/** A heading of a column of those who served. */
export const startsServing = /^(?:tjg|tjänstg|ersätter|i stället för|istället för|§)/iu;

/** Rows that count the others. */
export const sumOfThose = wordPattern(wordList('summa, totalt, antal, resultat'), { atStart: true });

/** Whom somebody speaks for, but for the employer. */
export const forAnother = /^för\s(?!arbetsgivar)/iu;

const presentOf = /^närvarande(?:\s+(?!del(?:ar)?\s|utan\s|under\s|övriga\s|för\s|från\s)\p{L}+){1,5}$/iu;
const absentOf = /^frånvarande(?:\s+(?!del(?:ar)?\s|under\s|vid\s|för\s|från\s)\p{L}+){1,4}$/iu;

/** What a label with words of its own lists (`Närvarande styrelsen och skola`); null for others. */
export function attendanceOf(label: string): 'närvarande' | 'frånvarande' | null {
  if (presentOf.test(label)) return 'närvarande';
  return absentOf.test(label) ? 'frånvarande' : null;
}

/** Whose side somebody is on. */
export const forSide = /^(?:för|från)\s/iu;

/** An answer before what else is said of somebody. */
export const answerBefore = /^(?:ja|x|nej)\s*[,–-]\s*(?=\S)/iu;

/** An answer and nothing else. */
export const answerAlone = wordPattern(wordList('ja, x, nej'), { whole: true });

/** The answer that somebody was not there. */
export const answerNo = wordPattern(wordList('nej'), { whole: true });

/** How those are called who are somewhere for others: `av regeringen utsedda företrädare för allmänna intressen`. */
const speakers = String.raw`(?:av\s+\p{L}+\s+utsedda?\s+)?${anyOf(wordList('företrädare, representant, representanter, ombud, ledamöter utsedda av, ledamöter'))}`;

/** `Externa ledamöter` · `Studeranderepresentanter`: what those below have in common. */
const kindOfMembers = String.raw`(?:\p{L}{3,}(?:a|de)\s+(?:ledamöter|representanter|företrädare)|\p{L}{3,}(?:representanter|företrädare)):?$`;

/** `Ledamöter av regeringen utsedda` · `Representanter personal:` */
const appointed = String.raw`(?:${anyOf(wordList('företrädare, representanter, ledamöter'))})\s+(?:(?:utsedda\s+|valda\s+)?av\s+\p{L}+(?:\s+utsedda|\s+valda)?|\p{Ll}{4,}):?$`;

/** Parties to a contract, at the meetings of what is built or bought: `Beställare` above those who came for them. */
const contractors = String.raw`${anyOf(wordList('beställare, beställaren, byggherre, byggherren, entreprenör, entreprenören, entreprenörer, totalentreprenör, generalentreprenör, underentreprenör, underentreprenörer, sidoentreprenör, sidoentreprenörer, konsult, konsulter, projektör, projektörer, leverantör, leverantören, hyresgäst, hyresgästen, uppdragsgivare, uppdragstagare'))}:?$`;

/** A line that tells whose side those below are on. */
export const sideLine = new RegExp(
  String.raw`^(?:(?:${speakers}\s+)?(?:för|från)\s+\p{L}[^.,:()]*$|${appointed}|${kindOfMembers}|${contractors})`,
  'iu',
);

/** A label of the people of one side. */
export const sideLabel = new RegExp(
  String.raw`^(?:(?:närvarande|${speakers})\s+)?(?:för|från)\s+\p{L}|^(?:arbets(?:givar|tagar)|fackliga?\s)\p{L}*|^${appointed}|^${kindOfMembers}|^${contractors}`,
  'iu',
);

/** `Närvarande för arbetsgivaren` without the word of the list itself. */
export function withoutPresent(label: string): string {
  return label.replace(/^närvarande\s+(?=(?:för|från)\s)/iu, '');
}

/** A word for a substitute, or for serving as one. */
export const namesSubstitute = /tjg|tjänstg|(?<!\p{L})(?:ers\.|ersättare|suppleant)/iu;

/** A role that is only that of a substitute. */
export const substituteAlone = /^(?:ersättare|ers\.?|suppleant)(?:,|$)/iu;

/** `ordförande § 12` tells at which items somebody had the role, not when that person was there. */
export function isRoleAtItems(text: string): boolean {
  const role = roleBeforeItems.exec(text)?.[0];
  return role !== undefined && isItemRange(text.slice(role.length));
}

const roleBeforeItems = /^(?:mötes)?(?:ordförande|ordf\.?|sekreterare|sekr\.?|justerare)\s+(?=§)/iu;

/** `Anna Ek, 600 aktier`: what somebody owns, not how many others there are. */
export const sharesOf = /^\d[\d\s]*\s(?:\p{Lu}-)?(?:aktier|röster|andelar)(?!\p{L})/u;

/** A remark about the two before it. */
export const bothOfThem = /^(?:båda|bägge)\s/iu;

/** An answer of yes in a field. */
export const answersYes = wordPattern(wordList('ja, true, yes, x, på distans'), { whole: true });

/** An answer of no in a field. */
export const answersNo = wordPattern(wordList('nej, false, no'), { whole: true });

/** `alla utom Kim och Bo`: those named were not there. */
export const allBut =
  /^(?:alla|samtliga|hela\s+\p{L}{3,20})(?:\s+(?:ledamöter|inbjudna|kallade|medlemmar|ordinarie|i\s+\p{L}+))?,?\s+(?:utom|förutom|men inte)\s+/iu;

/** `Dessutom närvarade förvaltaren Kim Sav`: the first words lead in. */
export const alsoThere =
  /^(?:dessutom|därutöver|därjämte|även|också|vidare)\s+(?:närvarade|närvarar|närvarande|deltog|deltar|medverkade|medverkar)(?:\s+var)?:?\s+(?=\S)/iu;

/** Columns of an attendance table, by the words of their header. */
export const attendanceColumns = [
  [
    /^(?:namn|ledamot|ledamöter|deltagare|person|beslutande|ledamöter\/ersättare|(?:(?:tjänstgörande|tjänstg\.?|tjg\.?)\s+)?ersättare)$/i,
    'namn',
  ],
  [/^(?:roll|titel|funktion|befattning|uppdrag|uppdrag på (?:års|bolags|förenings)?stämman|post)$/i, 'roll'],
  [/^(?:organisation|kommun|arbetsplats|förvaltning|företräder|region|enhet)$/i, 'organisation'],
  [/^parti$/i, 'parti'],
  [wordPattern(remarkColumns, { whole: true }), 'remark'],
  [/^(?:ersätter|tjg för|tjänstgör för|i stället för|istället för)$/i, 'ersätter'],
  [/^(?:paragrafer|§|§§|närvarande §§?|deltog §§?)$/i, 'paragrafer'],
  [
    /^(?:(?:närv(?:aro|arande)?\.?\s*\/\s*)?(?:tjg|tjänstg|tjänstgörande|tjänstgör|tj)|beslutar)\.?$/i,
    'serving',
  ],
  [/^(?:ej|inte|icke)\s+(?:tjg|tjänstg|tjänstgörande|beslutande)\.?$/i, 'not-serving'],
  [/^(?:närvaro|närvarande|deltog|när|närv|upprop|på plats|n\/f|f\/n|n\/f\/a|j\/n|ja\/nej|x)\.?$/i, 'there'],
  [
    /^(?:frånvarande|frånvaro|frånv|förhinder|anmält förhinder|(?:ej|inte) närv(?:arande)?|återbud)\.?$/i,
    'away',
  ],
] as const satisfies readonly (readonly [RegExp, string])[];

const columnTitle = wordPattern(
  wordList(
    'namn, parti, närvaro, närvarande, frånvarande, frånvaro, närv, frånv, tid, votering, omröstning, ja, nej, avstår, roll, uppdrag, ' +
      'organisation, anmärkning, tjg, tjänstgör, ersätter, sign, signatur, underskrift',
  ),
  { whole: true },
);

/** `NAMN PARTI NÄRVARO`, `Ja Nej`: the titles of the columns of a list of people, pasted as a line. */
export function isColumnTitles(text: string): boolean {
  const words = partsAtSpaces(text);
  return words.length > 1 && words.length < 12 && words.every((word) => columnTitle.test(word));
}

/** A tick. */
export const thereInCell = /^(?:x|ja|j|(?:✓|✔|✅|☑|√|👍)\uFE0F?|1|n|p|närvarande|present|yes|tjg|t)\.?$/i;
/** A tick for no. */
export const awayInCell =
  /^(?:-|–|—|(?:❌|✗|✘|✖|☐|🚫|👎)\uFE0F?|nej|no|absent|frånvarande|f|a|frånv|ej|0)\.?$/i;
/** In a column of those who served, there without serving. */
export const waitingInCell = /^(?:n|närv|närvarande|ej tjg|e)\.?$/i;
