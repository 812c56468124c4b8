import { beginsClauseOrNext } from '../../language/decision-lines.ts';
import type { Clause } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { decisionsOf } from '../content/decisions.ts';
import type { Finding, Rule } from '../rule.ts';

/** The clauses of a decision are alike: where one begins with `att`, all do. */
export const beslutRadUtanAtt: Rule = {
  name: 'beslut-rad-utan-att',
  severity: 'info',
  check: (protocol) =>
    decisionsOf(protocol).flatMap(({ item, decision }) =>
      decision.clauses.some(isAtt)
        ? decision.clauses
            .filter((clause) => !isAtt(clause))
            .map((clause): Finding => ({
              message: {
                sv: `En rad i beslutet i § ${item.number} börjar inte med ”att”.`,
                en: `A line of the decision in § ${item.number} doesn’t begin with “att”.`,
              },
              help: {
                sv: 'Börja raden med ”att”, eller låt den höra till raden före.',
                en: 'Begin the line with “att”, or let it belong to the line before.',
              },
              position: clause.position,
            }))
        : [],
    ),
};

function isAtt(clause: Clause): boolean {
  return beginsClauseOrNext.test(lineText(clause.content));
}
