import { numberedBullets } from './numbered-bullets.ts';
import {
  bulletLetter,
  bulletSigns,
  clauseWord,
  dashes,
  emptyBoxes,
  spacedBulletSigns,
  tickedBoxes,
} from '../../language/typed-marks.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import { findAll } from '../../model/find-all.ts';
import { openLines } from './open-lines.ts';

/** Spaces that Markdown takes for letters: no-break, thin, wide … */
const oddSpace = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const space = `[ \\t${oddSpace}]`;

/** Indentation, quote marks and marks of lists and headings, with whatever space a hand has put between them. */
const opening = new RegExp(`^(?:${space}|>|(?:[-+*]|\\d{1,9}[.)]|#{1,6})(?=${space}))*`);
const oddSpaces = new RegExp(`[${oddSpace}]`, 'g');
const afterSign = new RegExp(`(?<=§)[${oddSpace}]`, 'g');

const bullet = new RegExp(
  `^(?:[${bulletSigns}]${space}*|[${spacedBulletSigns}]${space}+|${bulletLetter}\\t${space}*)(?=\\S)`,
  'u',
);
const dash = new RegExp(`^[${dashes}]${space}+(?=\\S)`);
const gluedClause = new RegExp(`^-(?=${clauseWord}${space})`);
const dashedClause = new RegExp(`^[${dashes}]${space}+${clauseWord}(?![\\p{L}\\d])`, 'u');

const boxSign = new RegExp(
  `^(?<mark>[-+*]${space}*)?(?<sign>[${emptyBoxes}${tickedBoxes}])${space}*(?=\\S)`,
  'u',
);
const anyBoxSign = new RegExp(`[${emptyBoxes}${tickedBoxes}]`, 'gu');
const ticked = new RegExp(`[${tickedBoxes}xX]`, 'u');
const box = new RegExp(
  `^(?<mark>[-+*]${space}*|\\d{1,9}[.)])?\\[(?<tick>${space}{0,3}[xX]?${space}{0,2})\\](?![(\\[:{])${space}*(?=\\S)`,
);
/** A box as Markdown has it. */
const exactBox = /^\[[ xX]\] (?! )/;

/** Signs that stand among the letters of most notes. */
const commonSigns = Array.from(`${bulletSigns}${spacedBulletSigns}${dashes}`).filter((sign) => sign <= 'ÿ');

/** Quick to ask of each line: none without these has what `mayDiffer` looks for. */
const mayHoldSign = new RegExp(
  `[^\\t -~¡-ÿ]|[${commonSigns.join('')}]|^[ \\t>]*(?:${bulletLetter}\\t|-${clauseWord[0]})|\\[[ xX]{0,4}\\]`,
);

/** Lines without any of these begin with marks as Markdown has them. */
const mayDiffer = new RegExp(
  `[${oddSpace}]|[${bulletSigns}${spacedBulletSigns}${dashes}${emptyBoxes}${tickedBoxes}]|^[ \\t>]*(?:${bulletLetter}\\t|-${clauseWord[0]})|\\[[ xX]{0,4}\\]`,
  'u',
);

/** A line after which a dash begins a list: nothing, a list, a heading, or words that lead up to one. */
const leadsToList = new RegExp(
  `^${space}*$|^[ \\t>]*(?:[-+*#${dashes}]|\\d{1,9}[.)]${space})|:\\**${space}*$`,
);

/**
 * What Markdown would not take for marks but a reader does, as changes to marks that it knows: no-break and other spaces after a
 * mark, the bullets of word processors, `- []` and ☐ as boxes, `-att`. The words stay.
 */
export function typedMarks(lines: readonly string[]): LineEdit[] {
  const edits: LineEdit[] = [];
  const numbered = numberedBullets(lines);
  for (const { line, text } of openLines(lines)) {
    const told = numbered.get(line);
    if (told !== undefined) {
      edits.push(...told);
      continue;
    }
    if (mayHoldSign.test(text) && mayDiffer.test(text))
      for (const edit of editsOf(line, text, lines)) edits.push(edit);
  }
  return edits;
}

function editsOf(line: number, text: string, lines: readonly string[]): LineEdit[] {
  const before = opening.exec(text)![0];
  const start = before.length;
  const isListed = endsInListMark.test(before);
  const written = before.includes('#') ? '' : signs(text.slice(start), isListed, line, lines);
  const marks = written === '' ? '' : marksFor(written, isListed);
  const edits: LineEdit[] = [];
  // What only indents a line may be the look that somebody wanted.
  if (/[^\s>]/.test(before) || written !== '')
    for (const { index } of findAll(oddSpaces, before))
      edits.push({ line, start: index, end: index + 1, text: ' ' });
  const end = start + written.length;
  if (marks !== written) edits.push({ line, start, end, text: marks });
  for (const { index } of findAll(afterSign, text))
    if (index >= end) edits.push({ line, start: index, end: index + 1, text: ' ' });
  return edits;
}

const endsInListMark = /(?:[-+*]|\d[.)])\s*$/;

/** The signs of a bullet and a box, with the space after them, that the text of a line begins with. */
function signs(text: string, isListed: boolean, line: number, lines: readonly string[]): string {
  const sign =
    bullet.exec(text)?.[0] ??
    (isListed
      ? undefined
      : (gluedClause.exec(text)?.[0] ?? (beginsList(text, line, lines) ? dash.exec(text)?.[0] : ''))) ??
    '';
  const rest = text.slice(sign.length);
  const first = boxSign.exec(rest)?.[0];
  // A form: ☐ Ja ☑ Nej
  if (first !== undefined) return sign + ([...findAll(anyBoxSign, rest)].length > 1 ? '' : first);
  const { 0: written = '', groups } = box.exec(rest) ?? {};
  const isBox = isListed || sign !== '' || groups?.['mark'] !== undefined || groups?.['tick'] !== '';
  return sign + (isBox ? written : '');
}

/** Whether a dash that a line begins with is a bullet. */
function beginsList(text: string, line: number, lines: readonly string[]): boolean {
  return (
    dashedClause.test(text) ||
    leadsToList.test(lines[line - 1] ?? '') ||
    dash.test((lines[line + 1] ?? '').trimStart())
  );
}

/** The marks of Markdown that stand for signs. */
function marksFor(written: string, isListed: boolean): string {
  const hasBox = /[[\]]/.test(written) || new RegExp(anyBoxSign).test(written);
  if (!hasBox) return isListed ? '' : '- ';
  if (isListed && exactBox.test(written)) return written;
  const number = /^\d{1,9}[.)]/.exec(written)?.[0];
  const mark = number ?? (/^[+*]/.exec(written)?.[0] || '-');
  return `${isListed ? '' : `${mark} `}[${ticked.test(written) ? 'x' : ' '}] `;
}
