import { findItemRanges } from '../../language/item-ranges.ts';
import { deniesRecusal } from '../../language/recusals.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Statement } from '../../model/blocks.ts';
import type { Person } from '../../model/person.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { plainText } from '../../model/text.ts';
import { findPerson } from './find-person.ts';
import { blocksOfType } from '../content/item-parts.ts';
import { onceFor } from '../../model/once-for.ts';
import { subjectsOf } from './statement-subjects.ts';

/** Somebody recused (jävig) at an item: by the attendance list (`jäv § 36`), by a block of the item, or by both. */
export interface Recusal {
  /** As on the cover. */
  readonly name: string;
  readonly listed: Person | null;
  readonly block: Statement | null;
  /** The name as it stands in the block. */
  readonly written: string;
}

/** Those recused at an item, each once. Names that are unclear are left out. */
export function recusalsAt(protocol: Protocol, item: Item): readonly Recusal[] {
  return recusalsOf(protocol).get(item) ?? [];
}

const recusalsOf = onceFor((protocol: Protocol) => {
  const { present, substitutes, chairs, others, absent } = protocol;
  const people = [...present, ...substitutes, ...chairs, ...others, ...absent];
  const recused = people.filter((person) => person.recused.length > 0);
  return new Map(protocol.items.map((item) => [item, readRecusals(protocol, item, recused)]));
});

function readRecusals(protocol: Protocol, item: Item, recused: readonly Person[]): Recusal[] {
  const listed = recused
    .filter((person) => item.number !== null && person.recused.includes(item.number))
    .map((person) => ({ name: person.name, listed: person, block: null, written: person.written }));
  const found = new Map<string, Recusal>();
  for (const recusal of [...listed, ...toldIn(item, protocol)]) {
    const before = found.get(recusal.name);
    found.set(recusal.name, before ? { ...recusal, listed: before.listed } : recusal);
  }
  return [...found.values()];
}

/** What the blocks of the item tell, and those of others that name it: `Kim Sav anmäler jäv i § 84.` */
function toldIn(item: Item, protocol: Protocol): Recusal[] {
  return blocksWithRecusals(protocol).flatMap(({ place, block }) =>
    subjectsOf(block).flatMap((written) => {
      const named = itemsNamedWith(written, block, protocol);
      const isHere = named.length > 0 ? named.includes(item) : place === item;
      if (!isHere) return [];
      const person = findPerson(written, null, protocol);
      return person.kind === 'known' ? [{ name: person.name, listed: null, block, written }] : [];
    }),
  );
}

const blocksWithRecusals = onceFor(({ items }: Protocol) =>
  items
    .flatMap((place) => blocksOfType(place, 'recusal').map((block) => ({ place, block })))
    .filter(({ block }) => !deniesRecusal.test(plainText(block.content))),
);

/** The items of the meeting whose § stands in the sentence that tells of somebody's recusal. */
function itemsNamedWith(written: string, block: Statement, { items }: Protocol): Item[] {
  const text = plainText(block.content);
  if (!text.includes('§')) return [];
  const sentence = sentencesOf(text).find((each) => each.includes(written)) ?? '';
  const numbers = findItemRanges(sentence).flatMap((range) => range.numbers);
  return items.filter(({ number }) => number !== null && numbers.includes(number));
}
