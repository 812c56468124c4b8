import { anyOf, wordPattern } from './pattern.ts';
import { roleWords } from './role-words.ts';
import { wordList } from './word-list.ts';

const chairs = [
  ...wordList(
    'ordföranden, mötesordföranden, styrgruppsordförande, tjänstgörande ordförande, tjg ordförande, tf ordförande, mötesordf',
  ),
  ...roleWords.ordförande.own,
  ...roleWords.ordförande.plain,
  ...roleWords.ordförande.does,
];
const secretaries = [
  ...wordList(
    'sekreteraren, nämndsekreterare, kommunsekreterare, protokoll, prot, protokollskrivare, vid protokollet, ant, ' +
      'anteckningar, för anteckningar, förde anteckningar, vid pennan, minutes, notes, note taker, note-taker, scribe',
  ),
  ...roleWords.sekreterare.own,
  ...roleWords.sekreterare.plain,
  ...roleWords.sekreterare.does,
  ...roleWords.sekreterare.doesAlone,
];

/** Roles that stand behind a name and its party in a list of members. */
export const servingRoles = wordList(
  'ordförande, vice ordförande, tjänstgörande ordförande, förste vice ordförande, andre vice ordförande, ledamot, tjänstgörande ersättare, ' +
    'ersättare, oppositionsråd, kommunalråd',
);

/** Whose chair leads the meeting of a group of which nothing else is told (`styrgruppens ordförande`). */
const groups = wordList(
  'gruppens, styrgruppens, projektgruppens, arbetsgruppens, referensgruppens, kommitténs, rådets, mötets',
);

/** A role in a list of those present of which somebody chaired (also `GD och ordförande`); a vice chair did not. */
export const chairRole = new RegExp(
  `(?:^|,\\s*|\\()(?:${anyOf(groups)}\\s+|[\\p{L}-]{2,40}\\s+och\\s+)?${anyOf(chairs)}\\.?(?:,|\\)|\\s§|$)`,
  'iu',
);

/** Who leads the meetings of a board where nobody else is said to (`Anna Ek, styrelseordförande`). */
export const boardChairRole = wordPattern(wordList('styrelseordförande, styrelsens ordförande'), {
  whole: true,
});

/** A role in a list of those present of which somebody wrote the protocol. */
export const secretaryRole = new RegExp(`(?:^|,\\s*|\\()${anyOf(secretaries)}\\.?(?:,|\\)|$)`, 'iu');

/** An answer to whether somebody was there, after the name (`Ida Lind – Ja`). */
export const presentAnswer = anyOf(wordList('ja, yes'));
export const absentAnswer = anyOf(wordList('nej, no'));

/** Columns of an attendance table with words on how somebody took part. */
export const remarkColumns = wordList(
  'anmärkning, anmärkningar, anm, anm., kommentar, notering, noteringar, övrigt, remark, remarks, note',
);

/** Labels of lists of people that may stand before the first name without a colon (`Ledamöter Yvonne Rask (S)`). */
export const listLabels = wordList(
  'närvarande, beslutande, ledamöter, styrelsemedlemmar, deltagare, ersättare, suppleanter, frånvarande, present, absent',
);

/** The same of those who have a role at the meeting, where no list goes on. */
export const roleLabels = wordList(
  'ordförande, sekreterare, justerare, justerande, mötesordförande, mötessekreterare, protokollförare, chair, secretary, adjuster',
);

/** What those are called who come to a meeting of members. */
const members = wordList('personer, medlemmar, deltagare, ombud, röstberättigade');

const headings = wordPattern(
  wordList(
    'närvaro, närvarande, deltagare, upprop, röstlängd, röstlängden, närvarolista, närvarolistan, närvaroförteckning, attendance, ' +
      'roll call, voting list',
  ),
);

const counted = new RegExp(
  String.raw`röstlängd|närvarolista|(?<!\p{L})antal\s+${anyOf(wordList('närvarande, deltagare, medlemmar'))}|` +
    String.raw`(?<![\p{L}\d])\d+\s+(?:st\s+)?(?:närvarande\s+|röstberättigade\s+)?${anyOf([...members, ...wordList('närvarande, members')])}(?!\p{L})`,
  'iu',
);

/** Whether notes of a meeting of members tell how many came or where they are listed, as such a meeting does in place of their names. */
export function countsThosePresent(text: string): boolean {
  return counted.test(text);
}

/** Whether an item is about who is there (`Tillkännagivande av röstlängd`). */
export function isAboutAttendance(heading: string): boolean {
  return headings.test(heading);
}

const lists = wordPattern(
  wordList('närvarande, närvaro, närv, deltagare, frånvarande, frånvaro, frånv, present, absent'),
  { atStart: true },
);

/** Whether a label tells of attendance in an item about something else; `Ledamöter` may as well be those chosen. */
export function tellsAttendance(label: string): boolean {
  return lists.test(label);
}

const were = anyOf(
  wordList('närvarade, närvarar, närvarande var, närvarande är, deltog, deltar, medverkade, var närvarande'),
);
const meeting = String.raw`(?:\s+(?:vid|på|under|i)\s+(?:dagens\s+)?\p{L}*(?:mötet|stämman|sammanträdet))?`;
const also = anyOf(wordList('dessutom, därutöver, därjämte, även, också, vidare, utan rösträtt'));

/** `Närvarande var Ida Lind och Bo Ek.` · `Vid mötet deltog Ida Lind`: group `names`. */
export const presentSentence = new RegExp(
  `^(?:(?:vid|på)\\s+\\p{L}*(?:mötet|stämman|sammanträdet)\\s+)?${were}${meeting}:?\\s+(?<names>\\p{L}.*)$`,
  'iu',
);

/** `Dessutom närvarade Eva Ström utan rösträtt.`: group `names`. */
export const alsoPresentSentence = new RegExp(
  `^${also}\\s+${were}${meeting}:?\\s+(?<names>\\p{L}.*?)(?:\\s+utan\\s+rösträtt)?\\.?$`,
  'iu',
);

const those = [...members, ...wordList('ledamöter, delägare')];
const who = anyOf(those);
const leadFill = anyOf([
  ...those,
  ...wordList(
    'med, utan, vid, på, under, och, ha, har, hade, var, är, vara, rösträtt, röstberättigad, mötet, stämman, årsmötet, närvarande',
  ),
]);

/**
 * What leads up to a list of those present in an item: `Följande personer befanns närvara och ha rösträtt:`, `Närvarande medlemmar med
 * rösträtt var: Ida Lind`. Groups `lead`, `names`.
 */
export const presentLead = new RegExp(
  `^(?<lead>(?:följande\\s+(?:${who}\\s+)?(?:befanns\\s+(?:vara\\s+)?närvara(?:nde)?|närvarade|närvarar|deltog|var\\s+närvarande|är\\s+närvarande)|närvarande\\s+${who})(?:\\s+${leadFill}){0,6})\\s*:\\s*(?<names>.*)$`,
  'iu',
);

/** Whether those that a lead leads up to had no vote. */
export function areWithoutVote(lead: string): boolean {
  return /utan\s+rösträtt/iu.test(lead);
}
