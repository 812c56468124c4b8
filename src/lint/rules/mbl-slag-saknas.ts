import { tellsNegotiationKind } from '../../language/negotiations.ts';
import { fullText } from '../content/full-text.ts';
import type { Rule } from '../rule.ts';

/** The protocol of a negotiation says what kind it is: by which section of the law, or by its name. */
export const mblSlagSaknas: Rule = {
  name: 'mbl-slag-saknas',
  severity: 'info',
  applies: ({ demands }) => demands.law === 'medbestämmandelagen',
  check: (protocol) =>
    protocol.items.length === 0 || tellsNegotiationKind.test(fullText(protocol))
      ? []
      : [
          {
            message: {
              sv: 'Det står inte vilket slags förhandling det är.',
              en: 'It doesn’t say what kind of negotiation it is.',
            },
            help: {
              sv: 'Skriv till exempel ”organ: Förhandling enligt 11 § MBL”.',
              en: 'Write for example “organ: Förhandling enligt 11 § MBL”.',
            },
          },
        ],
};
