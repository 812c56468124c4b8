import { headingLine } from '../content/heading-line.ts';
import type { Finding, Rule } from '../rule.ts';

/** The § numbers rise. A number given twice has a rule of its own. */
export const paragrafOrdning: Rule = {
  name: 'paragraf-ordning',
  severity: 'warning',
  check: (protocol, profile) => {
    if ((protocol.numbering ?? profile.numbering) === 'egen') return [];
    const before = new Set<number>();
    let highest: number | null = null;
    return protocol.items.flatMap((item): Finding[] => {
      if (item.number === null) return [];
      const isLate = highest !== null && item.number < highest && !before.has(item.number);
      const previous = highest;
      before.add(item.number);
      highest = Math.max(highest ?? 0, item.number);
      if (!isLate) return [];
      return [
        {
          message: {
            sv: `§ ${item.number} står efter § ${previous}.`,
            en: `§ ${item.number} stands after § ${previous}.`,
          },
          help: {
            sv: 'Rätta numret eller flytta ärendet. Tas ärenden i annan ordning än dagordningen följer numren mötet.',
            en: 'Correct the number or move the item. Numbers follow the meeting, not the agenda.',
          },
          position: headingLine(item),
        },
      ];
    });
  },
};
