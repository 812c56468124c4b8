import type { Bilingual } from '../../model/diagnostic.ts';
import type { Item } from '../../model/protocol.ts';
import { headingLine } from './heading-line.ts';
import type { Finding } from '../rule.ts';
import type { Position } from 'unist';

/** What is told of items that lack something. */
interface Texts {
  /** Of one, by its `§ 7`. */
  readonly one: (item: string) => Bilingual;
  /** Of all items of the meeting, where none has it. */
  readonly none: Bilingual;
  readonly help: Bilingual;
  /** Where it would stand; the heading where nothing says. */
  readonly place?: (item: Item) => Position;
}

/** A finding at each item that lacks something; where all of several do, it is a habit and told once, at the first. */
export function lackingItems(lacking: readonly Item[], all: readonly Item[], texts: Texts): Finding[] {
  const [first, ...others] = lacking;
  const findings = lacking.map((item): Finding => {
    const message = texts.one(`§ ${item.number}`);
    return { message, help: texts.help, position: (texts.place ?? headingLine)(item) };
  });
  if (!first || others.length === 0 || lacking.length < all.length) return findings;
  const related = others.map((item) => ({
    message: { sv: `Inte heller § ${item.number}.`, en: `Nor does § ${item.number}.` },
    position: headingLine(item),
  }));
  return [{ message: texts.none, help: texts.help, position: headingLine(first), related }];
}
