import { isOfChurch } from '../language/bodies.ts';
import { onlyNotes } from '../language/decision-words.ts';
import type { Item, Protocol } from '../model/protocol.ts';
import { plainText } from '../model/text.ts';
import { allBlocks } from './content/all-blocks.ts';

/** Titles of items that carry neither case number nor recipients: formalities, information, elections of the meeting. */
const formal =
  /öppnande|upprop|juster|dagordning|föredragningslista|information|inform|anmäl|meddeland|delgiv|delegation|rapport|protokoll|övrig|avslut|ajourner|paus|närvar|kallelse|utlyst|beslutsför|(?:^|\s)val\s|valärende|avsäg|entledig|fyllnadsval|interpellation|fråg|jäv|aktuellt|lägesbild|besked|sammanträdes(?:tider|plan|dagar)|mötestider|mötesplan|^(?:nya |inkomna |inlämnade )?(?:motioner|medborgarförslag)$/iu;

/** Items that a case lies behind: they decide something, and their title tells of no formality. */
export function ordinaryItems(protocol: Protocol): Item[] {
  // Law asks neither registers of cases nor recipients of a congregation.
  if (isOfChurch(`${protocol.body ?? ''} ${protocol.principal ?? ''}`)) return [];
  return protocol.items.filter(
    (item) =>
      item.confidential === null && !formal.test(item.title) && allBlocks(item.blocks).some(isDecided),
  );
}

function isDecided(block: ReturnType<typeof allBlocks>[number]): boolean {
  return (
    block.type === 'decision' &&
    block.kind !== 'election' &&
    block.clauses.some(({ content }) => !onlyNotes(plainText(content)))
  );
}
