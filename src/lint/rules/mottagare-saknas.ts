import { allBlocks } from '../content/all-blocks.ts';
import { headingLine } from '../content/heading-line.ts';
import { ordinaryItems } from '../ordinary-items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A decision says to whom it is sent. */
export const mottagareSaknas: Rule = {
  name: 'mottagare-saknas',
  severity: 'warning',
  applies: ({ demands }) => demands.caseHandling,
  check: (protocol) =>
    // A list for the whole protocol serves all its items.
    protocol.distribution.length > 0
      ? []
      : ordinaryItems(protocol)
          .filter(({ blocks }) => !allBlocks(blocks).some(({ type }) => type === 'recipients'))
          .map((item): Finding => ({
            message: {
              sv: `§ ${item.number} säger inte vem beslutet skickas till.`,
              en: `§ ${item.number} doesn’t say to whom the decision is sent.`,
            },
            help: {
              sv: 'Skriv ”### Beslutet skickas till” och en mottagare per rad.',
              en: 'Write ”### Beslutet skickas till” and a recipient a line.',
            },
            position: headingLine(item),
          })),
};
