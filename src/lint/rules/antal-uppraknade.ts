import { wrongCounts } from '../../language/enumerations.ts';
import { seatPhrases } from '../../language/offices.ts';
import { passages } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A number before a list is that of the list. Those chosen have a rule of their own. */
export const antalUppraknade: Rule = {
  name: 'antal-uppraknade',
  severity: 'warning',
  check: (protocol) =>
    passages(protocol).flatMap((passage): Finding[] =>
      wrongCounts(passage.text)
        .filter(({ written }) => seatPhrases(written).length === 0)
        .map(({ written, listed, start, end }) => ({
          message: {
            sv: `”${written}” men ${listed} räknas upp.`,
            en: `“${written}” but ${listed} are listed.`,
          },
          help: { sv: 'Rätta antalet eller listan.', en: 'Correct the number or the list.' },
          position: passage.place(start, end),
        })),
    ),
};
