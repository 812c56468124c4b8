import { afterSuspended } from '../../language/suspended-hyphens.ts';
import { hasLetter } from '../../model/text-shapes.ts';
import { onceFor } from '../../model/once-for.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import { secrecyReach } from '../secrets/mark-word.ts';
import { openLines, type OpenLine } from './open-lines.ts';

const hyphens = '-\u2010\u2011¬';
/** A word that the end of its line parts. */
const brokenOff = /(?<![\p{L}\d_.@/-])(?<word>\p{L}[\p{L}-]*)(?<sign>[-\u2010\u2011¬])[ \t]*$/u;
/** The rest of it at the start of the next line. */
const restOfWord = /^(?<margin>[ \t>]*)(?<rest>\p{L}[\p{L}\d-]*[^\s\p{L}\d]*)(?<space>[ \t]*)/u;
/** A heading, a row of a table, columns of a page: none of them goes on in the next line. */
const noText = /^[ \t>]*(?:#{1,6}\s|\|)| {3,}\S|\S\t/u;

/**
 * Words that were parted by a hyphen where their line ended (`belys-` above `ningen`), as in text from a PDF: they get together on
 * one line. The hyphen stays where it belongs to the word: after capitals, a single letter and names, and where the notes
 * write the word with it elsewhere. That of `hem-` above `och fritidslärare` is left alone.
 */
export function brokenWords(lines: readonly string[]): LineEdit[] {
  const open = openLines(lines);
  const edits: LineEdit[] = [];
  for (let nth = 1; nth < open.length; nth++) {
    const [upper, lower] = [open[nth - 1]!, open[nth]!];
    if (lower.line !== upper.line + 1 || !mayBreak(upper.text)) continue;
    const own =
      lower.text.trim() === ''
        ? joinedOverGap(lines, upper, open.slice(nth + 1, nth + 3))
        : joined(lines, upper, lower, open[nth + 1]);
    edits.push(...own);
  }
  return edits;
}

/** The same where an empty line stands after each line of the text: the whole of the lower line goes up. */
function joinedOverGap(
  lines: readonly string[],
  upper: OpenLine,
  [lower, next]: readonly OpenLine[],
): LineEdit[] {
  const isAlone = lower?.line === upper.line + 2 && (next === undefined || next.text.trim() === '');
  const before = isAlone ? brokenOff.exec(upper.text) : null;
  const rest = /^\p{Ll}{2}[\p{L}-]*/u.exec(lower?.text ?? '')?.[0] ?? '';
  if (before === null || rest === '' || afterSuspended.test(rest)) return [];
  const { word = '' } = before.groups!;
  if (secrecyReach(`${word}${rest}`) !== null) return [];
  const at = before.index + word.length;
  const kept = keepsHyphen(lines, word, rest) ? '-' : '';
  return [
    { line: upper.line, start: at, end: upper.text.length, text: `${kept}${lower!.text}` },
    { line: lower!.line, start: 0, end: lower!.text.length, text: '' },
  ];
}

function mayBreak(text: string): boolean {
  const end = text.trimEnd();
  return end !== '' && hyphens.includes(end.at(-1)!) && !noText.test(text.trimStart());
}

function joined(
  lines: readonly string[],
  upper: OpenLine,
  lower: OpenLine,
  next: OpenLine | undefined,
): LineEdit[] {
  const before = brokenOff.exec(upper.text);
  const after = before === null || noText.test(lower.text.trimStart()) ? null : restOfWord.exec(lower.text);
  if (before === null || after === null) return [];
  const { word = '', sign = '' } = before.groups!;
  const { margin = '', rest = '' } = after.groups!;
  // What may be meant as a mark of secrecy hides more where it stands parted.
  if (afterSuspended.test(rest) || secrecyReach(`${word}${rest}`) !== null) return [];
  const end = after[0].length;
  const at = before.index + word.length;
  const kept = sign === '¬' || !keepsHyphen(lines, word, rest) ? '' : '-';
  // An empty line would part the paragraph.
  const goesOn = next?.line === lower.line + 1 && next.text.trim() !== '';
  if (end < lower.text.length || !goesOn)
    return [
      { line: upper.line, start: at, end: upper.text.length, text: `${kept}${rest}` },
      { line: lower.line, start: margin.length, end, text: '' },
    ];
  const above = upper.text.slice(0, before.index).trimEnd();
  return hasLetter(above)
    ? [
        { line: upper.line, start: above.length, end: upper.text.length, text: '' },
        { line: lower.line, start: margin.length, end: margin.length, text: `${word}${kept}` },
      ]
    : [];
}

function keepsHyphen(lines: readonly string[], word: string, rest: string): boolean {
  if (!/\p{Ll}{2}$/u.test(word) || !/^\p{Ll}{2}/u.test(rest)) return true;
  const compound = `${word}-${/^\p{L}+/u.exec(rest)![0]}`.toLowerCase();
  return wholeText(lines).includes(compound);
}

const wholeText = onceFor((lines: readonly string[]) => lines.join('\n').toLowerCase());
