import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LeftOut } from './as-read.ts';
import { likeness } from './page-lines.ts';
import { hasLetterOrDigit, onOneLine } from '../../model/text-shapes.ts';

/** So many kinds of lines are written out in the message; all stand beside it. */
const mostKinds = 8;

interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * Tells in one finding what was left out of the notes since it belongs to the pages that they were copied from (`sidhuvud-sidfot`):
 * all of it, with its lines, but what lies on the lines that are secret. None where nothing but dots was left out.
 */
export function furnitureDiagnostics(
  furniture: readonly LeftOut[],
  secretLines: readonly Lines[],
): Diagnostic[] {
  const told = openFurniture(furniture, secretLines).filter(({ text }) => hasLetterOrDigit(text));
  if (told.length === 0) return [];
  const related = told.map(({ position, text }) => ({
    message: { sv: `Utelämnat: ”${text}”.`, en: `Left out: “${text}”.` },
    position,
  }));
  const [first, ...others] = related;
  const kinds = kindsOf(told);
  const list = (quote: (text: string) => string, word: string, more: string) =>
    [...kinds.values()]
      .slice(0, mostKinds)
      .map(({ text, lines }) => `${quote(text)} (${word} ${linesText(lines)})`)
      .join(', ') + (kinds.size > mostKinds ? more : '');
  return [
    {
      rule: 'sidhuvud-sidfot',
      severity: 'info',
      message: {
        sv: `Sidnummer, sidhuvuden och sidfötter är utelämnade ur protokollet: ${list((text) => `”${text}”`, 'rad', ' med flera')}.`,
        en: `Page numbers, heads and feet of pages are left out of the protocol: ${list((text) => `“${text}”`, 'line', ' and more')}.`,
      },
      help: {
        sv: 'De hör till sidorna som texten är kopierad från. Hör en rad till protokollet, skriv den i en mening.',
        en: 'They belong to the pages that the text was copied from. If a line belongs to the protocol, write it in a sentence.',
      },
      position: first!.position,
      related: others,
      fix: null,
    },
  ];
}

/** What was left out, without what lies on secret lines (1-based). */
export function openFurniture(furniture: readonly LeftOut[], secretLines: readonly Lines[]): LeftOut[] {
  if (secretLines.length === 0) return [...furniture];
  const open: LeftOut[] = [];
  const hidden = secretLines.toSorted((one, other) => one.first - other.first);
  let nth = 0;
  let last = 0;
  for (const each of furniture) {
    for (; nth < hidden.length && hidden[nth]!.first <= each.position.start.line; nth++)
      last = Math.max(last, hidden[nth]!.last);
    if (each.position.start.line > last) open.push(each);
  }
  return open;
}

function kindsOf(told: readonly LeftOut[]): Map<string, { text: string; lines: number[] }> {
  const kinds = new Map<string, { text: string; lines: number[] }>();
  for (const { text, position } of told) {
    const { line } = position.start;
    const key = likeness(text);
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { text: onOneLine(text), lines: [line] });
    else known.lines.push(line);
  }
  return kinds;
}

function linesText(lines: readonly number[]): string {
  const shown = lines.slice(0, 12).join(', ');
  return lines.length > 12 ? `${shown} …` : shown;
}
