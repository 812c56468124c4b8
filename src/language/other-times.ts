import { fullMonthName, monthName } from './calendar.ts';
import { gated, wordGate } from './gate.ts';
import { anyOf } from './pattern.ts';

/** Words that place what is told at an earlier meeting. */
const earlier = ['tidigare', 'förra', 'föregående', 'senaste', 'redan', 'i fjol', 'i höstas', 'i våras'];
const seasons = ['i vintras', 'i somras', 'previously', 'last year', 'last meeting'];
/** Words of a plan, a wish, a condition or a refusal. */
const notNow = [
  'ska',
  'skall',
  'kan',
  'bör',
  'inte',
  'ännu',
  'kommer att',
  'måste',
  'när',
  'shall',
  'should',
];

/** Regular expression source: a day with its month, in letters or figures. */
export const dayOfMonth = String.raw`(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}(?!\d)|\d{1,2}\.?\s+${monthName}(?!\p{L}))`;

/** A past decision that names another day, a § or an earlier meeting. */
export const tellsOfEarlier = new RegExp(
  String.raw`§|${dayOfMonth}|(?<!\p{L})(?:${anyOf([...earlier, ...seasons])}|år\s+\d{4}|i\s+${fullMonthName})(?!\p{L})`,
  'iu',
);

const otherTimes = [
  ...earlier.filter((word) => word !== 'föregående'),
  'föregående möte',
  ...seasons,
  ...notNow,
];

/** A sentence on another time, a condition or a wish decides nothing. */
export const isOfOtherTime = gated(
  wordGate(otherTimes),
  new RegExp(String.raw`(?<!\p{L})${anyOf(otherTimes)}(?!\p{L})`, 'iu'),
);

/** A text without the words of what shall be, which what is agreed on is full of. */
export function withoutShall(text: string): string {
  return text.replaceAll(/(?<!\p{L})ska(?:ll)?(?!\p{L})/giu, '');
}

/** The minutes that a meeting itself goes through: `Protokollet från förra mötet godkändes.` */
export const minutesOfBefore =
  /^(?:(?:mötes|styrelse)?protokollet|anteckningarna|minnesanteckningarna)\s+(?:från|av)\s+(?:förra|senaste|föregående)\s+\p{L}*(?:mötet|möte|sammanträdet|sammanträde|träffen)(?=\s)|^(?:förra|senaste)\s+\p{L}*(?:mötes|mötets|sammanträdets)\s+(?=protokoll|anteckningar)/iu;

/** `om` after a noun tells what it is about (`Motionen om taxan`); these begin a condition. */
export const isCondition =
  /^Om\s|,\s*om\s|\s(?:börjar|startar|påbörjas|sker|gäller|blir|får|går|bara|endast|först|betalas|införs)\s+om\s/u;

/** After a verb in the past: the other day or § on which it was done (`bordlades den 11 februari, § 9`). */
export const isDatedElsewhere = new RegExp(
  String.raw`^(?:\s+(?:av|i|på|vid|under)\s+[^.,]{1,60}?)?,?\s+(?:den\s+)?(?:${dayOfMonth}|\d{4}(?=\.?$))|^[^.]{0,80}?[,(]\s*(?:\p{L}{2,5}\s+)?§\s*\d+`,
  'iu',
);

/** A sentence that begins with its day tells of another meeting: `Den 12 mars bordlades ärendet.` */
export const beginsWithDay = new RegExp(
  String.raw`^(?:(?:vid|på|under|i)\s+(?:[^.,]{1,40}?\s)?(?:den\s+)?${dayOfMonth}|den\s+${dayOfMonth}|${dayOfMonth}|(?:i|under)\s+${fullMonthName}|(?:år\s+)?\d{4}\s)`,
  'iu',
);

/** `Inget beslut fattades.` · `Något beslut togs inte.` */
export const saysNone = /^(?:inget|inga|något|några)\s+(?:\p{L}+\s+)?beslut(?!\p{L})/iu;

/** Whether what stands beside the cue of a decision says that there was none: `Diskuterades, inget beslut`. */
export function tellsNone(text: string): boolean {
  return (
    text.length <= longestNone && /(?:^|[\s,])(?:inget|inga|ej)\s+(?:\p{L}+\s+)?beslut(?!\p{L})/iu.test(text)
  );
}

/** Longer words tell more than that. */
const longestNone = 60;
