import {
  isProposed,
  namelessProposal,
  namesMover,
  proposedOutcome,
  saysNone,
} from '../../language/proposals.ts';
import type { Proposal, Proposals } from '../../model/blocks.ts';
import type { Protocol } from '../../model/protocol.ts';
import { isMunicipal } from '../status/laws.ts';
import { blocksOfType, placeInBlock } from '../content/item-parts.ts';
import type { Rule } from '../rule.ts';
import { findAll } from '../../model/find-all.ts';
import { onOneLine, withoutStop } from '../../model/text-shapes.ts';

/** A proposal says who made it. */
export const yrkandeUtanNamn: Rule = {
  name: 'yrkande-utan-namn',
  severity: 'error',
  applies: isMunicipal,
  check: (protocol) =>
    protocol.items.flatMap((item) =>
      blocksOfType(item, 'proposals')
        .flatMap((block) => block.proposals.flatMap((proposal) => namelessIn(proposal, block, protocol)))
        .map(({ text, position }) => ({
          message: {
            sv: `Yrkandet ”${shortened(text)}” saknar namn på den som lade det.`,
            en: `The proposal “${shortened(text)}” does not say who made it.`,
          },
          help: {
            sv: 'Skriv ”Förnamn Efternamn (Parti) yrkar …”.',
            en: 'Write “First Last (Party) yrkar …”.',
          },
          position,
        })),
    ),
};

/** The proposal itself, or a sentence behind one with a name. */
function namelessIn(proposal: Proposal, block: Proposals, protocol: Protocol): Nameless[] {
  if (isNameless(proposal)) return [proposal];
  return [...findAll(namelessProposal, proposal.text)]
    .filter(([sentence]) => !namesMover.test(sentence))
    .map(([sentence]) => ({ text: sentence, position: placeInBlock(protocol, block, sentence) }));
}

type Nameless = Pick<Proposal, 'text' | 'position'>;

function isNameless({ person, text }: Proposal): boolean {
  if (person !== null || namesMover.test(text) || saysNone.test(text)) return false;
  return proposedOutcome.test(text) || isProposed.test(text);
}

function shortened(text: string): string {
  const line = withoutStop(onOneLine(text));
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
