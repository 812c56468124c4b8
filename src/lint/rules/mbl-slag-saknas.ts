import { namesKindOfNegotiation, namesSectionOfNegotiation } from '../../language/negotiations.ts';
import type { Protocol } from '../../model/protocol.ts';
import { nearOnCover } from '../content/near-on-cover.ts';
import { fullText } from '../content/full-text.ts';
import type { Rule } from '../rule.ts';

/** The protocol of a negotiation says what kind it is: by which section of the law, or by its name. */
export const mblSlagSaknas: Rule = {
  name: 'mbl-slag-saknas',
  severity: 'info',
  applies: ({ demands }) => demands.law === 'medbestämmandelagen',
  check: (protocol) =>
    protocol.items.length === 0 ||
    namesSectionOfNegotiation(fullText(protocol)) ||
    namesKindOfNegotiation(namesOf(protocol))
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
            ...nearOnCover(protocol, 'facts'),
          },
        ],
};

function namesOf({ kind, title, body, coverNotes, items }: Protocol): string {
  const notes = coverNotes.map(({ text }) => text);
  return [kind, title, body, ...notes, ...items.map((item) => item.title)].join('\n');
}
