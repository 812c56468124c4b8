import type { Table } from 'mdast';
import { lineText } from '../../model/text.ts';
import { nodesOfType } from '../content/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each column of a table has a heading. */
export const tabellUtanRubriker: Rule = {
  name: 'tabell-utan-rubriker',
  severity: 'warning',
  check: (protocol) => nodesOfType(protocol, 'table').flatMap(faultsOf),
};

function faultsOf(table: Table): Finding[] {
  const [header, ...rows] = table.children;
  const cells = header?.children ?? [];
  const empty = cells.flatMap((cell, nth) => (lineText(cell.children) === '' ? [nth] : []));
  if (cells.length > 0 && empty.length === cells.length) {
    return [
      {
        message: { sv: 'Tabellen har ingen rubrikrad.', en: 'The table has no header row.' },
        help: {
          sv: 'Skriv kolumnernas rubriker på första raden.',
          en: 'Write the headings of the columns on the first line.',
        },
        severity: 'error',
        ...(header!.position && { position: header!.position }),
      },
    ];
  }
  return empty
    .filter((nth) => rows.some((row) => lineText(row.children[nth]?.children ?? []) !== ''))
    .map((nth) => ({
      message: {
        sv: `Tabellens kolumn ${nth + 1} har ingen rubrik.`,
        en: `Column ${nth + 1} of the table has no heading.`,
      },
      help: { sv: 'Skriv vad kolumnen innehåller.', en: 'Write what the column holds.' },
      ...(cells[nth]!.position && { position: cells[nth]!.position }),
    }));
}
