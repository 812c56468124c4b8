import { isProlonged, namesOffer, holdsUntil } from '../../language/offers.ts';
import { daysInText } from '../content/days.ts';
import { beforeInSentence } from '../content/in-sentence.ts';
import { textOfItem } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** An offer that a meeting weighs holds on its day. */
export const offertUtgangen: Rule = {
  name: 'offert-utgangen',
  severity: 'warning',
  check: (protocol) => {
    const met = protocol.meeting.date;
    if (met === null) return [];
    return daysInText(protocol).flatMap((day): Finding[] => {
      const { found, passage, position } = day;
      const { item } = passage.part;
      if (item === null || !found.yearGiven || found.date === null || found.date >= met) return [];
      if (!namesOffer(passage.text) || !holdsUntil(beforeInSentence(day))) return [];
      if (isProlonged(textOfItem(item))) return [];
      return [
        {
          message: {
            sv: `Det som erbjuds gäller till ${found.date}, före mötet ${met}.`,
            en: `The offer holds until ${found.date}, before the meeting on ${met}.`,
          },
          help: {
            sv: 'Kontrollera dagen, eller skriv att giltigheten har förlängts.',
            en: 'Check the day, or write that the offer has been prolonged.',
          },
          position,
        },
      ];
    });
  },
};
