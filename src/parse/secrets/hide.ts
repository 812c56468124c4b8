import { isOnlyMargin, marginLength, quotePrefix } from '../markdown/line-margin.ts';
import type { Cut } from './cut.ts';
import type { LineEdit } from './edit-lines.ts';
import { type Doubt, type Mark, linePrefix } from './mark.ts';
import { headingsWithin } from '../outline/item-ends.ts';
import type { OutlineHeading } from '../outline/outline-lines.ts';
import { opensSection } from '../../language/sections.ts';
import { cueType } from '../../language/cues.ts';
import type { Outline } from './outline.ts';
import { retitled } from './retitled.ts';
import { strayLetters } from './stray-letters.ts';
import { blockPlaceholder, itemPlaceholder, itemSentence } from './placeholders.ts';

/** A line of a paragraph that is not blank to Markdown and shows nothing. */
const emptyLine = '\u00A0';

/** The lines of the notes with their outline. */
export interface Notes {
  readonly lines: readonly string[];
  readonly outline: Outline;
}

/** Hides the lines from that of `mark` to that of its end, `last`. */
export function hideBlock(notes: Notes, mark: Mark, last: number): Cut {
  const { lines, outline } = notes;
  const first = mark.line;
  const prefix = lines[first]!.slice(0, mark.start);
  const quote = quotePrefix(prefix);
  let sentence = blockPlaceholder(mark.ground, mark.replacement);
  if (first < outline.frontMatterEnd) {
    const isList = /^\s*- /.test(lines.slice(first + 1, last).find((line) => line.trim() !== '') ?? '');
    sentence = isList && !prefix.includes('-') ? `- ${sentence}` : prefix === '' ? `# ${sentence}` : sentence;
  }
  const isMarked = !isOnlyMargin(prefix);
  const joins = !isMarked && !isOnlyMargin(lines[first - 1] ?? '') && last > first + 1;
  const at = joins ? first + 1 : first;
  const masked: LineEdit[] = [];
  for (let line = first; line <= last; line++)
    masked.push(wholeLine(notes, line, line === at ? prefix + sentence : quote));
  const closing = linePrefix.exec(lines[last]!)![0];
  const unmasked = [
    wholeLine(notes, first, prefix.trimEnd() === '' ? '' : prefix),
    wholeLine(notes, last, closing.trimEnd()),
  ];
  return cut('block', mark, first, last, masked, unmasked);
}

