import { marginLength, quoteDepth } from '../markdown/line-margin.ts';
import { addCut, type Cut } from './cut.ts';
import { findMarks } from './find-marks.ts';
import type { Doubt, Mark } from './mark.ts';
import type { OutlineHeading } from '../outline/outline-lines.ts';
import { type Notes, hideBlock, hideItem, hideRest, hideValues } from './hide.ts';
import { type BracketCount, cutsComment, readInline } from './inline-mark.ts';
import { doubtfulValues } from './front-matter-values.ts';
import { withGround } from './ground.ts';
import { nextBlockMark, partnersOf } from './partners.ts';
import { type Outline, readOutline } from './outline.ts';

/** The outline of notes without a mark, which nobody asks for: made once. */
let unmarked: Outline | null = null;

/** All that is to be hidden in a text, in order and without overlap. Linear time. */
export function findCuts(lines: readonly string[]): { notes: Notes; cuts: Cut[] } {
  const marks = findMarks(lines);
  if (marks.length === 0) return { notes: { lines, outline: (unmarked ??= readOutline([])) }, cuts: [] };

  const notes = { lines, outline: readOutline(lines) };
  const search = new Search(notes, marks);
  marks.forEach((_, index) => search.take(index));
  return { notes, cuts: search.cuts };
}

/** What may follow the mark of a heading: signs, and the ends of tags. */
const endsHeading = /^[^\p{L}\p{N}<]*(?:<\/\w{1,20}>[^\p{L}\p{N}<]*)*$/u;

class Search {
  readonly cuts: Cut[] = [];
  private readonly notes: Notes;
  private readonly marks: readonly Mark[];
  /** Other `:::` blocks that are open, and the item that they are in. */
  private open = { blocks: 0, itemEnd: -1 };
  private brackets: BracketCount | null = null;
  private lastBlock = -1;
  private readonly ends: Outline['ends'];
  private readonly partners: ReadonlyMap<Mark, Mark>;

  constructor(notes: Notes, marks: readonly Mark[]) {
    this.notes = notes;
    this.marks = marks;
    this.partners = partnersOf(notes.lines, marks);
    this.ends = notes.outline.ends;
  }

  take(index: number): void {
    const mark = this.marks[index]!;
    const end = this.cuts.at(-1)?.end;
    if (end !== undefined && (mark.line < end.line || (mark.line === end.line && mark.start < end.column)))
      return;
    const itemEnd = this.ends.ofLine(mark.line);
    if (this.open.itemEnd !== itemEnd) this.open = { blocks: 0, itemEnd };

    if (mark.type === 'directive') this.open.blocks++;
    else if (mark.type === 'close') this.takeClose(mark);
    else if (mark.type === 'open') this.takeOpen(mark, index);
    else if (mark.type === 'bracket') this.takeBracket(mark);
    else if (mark.type === 'inline') this.takeInline(mark, index);
    else if (mark.type === 'doubtful-end') this.takeEnd(mark);
    else if (!mark.headingOnly || this.isInHeading(mark.line)) this.doubt(mark, mark.doubt ?? 'misspelt');
  }

  private isInHeading(line: number): boolean {
    return this.notes.outline.headingAt(line) !== null || this.ends.isLikeItem(line);
  }

  private takeInline(mark: Mark, index: number): void {
    const nextAfter = (line: number, column: number) => this.nextInline(index, line, column);
    const read = readInline(this.notes, mark, this.brackets, nextAfter);
    if ('doubt' in read) return this.doubt(mark, read.doubt);
    this.cuts.push(read.cut);
    this.brackets = read.count;
  }

  /** The next mark after a place, where it is one whose brackets are counted by themselves. */
  private nextInline(index: number, line: number, column: number): Mark | undefined {
    let at = index + 1;
    for (; at < this.marks.length; at++) {
      const mark = this.marks[at]!;
      const isBefore = mark.line < line || (mark.line === line && mark.start < column);
      if (!isBefore && !mark.headingOnly) break;
    }
    const next = this.marks[at];
    return next?.type === 'inline' ? next : undefined;
  }

  private takeBracket(mark: Mark): void {
    const { lines, outline } = this.notes;
    const heading = outline.headingAt(mark.line);
    if (heading === null || mark.line < outline.frontMatterEnd) return this.doubt(mark, 'not-a-heading');
    const another = lines[mark.line]!.slice(mark.end);
    if (findMarks([another]).length > 0) return this.doubt(mark, 'nested');
    // What is hidden stands before the mark: in front of it, its text would be taken for that of the public.
    if (!endsHeading.test(another)) return this.doubt(mark, 'misspelt');
    if (this.ends.hasList(heading)) return this.doubt(mark, 'not-a-heading');
    const end = this.ends.ofHeading(heading);
    const marked = withGround(mark, lines.slice(heading.last + 1, end));
    addCut(this.cuts, hideItem(this.notes, marked, heading, end, null));
  }

