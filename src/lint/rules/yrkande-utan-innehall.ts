import { proposesNothing } from '../../language/proposals.ts';
import { announcedProposal } from '../../language/announced-proposals.ts';
import type { Position } from 'unist';
import type { Protocol } from '../../model/protocol.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { blocksOfType } from '../content/item-parts.ts';
import type { Rule } from '../rule.ts';
import { withoutStop } from '../../model/text-shapes.ts';

/** A proposal says what is proposed. */
export const yrkandeUtanInnehall: Rule = {
  name: 'yrkande-utan-innehall',
  severity: 'warning',
  check: (protocol) =>
    [...emptyProposals(protocol), ...announced(protocol)].map(({ text, position }) => ({
      message: {
        sv: `Yrkandet ”${withoutStop(text.trim())}” säger inte vad som yrkas.`,
        en: `The proposal “${withoutStop(text.trim())}” doesn’t say what is proposed.`,
      },
      help: {
        sv: 'Skriv vad som yrkas: ”… yrkar bifall till förslaget”.',
        en: 'Write what: “… yrkar bifall till förslaget”.',
      },
      position,
    })),
};

interface Empty {
  readonly text: string;
  readonly position: Position;
}

function emptyProposals(protocol: Protocol): Empty[] {
  return protocol.items
    .flatMap((item) => blocksOfType(item, 'proposals'))
    .flatMap(({ proposals }) => proposals)
    .filter(({ text }) => proposesNothing.test(text.trim()));
}

/** `Anna Berg framställer ett yrkande.` with nothing below it. */
function announced(protocol: Protocol): Empty[] {
  const known = new Set(emptyProposals(protocol).map(({ position }) => position.start.line));
  return findWords(protocol, announcedProposal)
    .filter(({ passage }) => passage.part.item !== null && !passage.isHeading)
    .map((hit) => ({ text: hit.match[0], position: placeOf(hit) }))
    .filter(({ position }) => !known.has(position.start.line));
}
