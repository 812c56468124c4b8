import { isMunicipal } from '../status/laws.ts';
import { servingPeople } from '../people/serving.ts';
import type { Rule } from '../rule.ts';

/** At least somebody of those listed is a member or a substitute who served. */
export const tjanstgorandeSaknas: Rule = {
  name: 'tjanstgorande-saknas',
  severity: 'error',
  applies: isMunicipal,
  check: (protocol) => {
    const { present, substitutes, attendanceNote } = protocol;
    const first = [...present, ...substitutes][0];
    const isMissing = first !== undefined && attendanceNote === null;
    if (!isMissing || servingPeople(protocol).length > 0) return [];
    return [
      {
        message: {
          sv: 'Ingen av dem som står som närvarande tjänstgör.',
          en: 'None of those listed as present serves.',
        },
        help: {
          sv: 'Lista ledamöterna under ”närvarande”, och skriv ”ersätter Förnamn Efternamn” vid ersättare som tjänstgjorde.',
          en: 'List the members under “närvarande”, and write “ersätter First Last” at substitutes who served.',
        },
        position: first.position,
      },
    ];
  },
};
