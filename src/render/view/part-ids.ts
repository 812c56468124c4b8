import type { Item, Protocol, Section } from '../../model/protocol.ts';
import { byPlace } from './position.ts';

/** An item, or a part that is none, with the id that it is linked to by: unique in its document. */
export interface IdentifiedPart {
  readonly part: Item | Section;
  readonly id: string;
}

/** Items and sections in the order of the notes. */
export function identifiedParts({ items, sections }: Protocol): IdentifiedPart[] {
  const taken = new Set<string>();
  return [...items, ...sections].toSorted(byPlace).map((part, index) => {
    const isNumbered = part.type === 'item' && part.number !== null;
    return { part, id: uniqueId(isNumbered ? `paragraf-${part.number}` : `del-${index + 1}`, taken) };
  });
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let copy = 2; taken.has(id); copy++) id = `${wanted}-${copy}`;
  taken.add(id);
  return id;
}
