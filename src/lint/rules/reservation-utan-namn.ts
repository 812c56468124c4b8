import { tellsWhoReserved } from '../../language/statements.ts';
import type { Protocol } from '../../model/protocol.ts';
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
      .filter(({ block }) => block.people.length === 0 && isNameless(plainText(block.content), protocol))
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

/** No word in capitals after the first, no party, no document that may name somebody, and nobody's name first (`Hedda reserverar sig`). */
function isNameless(text: string, { present, substitutes, others, chairs }: Protocol): boolean {
  if (text === '' || text.length >= 200 || tellsWhoReserved.test(text)) return false;
  const [first = ''] = text.trim().split(' ', 1);
  return ![...chairs, ...present, ...substitutes, ...others].some(({ name }) =>
    name.split(' ').includes(first),
  );
}
