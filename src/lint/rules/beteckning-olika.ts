import { thingsNumbered } from '../../language/movers.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is decided is about the property that the heading names. */
export const beteckningOlika: Rule = {
  name: 'beteckning-olika',
  severity: 'warning',
  check: (protocol) => {
    const named = protocol.items.flatMap((item) =>
      thingsNumbered(item.title).map((thing) => ({ thing, item })),
    );
    if (named.length === 0) return [];
    const ofItem = Map.groupBy(passages(protocol), ({ part }) => part.item);
    return named.flatMap(({ thing, item }) => otherwise(thing, ofItem.get(item) ?? []));
  },
};

function otherwise({ name, number }: { name: string; number: string }, texts: readonly Passage[]): Finding[] {
  const isSame = (passage: Passage): boolean =>
    thingsNumbered(passage.text).some((one) => one.name === name && one.number === number);
  const decided = texts.filter(({ part, isHeading }) => part.block?.type === 'decision' && !isHeading);
  if (decided.some(isSame)) return [];
  const told = new Set(
    texts
      .filter(({ part }) => part.block?.type !== 'decision')
      .flatMap(({ text }) => thingsNumbered(text).filter((one) => one.name === name))
      .map((one) => one.number),
  );
  return decided.flatMap((passage): Finding[] =>
    thingsNumbered(passage.text)
      .filter((one) => one.name === name && one.number !== number && !told.has(one.number))
      .map((one) => ({
        message: {
          sv: `Beslutet gäller ${name} ${one.number}, men rubriken ${name} ${number}.`,
          en: `The decision is about ${name} ${one.number}, but the heading about ${name} ${number}.`,
        },
        help: { sv: 'Rätta den beteckning som är fel.', en: 'Correct the one that is wrong.' },
        position: passage.place(one.start, one.end),
      })),
  );
}
