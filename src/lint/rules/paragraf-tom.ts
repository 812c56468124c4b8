import { maySayAll } from '../../language/recurring-titles.ts';
import type { Item } from '../../model/protocol.ts';
import { isExtract } from '../status/is-extract.ts';
import type { Finding, Rule } from '../rule.ts';

/** A § with nothing below its title, between two that have something, lacks its text or lent it to another. */
export const paragrafTom: Rule = {
  name: 'paragraf-tom',
  severity: 'warning',
  check: (protocol) => {
    const { items } = protocol;
    const empty = items.filter(isEmpty);
    // Notes that leave many titles alone do so on purpose.
    if (empty.length === 0 || empty.length * mostEmpty > items.length || isExtract(protocol)) return [];
    return items.flatMap((item, nth): Finding[] => {
      const [before, after] = [items[nth - 1], items[nth + 1]];
      if (!isEmpty(item) || before === undefined || after === undefined) return [];
      if (isEmpty(before) || isEmpty(after) || maySayAll(item.title) || item.presenters.length > 0) return [];
      return [
        {
          message: {
            sv: `Under § ${item.number ?? item.label} ${item.title} står ingenting.`,
            en: `Nothing stands below § ${item.number ?? item.label} ${item.title}.`,
          },
          help: {
            sv: 'Skriv vad som sades eller beslutades, till exempel ”Punkten utgår.”',
            en: 'Write what was said or decided, for example “Punkten utgår.”',
          },
          position: item.position,
        },
      ];
    });
  },
};

/** One empty § in so many is an oversight; more are a habit. */
const mostEmpty = 4;

function isEmpty({ blocks, confidential, title }: Item): boolean {
  return blocks.length === 0 && confidential === null && title !== '';
}
