import type { Bilingual } from '../model/diagnostic.ts';
import type { RegisterTable } from '../model/register-page.ts';
import type { ActionRow } from './action-row.ts';
import type { AttendanceRow } from './attendance-rows.ts';
import type { DecisionRow } from './decision-rows.ts';
import type { Register } from './make-register.ts';
import { kindWords, registerWords as words, stateWords } from './words.ts';
import { onOneLine } from '../model/text-shapes.ts';

type Say = (text: Bilingual) => string;
type Column<Row> = readonly [heading: Bilingual, value: (row: Row, say: Say) => string];

const actionColumns: readonly Column<ActionRow>[] = [
  [words.id, ({ id }) => id],
  [words.state, (row, say) => say(stateWords[row.overdue ? 'overdue' : row.state])],
  [words.due, ({ due }) => due ?? ''],
  [words.owner, ({ owners }) => owners.join(', ')],
  [words.action, ({ text }) => text],
  [words.body, ({ body }) => body ?? ''],
  [words.given, ({ opened }) => opened.date],
  [words.item, ({ opened }) => opened.item ?? ''],
  [words.caseNumber, ({ caseNumbers }) => caseNumbers.join(', ')],
  [words.carried, ({ carried }) => String(carried.length)],
  [words.ended, ({ closed }) => closed?.date ?? ''],
  [words.reason, ({ reason, replacedBy }) => reason ?? replacedBy ?? ''],
  [words.place, ({ opened }) => `${opened.file}:${opened.line}`],
];

const decisionColumns: readonly Column<DecisionRow>[] = [
  [words.date, ({ date }) => date],
  [words.body, ({ body }) => body ?? ''],
  [words.item, ({ item }) => item ?? ''],
  [words.heading, ({ title }) => title],
  [words.caseNumber, ({ caseNumbers }) => caseNumbers.join(', ')],
  [
    words.kind,
    ({ kind, to }, say) => (to === null ? say(kindWords[kind]) : `${say(kindWords[kind])}, ${to}`),
  ],
  [words.decision, ({ text }) => text],
  [words.executed, ({ executed }, say) => (executed === null ? '' : say(executed ? words.yes : words.no))],
  [
    words.related,
    ({ related }) =>
      related.map(({ body, item, date }) => [body, item, date].filter(Boolean).join(' ')).join('; '),
  ],
  [words.place, ({ file, line }) => `${file}:${line}`],
];

const attendanceColumns: readonly Column<AttendanceRow>[] = [
  [words.name, ({ name }) => name],
  [words.party, ({ party }) => party ?? ''],
  [words.body, ({ body }) => body ?? ''],
  [words.served, ({ served }) => String(served)],
  [words.of, ({ of }) => String(of)],
  [words.share, ({ served, of }) => `${Math.round((100 * served) / Math.max(of, 1))} %`],
  [
    words.meetings,
    // `5/5` is a day to spreadsheets.
    ({ meetings }, say) =>
      `${meetings.filter(({ served }) => served > 0).length} ${say(words.among)} ${meetings.length}`,
  ],
];

/** The register as a table of words. */
export function registerTable({ content }: Register, language: 'sv' | 'en'): RegisterTable {
  const say: Say = (text) => text[language];
  switch (content.kind) {
    case 'actions':
      return tableOf(actionColumns, content.rows, say);
    case 'decisions':
      return tableOf(decisionColumns, content.rows, say);
    case 'attendance':
      return tableOf(attendanceColumns, content.rows, say);
  }
}

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], say: Say): RegisterTable {
  return {
    columns: columns.map(([heading]) => say(heading)),
    rows: rows.map((row) => columns.map(([, value]) => onOneLine(value(row, say)))),
  };
}
