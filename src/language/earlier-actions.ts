import { wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** Words in headings above what was done since before. */
const doneHeadings = wordList(
  'avslutade uppdrag, avslutade åtgärder, klara uppdrag, utförda uppdrag, utförda åtgärder, genomförda uppdrag, slutförda uppdrag, completed actions',
);
const done = wordPattern(doneHeadings);
/** Words in headings above what was to be done since before. */
const carried = wordPattern([
  ...doneHeadings,
  ...wordList(
    'föregående, förra, tidigare, uppföljning, uppföljning av beslut, uppföljning av uppdrag, kvarstående, kvarvarande, utestående, ' +
      'öppna uppdrag, pågående, genomgång av uppdrag, genomgång av åtgärder, uppdrag från, åtgärder från, åtgärdslista, åtgärdslistan, uppdragslista, uppdragslistan, bevakning, bevakningslista, rest, restlista, ' +
      'previous, follow-up, open actions, outstanding',
  ),
]);

/** Whether a heading is about what earlier meetings asked somebody to do. */
export function tellsOfCarriedActions(heading: string): boolean {
  return carried.test(heading);
}

/** Whether a heading is about what earlier meetings asked somebody to do, and what they did. */
export function tellsOfDoneActions(heading: string): boolean {
  return done.test(heading);
}

const earlierMeeting = wordPattern(
  wordList(
    'föregående, förra, tidigare, senaste, protokoll, protokollet, beslutade, beslut, sedan, previous, last',
  ),
);

/** Whether words before a day say that it is one of an earlier meeting or decision. */
export function tellsOfEarlierMeeting(text: string): boolean {
  return earlierMeeting.test(text);
}

/** Where an action of an earlier meeting comes from, at the end of its words as the next note has them. */
export const carriedFrom = /, från (?:[^,]{1,20}, )?\d{4}-\d\d-\d\d$/u;
