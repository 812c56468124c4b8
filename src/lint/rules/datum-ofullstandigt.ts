import { dayWithoutYear, fractionAfter, sixFigures } from '../../language/typed-numbers.ts';
import { localDate } from '../../model/calendar.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { findWords, placeOf, type Hit } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Dates in the text are written in full. Each of the short forms is told once, at its first place. */
export const datumOfullstandigt: Rule = {
  name: 'datum-ofullstandigt',
  severity: 'info',
  check: (protocol) =>
    forms.flatMap(({ pattern, isDate, what }): Finding[] => {
      const [first, ...others] = findWords(protocol, pattern).filter(isDate);
      if (!first) return [];
      return [
        {
          message: {
            sv: `Datumet ”${first.match[0]}” ${what.sv}.`,
            en: `The date “${first.match[0]}” ${what.en}.`,
          },
          help: {
            sv: 'Skriv det med år, till exempel ”2025-04-18” eller ”18 april 2025”.',
            en: 'Write it with its year, such as “2025-04-18” or “18 april 2025”.',
          },
          position: placeOf(first),
          related: others.map((hit) => ({
            message: { sv: 'Samma form här.', en: 'The same form here.' },
            position: placeOf(hit),
          })),
        },
      ];
    }),
};

interface ShortForm {
  readonly pattern: RegExp;
  readonly isDate: (hit: Hit) => boolean;
  readonly what: Bilingual;
}

const forms: readonly ShortForm[] = [
  {
    // 18/4, with a word before that only a date follows
    pattern: dayWithoutYear,
    isDate: ({ match, after }) =>
      localDate(2024, Number(match[2]), Number(match[1])) !== null && !fractionAfter.test(after),
    what: { sv: 'saknar år', en: 'has no year' },
  },
  {
    // 230207, alone or after words that a date follows
    pattern: sixFigures,
    isDate: ({ match }) => localDate(2000 + Number(match[1]), Number(match[2]), Number(match[3])) !== null,
    what: { sv: 'har bara sex siffror', en: 'has only six digits' },
  },
];
