import { wordsOf } from './acts.ts';
import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

const changes = anyOf([
  ...wordsOf(['anta', 'godkänna', 'fastställa', 'bifalla'], ['infinitive', 'present', 'past']),
  ...wordList('ändra, ändrar, ändrade'),
]);
const change = new RegExp(
  String.raw`(?<!\p{L})${changes}\s[^.]{0,60}?(?<!\p{L})(?:nya\s+stadgar|stadgarna|stadgar|stadgeändring\p{L}*|normalstadgar\p{L}*)(?!\p{L})`,
  'iu',
);

/** Whether a decision changes the statutes of an association. */
export function changesStatutes(text: string): boolean {
  return change.test(text);
}

const readings =
  /(?<!\p{L})(?:(?:första|andra|1:a|2:a)\s+(?:läsning\p{L}*|gång\p{L}*|beslut\p{L}*|stämma\p{L}*|årsmöte\p{L}*)|två\s+(?:på\s+varandra|stämmor|årsmöten|möten)|enhällig\p{L}*|samtliga|majoritet|två\s+tredjedelar|2\/3|tre\s+fjärdedelar|3\/4|röst\p{L}*|föregående|förra|tidigare|nästa|extra|bekräfta\p{L}*)(?!\p{L})/iu;

/** Whether a text tells at which of several meetings the statutes are changed, or by what majority. */
export function tellsOfReadings(text: string): boolean {
  return readings.test(text);
}
