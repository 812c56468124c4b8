import { proposesNothing } from '../../language/proposals.ts';
import { blocksOfType } from '../item-parts.ts';
import type { Rule } from '../rule.ts';

/** A proposal says what is proposed. */
export const yrkandeUtanInnehall: Rule = {
  name: 'yrkande-utan-innehall',
  severity: 'warning',
  check: (protocol) =>
    protocol.items
      .flatMap((item) => blocksOfType(item, 'proposals'))
      .flatMap(({ proposals }) => proposals)
      .filter(({ text }) => proposesNothing.test(text.trim()))
      .map(({ text, position }) => ({
        message: {
          sv: `Yrkandet ”${text.trim().replace(/\.$/, '')}” säger inte vad som yrkas.`,
          en: `The proposal “${text.trim().replace(/\.$/, '')}” doesn’t say what is proposed.`,
        },
        help: {
          sv: 'Skriv vad som yrkas: ”… yrkar bifall till förslaget”.',
          en: 'Write what: “… yrkar bifall till förslaget”.',
        },
        position,
      })),
};
