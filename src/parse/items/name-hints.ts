import type { Position } from 'unist';
import type { Block } from '../../model/blocks.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Item } from '../../model/protocol.ts';
import { identify, type Identity } from '../people/identify.ts';
import { reportIdentification } from '../people/resolve-names.ts';

/** Who presenters and owners of actions were understood as (`namn-tolkat`, `namn-tvetydigt`), each spelling once. */
export function nameHints(items: readonly Item[], known: readonly Identity[]): Diagnostic[] {
  const told = new Set<string>();
  return items
    .flatMap((item) => [
      ...item.presenters.map((name) => ({ name, position: headingPosition(item) })),
      ...item.blocks.flatMap(owners),
    ])
    .flatMap(({ name, position }) => {
      if (told.has(name)) return [];
      told.add(name);
      return reportIdentification(name, identify(name, known), position);
    });
}

function owners(block: Block): { name: string; position: Position }[] {
  const own = block.actions.flatMap((action) =>
    action.owners.map((name) => ({ name, position: action.position })),
  );
  return block.type === 'sub-item' ? [...own, ...block.blocks.flatMap(owners)] : own;
}

function headingPosition(item: Item): Position {
  const first = item.heading[0]?.position;
  const last = item.heading.at(-1)?.position;
  return first && last ? { start: first.start, end: last.end } : item.position;
}
