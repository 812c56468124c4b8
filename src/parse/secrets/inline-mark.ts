import { taskMarkStart } from '../../language/secret-words.ts';
import { findAll } from '../../model/find-all.ts';
import { readAttributes } from './attributes.ts';
import type { Cut } from './cut.ts';
import type { Doubt, Mark } from './mark.ts';
import { findMarks } from './find-marks.ts';
import { type Notes, hideInline } from './hide.ts';
import { inlinePlaceholder } from './placeholders.ts';

/** How far the brackets of a paragraph have been counted (0-based), and how many are open there. */
export interface BracketCount {
  readonly line: number;
  readonly column: number;
  readonly open: number;
}

/**
 * Hides the text of an inline mark, or says why it is doubtful. `before` is the count after the mark before it;
 * `nextAfter` finds the inline mark that follows a place. Each character of a paragraph is looked at once for all its marks.
 */
export function readInline(
  notes: Notes,
  mark: Mark,
  before: BracketCount | null,
  nextAfter: (line: number, column: number) => Mark | undefined,
): { cut: Cut; count: BracketCount } | { doubt: Doubt } {
  const { lines, outline } = notes;
  const paragraph = outline.paragraphs[mark.line]!;
  const isSame = (line: number) =>
    outline.paragraphs[line] === paragraph && !/^[ \t>]*[|]/.test(lines[line]!);
  const goesOn = (line: number) =>
    isSame(line) && isSame(mark.line) && outline.headingAt(line)?.kind !== 'atx';

  const from =
    before !== null && outline.paragraphs[before.line] === paragraph
      ? before
      : { line: paragraph < 0 ? mark.line : paragraph, column: 0, open: 0 };
  const outside = count(lines, from, { line: mark.line, column: mark.start }, goesOn);
  const close = closingBracket(lines, mark, goesOn);
  if (close === null) return { doubt: 'unclosed-inline' };

  let after = close.column + 1;
  let placeholder = inlinePlaceholder;
  let ground: string | null = null;
  const line = lines[close.line]!;
  if (line[after] === '{' && !taskMarkStart.test(line.slice(after, after + 40))) {
    const attributes = readAttributes(line, after);
    if (attributes === null) return { doubt: 'attributes' };
    after = attributes.end;
    ground = attributes.ground;
    placeholder = attributes.replacement ?? inlinePlaceholder;
    if (findMarks([placeholder]).length > 0) return { doubt: 'nested' };
    if (mark.line < outline.frontMatterEnd) placeholder = placeholder.replaceAll('"', '”');
  } else if (opensLink.test(line.slice(after, after + 200))) return { doubt: 'attributes' };
  // Else the text before it would become a link to the placeholder.
  if (lines[mark.line]![mark.start - 1] === ']') placeholder = ` ${placeholder}`;
  const hidden = hiddenText(lines, mark, close);
  if (hidden.trim() === '') return { doubt: 'empty' };
  if (cutsComment(hidden)) return { doubt: 'comment' };

  const next = nextAfter(close.line, after);
  const isNextHere = next !== undefined && outline.paragraphs[next.line] === paragraph;
  const until = isNextHere ? { line: next.line, column: next.start } : { line: lines.length, column: 0 };
  const rest = count(
    lines,
    { line: close.line, column: after, open: Math.max(0, outside.open) },
    until,
    goesOn,
  );
  if (rest.least < 0) return { doubt: 'unbalanced' };
  const cut = hideInline(notes, { ...mark, ground, replacement: placeholder }, close, after, placeholder);
  return { cut, count: rest };
}

/** What makes a link of the bracket before it: an address or a label. */
const opensLink = /^(?:\[(?!\^)|\((?:<|[^\s)]*[/@#.:]))/;

/** Whether `text` begins or ends a comment without the other half. */
export function cutsComment(text: string): boolean {
  let isOpen = false;
  for (const [mark] of findAll(/<!--|-->/g, text)) {
    if (!isOpen && mark === '-->') return true;
    isOpen = mark === '<!--';
  }
  return isOpen;
}

function hiddenText(lines: readonly string[], mark: Mark, close: { line: number; column: number }): string {
  if (close.line === mark.line) return lines[mark.line]!.slice(mark.end, close.column);
  const middle = lines.slice(mark.line + 1, close.line);
  return [lines[mark.line]!.slice(mark.end), ...middle, lines[close.line]!.slice(0, close.column)].join('\n');
}

function closingBracket(
  lines: readonly string[],
  mark: Mark,
  goesOn: (line: number) => boolean,
): { line: number; column: number } | null {
  let depth = 1;
  for (let line = mark.line; line < lines.length && (line === mark.line || goesOn(line)); line++) {
    const text = lines[line]!;
    for (let at = line === mark.line ? mark.end : 0; at < text.length; at++) {
      if (text[at] === '\\') at++;
      else if (text[at] === '[') depth++;
      else if (text[at] === ']' && --depth === 0) return { line, column: at };
    }
  }
  return null;
}

/** Counts brackets between two places of a paragraph; `least` is the lowest count met. */
function count(
  lines: readonly string[],
  from: BracketCount,
  until: { line: number; column: number },
  goesOn: (line: number) => boolean,
): BracketCount & { least: number } {
  let { line, column, open } = from;
  let least = open;
  for (
    ;
    line < lines.length && (line === from.line || line <= until.line) && (line === from.line || goesOn(line));
    line++
  ) {
    const text = lines[line]!;
    const end = line === until.line ? until.column : text.length;
    for (let at = line === from.line ? from.column : 0; at < end; at++) {
      if (text[at] === '\\') at++;
      else if (text[at] === '[') open++;
      else if (text[at] === ']') least = Math.min(least, --open);
    }
    column = end;
    if (line === until.line) break;
  }
  if (line === until.line) return { line, column, open, least };
  return { line: Math.min(line, lines.length - 1), column: 0, open: 0, least };
}
