import { headingLine } from '../content/heading-line.ts';
import { ordinaryItems } from '../ordinary-items.ts';
import type { Finding, Rule } from '../rule.ts';

/** An item that a case lies behind carries its case number. */
export const diarienummerSaknas: Rule = {
  name: 'diarienummer-saknas',
  severity: 'warning',
  applies: ({ demands }) => demands.caseHandling,
  check: (protocol) =>
    // One number for the meeting on the cover is a custom of its own.
    protocol.caseNumbers.length > 0
      ? []
      : ordinaryItems(protocol)
          .filter(({ caseNumbers }) => caseNumbers.length === 0)
          .map((item): Finding => ({
            message: {
              sv: `§ ${item.number} saknar diarienummer.`,
              en: `§ ${item.number} has no case number.`,
            },
            help: {
              sv: 'Skriv det på en rad under rubriken, till exempel ”Dnr KS 2025/0042”.',
              en: 'Write it on a line below the heading, for example ”Dnr KS 2025/0042”.',
            },
            position: headingLine(item),
          })),
};
