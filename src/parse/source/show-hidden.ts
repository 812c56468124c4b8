import { type LineEdit, editLines } from '../secrets/edit-lines.ts';
import { findAll } from '../../model/find-all.ts';
import { frontMatterEnd } from './open-lines.ts';
import type { ColumnSteps } from './source-text.ts';
import { belongsToEmoji, endsLine, mayHide, mayHideIn } from './hidden-characters.ts';

/** All that paints nothing: what `dolda-tecken` tells of, soft hyphens, and the ends of lines and pages of other programs. */
const hidden = /(?!\p{Variation_Selector}|\t)[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029]+/gu;

/** Scripts that write words otherwise with a joiner in them. */
const joining = /[\u0600-\u0dff]$/;

/**
 * The lines as a reader sees them: characters that paint nothing are taken out, so that they split no word, number or mark;
 * a control character stands for a space. An end of a line or page from another program is a line break within a line, and nothing at
 * its ends. Emoji and the joiners of scripts that need them stay whole.
 */
export function showHidden(lines: readonly string[]): { lines: readonly string[]; steps: ColumnSteps } {
  const edits: LineEdit[] = [];
  const last = frontMatterEnd(lines);
  const mayHideAny = mayHideIn(lines);
  for (const [line, written] of lines.entries()) {
    if (!(mayHideAny && mayHide.test(written)) && !written.includes('\u00ad')) continue;
    for (const { 0: run, index } of findAll(hidden, written)) {
      const text = shown(run, written, index, line > last ? lineBreak : ' ');
      if (text !== run) edits.push({ line, start: index, end: index + run.length, text });
    }
  }
  return edits.length === 0 ? { lines, steps: new Map() } : editLines(lines, edits);
}

/** What stands for a run of characters that paint nothing, at the 0-based unit `at` of a line; `end` stands for the end of a line. */
function shown(run: string, line: string, at: number, end: string): string {
  if (belongsToEmoji(line, at, run)) return run;
  if (/^[\u200c\u200d]$/.test(run) && joining.test(line.slice(0, at))) return run;
  if (!/[\p{Cc}\u2028\u2029]/u.test(run)) return '';
  const isWithin = line.slice(Math.max(0, at - 200), at).trim() !== '' && at + run.length < line.length;
  if (!isWithin) return '';
  return Array.from(run).some(endsLine) ? end : ' ';
}

/** A line break within a line (see `inertPhrasing`). */
export const lineBreak = '<br>';
