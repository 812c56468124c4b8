import type { Item } from '../../model/protocol.ts';
import { blocksOfType, placeInBlock, textOfItem } from '../item-parts.ts';
import { refusedApplications } from '../refused-applications.ts';
import type { Rule } from '../rule.ts';

/** Who is refused a right or a permit is told why. */
export const motiveringSaknas: Rule = {
  name: 'motivering-saknas',
  severity: 'error',
  applies: ({ demands }) => demands.law === 'kommunallagen' && demands.meeting === 'board',
  check: (protocol) =>
    refusedApplications(protocol)
      .filter(({ item }) => !hasReasons(item))
      .map(({ item, decision, words }) => ({
        message: {
          sv: `${item.label} avslår en ansökan utan att säga varför.`,
          en: `${item.label} refuses an application without saying why.`,
        },
        help: {
          sv: 'Skriv skälen under rubriken ”Motivering” eller ”Skäl för beslutet”, eller i beslutet: ”eftersom …”.',
          en: 'Write the reasons under “Motivering” or “Skäl för beslutet”, or in the decision: “eftersom …”.',
        },
        position: placeInBlock(protocol, decision, words),
      })),
};

/** Reasons may also be told as background, or stand in a document that the decision goes by. */
function hasReasons(item: Item): boolean {
  const mayHold = (['motivation', 'background', 'basis', 'attachments', 'appeal'] as const).some(
    (type) => blocksOfType(item, type).length > 0,
  );
  return mayHold || reasons.test(textOfItem(item));
}

const reasons =
  /(?<!\p{L})(?:eftersom|därför|då|på grund av|p\.?\s?g\.?\s?a|skäl\p{L}*|motiv\p{L}*|bedöm\p{L}*|anse[rs]|strider|uppfyll\p{L}*|förutsättning\p{L}*|saknas?|behov\p{L}*|visat|hänvisning|stöd|enligt|bilag\p{L}*|tjänste\p{L}*|utredning\p{L}*|anledning|kap\.?|kapitel|§)(?!\p{L})/iu;
