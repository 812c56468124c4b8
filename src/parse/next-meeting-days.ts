import type { Action } from '../model/action.ts';
import type { Block } from '../model/blocks.ts';
import { withBlocks } from '../model/item.ts';
import { tellsNextMeetingAsTime } from '../language/next-meetings.ts';
import type { Protocol } from '../model/protocol.ts';

/** Uppdrag due at the next meeting are due on its day, where the notes tell it; elsewhere the words stay. */
export function withNextMeetingDays(protocol: Protocol): Protocol {
  const [day] = protocol.nextMeetings.flatMap(({ date }) => date ?? []).toSorted();
  if (day === undefined) return protocol;
  const dated = (action: Action): Action =>
    action.due !== null && tellsNextMeetingAsTime(action.due) ? { ...action, due: day } : action;
  const within = <Part extends { readonly blocks: readonly Block[] }>(part: Part): Part => ({
    ...part,
    blocks: part.blocks.map(inBlock),
  });
  const inBlock = (block: Block): Block => {
    const own = block.actions.length === 0 ? block : { ...block, actions: block.actions.map(dated) };
    return own.type === 'sub-item' ? within(own) : own;
  };
  return {
    ...protocol,
    preface: protocol.preface.map(inBlock),
    items: protocol.items.map((item) => withBlocks(item, item.blocks.map(inBlock))),
    sections: protocol.sections.map(within),
  };
}
