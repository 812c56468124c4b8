import { allBlocks } from '../content/all-blocks.ts';
import { lackingItems } from '../content/lacking-items.ts';
import { ordinaryItems } from '../content/ordinary-items.ts';
import { lastLine } from '../content/heading-line.ts';
import type { Rule } from '../rule.ts';

/** A decision says to whom it is sent. */
export const mottagareSaknas: Rule = {
  name: 'mottagare-saknas',
  severity: 'warning',
  applies: ({ demands }) => demands.caseHandling,
  check: (protocol) => {
    // A list for the whole protocol serves all its items.
    if (protocol.distribution.length > 0) return [];
    const items = ordinaryItems(protocol);
    const lacking = items.filter(
      ({ blocks }) => !allBlocks(blocks).some(({ type }) => type === 'recipients'),
    );
    return lackingItems(lacking, items, {
      one: (item) => ({
        sv: `${item} säger inte vem beslutet skickas till.`,
        en: `${item} doesn’t say to whom the decision is sent.`,
      }),
      none: {
        sv: 'Inget ärende säger vem beslutet skickas till.',
        en: 'No item says to whom the decision is sent.',
      },
      help: {
        sv: 'Skriv ”### Beslutet skickas till” och en mottagare per rad.',
        en: 'Write “### Beslutet skickas till” and a recipient a line.',
      },
      place: lastLine,
    });
  },
};
