import { findWords } from '../content/find-words.ts';
import { oneFindingOfMany } from '../content/one-finding-of-many.ts';
import type { Rule } from '../rule.ts';

/** One space parts two words. More than two are a way to align. */
export const mellanslagDubbelt: Rule = {
  name: 'mellanslag-dubbelt',
  severity: 'info',
  check: (protocol) =>
    oneFindingOfMany(
      findWords(protocol, /(?<=[\p{L}\d,]) {2}(?=[\p{L}\d])/gu).filter(({ passage }) => !passage.isHeading),
      () => ({
        message: { sv: 'Här står två mellanslag.', en: 'Here are two spaces.' },
        help: { sv: 'Skriv ett.', en: 'Write one.' },
        right: ' ',
      }),
    ),
};
