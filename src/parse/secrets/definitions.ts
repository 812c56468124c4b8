import { quotePrefix } from '../markdown/line-margin.ts';
import { findAll } from '../../model/find-all.ts';
import type { Cut } from './cut.ts';
import type { LineEdit } from './edit-lines.ts';
import { type Mark, linePrefix } from './mark.ts';
import type { Notes } from './hide.ts';
import { onOneLine } from '../../model/text-shapes.ts';

/** The beginning of a footnote or of the address of a link: `[^1]:`, `[elsa]:`. */
const beginning = /^\[((?:[^[\]\\]|\\.){1,999})\]:/;
const indented = /^(?: {2}|\t)/;
const reference = /\[((?:[^[\]\\]|\\.){1,999})\]/g;

/** A footnote or address, on the lines (0-based) from `first` up to `end` (not included). */
interface Definition {
  readonly label: string;
  readonly first: number;
  readonly end: number;
  /** 0-based columns of its label. */
  readonly start: number;
  readonly after: number;
}

/** Footnotes that footnotes refer to: a longer chain would take quadratic time. */
const mostRounds = 16;

/** `cuts` with the footnotes and addresses that only hidden text refers to: they belong to it, though they often stand far below. */
export function withDefinitions(notes: Notes, cuts: readonly Cut[]): readonly Cut[] {
  const definitions = cuts.length === 0 ? [] : findDefinitions(notes);
  let all = cuts;
  for (let round = 0; definitions.length > 0 && round < mostRounds; round++) {
    const found = hiddenDefinitions(notes, all, definitions);
    if (found.length === 0) break;
    all = [...all, ...found].sort((a, b) => a.first - b.first || a.mark.start - b.mark.start);
  }
  return all;
}

function findDefinitions({ lines, outline }: Notes): Definition[] {
  const found: Definition[] = [];
  for (const [first, line] of lines.entries()) {
    if (!line.includes(']:') || first <= outline.frontMatterEnd || outline.fences[first] !== 0) continue;
    const start = linePrefix.exec(line)![0].length;
    const match = beginning.exec(line.slice(start));
    if (match === null) continue;
    const [whole, label] = match;
    const end = label!.startsWith('^') ? endOfFootnote(lines, first) : endOfAddress(lines, first);
    found.push({ label: normalised(label!), first, end, start, after: start + whole.length });
  }
  return found;
}

/** Its paragraph, and indented ones below; to be safe also a line that Markdown may take for another block. */
function endOfFootnote(lines: readonly string[], first: number): number {
  let end = first + 1;
  for (let at = end; at < lines.length; at++) {
    const text = lines[at]!.replace(/^[ \t]*>/, '');
    const isBlank = text.trim() === '';
    const isOwn = indented.test(text) || (at === end && !/^(?:#|\[(?:[^[\]\\]|\\.)+\]:)/.test(text));
    if (!isBlank && !isOwn) break;
    if (!isBlank) end = at + 1;
    else if (at === end && !indented.test(lines[at + 1] ?? '')) break;
  }
  return end;
}

/** The address and its title may stand on lines of their own. */
function endOfAddress(lines: readonly string[], first: number): number {
  let end = first + 1;
  if (/\]:[ \t]*$/.test(lines[first]!)) end++;
  if (/^[ \t>]*["'(]/.test(lines[end] ?? '')) while ((lines[end] ?? '').trim() !== '') end++;
  return Math.min(end, lines.length);
}

function hiddenDefinitions({ lines }: Notes, cuts: readonly Cut[], all: readonly Definition[]): Cut[] {
  const owners = new Map<string, Mark>();
  const open = [...lines];
  const isTaken = new Set<number>();
  for (const { mark, masked, first, last } of cuts) {
    for (let line = first; line <= last; line++) isTaken.add(line);
    for (const { line, start, end } of masked.toReversed()) {
      for (const label of labelsIn(lines[line]!.slice(start, end)))
        if (!owners.has(label)) owners.set(label, mark);
      open[line] = open[line]!.slice(0, start) + open[line]!.slice(end);
    }
  }
  const candidates = all.filter(({ label, first }) => owners.has(label) && !isTaken.has(first));
  for (const { first, start, after } of candidates)
    open[first] = open[first]!.slice(0, start) + open[first]!.slice(after);
  const used = candidates.length === 0 ? new Set<string>() : new Set(open.flatMap(labelsIn));
  return candidates
    .filter(({ label }) => !used.has(label))
    .map((one) => definitionCut(lines, one, owners.get(one.label)!));
}

function definitionCut(lines: readonly string[], { first, end, start, after }: Definition, owner: Mark): Cut {
  const masked: LineEdit[] = [];
  for (let line = first; line < end; line++)
    masked.push({ line, start: 0, end: lines[line]!.length, text: quotePrefix(lines[line]!) });
  return {
    kind: 'definition',
    mark: { ...owner, line: first, start, end: after },
    owner,
    doubt: null,
    first,
    last: end - 1,
    end: { line: end, column: 0 },
    masked,
    unmasked: [],
    headings: [],
    kept: [],
  };
}

function labelsIn(text: string): string[] {
  return text.includes(']') ? Array.from(findAll(reference, text), ([, label]) => normalised(label!)) : [];
}

function normalised(label: string): string {
  return onOneLine(label.trim()).toLowerCase();
}
