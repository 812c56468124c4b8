import {
  proposesInClause,
  endsBeforeProposal,
  beginsWithClause,
  isOwnMatter,
} from '../../language/decision-lines.ts';
import type { Clause } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { decisionsOf } from '../content/decisions.ts';
import type { Finding, Rule } from '../rule.ts';

/** Own decisions and proposals to another body stand in blocks of their own. */
export const beslutOchForslag: Rule = {
  name: 'beslut-och-forslag',
  severity: 'warning',
  applies: ({ demands }) => demands.caseHandling,
  check: (protocol) =>
    decisionsOf(protocol).flatMap(({ item, decision }): Finding[] => {
      const proposal = decision.clauses.find(isProposal);
      const own = decision.clauses.find(
        (clause) => isAtt(clause) && !isProposal(clause) && !isFormal(clause),
      );
      if (!proposal || !own || (isOpen(proposal) && isBefore(proposal, own))) return [];
      return [
        {
          message: {
            sv: `§ ${item.number} blandar eget beslut och förslag till ett annat organ i samma block.`,
            en: `§ ${item.number} mixes an own decision and a proposal to another body in one block.`,
          },
          help: {
            sv: 'Dela i två block, till exempel ”### Beslut” och ”### Förslag till kommunfullmäktige”.',
            en: 'Make two blocks, for example “### Beslut” and “### Förslag till kommunfullmäktige”.',
          },
          position: proposal.position,
          related: [
            { message: { sv: 'Eget beslut här.', en: 'An own decision here.' }, position: own.position },
          ],
        },
      ];
    }),
};

function isProposal(clause: Clause): boolean {
  return proposesInClause.test(lineText(clause.content));
}

/** `att föreslå kommunfullmäktige besluta`: the lines that follow are what is proposed. */
function isOpen(clause: Clause): boolean {
  return endsBeforeProposal.test(lineText(clause.content));
}

function isBefore(one: Clause, other: Clause): boolean {
  return one.position.start.offset! < other.position.start.offset!;
}

function isAtt(clause: Clause): boolean {
  return beginsWithClause.test(lineText(clause.content));
}

/** What concerns the record only may stand with a proposal. */
function isFormal(clause: Clause): boolean {
  return isOwnMatter.test(lineText(clause.content));
}
