import { labelOfProtocolNumber, protocolNumberIn } from '../../language/protocol-numbers.ts';
import { findAll } from '../../model/find-all.ts';
import type { Protocol } from '../../model/protocol.ts';
import { placeOfField, placeOfWords } from '../content/cover-places.ts';
import type { Finding, Rule } from '../rule.ts';

/** The number in the title is that of the protocol. */
export const protokollsnummerOlika: Rule = {
  name: 'protokollsnummer-olika',
  severity: 'warning',
  check: (protocol, _profile, text) => {
    const { title, protocolNumber } = protocol;
    const year = otherYear(protocol, text);
    if (year !== null) return [year];
    const told = title === null ? null : protocolNumberIn(title);
    if (told === null || protocolNumber === null || isSame(told, protocolNumber)) return [];
    const position = placeOfWords(title!, told, text);
    return [
      {
        message: {
          sv: `Titeln har numret ${told}, men protokollets nummer är ${protocolNumber}.`,
          en: `The title has the number ${told}, but that of the protocol is ${protocolNumber}.`,
        },
        help: { sv: 'Rätta det nummer som är fel.', en: 'Correct the number that is wrong.' },
        ...(position && { position }),
      },
    ];
  },
};

/** `7`, `7/2025` and `7 (2025)` may be the same. */
function isSame(told: string, number: string): boolean {
  const own = [...findAll(/\d+/g, number)].map(([figures]) => Number(figures));
  return own.length === 0 || own.includes(Number(/\d+/.exec(told)![0]));
}

/** `5/2024` of a meeting in 2025, where numbers run by the calendar year. */
function otherYear({ title, protocolNumber, meeting, numbering }: Protocol, text: string): Finding | null {
  const year = /^\D*\d{1,3}\s?[/–-]\s?(?<year>20\d\d)$/u.exec(protocolNumber ?? '')?.groups?.['year'];
  const met = meeting.date?.slice(0, 4);
  if (year === undefined || met === undefined || year === met) return null;
  if (numbering === 'verksamhetsår' || numbering === 'mandat' || numbering === 'egen') return null;
  const position =
    placeOfField(labelOfProtocolNumber, text, protocolNumber!) ??
    (title === null ? null : placeOfWords(title, protocolNumber!, text));
  return {
    message: {
      sv: `Protokollets nummer är ${protocolNumber!}, men mötet hölls ${met}.`,
      en: `The number of the protocol is ${protocolNumber!}, but the meeting was in ${met}.`,
    },
    help: {
      sv: 'Rätta året. Räknas numren per verksamhetsår: skriv ”numrering: verksamhetsår” överst.',
      en: 'Correct the year. If numbers run by another year, write “numrering: verksamhetsår” at the top.',
    },
    ...(position && { position }),
  };
}
