import { withBlocks } from '../../model/item.ts';
import type { Position } from 'unist';
import type { Action } from '../../model/action.ts';
import type { Block, Statement } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { along, moved } from '../../model/text-places.ts';
import { identify, type Identity } from '../../language/people/identify.ts';

/** The items with the place in `text` of each name of those who make statements and proposals and own actions. */
export function withPlacedNames(items: readonly Item[], text: string): Item[] {
  return items.map((item) =>
    withBlocks(
      item,
      item.blocks.map((block) => placed(block, text)),
    ),
  );
}

/** The items with the full names of those who own actions by a first name or the like that only one has. */
export function withFullOwners(items: readonly Item[], known: readonly Identity[]): Item[] {
  const told = new Map<string, string>();
  const fullName = (name: string): string => {
    const before = told.get(name);
    if (before !== undefined) return before;
    const found = identify(name, known);
    const full = found !== null && 'person' in found ? found.person.name : name;
    told.set(name, full);
    return full;
  };
  return items.map((item) =>
    withBlocks(
      item,
      item.blocks.map((block) => owned(block, fullName)),
    ),
  );
}

function placed<Each extends Block>(block: Each, text: string): Each {
  const own = { ...block, actions: block.actions.map((action) => placedOwners(action, text)) };
  switch (own.type) {
    case 'sub-item':
      return { ...own, blocks: own.blocks.map((each) => placed(each, text)) };
    case 'proposals':
      return {
        ...own,
        proposals: own.proposals.map((proposal) =>
          proposal.person === null
            ? proposal
            : { ...proposal, personPlace: placeOf(proposal.person, proposal.position, text) },
        ),
      };
    case 'reservation':
    case 'note':
    case 'recusal':
    case 'abstention':
      return { ...own, peoplePlaces: placesOf((own as Statement).people, own.position, text) };
    default:
      return own;
  }
}

function placedOwners(action: Action, text: string): Action {
  return action.owners.length === 0
    ? action
    : { ...action, ownerPlaces: placesOf(action.owners, action.position, text) };
}

function owned<Each extends Block>(block: Each, fullName: (name: string) => string): Each {
  const actions = block.actions.map((action) => ({ ...action, ownersInFull: action.owners.map(fullName) }));
  return block.type === 'sub-item'
    ? { ...block, actions, blocks: block.blocks.map((each) => owned(each, fullName)) }
    : { ...block, actions };
}

function placesOf(names: readonly string[], span: Position, text: string): Position[] {
  return names.map((name) => placeOf(name, span, text));
}

/** Where a name stands within `span`; all of that where its words are parted by marks or lines. */
function placeOf(name: string, span: Position, text: string): Position {
  const from = span.start.offset;
  const to = span.end.offset;
  if (from === undefined || to === undefined || name === '') return span;
  const words = text.slice(from, to);
  const at = words.indexOf(name);
  if (at < 0) return span;
  const start = moved(span.start, words.slice(0, at));
  return { start, end: along(start, name.length) };
}
