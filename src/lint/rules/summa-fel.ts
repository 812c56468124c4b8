import { withoutSpaces } from '../../model/text-shapes.ts';
import { wrongListedSums } from '../../language/listed-sums.ts';
import { passages } from '../content/passages.ts';
import type { Protocol } from '../../model/protocol.ts';
import { productColumns, sumRow, partSum } from '../../language/sums.ts';
import { shownNumber, grouped } from '../../language/quantities.ts';
import { amountIn } from '../../language/amounts.ts';
import type { Table, TableRow } from 'mdast';
import { lineText } from '../../model/text.ts';
import { nodesOfType } from '../content/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

/** The last row of a table that says *Summa* is the sum of the others. Tables of votes have a rule of their own. */
export const summaFel: Rule = {
  name: 'summa-fel',
  severity: 'warning',
  check: (protocol) => [...wrongTables(protocol), ...wrongLists(protocol)],
};

/** Lists of sums: each entry is a passage of its own, also in a decision, which has its clauses one by one. */
function wrongLists(protocol: Protocol): Finding[] {
  return [...Map.groupBy(passages(protocol), ({ part }) => part.item).values()].flatMap((own) =>
    wrongListedSums(own.map(({ text }) => text)).map(({ told, added, nth }): Finding => ({
      message: {
        sv: `Summan är ${told}, men raderna blir ${added}.`,
        en: `The sum is ${told}, but the rows add up to ${added}.`,
      },
      help: { sv: 'Rätta summan eller en rad.', en: 'Correct the sum or a row.' },
      position: own[nth]!.place(0, own[nth]!.text.length),
    })),
  );
}

function wrongTables(protocol: Protocol): Finding[] {
  return nodesOfType(protocol, 'table').flatMap((table): Finding[] => {
    const products = wrongProducts(table);
    if (products.length > 0) return products;
    const wrong = wrongSum(table);
    if (wrong === null) return [];
    return [
      {
        message: {
          sv: `Summan är ${wrong.told}, men raderna blir ${wrong.added}.`,
          en: `The sum is ${wrong.told}, but the rows add up to ${wrong.added}.`,
        },
        help: { sv: 'Rätta summan eller en rad.', en: 'Correct the sum or a row.' },
        position: table.children.at(-1)!.position!,
      },
    ];
  });
}

/** The first column whose numbers don't add up; rounded ones may be a unit a row off. */
function wrongSum(table: Table): { told: string; added: string } | null {
  const rows = table.children.slice(1).map(cells);
  const last = rows.at(-1);
  const others = rows.slice(0, -1);
  if (last === undefined || others.length < 2 || !sumRow.test(last[0] ?? '')) return null;
  if (others.some(([first]) => partSum.test(first ?? ''))) return null;
  for (const [nth, written] of last.entries()) {
    const told = nth === 0 ? null : amountIn(written);
    if (told === null) continue;
    const numbers = others.map((row) => (isEmpty(row[nth]) ? 0 : amountIn(row[nth]!)));
    if (numbers.some((number) => number === null) || others.every((row) => isEmpty(row[nth]))) continue;
    const added = numbers.reduce<number>((sum, number) => sum + number!, 0);
    const tolerance = written.includes(',') ? 0.005 * others.length : 0;
    if (Math.abs(added - told) > Math.max(tolerance, others.length > 4 ? others.length / 2 : 0) + 1e-6)
      return { told: written, added: likeWritten(added, written) };
  }
  return null;
}

/** A number grouped as another is: `4 300 000` beside `4 350 000`, `4300000` beside `4350000`. */
function likeWritten(value: number, written: string): string {
  const gap = /\d([ \u00A0\u202F])\d{3}(?!\d)/u.exec(written)?.[1] ?? '';
  const [whole, decimals] = withoutSpaces(shownNumber(value)).split(',') as [string, string?];
  const inGroups = grouped(whole, gap);
  return decimals === undefined ? inGroups : `${inGroups},${decimals}`;
}

function isEmpty(cell: string | undefined): boolean {
  return cell === undefined || /^[–-]?$/.test(cell);
}

function cells(row: TableRow): string[] {
  return row.children.map((cell) => lineText(cell.children));
}

/** Rows in which one column is the product of two others (`Sannolikhet | Konsekvens | Riskvärde`), and isn't. */
function wrongProducts(table: Table): Finding[] {
  const [header, ...rows] = table.children;
  const titles = header === undefined ? [] : cells(header);
  const columns = productColumns(titles);
  if (columns === null) return [];
  const [one, other, product] = columns;
  return rows.flatMap((row): Finding[] => {
    const texts = cells(row);
    const [a, b, told] = [one, other, product].map((nth) => amountIn(texts[nth] ?? ''));
    if (a == null || b == null || told == null || Math.abs(a * b - told) < 0.5) return [];
    return [
      {
        message: {
          sv: `${titles[product]!} är ${texts[product]!}, men ${texts[one]!} × ${texts[other]!} blir ${likeWritten(a * b, texts[product]!)}.`,
          en: `${titles[product]!} is ${texts[product]!}, but ${texts[one]!} × ${texts[other]!} makes ${likeWritten(a * b, texts[product]!)}.`,
        },
        help: { sv: 'Rätta det tal som är fel.', en: 'Correct the number that is wrong.' },
        position: row.position!,
      },
    ];
  });
}
