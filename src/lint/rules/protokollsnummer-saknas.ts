import type { Rule } from '../rule.ts';

/** A protocol of a series has its number. */
export const protokollsnummerSaknas: Rule = {
  name: 'protokollsnummer-saknas',
  severity: 'error',
  applies: ({ demands }) => demands.protocolSeries,
  check: ({ protocolNumber, title }) =>
    protocolNumber !== null || /(?:nr|nummer)\.?\s*\d|\d\s*[/:]\s*\d{2,4}(?!-)/iu.test(title ?? '')
      ? []
      : [
          {
            message: {
              sv: 'Protokollets nummer saknas.',
              en: 'The number of the protocol is missing.',
            },
            help: {
              sv: 'Skriv ”protokollsnummer: 5” överst mellan raderna ”---”.',
              en: 'Write ”protokollsnummer: 5” between the lines ”---” at the top.',
            },
          },
        ],
};
