import { lineText } from '../../model/text.ts';
import { textOfItem, blocksOfType } from '../content/item-parts.ts';
import {
  changesStatutes,
  adoptsChange,
  namesStatuteChange,
  needsTwoMeetings,
  tellsMajority,
  tellsWhichReading,
} from '../../language/statute-changes.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { headingLine } from '../content/heading-line.ts';
import type { Rule } from '../rule.ts';

/** Who changes the statutes tells at which of two meetings, or by how many. */
export const stadgeandringEnLasning: Rule = {
  name: 'stadgeandring-en-lasning',
  severity: 'info',
  applies: ({ demands }) => demands.meeting === 'assembly' && demands.law === null,
  check: (protocol) =>
    protocol.items
      .filter((item) => isChange(item) && !isTold(item, protocol))
      .map((item) => ({
        message: {
          sv: `${item.label} ändrar stadgarna, men det står inte om det är första eller andra beslutet, eller med vilken majoritet.`,
          en: `${item.label} changes the statutes, but doesn’t say whether it is the first or second decision, or by what majority.`,
        },
        help: {
          sv: 'Skriv till exempel ”för andra gången; det första beslutet fattades den 10 november 2024”, eller ”enhälligt”.',
          en: 'Write for example “för andra gången; det första beslutet fattades den 10 november 2024” (for the second time), or “enhälligt”.',
        },
        position: blocksOfType(item, 'decision')[0]?.position ?? headingLine(item),
      })),
};

function isChange(item: Item): boolean {
  return (
    blocksOfType(item, 'decision').some(({ content }) => changesStatutes(lineText(content))) ||
    (namesStatuteChange(item.title) && adoptsChange(textOfItem(item)))
  );
}

/** A count of votes alone doesn’t tell enough where two meetings are the rule. */
function isTold(item: Item, { body, principal, title }: Protocol): boolean {
  const text = textOfItem(item);
  const isStrict = needsTwoMeetings.test([body, principal, title].join(' '));
  return tellsWhichReading(text) || (!isStrict && tellsMajority(text));
}
