import { isHeadingOrRow, withoutMargin } from '../markdown/line-margin.ts';
import { playsAtMeeting } from '../../language/role-words.ts';
import { meetingRoleKeys } from '../../language/roles.ts';
import { afterSuspended } from '../../language/suspended-hyphens.ts';
import { hasLetter, beginsWithCapital } from '../../model/text-shapes.ts';
import { findAll } from '../../model/find-all.ts';
import { onceFor } from '../../model/once-for.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import { secrecyReach } from '../secrets/mark-word.ts';
import { joinedTime, mayPartTime } from './broken-times.ts';
import { openLines, type OpenLine } from './open-lines.ts';

const hyphens = '-\u2010\u2011¬';
/** A word that the end of its line parts. */
const brokenOff = /(?<![\p{L}\d_.@/-])(?<word>\p{L}[\p{L}-]*)(?<sign>[-\u2010\u2011¬])[ \t]*$/u;
/** The rest of it at the start of the next line. */
const restOfWord = /^(?<margin>[ \t>]*)(?<rest>\p{L}[\p{L}\d-]*[^\s\p{L}\d]*)(?<space>[ \t]*)/u;
const columns = /(?<! ) {3,}\S|\S\t/u;
const twoSmall = /^\p{Ll}{2}/u;

/** A heading, a row of a table, columns of a page: none of them goes on in the next line. */
function isNoText(line: string): boolean {
  return isHeadingOrRow(line) || columns.test(line);
}

/**
 * Words that were parted by a hyphen where their line ended (`belys-` above `ningen`), as in text from a PDF: they get together on
 * one line. The hyphen stays where it belongs to the word: after capitals, a single letter and names, and where the notes
 * write the word with it elsewhere. It goes only where they write the word without it elsewhere, break many lines so, or it is a
 * role: `svensk-` above `norsk` may be meant as it stands, and is left alone like `hem-` above `och fritidslärare`.
 */
export function brokenWords(lines: readonly string[]): LineEdit[] {
  const open = openLines(lines);
  const edits: LineEdit[] = [];
  for (let nth = 1; nth < open.length; nth++) {
    const [upper, lower] = [open[nth - 1]!, open[nth]!];
    if (lower.line !== upper.line + 1) continue;
    if (mayPartTime(upper.text)) edits.push(...joinedTime(upper, lower, open[nth + 1]));
    if (!mayBreak(upper.text)) continue;
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
  const kept = hyphenOf(lines, word, rest);
  if (kept === null) return [];
  return [
    { line: upper.line, start: at, end: upper.text.length, text: `${kept}${lower!.text}` },
    { line: lower!.line, start: 0, end: lower!.text.length, text: '' },
  ];
}

function mayBreak(text: string): boolean {
  const end = text.trimEnd();
  return end !== '' && hyphens.includes(end.at(-1)!) && !isNoText(text.trimStart());
}

function joined(
  lines: readonly string[],
  upper: OpenLine,
  lower: OpenLine,
  next: OpenLine | undefined,
): LineEdit[] {
  const before = brokenOff.exec(upper.text);
  const after = before === null || isNoText(lower.text.trimStart()) ? null : restOfWord.exec(lower.text);
  if (before === null || after === null) return [];
  const { word = '', sign = '' } = before.groups!;
  const { margin = '', rest = '' } = after.groups!;
  // What may be meant as a mark of secrecy hides more where it stands parted.
  if (afterSuspended.test(rest) || secrecyReach(`${word}${rest}`) !== null) return [];
  const kept = sign === '¬' ? '' : hyphenOf(lines, word, rest);
  if (kept === null) return [];
  const end = after[0].length;
  const at = before.index + word.length;
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

/** The hyphen that stays in a word, perhaps none; null where nobody can tell whether it is one word. */
function hyphenOf(lines: readonly string[], word: string, rest: string): string | null {
  const begun = /^\p{L}+/u.exec(rest)![0];
  if (beginsWithCapital(begun) && !beginsWithCapital(word)) return null;
  if (!/\p{Ll}{2}$/u.test(word) || !twoSmall.test(rest)) return '-';
  const { words, stems, isBrokenOften } = wordsOf(lines);
  if (words.has(`${word}-${begun}`.toLowerCase())) return '-';
  const whole = `${word}${begun}`.toLowerCase();
  const isKnown = stemsOf(whole).some((stem) => stem.length >= word.length + 3 && stems.has(stem));
  const isRole = meetingRoleKeys.some((role) => playsAtMeeting(whole, role));
  return words.has(whole) || isKnown || isRole || isBrokenOften ? '' : null;
}

/** What the notes write, in small letters. */
interface WrittenWords {
  /** Whole words, also with hyphens within. */
  readonly words: ReadonlySet<string>;
  /** Those words without endings. */
  readonly stems: ReadonlySet<string>;
  /** Whether so many lines end within a word, or two in a row, that a program must have broken them. */
  readonly isBrokenOften: boolean;
}

const often = 3;

const wordsOf = onceFor((lines: readonly string[]): WrittenWords => {
  const words = new Set<string>();
  const broken: number[] = [];
  for (const [index, line] of lines.entries()) {
    for (const [word] of findAll(/\p{L}+(?:-\p{L}+)*/gu, line)) words.add(word.toLowerCase());
    const rest = withoutMargin(lines[index + 1]?.trim() || lines[index + 2] || '');
    if (/\p{Ll}{2}[-\u2010\u2011][ \t]?$/u.test(line) && twoSmall.test(rest) && !afterSuspended.test(rest))
      broken.push(index);
  }
  const isBrokenOften = broken.length >= often || broken.some((line, nth) => broken[nth + 1] === line + 1);
  return { words, stems: new Set([...words].flatMap(stemsOf)), isBrokenOften };
});

/** A word is no longer. */
const longestWord = 60;

/** A word without its last letters, as many as an ending may have: `belysningen` has that of `belysning`. */
function stemsOf(word: string): string[] {
  return word.length > longestWord ? [] : [0, 1, 2, 3, 4].map((cut) => word.slice(0, word.length - cut));
}
