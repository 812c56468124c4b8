import { numberWords } from './sentences/numbers.ts';
import { anyOf, partPattern } from './pattern.ts';
import { valueOf } from './quantities.ts';
import { wordList } from './word-list.ts';

/** How members are called to a meeting, and that it was or will be done. */
const sent = wordList(
  'skickas, skickades, sattes upp, sätts upp, satts upp, lades, lagts, läggs, postades, postas, skickats, skickat, skickade, sänds, sändes, sänts, sänt, gick ut, går ut, gått ut, utgick, utgår, utgått, utfärdas, utfärdades, utfärdats, ' +
    'publiceras, publicerades, publicerats, annonserades, annonserats, anslogs, anslagits, mejlades, mejlas, mejlats, mailades, mailas, lämnas, lämnades, lämnats, delas ut, delades ut, delats ut, ' +
    'utsändes, utsänds, utsänts, kungjordes, kungjorts, gjordes, skedde, skett, was sent, were sent, is sent, will be sent, went out',
);
const sentOn = new RegExp(
  String.raw`(?<!\p{L})(?:kallelse\p{L}*|kallelsen|inbjudan|utlysning\p{L}*|notice|summons)(?!\p{L})[^.!?;]{0,160}?(?<!\p{L})${anyOf(sent)}(?!\p{L})(?:\s(?!senast|tidigast|före|innan|till\sdem)[\p{L}-]+){0,6}\s*$`,
  'iu',
);
const calledOn =
  /(?<!\p{L})(?:kalla(?:des|ts|s)|sammankalla(?:des|ts)|utlys(?:tes|ts|es))(?!\p{L})(?:\s(?!senast|tidigast|före|innan)[\p{L}-]+){0,6}\s*$/iu;

/** Whether the words of a sentence before a day say that members were called on it. */
export function tellsDayOfSummons(before: string): boolean {
  return sentOn.test(before) || calledOn.test(before);
}

const lastDay = /\s+senast(?:\s+(?:\p{Ll}+dagen\s+)?den)?\s*$/iu;
const demanded = /stadg|(?<!\p{L})(?:lag(?:en)?|ska|skall|måste|bör)(?!\p{L})/iu;

/** Whether the words before a day plan that members are called on it at the latest (`Kallelsen skickas ut senast den`). */
export function tellsLastDayOfSummons(before: string): boolean {
  return lastDay.test(before) && !demanded.test(before) && sentOn.test(before.replace(lastDay, ' '));
}

/** Whether a sentence goes on with the summons that the one before told of (`Den skickas den 30 mars`). */
export function goesOnWithSummons(before: string): boolean {
  return /^(?:Den|Det)\s/u.test(before.trimStart()) && sentOn.test(`Kallelsen${before.trimStart().slice(3)}`);
}

/** Cheap to ask: whether a text may tell of a summons. */
export const mayTellOfSummons = partPattern(wordList('kalla, kallel, inbjudan, utlys, notice, summons'));

const meetingOn =
  /(?<!\p{L})\p{L}*(?:mötet|möte|stämman|stämma|sammanträdet|sammanträde|meeting)(?!\p{L})(?:\s(?:kommer\satt|ska|will))?(?:\s(?:hålls|hållas|äger\srum|äga\srum|är|blir|hölls|be\sheld|till))?(?:\s(?:den|on|\p{Ll}+dagen|\p{Ll}+dag))*\s*$/iu;

/** Whether the words before a day say that a meeting is held on it. */
export function tellsDayOfMeeting(before: string): boolean {
  return meetingOn.test(before) && !sentOn.test(before);
}

const units: Readonly<Record<string, number>> = {
  vecka: 7,
  veckor: 7,
  veckors: 7,
  dag: 1,
  dagar: 1,
  dagars: 1,
  weeks: 7,
  days: 1,
};
const english = ['one', 'two', 'three', 'four', 'five', 'six'];
const period = new RegExp(
  String.raw`(?<!\p{L})(?:senast|minst|kräver|krävs|stipulerar|föreskriver|säger|anger|at\s+least)\s+(?:(?:att|en|kallelse|kallelsetid|kallelsetiden|är|på|om|minst|senast)\s+){0,4}(?<count>${anyOf([...numberWords.slice(1), 'ett', ...english])}|\d{1,3})\s+(?<unit>${anyOf(Object.keys(units))})(?!\p{L})`,
  'iu',
);

/** How many days before a meeting its members are to be called, as a text says; null where it doesn't. */
export function daysOfNotice(text: string): number | null {
  const { count, unit } = period.exec(text)?.groups ?? {};
  if (count === undefined) return null;
  const nth = english.indexOf(count.toLowerCase());
  return (nth < 0 ? valueOf(count) : nth + 1) * units[unit!.toLowerCase()]!;
}

/** No law lets members be called earlier than six weeks before, where it says when. */
export const earliestNotice = 42;

/** Whether a text speaks of a general meeting that others than those who meet are called to. */
export function callsGeneralMeeting(text: string): boolean {
  return /(?:års|bolags|förenings|extra\s+|ordinarie\s+)stämma/iu.test(text);
}

/** That all agreed to meet though they were called late. */
export const consentsToLateSummons = partPattern(
  wordList('samtyck, utan iakttagande, godkände ändå, trots att, undantag'),
);

const claimed = new RegExp(
  String.raw`^[^.;\d]{0,30}?(?:vilket\s+(?:är|var)|alltså|dvs\.?|det\s+vill\s+säga|,|\()\s*(?:är\s+|exakt\s+)?(?<count>${anyOf([...numberWords.slice(1), 'ett', ...english])}|\d{1,3})\s+(?<unit>${anyOf(Object.keys(units))})\s+(?:före|innan|before)(?=$|[.,;)]|\s+(?:(?:dagens|detta|the|this)\s)?\p{L}*(?:möte|stämm|sammanträd|meeting))`,
  'iu',
);

/** How many days before a meeting the words after a day say that it was (`vilket är tre veckor före`): least and most; null where they don't. */
export function daysClaimed(after: string): { readonly least: number; readonly most: number } | null {
  const { count, unit } = claimed.exec(after)?.groups ?? {};
  if (count === undefined) return null;
  const nth = english.indexOf(count.toLowerCase());
  const one = units[unit!.toLowerCase()]!;
  const least = (nth < 0 ? valueOf(count) : nth + 1) * one;
  return { least, most: least + one - 1 };
}
