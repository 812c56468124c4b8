import { boardDischargesItself, tellsDischarge } from '../../language/annual-meetings.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import { textOfItem } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** Those whom the discharge is about do not decide on it. */
export const ansvarsfrihetEgen: Rule = {
  name: 'ansvarsfrihet-egen',
  severity: 'warning',
  applies: ({ demands }) => demands.meeting === 'assembly',
  check: (protocol) => {
    const about = new Set(
      protocol.items.filter((item) => tellsDischarge.test(`${item.title} ${textOfItem(item)}`)),
    );
    return sentencesWithPlaces(protocol).flatMap(({ text, start, passage }): Finding[] => {
      const { item } = passage.part;
      const words = item !== null && about.has(item) ? boardDischargesItself(text) : null;
      if (words === null) return [];
      const at = start + text.indexOf(words);
      return [
        {
          message: {
            sv: `”${words}”: de som ansvarsfriheten gäller beslutar inte om den.`,
            en: `“${words}”: those whom the discharge is about don’t decide on it.`,
          },
          help: {
            sv: 'Skriv att styrelsens ledamöter inte deltog i beslutet, om det var så.',
            en: 'Write that the members of the board took no part in the decision, if so.',
          },
          position: passage.place(at, at + words.length),
        },
      ];
    });
  },
};
