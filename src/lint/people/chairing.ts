import { attended, type Person } from '../../model/person.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { recusalsAt } from './recusals.ts';

/** Those who by the cover chaired an item; who was recused there did not. */
export function chairsAt(protocol: Protocol, item: Item): Person[] {
  const recused = new Set(recusalsAt(protocol, item).map(({ name }) => name));
  return protocol.chairs.filter((chair) => {
    return !recused.has(chair.name) && (item.number === null || attended(chair, item.number));
  });
}
