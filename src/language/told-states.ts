import { withdrawingWords } from './action-states.ts';
import { doneWords } from './tasks.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** What somebody was to do, as later meetings speak of it. */
const task = wordPattern(
  wordList('uppdraget, uppdragen, åtgärden, åtgärderna, uppgiften, uppgifterna, the action, the task'),
);
/** Words that end an uppdrag, in sentences. */
const ends = wordPattern([
  ...doneWords.filter((word) => /^\p{L}{5}/u.test(word)),
  ...wordList('klart, klara, avsluta, avslutar'),
]);
const withdraws = wordPattern(withdrawingWords);
/** With these a sentence tells of what is to come, or of a part. */
const notYet = wordPattern(
  wordList(
    'inte, ej, ännu, ska, skall, bör, kan, beräknas, väntas, förväntas, planeras, när, tills, innan, senast, blir, bli, delvis, ' +
      'kvarstår, återstår, pågår, not, yet, will, until, when, partly',
  ),
);

/** `Uppdraget att se över taxan är slutfört.`; a decision may be to end it (`att avsluta uppdraget`). */
export function endsTask(sentence: string, isDecision: boolean): boolean {
  return task.test(sentence) && ends.test(sentence) && (isDecision || !notYet.test(sentence));
}

/** `Uppdraget avskrivs.` */
export function withdrawsTask(sentence: string, isDecision: boolean): boolean {
  return task.test(sentence) && withdraws.test(sentence) && (isDecision || !notYet.test(sentence));
}

/** `Uppdraget är klart.`: what it is stands in the sentence before. */
export const goesOnWithTask = new RegExp(
  String.raw`^(?:uppdraget|uppgiften|åtgärden|det|detta|the (?:action|task))\s+(?:är|har|anses|avslutas|avskrivs|is|has)(?!\p{L})`,
  'iu',
);

const openStates = wordList(
  'pågår, pågående, kvarstår, återstår, kvar, påbörjat, påbörjad, påbörjats, ej påbörjat, ej påbörjad, inte påbörjat, ej klart, inte klart, ' +
    'ej klar, inte klar, försenat, försenad, öppet, öppen, väntar, under arbete, bevakas, in progress, ongoing, open, pending',
);
const state = new RegExp(
  String.raw`^${anyOf([...openStates, ...doneWords, ...withdrawingWords])}[.!]?$`,
  'iu',
);

/** Whether words tell how something stands, and nothing of what. */
export function tellsOnlyState(words: string): boolean {
  return state.test(words.trim());
}
