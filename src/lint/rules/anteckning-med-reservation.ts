import { reservesHere } from '../../language/statements.ts';
import type { Statement } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { plainText } from '../../model/text.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { placeInBlock } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** A note to the protocol is no reservation. */
export const anteckningMedReservation: Rule = {
  name: 'anteckning-med-reservation',
  severity: 'info',
  check: (protocol) =>
    protocol.items.flatMap((item) =>
      noteBlocks(item).flatMap((block): Finding[] => {
        const words = reservesHere.exec(plainText(block.content))?.[0];
        if (words === undefined) return [];
        return [
          {
            message: {
              sv: `En protokollsanteckning i § ${item.number} säger ”${words}”.`,
              en: `A note to the protocol in § ${item.number} says “${words}” (makes a reservation).`,
            },
            help: {
              sv: 'Skriv en reservation under rubriken ”Reservation”; en anteckning är ingen reservation.',
              en: 'Put a reservation under the heading “Reservation”; a note is none.',
            },
            position: placeInBlock(protocol, block, words),
          },
        ];
      }),
    ),
};

/** The notes, and the reservations that stand directly under a heading for notes. */
function noteBlocks(item: Item): Statement[] {
  const blocks = allBlocks(item.blocks);
  return blocks.flatMap((block, nth) => {
    if (block.type === 'note') return [block];
    const before = blocks[nth - 1];
    const isUnderNote = before?.type === 'note' && before.content.length === 0;
    return block.type === 'reservation' && block.title === null && isUnderNote ? [block] : [];
  });
}
