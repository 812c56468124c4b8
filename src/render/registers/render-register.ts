import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import type { AttendanceCell, RegisterPage, Timeline, TimelineBar } from '../../model/register-page.ts';
import { loadTemplate } from '../template.ts';
import { registerLabels } from './register-labels.ts';

/**
 * A register as one HTML file that needs no other: its table, which the script searches in the page itself, with a picture of
 * it above. Without scripts all is there. The same register gives the same bytes.
 */
export function renderRegister(page: RegisterPage): string {
  const template = loadTemplate('registers');
  const [style, script] = [template.text('register.css'), template.text('filter.js')];
  const label = Object.fromEntries(
    Object.entries(registerLabels).map(([key, text]) => [key, text[page.language]]),
  );
  return template.render('register', {
    ...page,
    label,
    timeline: page.timeline && timelineView(page.timeline),
    rows: page.table.rows.map((cells) => cells.map((text) => ({ text, isShort: text.length <= shortest }))),
    matrices: page.matrices.map((matrix) => ({
      ...matrix,
      people: matrix.people.map((person) => ({
        ...person,
        cells: person.cells.map((cell) => ({ ...cell, sign: signs[cell.extent], grid: gridView(cell) })),
      })),
    })),
    // Nothing else may run or be fetched, whatever stands in the protocols.
    policy: `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'`,
    style: new Handlebars.SafeString(style),
    script: new Handlebars.SafeString(script),
  });
}

/** Cells that are no longer are not broken (`2026-01-22`, `U-2026-14`). In characters. */
const shortest = 16;

/** In units of the picture: a § is a box, and so many stand in a row. */
const box = { width: 6, height: 9, perRow: 12 };

/** A box for each §, filled where the person served. Null where it would show what the sign shows. */
function gridView({ extent, items }: AttendanceCell) {
  if (extent !== 'some') return null;
  const boxes = items.map((served, nth) => ({
    served,
    x: (nth % box.perRow) * (box.width + 2) + 1,
    y: Math.floor(nth / box.perRow) * (box.height + 2) + 1,
  }));
  return {
    boxes,
    width: Math.min(items.length, box.perRow) * (box.width + 2),
    height: Math.ceil(items.length / box.perRow) * (box.height + 2),
    box,
  };
}

/** Told apart by their shape too, not by colour alone. */
const signs = { all: '●', some: '◐', none: '○' };
const rowHeight = 26;
const width = 900;
/** More bars than this can't be read as a picture; the table has them all. */
const mostBars = 200;

/** Bars are drawn in a picture of `width` units; its text is beside them. */
function timelineView({ first, last, bars }: Timeline) {
  const begin = Date.parse(first);
  const span = Math.max(Date.parse(last) - begin, 86_400_000);
  const x = (day: string) => Math.round(Math.min(Math.max((Date.parse(day) - begin) / span, 0), 1) * width);
  const shown = bars.slice(-mostBars);
  return {
    first,
    last,
    width,
    height: axisHeight + shown.length * rowHeight,
    axisY: axisHeight - 4,
    ticks: ticksOf(first, last).map((day) => ({ x: x(day), label: day.slice(0, 7) })),
    left: bars.length - shown.length,
    bars: shown.map((bar, nth) =>
      barView(
        { ...bar, due: bar.due !== null && bar.due <= last ? bar.due : null },
        axisHeight + nth * rowHeight,
        x,
      ),
    ),
  };
}

const axisHeight = 18;
/** Labels of the axis are so wide that more don't fit. */
const mostTicks = 9;

/** Days that begin a month, as many as fit: each first, third, sixth … */
function ticksOf(first: string, last: string): string[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = last.split('-').map(Number);
  const months = (lastYear - year) * 12 + lastMonth - month;
  const step =
    [1, 3, 6, 12].find((each) => months / each <= mostTicks) ?? 12 * Math.ceil(months / 12 / mostTicks);
  const start = Math.floor(month / step) * step + step;
  const count = Math.max(Math.ceil((months + month - start + 1) / step), 0);
  return Array.from({ length: count }, (_, nth) => {
    const at = start + nth * step;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  }).filter((day) => day > first && day <= last);
}

function barView({ from, to, due, state, label, told }: TimelineBar, y: number, x: (day: string) => number) {
  return {
    state,
    x: x(from),
    width: Math.max(x(to) - x(from), 4),
    barY: y + 16,
    textY: y + 12,
    due: due === null || due < from ? null : { x: x(due), y: y + 14 },
    words: `${label.length > 90 ? `${label.slice(0, 88)}…` : label} (${told})`,
  };
}

/** As policies name what they allow (https://www.w3.org/TR/CSP3/#external-hash). */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
