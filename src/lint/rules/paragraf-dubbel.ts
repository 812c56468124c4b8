import type { Item } from '../../model/protocol.ts';
import { headingLine } from '../content/heading-line.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each § number is given once. */
export const paragrafDubbel: Rule = {
  name: 'paragraf-dubbel',
  severity: 'error',
  always: true,
  check: (protocol) => {
    const first = new Map<number, Item>();
    return protocol.items.flatMap((item): Finding[] => {
      if (item.number === null) return [];
      const before = first.get(item.number);
      // `§ 6a` and `§ 6b` are one number by intent.
      if (before && before.label !== item.label && /\d\s?[a-h]$/.test(item.label)) return [];
      if (!before) {
        first.set(item.number, item);
        return [];
      }
      return [
        {
          message: {
            sv: `§ ${item.number} finns redan på rad ${before.position.start.line}.`,
            en: `§ ${item.number} is already on line ${before.position.start.line}.`,
          },
          help: { sv: 'Ge ärendet ett eget nummer.', en: 'Give the item a number of its own.' },
          position: headingLine(item),
          related: [
            {
              message: { sv: 'Samma nummer här.', en: 'The same number here.' },
              position: headingLine(before),
            },
          ],
        },
      ];
    });
  },
};
