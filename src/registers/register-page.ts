import { formatItemRange } from '../model/item-range.ts';
import type { Bilingual } from '../model/diagnostic.ts';
import type { AttendanceCell, AttendanceMatrix, RegisterPage, Timeline } from '../model/register-page.ts';
import type { ActionRow } from './action-row.ts';
import type { AttendanceRow, AttendedMeeting } from './attendance-rows.ts';
import type { Register } from './make-register.ts';
import { registerTable } from './register-table.ts';
import { registerWords as words, stateWords } from './words.ts';
import { looksLikeDay } from '../model/text-shapes.ts';

/** What the page of a register tells. */
export function registerPage(register: Register, language: 'sv' | 'en'): RegisterPage {
  const { content, per } = register;
  return {
    language,
    title: words[content.kind][language],
    extent: extentOf(register, language),
    table: registerTable(register, language),
    matrices: content.kind === 'attendance' ? matricesOf(content.rows) : [],
    timeline: content.kind === 'actions' ? timelineOf(content.rows, per, language) : null,
  };
}

/** The day that it tells the state of things on, and how much there is: `per 2026-11-30: 3 öppna, 1 försenade, 12 rader`. */
export function extentOf({ content, per }: Register, language: 'sv' | 'en'): string {
  const counts = [counted(content.rows.length, words.oneRow, words.rows)[language]];
  if (content.kind === 'actions') {
    const open = content.rows.filter(({ state }) => state === 'open');
    const overdue = open.filter((row) => row.overdue);
    counts.unshift(
      counted(open.length, words.oneOpen, words.open)[language],
      counted(overdue.length, words.oneOverdue, words.overdue)[language],
    );
  }
  return `${words.per[language]} ${per}: ${counts.join(', ')}`;
}

function counted(count: number, one: Bilingual, several: Bilingual): Bilingual {
  const word = count === 1 ? one : several;
  return { sv: `${count} ${word.sv}`, en: `${count} ${word.en}` };
}

function matricesOf(rows: readonly AttendanceRow[]): AttendanceMatrix[] {
  return [...Map.groupBy(rows, ({ body }) => body ?? '').entries()].map(([body, people]) => ({
    body,
    dates: people[0]!.meetings.map(({ date }) => date),
    people: people.map(({ name, party, served, of, meetings }) => ({
      name: party === null ? name : `${name} (${party})`,
      cells: meetings.map(cellOf),
      total: `${served}/${of}`,
    })),
  }));
}

function cellOf({ served, of, items, missed }: AttendedMeeting): AttendanceCell {
  const extent = served === 0 ? 'none' : served < of ? 'some' : 'all';
  const absent = new Set(missed);
  return {
    extent,
    count: `${served}/${of}`,
    items: items.map((number) => !absent.has(number)),
    missed: extent === 'some' ? formatItemRange(missed) : null,
  };
}

function timelineOf(rows: readonly ActionRow[], per: string, language: 'sv' | 'en'): Timeline | null {
  const given = rows.filter(({ opened }) => opened.date <= per);
  if (given.length === 0) return null;
  return {
    first: given.map(({ opened }) => opened.date).reduce((a, b) => (a < b ? a : b)),
    last: per,
    bars: given.map(({ id, text, owners, due, opened, closed, overdue, state }) => {
      const to = closed === null || closed.date > per ? per : closed.date;
      const now = overdue ? 'overdue' : state;
      const days = Math.round((Date.parse(to) - Date.parse(opened.date)) / 86_400_000);
      return {
        from: opened.date,
        to,
        due: due !== null && looksLikeDay(due) ? due : null,
        state: now,
        label: `${id} ${owners.join(', ')}${owners.length > 0 ? ': ' : ''}${text}`,
        told: `${stateWords[now][language]}, ${days} ${words.days[language]}`,
      };
    }),
  };
}
