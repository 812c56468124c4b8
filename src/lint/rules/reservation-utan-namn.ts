import { tellsWhoReserved } from '../../language/statements.ts';
import { plainText } from '../../model/text.ts';
import { blocksOfType } from '../content/item-parts.ts';
import { isMunicipal } from '../status/laws.ts';
import type { Rule } from '../rule.ts';

/** A reservation says whose it is. */
export const reservationUtanNamn: Rule = {
  name: 'reservation-utan-namn',
  severity: 'error',
  check: (protocol, profile) =>
    protocol.items
      .flatMap((item) => blocksOfType(item, 'reservation').map((block) => ({ item, block })))
      .filter(({ block }) => block.people.length === 0 && isNameless(plainText(block.content)))
      .map(({ item, block }) => ({
        message: {
          sv: `Reservationen i § ${item.number} säger inte vem som reserverar sig.`,
          en: `The reservation of § ${item.number} doesn’t say whose it is.`,
        },
        help: {
          sv: 'Skriv ”Förnamn Efternamn (Parti) reserverar sig mot beslutet.”',
          en: 'Write “First Last (Party) reserverar sig mot beslutet.”',
        },
        position: block.position,
        ...(!isMunicipal(profile) && { severity: 'warning' as const }),
      })),
};

/** No word in capitals after the first, no party, no document that may name somebody. */
function isNameless(text: string): boolean {
  return text !== '' && text.length < 200 && !tellsWhoReserved.test(text);
}