  private takeOpen(mark: Mark, index: number): void {
    const { lines, outline } = this.notes;
    const closing = nextBlockMark(lines, this.marks, index);
    if (closing === null || closing.type === 'open') return this.doubt(mark, 'unclosed-block');
    const isInItem = this.ends.ofLine(mark.line) === this.ends.ofLine(closing.line);
    if (closing.type !== 'close') return this.doubt(mark, isInItem ? 'nested' : 'unclosed-block');
    const isInOne =
      isInItem &&
      mark.line < outline.frontMatterEnd === closing.line < outline.frontMatterEnd &&
      outline.fences[mark.line] === outline.fences[closing.line] &&
      quotes(lines[mark.line]!) === quotes(lines[closing.line]!);
    if (!isInOne) return this.doubt(mark, 'crosses-items', closing.line);
    const hidden = lines.slice(mark.line + 1, closing.line);
    if (hidden.every((line) => line.trim() === '')) return this.doubt(mark, 'empty');
    if (cutsComment(hidden.join('\n'))) return this.doubt(mark, 'comment');
    this.cuts.push(hideBlock(this.notes, withGround(mark, hidden), closing.line));
    this.lastBlock = mark.line;
  }

  /** The end of a block: of another kind, or of one whose beginning is in doubt, or ended already. */
  private takeClose(mark: Mark): void {
    if (this.open.blocks > 0) {
      this.open.blocks--;
      return;
    }
    this.takeEnd(mark);
  }

  /** The end of something whose beginning was not found: all above it in the item may be meant. */
  private takeEnd(mark: Mark): void {
    const { outline } = this.notes;
    if (mark.line < outline.frontMatterEnd) return this.doubt(mark, 'stray-close', mark.line, 1);
    const itemStart = Math.max(outline.frontMatterEnd + 1, this.ends.startOf(mark.line));
    this.doubt(mark, 'stray-close', mark.line, this.lastBlock >= itemStart ? this.lastBlock : itemStart);
  }

  /**
   * Hides all from a mark to the end of the item of line `through`, that of its end where it has one; in a heading, the whole
   * item.
   */
  private doubt(
    mark: Mark,
    doubt: Doubt,
    through = this.partners.get(mark)?.line ?? mark.line,
    from?: number,
  ): void {
    const { lines, outline } = this.notes;
    if (mark.line < outline.frontMatterEnd) {
      this.doubtInFrontMatter(mark, doubt, from);
      return;
    }
    const heading = outline.headingAt(mark.line) ?? this.headingBeside(mark);
    if (heading !== null && from === undefined) {
      const end = Math.max(this.ends.ofHeading(heading), this.ends.ofLine(through));
      addCut(this.cuts, hideItem(this.notes, mark, heading, end, doubt));
      return;
    }
    const paragraph = outline.paragraphs[mark.line]!;
    const isAboutText =
      mark.isAfter || doubt === 'not-a-heading' || /^[[［【〔⟦❲]/.test(lines[mark.line]!.slice(mark.start));
    const line = from ?? (isAboutText && paragraph >= 0 ? paragraph : mark.line);
    const opening = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/.exec(lines[line]!)![0].length;
    const column = line === mark.line && !isAboutText ? mark.start : opening;
    addCut(this.cuts, hideRest(this.notes, mark, doubt, { line, column }, this.ends.ofLine(through)));
  }

  /** The heading that a mark alone on its line stands below or right above: it may be meant for that one. */
  private headingBeside({ line, start, end, type }: Mark): OutlineHeading | null {
    const { lines, outline } = this.notes;
    const text = lines[line]!;
    const isAlone =
      /^[ \t]*[[{]/.test(text) &&
      text.slice(0, start).trim() === '' &&
      (type === 'bracket' ? text.slice(end).trim() === '' : /^[^\p{L}]*[\p{L}-]+[^\p{L}]*$/u.test(text));
    if (!isAlone) return null;
    let above = line - 1;
    while (above >= 0 && lines[above]!.trim() === '') above--;
    return outline.headingAt(line + 1) ?? (above < 0 ? null : outline.headingAt(above));
  }

  private doubtInFrontMatter(mark: Mark, doubt: Doubt, from: number | undefined): void {
    const { lines, outline } = this.notes;
    const { first, end } = doubtfulValues(lines, outline.frontMatterEnd, mark, doubt, from);
    addCut(this.cuts, hideValues(this.notes, mark, doubt, first, end));
  }
}

function quotes(line: string): number {
  return quoteDepth(line.slice(0, marginLength(line)));
}
