import { weekdayName } from './calendar.ts';
import { wordGate } from './gate.ts';
import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';
import { onOneLine } from '../model/text-shapes.ts';

/** What people say that they will do: the present, and the infinitive that an uppdrag begins with. */
const promises: Readonly<Record<string, string>> = {
  återkopplar: 'återkoppla',
  återkommer: 'återkomma',
  återrapporterar: 'återrapportera',
  kontaktar: 'kontakta',
  undersöker: 'undersöka',
  kollar: 'kolla',
  bokar: 'boka',
  sammanställer: 'sammanställa',
  skickar: 'skicka',
  ringer: 'ringa',
  mejlar: 'mejla',
  mailar: 'maila',
  ordnar: 'ordna',
  fixar: 'fixa',
  'bjuder in': 'bjuda in',
  'tar in': 'ta in',
  'begär in': 'begära in',
  beställer: 'beställa',
  'köper in': 'köpa in',
  'följer upp': 'följa upp',
  utreder: 'utreda',
  meddelar: 'meddela',
  'räknar på': 'räkna på',
  förbereder: 'förbereda',
  'tar fram': 'ta fram',
  'tar kontakt': 'ta kontakt',
  'tar med sig': 'ta med sig',
  'tar reda på': 'ta reda på',
  'hör av sig': 'höra av sig',
  'ser över': 'se över',
  'ansvarar för att': 'ansvara för att',
  'kallar till': 'kalla till',
  'pratar med': 'prata med',
  'talar med': 'tala med',
  'skriver ihop': 'skriva ihop',
  'skriver kallelse': 'skriva kallelse',
  'skriver kallelsen': 'skriva kallelsen',
  'skriver inbjudan': 'skriva inbjudan',
  'skriver en inbjudan': 'skriva en inbjudan',
  'skriver ansökan': 'skriva ansökan',
  'skriver en ansökan': 'skriva en ansökan',
  'skriver ett brev': 'skriva ett brev',
};

/** Regular expression source: a verb with which somebody promises something, in the present. */
export const promise = anyOf(Object.keys(promises));

/** Whether a text may hold such a verb, or give an uppdrag. */
export const mayPromise = wordGate(Object.keys(promises), ['uppdra', 'uppdrog']);

const first = new RegExp(`^${promise}(?!\\p{L})`, 'iu');

/** A task that begins with such a verb as it is given: `kolla med kommunen` for `kollar med kommunen`. */
export function asTask(words: string): string {
  return words.replace(first, (verb) => promises[onOneLine(verb.toLowerCase())] ?? verb);
}

const nextMeeting = /\s*(?:till|vid|på|inför)\s+nästa\s+(?:möte|sammanträde)(?!\p{L})/iu;

/** Whether a task is due at the next meeting. */
export function isForNextMeeting(task: string): boolean {
  return nextMeeting.test(task);
}

/** Words before the day that something is due. */
const beforeDay = new RegExp(
  String.raw`(?:[\s,]+(?:${anyOf(wordList('senast, till, före, innan, den'))}|${weekdayName})){1,4}\s*$`,
  'iu',
);

/** A task without the words for when it is due, which stand in `task.slice(start, end)` or tell of the next meeting. */
export function withoutDue(task: string, start: number, end: number): string {
  if (end <= start) return task.replace(nextMeeting, '').trim();
  return `${task.slice(0, start).replace(beforeDay, '').trimEnd()}${task.slice(end)}`.trim();
}
