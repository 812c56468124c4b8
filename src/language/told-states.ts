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
  ...wordList('klart, klara, avsluta, avslutar, avslutas'),
]);
const withdraws = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf([...withdrawingWords, ...wordList('utgår, stryks, läggs ner, läggs ned, upphör')])})(?!\p{L})(?!\s+(?:från|ur)\s)`,
  'iu',
);
/** With these a sentence tells of what is to come, of a part, or asks. */
const notYet = wordPattern(
  wordList(
    'inte, ej, icke, aldrig, inget, ännu, ska, skall, bör, kan, måste, får, behöver, borde, skulle, vill, beräknas, väntas, förväntas, planeras, ' +
      'hoppas, tror, räknar, när, tills, innan, senast, om, ifall, huruvida, blir, bli, delvis, nästan, snart, knappt, halvt, hälften, långt, ' +
      'halvvägs, till stor del, i stort sett, så gott som, kvarstår, återstår, pågår, förläng*, ' +
      'not, never, yet, will, should, must, until, when, whether, if, partly, almost, nearly, soon, half',
  ),
);

/** A clause that ends a task by its verb, whatever the reason that follows. */
const endsByVerb =
  /^(?:(?:och|samt)\s+)?(?:att\s+)?(?:avsluta|avskriva|avföra|återkalla)\s+(?:uppdrag|åtgärd|uppgift)(?:et|en|erna)(?!\p{L})/iu;
/** What such a clause waits for. */
const onceDone = wordPattern(wordList('när, tills, så snart, under förutsättning, om'));

function isOver(sentence: string, isDecision: boolean): boolean {
  return isDecision && endsByVerb.test(sentence.trim()) ? !onceDone.test(sentence) : !notYet.test(sentence);
}

/** `Uppdraget att se över taxan är slutfört.`; a decision may be to end it (`att avsluta uppdraget`). */
export function endsTask(sentence: string, isDecision: boolean): boolean {
  return task.test(sentence) && ends.test(sentence) && isOver(sentence, isDecision);
}

/** `Uppdraget avskrivs.` */
export function withdrawsTask(sentence: string, isDecision: boolean): boolean {
  return task.test(sentence) && withdraws.test(sentence) && isOver(sentence, isDecision);
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
