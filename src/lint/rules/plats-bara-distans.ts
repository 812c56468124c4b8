import { onlyRemote } from '../../language/places.ts';
import { placeLabel } from '../../language/cover-places.ts';
import { placeOfField } from '../content/cover-places.ts';
import { isMunicipal } from '../status/laws.ts';
import type { Rule } from '../rule.ts';

/** A meeting of a municipal body has a place, also when people take part on distance. */
export const platsBaraDistans: Rule = {
  name: 'plats-bara-distans',
  severity: 'warning',
  applies: isMunicipal,
  check: ({ meeting }, _profile, text) => {
    if (meeting.place === null || !onlyRemote.test(meeting.place)) return [];
    const position = placeOfField(placeLabel, text, meeting.place) ?? meeting.position;
    return [
      {
        message: {
          sv: `Mötets plats är bara ”${meeting.place}”.`,
          en: `The place of the meeting is only “${meeting.place}”.`,
        },
        help: {
          sv: 'Skriv också lokalen, till exempel ”Sal A, Kommunhuset”, och ”på distans” vid dem som deltog så.',
          en: 'Write the room too, for example “Sal A, Kommunhuset”, and “på distans” at those who took part so.',
        },
        ...(position && { position }),
      },
    ];
  },
};
