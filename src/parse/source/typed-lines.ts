import { cueType } from '../../language/cues.ts';
import { clauseWord } from '../../language/typed-marks.ts';
import { decidingWord } from '../../language/deciding-words.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import { openLines } from './open-lines.ts';

const underline = /^(?<margin>[ \t>]*)(?<signs>=+|-+)[ \t]*$/;
/** What begins a block of its own, so that the line is no text of a paragraph. */
const ownBlock = /^[ \t>]*(?:#{1,6}(?:[ \t]|$)|[|]|```|~~~|:::|(?:[-_*][ \t]*){3,}$|[ \t>]*$)/;
const clause = new RegExp(`^[ \\t>]*(?:[-+*]\\s+)?${clauseWord}(?![\\p{L}\\d])`, 'iu');
const labelled = /^[ \t>*_]*([^:]{1,60}):/;
/** A verb that decides in a heading has no such end and no such word after it. */
const leadsOn = new RegExp(`[.:]\\s*$|(?<![\\p{L}\\d])${clauseWord}(?![\\p{L}\\d])`, 'iu');
const inBold = /^([ \t>]*)(\*\*|__)([ \t]+)([^*_:]{1,60}:)([ \t]*)\2(?=[^*_]|$)/;

/** More lines above dashes are no heading that anybody meant, and need not be looked at. */
const longestHeading = 20;

/**
 * What Markdown would take for something else because of signs beside it: dashes or equals right below a cue, an att-sats or a sentence
 * that decides are a line, not the mark of a heading; `** Beslut: **` is bold.
 */
export function typedLines(lines: readonly string[]): LineEdit[] {
  const edits: LineEdit[] = [];
  let top = -1;
  for (const { line, text } of openLines(lines)) {
    if (top < 0 && text.trim() !== '') top = line;
    const bold = text.includes('** ') || text.includes('__ ') ? inBold.exec(text) : null;
    if (bold !== null) for (const edit of boldEdits(line, bold)) edits.push(edit);
    const { margin, signs } = (/[-=]/.test(text) ? underline.exec(text)?.groups : undefined) ?? {};
    if (margin === undefined || signs === undefined || !isNoHeading(lines, line, signs, top)) continue;
    edits.push({ line, start: margin.length, end: text.length, text: signs.length < 3 ? '' : '***' });
  }
  return edits;
}

function boldEdits(
  line: number,
  [, margin = '', mark = '', before = '', words = '', after = '']: RegExpExecArray,
): LineEdit[] {
  const start = margin.length + mark.length;
  const end = start + before.length + words.length;
  const edits: LineEdit[] = [{ line, start, end: start + before.length, text: '' }];
  if (after !== '') edits.push({ line, start: end, end: end + after.length, text: '' });
  return edits;
}

/** Whether the paragraph right above signs is no heading; the one at the top of the notes is one, whatever it says. */
function isNoHeading(lines: readonly string[], line: number, signs: string, top: number): boolean {
  let first = line;
  while (first > 0 && line - first < longestHeading && !ownBlock.test(lines[first - 1]!)) first--;
  if (first === line || first <= top) return false;
  const paragraph = lines.slice(first, line);
  return paragraph.some(decides) || endsSentence(paragraph, signs);
}

function decides(text: string): boolean {
  const label = labelled.exec(text)?.[1];
  const isCue = label !== undefined && cueType(label) !== null;
  return clause.test(text) || isCue || (leadsOn.test(text) && decidingWord.test(text));
}

/** A whole sentence above dashes: `Bo Ek redogjorde för offerten.` */
function endsSentence(paragraph: readonly string[], signs: string): boolean {
  const last = paragraph.at(-1)!.trim();
  const isShort = signs.length < 3;
  const words = paragraph.join(' ').split(' ').length;
  return last.endsWith('.') && (isShort || signs.startsWith('-')) && words > (isShort ? 1 : 2);
}
