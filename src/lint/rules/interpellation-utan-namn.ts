import type { Item } from '../../model/protocol.ts';
import { headingLine } from '../content/heading-line.ts';
import { textOfItem } from '../item-parts.ts';
import type { Rule } from '../rule.ts';

/** An interpellation or question to the assembly is somebody's. */
export const interpellationUtanNamn: Rule = {
  name: 'interpellation-utan-namn',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'kommunallagen' && demands.meeting === 'assembly',
  check: (protocol) => {
    if (protocol.secrets > 0) return [];
    return protocol.items
      .filter((item) => item.confidential === null && isOne.test(item.title) && !namesAnybody(item))
      .map((item) => ({
        message: {
          sv: `${item.label} säger inte vem som ställde ${/interpellation/i.test(item.title) ? 'interpellationen' : 'frågan'}.`,
          en: `${item.label} doesn’t say who put the ${/interpellation/i.test(item.title) ? 'interpellation' : 'question'}.`,
        },
        help: {
          sv: 'Skriv vem som ställde den och till vem: ”Anna Berg (M) har ställt en interpellation till socialnämndens ordförande.”',
          en: 'Write who put it and to whom: “Anna Berg (M) har ställt en interpellation till socialnämndens ordförande.”',
        },
        position: headingLine(item),
      }));
  },
};

/** One of its own, not the item where several are handed in. */
const isOne =
  /^(?:(?:svar på|besvarande av|anmälan av|ny)\s+)?(?:interpellation(?:en)?|enkel fråga)\s+(?:om|angående|gällande|rörande|till|avseende|kring)(?!\p{L})/iu;

/** Two names in a row, somebody it comes from, a party, or a document that may tell. */
function namesAnybody(item: Item): boolean {
  const text = textOfItem(item);
  return person.test(text) || party.test(text);
}

const person = /\p{Lu}[\p{Ll}-]+\s+(?:(?:von|af|de|van)\s+)?\p{Lu}|från\s+\p{Lu}|\(\p{L}{1,4}\)/u;

const party = /partiet|moderat|socialdemokrat|centerparti|liberal|kristdemokrat|sverigedemokrat|bilag/iu;
