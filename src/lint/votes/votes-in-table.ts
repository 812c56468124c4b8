import { isColumnOfVotes } from '../../language/candidate-votes.ts';
import { tellsSum } from '../../language/votes.ts';
import { amountIn } from '../../language/amounts.ts';
import type { Protocol } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { nodesOfType } from '../content/nodes.ts';
import { isColumnOfShares } from '../../language/shares-of-company.ts';

/** All votes of the röstlängd, where it is a table with a column of votes and a row of its sum; null where it isn't. */
export function votesInTable(protocol: Protocol): number | null {
  return sumInTable(protocol, isColumnOfVotes);
}

/** All shares of the röstlängd, likewise. */
export function sharesInTable(protocol: Protocol): number | null {
  return sumInTable(protocol, isColumnOfShares);
}

function sumInTable(protocol: Protocol, isColumn: (title: string) => boolean): number | null {
  for (const table of nodesOfType(protocol, 'table')) {
    const [header = [], ...rows] = table.children.map((row) =>
      row.children.map((cell) => lineText(cell.children)),
    );
    const column = header.findIndex((title) => isColumn(title));
    const sum = rows.find(([first = '']) => tellsSum(first));
    const votes = column < 0 ? null : amountIn(sum?.[column] ?? '');
    if (votes !== null) return votes;
  }
  return null;
}
