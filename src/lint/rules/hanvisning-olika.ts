import { bodyReferences, type BodyReference } from '../../language/body-references.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** One decision of another body has one day and one §, wherever the item names it. */
export const hanvisningOlika: Rule = {
  name: 'hanvisning-olika',
  severity: 'warning',
  check: (protocol) => {
    const ofItem = Map.groupBy(passages(protocol), ({ part }) => part.item);
    return protocol.items.flatMap((item) => differing(ofItem.get(item) ?? []));
  },
};

interface Placed {
  readonly told: BodyReference;
  readonly passage: Passage;
}

function differing(texts: readonly Passage[]): Finding[] {
  const all = texts.flatMap((passage) => bodyReferences(passage.text).map((told) => ({ told, passage })));
  return [...Map.groupBy(all, ({ told }) => told.body).values()].flatMap((same): Finding[] => {
    // A body that handled the matter three times is asked nothing.
    const [one, other, more] = distinct(same);
    if (!one || !other || more) return [];
    const isDay = one.told.date !== other.told.date;
    if (isDay && one.told.item !== other.told.item) return [];
    const [first, second] = isDay
      ? [one.told.date, other.told.date]
      : [`§ ${one.told.item}`, `§ ${other.told.item}`];
    return [
      {
        message: {
          sv: `Samma beslut har här ${second}, men förut ${first}.`,
          en: `The same decision has ${second} here, but ${first} before.`,
        },
        help: {
          sv: 'Rätta den dag eller paragraf som är fel.',
          en: 'Correct the day or § that is wrong.',
        },
        position: other.passage.place(other.told.start, other.told.end),
        related: [
          {
            message: { sv: 'Här står det andra.', en: 'Here is the other.' },
            position: one.passage.place(one.told.start, one.told.end),
          },
        ],
      },
    ];
  });
}

function distinct(all: readonly Placed[]): Placed[] {
  return [...new Map(all.map((placed) => [`${placed.told.date} ${placed.told.item}`, placed])).values()];
}
