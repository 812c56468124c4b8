import type { Action } from '../../model/action.ts';
import type { Block } from '../../model/blocks.ts';
import type { Protocol } from '../../model/protocol.ts';
import { allBlocks } from './all-blocks.ts';

/** All uppdrag of the protocol, in document order. */
export function actionsOf(protocol: Protocol): Action[] {
  const blocks: Block[] = [
    ...protocol.preface,
    ...protocol.items.flatMap((item) => item.blocks),
    ...protocol.sections.flatMap((section) => section.blocks),
  ];
  return allBlocks(blocks).flatMap((block) => block.actions);
}

/** The wording of an action, short enough for a message. */
export function briefly({ text }: Action): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
