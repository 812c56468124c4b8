import { isRecurringTitle } from '../../language/recurring-titles.ts';
import { hidesText } from '../../language/secrecy.ts';
import type { Item } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** No two §§ have the same title: one may be a copy, or a line of a list of items that was read as an item. */
export const rubrikDubbel: Rule = {
  name: 'rubrik-dubbel',
  severity: 'warning',
  check: (protocol) => {
    const first = new Map<string, Item>();
    return protocol.items.flatMap((item): Finding[] => {
      const { title, number, confidential, caseNumbers } = item;
      if (title === '' || number === null || confidential !== null) return [];
      // What stands in the place of a secret is the same wherever it stands.
      if (hidesText(title) || isRecurringTitle(title)) return [];
      const key = `${title.toLowerCase()} ${caseNumbers.join(' ')}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, item);
        return [];
      }
      return [
        {
          message: {
            sv: `§ ${number} har samma rubrik som § ${before.number}: ”${title}”.`,
            en: `§ ${number} has the same title as § ${before.number}: “${title}”.`,
          },
          help: {
            sv: 'Ta bort den ena, eller skriv i rubrikerna vad som skiljer dem åt.',
            en: 'Take one out, or say in the titles what sets them apart.',
          },
          position: item.position,
          related: [{ position: before.position, message: { sv: 'Samma rubrik.', en: 'The same title.' } }],
        },
      ];
    });
  },
};
