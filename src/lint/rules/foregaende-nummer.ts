import { numberInSeries, previousNumberIn } from '../../language/protocol-numbers.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import type { Finding, Rule } from '../rule.ts';

/** The protocol of the meeting before has a lower number than this one. */
export const foregaendeNummer: Rule = {
  name: 'foregaende-nummer',
  severity: 'warning',
  check: (protocol) => {
    if (protocol.protocolNumber === null) return [];
    const own = numberInSeries(protocol.protocolNumber);
    return sentencesWithPlaces(protocol).flatMap(({ text, start, passage }): Finding[] => {
      const told = previousNumberIn(text);
      if (told === null) return [];
      const previous = numberInSeries(told.number);
      // A series may begin anew with a year, also one of its own.
      if (previous.year !== own.year || !(previous.number >= own.number)) return [];
      if (own.year === null && own.number < 3) return [];
      return [
        {
          message: {
            sv: `Föregående protokoll har nummer ${told.number}, men det här har ${protocol.protocolNumber!}.`,
            en: `The previous protocol has the number ${told.number}, but this one has ${protocol.protocolNumber!}.`,
          },
          help: { sv: 'Rätta det nummer som är fel.', en: 'Correct the number that is wrong.' },
          position: passage.place(start + told.start, start + told.end),
        },
      ];
    });
  },
};
