import { isInterpellation, titlesInterpellation, namesAsker, namesParty } from '../../language/proposals.ts';
import type { Item } from '../../model/protocol.ts';
import { headingLine } from '../content/heading-line.ts';
import { textOfItem } from '../content/item-parts.ts';
import type { Rule } from '../rule.ts';

/** An interpellation or question to the assembly is somebody's. */
export const interpellationUtanNamn: Rule = {
  name: 'interpellation-utan-namn',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'kommunallagen' && demands.meeting === 'assembly',
  check: (protocol) => {
    if (protocol.secrets > 0) return [];
    return protocol.items
      .filter(
        (item) => item.confidential === null && titlesInterpellation.test(item.title) && !namesAnybody(item),
      )
      .map((item) => ({
        message: {
          sv: `${item.label} säger inte vem som ställde ${isInterpellation.test(item.title) ? 'interpellationen' : 'frågan'}.`,
          en: `${item.label} doesn’t say who put the ${isInterpellation.test(item.title) ? 'interpellation' : 'question'}.`,
        },
        help: {
          sv: 'Skriv vem som ställde den och till vem: ”Anna Berg (M) har ställt en interpellation till socialnämndens ordförande.”',
          en: 'Write who put it and to whom: “Anna Berg (M) har ställt en interpellation till socialnämndens ordförande.”',
        },
        position: headingLine(item),
      }));
  },
};

/** Two names in a row, somebody it comes from, a party, or a document that may tell. */
function namesAnybody(item: Item): boolean {
  const text = textOfItem(item);
  return namesAsker.test(text) || namesParty.test(text);
}
