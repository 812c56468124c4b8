import { wordsOf } from './acts.ts';
import { anyOf, wordPattern } from './pattern.ts';
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

const again = wordPattern(
  wordList(
    'första läsning*, andra läsning*, första gång*, andra gång*, 1:a gång*, 2:a gång*, första beslut*, andra beslut*, första stämma*, ' +
      'andra stämma*, första årsmöte*, andra årsmöte*, första av två, andra av två, 1:a beslut*, 2:a beslut*, två på varandra, två stämmor, två årsmöten, två möten, ' +
      'enhällig*, samtliga, enades, föregående, förra, tidigare, nästa, extra, bekräfta*, slutgiltig*',
  ),
);
const byVotes = wordPattern(
  wordList(
    'majoritet*, kvalificerad majoritet, två tredjedelar, 2/3, tre fjärdedelar, 3/4, röst*, votering*',
  ),
);

/** Whether a text tells at which of several meetings the statutes are changed. */
export function tellsWhichReading(text: string): boolean {
  return again.test(text);
}

/** Whether a text tells by what majority something is decided. */
export function tellsMajority(text: string): boolean {
  return byVotes.test(text);
}

/** Whether the title of an item says that it changes the statutes. */
export function namesStatuteChange(title: string): boolean {
  return /stadgeändring|ändring(?:ar)?\s+(?:av|i)\s+(?:\p{L}+\s+)?stadgar|nya\s+stadgar/iu.test(title);
}

/** Whether a text of such an item says that they were adopted. */
export function adoptsChange(text: string): boolean {
  return /(?<!\p{L})(?:biföll|bifölls|bifall|antog|antogs|antas|anta|godkände|godkändes|godkänns|fastställde|fastställdes|ändras|ändrades)(?!\p{L})/iu.test(
    text,
  );
}

/** Associations whose law asks for two meetings, or for all who may vote: of tenant-owners and other economic ones. */
export const needsTwoMeetings = wordPattern(
  wordList(
    'brf, bostadsrättsförening, bostadsrättsföreningen, bostadsförening, ekonomisk förening, ek. för., kooperativ',
  ),
);
