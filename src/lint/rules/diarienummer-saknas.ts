import { lackingItems } from '../content/lacking-items.ts';
import { ordinaryItems } from '../content/ordinary-items.ts';
import type { Rule } from '../rule.ts';

/** An item that a case lies behind carries its case number. */
export const diarienummerSaknas: Rule = {
  name: 'diarienummer-saknas',
  severity: 'warning',
  applies: ({ demands }) => demands.caseHandling,
  check: (protocol) => {
    // One number for the meeting on the cover is a custom of its own.
    if (protocol.caseNumbers.length > 0) return [];
    const items = ordinaryItems(protocol);
    const lacking = items.filter(({ caseNumbers }) => caseNumbers.length === 0);
    return lackingItems(lacking, items, {
      one: (item) => ({ sv: `${item} saknar diarienummer.`, en: `${item} has no case number.` }),
      none: { sv: 'Inget ärende har diarienummer.', en: 'No item has a case number.' },
      help: {
        sv: 'Skriv det på en rad under rubriken, till exempel ”Dnr KS 2025/0042”.',
        en: 'Write it on a line below the heading, for example “Dnr KS 2025/0042”.',
      },
    });
  },
};
