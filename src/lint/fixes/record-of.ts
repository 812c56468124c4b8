import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { sacred } from '../content/sacred.ts';
import { textOf } from '../content/item-parts.ts';

/**
 * What no repair may change, as text to compare: who took part, in which role and §§, and the words of each decision,
 * yrkande, vote and statement.
 */
export function recordOf(protocol: Protocol): string {
  const { chairs, secretaries, verifiers, called, present, absent, substitutes, others } = protocol;
  const people = [chairs, secretaries, verifiers, called, present, absent, substitutes, others];
  const words = protocol.items.map((item) =>
    textOf(allBlocks(item.blocks).filter((block) => sacred.has(block.type))),
  );
  return JSON.stringify([protocol.status, people.map((list) => list.map(personOf)), words]);
}

function personOf({ written, role, party, replaces, serving, recused, presence }: Person): unknown {
  return [written, role, party, replaces, serving, recused, presence.items];
}
