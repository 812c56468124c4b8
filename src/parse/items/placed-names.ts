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
            : { ...proposal, personPlace: placesOf([proposal.person], proposal.position, text)[0]! },
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

/** So many names of one statement are looked for in all of it. */
const mostSought = 200;

/** Where each name stands within `span`; all of that where its words are parted by marks or lines. */
function placesOf(names: readonly string[], span: Position, text: string): Position[] {
  const { start, end } = span;
  if (start.offset === undefined || end.offset === undefined) return names.map(() => span);
  const words = text.slice(start.offset, end.offset);
  let last = { at: 0, point: start };
  return names.map((name, nth) => {
    // A list of thousands tells them in their order.
    const at = name === '' ? -1 : words.indexOf(name, nth < mostSought ? 0 : last.at);
    if (at < 0) return span;
    const point =
      at < last.at ? moved(start, words.slice(0, at)) : moved(last.point, words.slice(last.at, at));
    last = { at, point };
    return { start: point, end: along(point, name.length) };
  });
}