/** Hides what lies between an inline mark and its `]`; `after` is the place after that and its attributes. */
export function hideInline(
  notes: Notes,
  mark: Mark,
  close: { line: number; column: number },
  after: number,
  placeholder: string,
): Cut {
  const { lines, outline } = notes;
  const isProse = mark.line > outline.frontMatterEnd && outline.fences[mark.line] === 0;
  const unmasked: LineEdit[] = [
    { line: mark.line, start: mark.start, end: mark.end, text: '' },
    { line: close.line, start: close.column, end: after, text: '' },
  ];
  const end = { line: close.line, column: after };
  if (close.line === mark.line) {
    const edit = { line: mark.line, start: mark.start, end: after, text: placeholder };
    return { ...cut('inline', mark, mark.line, mark.line, [edit], unmasked), end };
  }
  const quote = quotePrefix(lines[mark.line]!);
  const masked: LineEdit[] = [
    { line: mark.line, start: mark.start, end: lines[mark.line]!.length, text: placeholder },
  ];
  for (let line = mark.line + 1; line < close.line; line++)
    masked.push(wholeLine(notes, line, isProse ? quote + emptyLine : ''));
  const start = marginLength(lines[close.line]!);
  const rest = lines[close.line]!.slice(after);
  const filler = isProse && !/^[ \t]*[\p{L}(.,;:!?][^|]*$/u.test(rest) ? emptyLine : '';
  masked.push({ line: close.line, start, end: after, text: filler });
  return { ...cut('inline', mark, mark.line, close.line, masked, unmasked), end };
}

/** Hides a heading and all below it up to line `end` (not included). */
export function hideItem(
  notes: Notes,
  mark: Mark,
  heading: OutlineHeading,
  end: number,
  doubt: Doubt | null,
): Cut {
  const { lines, outline } = notes;
  const title = doubt === null ? mark.replacement : null;
  const masked: LineEdit[] = [];
  for (const [index, text] of retitled(heading, title ?? itemPlaceholder).entries())
    masked.push(wholeLine(notes, heading.first + index, text));
  const kept = outline.ends.itemsBehind(heading.first, end);
  const body = hideLines(notes, heading.last + 1, end, kept);
  if (title !== null && body.length > 0) {
    const at = Math.min(1, body.length - 1);
    const indent = heading.kind === 'entry' ? ' '.repeat(heading.before.length) : '';
    if (body[at]!.text === '') body[at] = { ...body[at]!, text: indent + itemSentence(mark.ground) };
  }
  for (const each of body) masked.push(each);
  const line = lines[mark.line]!;
  const start = line.slice(0, mark.start).trimEnd().length;
  const unmasked = doubt === null ? [{ line: mark.line, start, end: mark.end, text: '' }] : [];
  const within = headingsWithin(outline.headings, heading.last + 1, doubt === null ? end : 0);
  const stray = strayLetters(within);
  const mayEnd = (one: OutlineHeading) =>
    one.level <= heading.level || one.item !== null || opensSection(one.title) || stray.has(one);
  const inside = within.filter((one) => mayEnd(one) && (one.label !== '' || cueType(one.title) === null));
  const kind = doubt === null ? 'item' : 'doubtful';
  return { ...cut(kind, mark, heading.first, end - 1, masked, unmasked), doubt, headings: inside, kept };
}

/** Hides all from a place (0-based) up to line `end` (not included). */
export function hideRest(
  notes: Notes,
  mark: Mark,
  doubt: Doubt,
  from: { line: number; column: number },
  end: number,
): Cut {
  const { lines, outline } = notes;
  const line = lines[from.line]!;
  const before = line.slice(0, from.column);
  const opened = before.lastIndexOf('<!--');
  const closed = before.lastIndexOf('-->');
  const closesComment = opened > closed || (closed < 0 && outline.comments[from.line] === 1);
  // The attributes of a block that lacks only its end are well formed.
  const ground = mark.type === 'open' ? mark.ground : null;
  const text = (closesComment ? '--> ' : '') + blockPlaceholder(ground, null);
  const first = { line: from.line, start: from.column, end: line.length, text };
  const begun = outline.fences[from.line]!;
  const beginsFence = begun !== (outline.fences[from.line - 1] ?? 0) && /^[`~]/.test(line.slice(from.column));
  const kept = outline.ends.itemsBehind(from.line, end);
  const masked = [first, ...hideLines(notes, from.line + 1, end, kept, beginsFence ? 0 : begun)];
  return { ...cut('doubtful', mark, from.line, end - 1, masked, []), doubt, kept };
}

/** Hides values of the front matter from line `first` up to line `end` (not included); the first key stays. */
export function hideValues(notes: Notes, mark: Mark, doubt: Doubt, first: number, end: number): Cut {
  const key = /^[\p{L}\p{N} _-]+:(?=\s|$)/u.exec(notes.lines[first]!)?.[0] ?? '';
  const isKey = key !== '' && (mark.line > first || mark.start >= key.length);
  const sentence = blockPlaceholder(null, null);
  const masked: LineEdit[] = [wholeLine(notes, first, isKey ? `${key} ${sentence}` : `# ${sentence}`)];
  for (let line = first + 1; line < end; line++) masked.push(wholeLine(notes, line, ''));
  return { ...cut('doubtful', mark, first, end - 1, masked, []), doubt };
}

/** Blank lines, but for the headings of the items `kept` (their numbers stay) and the end of a code fence begun before. */
function hideLines(
  notes: Notes,
  first: number,
  end: number,
  kept: readonly OutlineHeading[],
  begun = notes.outline.fences[first - 1] ?? 0,
): LineEdit[] {
  const { lines, outline } = notes;
  const masked: LineEdit[] = [];
  for (let line = first; line < end; line++) {
    const isFenceEnd = begun !== 0 && outline.fences[line] === begun && outline.fences[line + 1] !== begun;
    const stays = isFenceEnd && /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(lines[line]!);
    masked.push(wholeLine(notes, line, stays ? lines[line]! : ''));
  }
  for (const heading of kept) {
    for (const [index, text] of retitled(heading, itemPlaceholder).entries())
      masked[heading.first + index - first] = wholeLine(notes, heading.first + index, text);
  }
  return masked;
}

function cut(
  kind: Cut['kind'],
  mark: Mark,
  first: number,
  last: number,
  masked: LineEdit[],
  unmasked: LineEdit[],
): Cut {
  return {
    kind,
    mark,
    doubt: null,
    first,
    last,
    end: { line: last + 1, column: 0 },
    masked,
    unmasked,
    headings: [],
    kept: [],
  };
}

function wholeLine(notes: Notes, line: number, text: string): LineEdit {
  return { line, start: 0, end: notes.lines[line]!.length, text };
}
