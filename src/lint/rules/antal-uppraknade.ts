import { countBeforeList, wrongCounts } from '../../language/enumerations.ts';
import { ledLists, type LedList } from '../content/led-lists.ts';
import { sumRow } from '../../language/sums.ts';
import type { Protocol } from '../../model/protocol.ts';
import { seatPhrases } from '../../language/offices.ts';
import { passages } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A number before a list is that of the list. Those chosen have a rule of their own. */
export const antalUppraknade: Rule = {
  name: 'antal-uppraknade',
  severity: 'warning',
  check: (protocol) => [
    ...passages(protocol).flatMap((passage): Finding[] =>
      wrongCounts(passage.text)
        .filter(({ written }) => seatPhrases(written).length === 0)
        .map(({ written, listed, start, end }) => finding(written, listed, passage.place(start, end))),
    ),
    ...wrongLists(protocol),
  ],
};

function finding(written: string, listed: number, position: NonNullable<Finding['position']>): Finding {
  return {
    message: {
      sv: `”${written}” men ${listed} räknas upp.`,
      en: `“${written}” but ${listed} are listed.`,
    },
    help: { sv: 'Rätta antalet eller listan.', en: 'Correct the number or the list.' },
    position,
  };
}

/** `Tre anbud har kommit in:` above a list or a table of four. */
function wrongLists(protocol: Protocol): Finding[] {
  return ledLists(protocol).flatMap(({ lead, position, entries, rows }): Finding[] => {
    const count = countBeforeList(lead);
    const listed = entriesOf(entries, rows);
    if (count === null || listed === null || listed === count.told) return [];
    // What is compared may stand in the columns.
    if (rows.length > 0 && rows[0]!.length - 1 === count.told) return [];
    // `Alternativ 1: …`, `Alternativ 2: …` and one more entry about them.
    const first = entries.map((entry) => entry.split(' ', 1)[0]);
    if (listed > count.told && first.filter((word) => word === first[0]).length === count.told) return [];
    return [finding(count.written, listed, position)];
  });
}

/** How many entries of a list, or rows that are no sum; null where some are empty. */
function entriesOf(entries: readonly string[], rows: LedList['rows']): number | null {
  const all = rows.length > 0 ? rows.map(([first = '']) => first) : entries;
  const own = all.filter((entry) => !sumRow.test(entry.split(/[:\d]/u, 1)[0]!.trim()));
  return own.includes('') ? null : own.length;
}
