import { formatItemRange } from '../../model/item-range.ts';
import { headingLine } from '../content/heading-line.ts';
import { isExtract } from '../status/is-extract.ts';
import type { Finding, Rule } from '../rule.ts';

/** Longer gaps are told by their ends only. */
const longestList = 20;

/** The § numbers follow on each other without gaps. */
export const paragrafLucka: Rule = {
  name: 'paragraf-lucka',
  severity: 'warning',
  check: (protocol, profile) => {
    if ((protocol.numbering ?? profile.numbering) === 'egen' || isExtract(protocol)) return [];
    const numbers = new Set(protocol.items.map(({ number }) => number));
    return protocol.items.flatMap((item, nth): Finding[] => {
      const before = protocol.items[nth - 1];
      if (!before || item.number === null || before.number === null || before.prefix !== item.prefix)
        return [];
      const length = item.number - before.number - 1;
      if (length < 1 || numbers.has(before.number + 1)) return [];
      const missing = Array.from(
        { length: Math.min(length, longestList) },
        (_, step) => before.number! + 1 + step,
      );
      const list = formatItemRange(missing).replace('\u00a0', ' ');
      const [sv, en] = length > longestList ? ['', ''] : [`; ${list} saknas`, `; ${list} is missing`];
      return [
        {
          message: {
            sv: `§ ${before.number} följs av § ${item.number}${sv}.`,
            en: `§ ${before.number} is followed by § ${item.number}${en}.`,
          },
          help: {
            sv: `Rätta numret, eller skriv ”numrering: egen” överst om luckan ska finnas.`,
            en: `Correct the number, or write “numrering: egen” at the top if the gap is meant.`,
          },
          position: headingLine(item),
        },
      ];
    });
  },
};
