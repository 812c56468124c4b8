import { namesMeant, proposalsNamed } from '../../language/movers.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { blocksOfType } from '../content/item-parts.ts';
import { passages, type Passage } from '../content/passages.ts';
import { findPerson } from '../people/find-person.ts';
import type { Finding, Rule } from '../rule.ts';

/** A proposal that is put or that wins is one that somebody made, where the item names those who made theirs. */
export const yrkandeFinnsInte: Rule = {
  name: 'yrkande-finns-inte',
  severity: 'warning',
  check: (protocol) => {
    const ofItem = Map.groupBy(passages(protocol), ({ part }) => part.item);
    return protocol.items.flatMap((item) => unmade(item, ofItem.get(item) ?? [], protocol));
  },
};

function unmade(item: Item, texts: readonly Passage[], protocol: Protocol): Finding[] {
  const movers = blocksOfType(item, 'proposals').flatMap((block) => block.proposals);
  const named = movers.filter(({ person }) => person !== null);
  if (named.length < 2 || named.length < movers.length) return [];
  const isMover = (name: string): boolean => named.some(({ person }) => person!.includes(name));
  const told = texts.filter(({ part, isHeading }) => !isHeading && part.block?.type !== 'proposals');
  return told.flatMap((passage): Finding[] =>
    proposalsNamed(passage.text).flatMap(({ name: written, start, end }): Finding[] => {
      const names = namesMeant(written);
      const known = names.find((name) => findPerson(name, null, protocol).kind === 'known');
      if (known === undefined || names.some(isMover)) return [];
      // Who is named otherwise in the item may have moved in words that were not read.
      const others = texts.filter((other) => other !== passage && other.text.includes(known));
      if (others.some(({ part }) => part.block?.type !== 'votes' && part.block?.type !== 'reservation'))
        return [];
      return [
        {
          message: {
            sv: `${known} har inget yrkande i ${item.label}, men här står ett.`,
            en: `${known} has made no proposal in ${item.label}, but one is named here.`,
          },
          help: {
            sv: 'Rätta namnet, eller skriv yrkandet.',
            en: 'Correct the name, or write the proposal.',
          },
          position: passage.place(start, end),
        },
      ];
    }),
  );
}
