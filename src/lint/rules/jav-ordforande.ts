import { tellsWhoChaired } from '../../language/recusals.ts';
import type { Person } from '../../model/person.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { chairsAt } from '../people/chairing.ts';
import { textOfItem } from '../content/item-parts.ts';
import { errorIfMunicipal } from '../status/laws.ts';
import { recusalsAt } from '../people/recusals.ts';
import type { Rule } from '../rule.ts';

/** Where the chair is recused it says who chaired instead. */
export const javOrdforande: Rule = {
  name: 'jav-ordforande',
  severity: 'error',
  check: (protocol, profile) =>
    protocol.items.flatMap((item) => {
      const chair = recusedChair(item, protocol);
      if (!chair || chairsAt(protocol, item).length > 0 || tellsWhoChaired.test(textOfItem(item))) return [];
      return [
        {
          message: {
            sv: `Ordföranden ${chair.name} är jävig i § ${item.number}, men det står inte vem som ledde mötet då.`,
            en: `The chair ${chair.name} is recused at § ${item.number}, but it does not say who chaired then.`,
          },
          help: {
            sv: `Skriv en till ordförande: ”Förnamn Efternamn, § ${item.number}”.`,
            en: `Write one more chair: “First Last, § ${item.number}”.`,
          },
          position: chair.position,
          severity: errorIfMunicipal(profile),
        },
      ];
    }),
};

/** A chair of other items only is none here. */
function recusedChair(item: Item, protocol: Protocol): Person | undefined {
  const recused = new Set(recusalsAt(protocol, item).map(({ name }) => name));
  return protocol.chairs.find(({ name, presence }) => {
    return recused.has(name) && (presence.items === null || presence.items.includes(item.number!));
  });
}
