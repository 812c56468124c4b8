import type { Position } from 'unist';
import type { Block } from '../../model/blocks.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Item } from '../../model/protocol.ts';
import { identify, type Identity } from '../../language/people/identify.ts';
import { reportIdentification } from '../people/resolve-names.ts';

/**
 * Who presenters and owners of actions were understood as (`namn-tolkat`, `namn-tvetydigt`), each spelling once. Of movers and
 * those who make statements only what fits several is told.
 */
export function nameDiagnostics(items: readonly Item[], known: readonly Identity[]): Diagnostic[] {
  const told = new Set<string>();
  const hints = items
    .flatMap((item) => [
      ...item.presenters.map((name) => ({ name, position: headingPosition(item) })),
      ...item.blocks.flatMap(owners),
    ])
    .flatMap(({ name, position }) => {
      if (told.has(name)) return [];
      told.add(name);
      return reportIdentification(name, identify(name, known), position);
    });
  const doubtful = items
    .flatMap((item) => item.blocks.flatMap(speakers))
    .flatMap(({ name, position }) => {
      // A party tells two of one name apart.
      const found = told.has(name) || name.includes('(') ? null : identify(name, known);
      if (found === null || !('candidates' in found)) return [];
      told.add(name);
      return reportIdentification(name, found, position);
    });
  return [...hints, ...doubtful];
}

function speakers(block: Block): { name: string; position: Position }[] {
  switch (block.type) {
    case 'sub-item':
      return block.blocks.flatMap(speakers);
    case 'proposals':
      return block.proposals.flatMap(({ person, personPlace, position }) =>
        person === null ? [] : [{ name: person, position: personPlace ?? position }],
      );
    case 'reservation':
    case 'note':
    case 'recusal':
    case 'abstention':
      return block.people.map((name, nth) => ({
        name,
        position: block.peoplePlaces?.[nth] ?? block.position,
      }));
    default:
      return [];
  }
}

function owners(block: Block): { name: string; position: Position }[] {
  const own = block.actions.flatMap((action) =>
    action.owners.map((name, nth) => ({ name, position: action.ownerPlaces?.[nth] ?? action.position })),
  );
  return block.type === 'sub-item' ? [...own, ...block.blocks.flatMap(owners)] : own;
}

function headingPosition(item: Item): Position {
  const first = item.heading[0]?.position;
  const last = item.heading.at(-1)?.position;
  return first && last ? { start: first.start, end: last.end } : item.position;
}
