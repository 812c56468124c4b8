import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import type { RegisterPage, Timeline, TimelineBar } from '../../model/register-page.ts';
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
    matrices: page.matrices.map((matrix) => ({
      ...matrix,
      people: matrix.people.map((person) => ({
        ...person,
        cells: person.cells.map(({ extent, count }) => ({ sign: signs[extent], extent, count })),
      })),
    })),
    // Nothing else may run or be fetched, whatever stands in the protocols.
    policy: `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'`,
    style: new Handlebars.SafeString(style),
    script: new Handlebars.SafeString(script),
  });
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
    height: shown.length * rowHeight,
    bars: shown.map((bar, nth) => barView(bar, nth * rowHeight, x)),
  };
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
