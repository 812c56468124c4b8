import type { Position } from 'unist';
import { type LineEdit, editLines } from '../secrets/edit-lines.ts';
import { brokenWords } from './broken-words.ts';
import { composeLine } from './compose.ts';
import { layoutEdits } from './pasted-layout.ts';
import { keycaps } from './keycaps.ts';
import { findFurniture, withoutFurniture } from './page-furniture.ts';
import { gluedItems } from './glued-items.ts';
import { showHidden } from './show-hidden.ts';
import { type ColumnStep, type SourceText, changedSource } from './source-text.ts';
import { topLines } from './top-lines.ts';
import { typedLines } from './typed-lines.ts';
import { typedMarks } from './typed-marks.ts';
import { wikiHeadings } from './wiki-headings.ts';

/** The lines of notes with the way back to the file. */
interface ReadLines {
  readonly lines: readonly string[];
  readonly source: SourceText;
}

/** What was left out of the notes. */
export interface LeftOut {
  readonly text: string;
  /** In the file. */
  readonly position: Position;
}

/** The lines of a file as a person reads them. */
export interface AsRead extends ReadLines {
  readonly furniture: readonly LeftOut[];
  /** HTML comments above the front matter, without their marks. */
  readonly comments: readonly LeftOut[];
}

/**
 * The lines as a person reads them, so that the reader of secrets, Markdown and all after them see the same: nothing that can't
 * be seen, letters composed, marks as Markdown has them, no heads and feet of pages. Line n stays line n.
 */
export function asRead(written: readonly string[]): AsRead {
  const shown = showHidden(written);
  const composed = compose(shown.lines, changedSource('', shown.steps));
  const top = topLines(composed.lines);
  const capped = edited(composed, top.edits);
  const topped = edited(capped, keycaps(capped.lines));
  const headed = edited(topped, wikiHeadings(topped.lines));
  const listed = edited(headed, typedMarks(headed.lines));
  const marked = edited(listed, typedLines(listed.lines));
  const furniture = findFurniture(marked.lines, pageEnds(written));
  const place = (line: number, column: number) =>
    marked.source.original({ line: line + 1, column: column + 1 });
  const bare = edited(marked, withoutFurniture(furniture, marked.lines));
  const parted = edited(bare, gluedItems(bare.lines));
  const whole = edited(parted, brokenWords(parted.lines));
  return {
    ...edited(whole, layoutEdits(whole.lines, furniture.length > 0)),
    furniture: furniture.map(({ line, start, end, text }) => ({
      text,
      position: {
        start: marked.source.original({ line: line + 1, column: start + 1 }),
        end: marked.source.original({ line: line + 1, column: end + 1 }),
      },
    })),
    comments: top.comments.map(({ text, first, last, end }) => ({
      text,
      position: { start: place(first, composed.lines[first]!.indexOf('<!--')), end: place(last, end) },
    })),
  };
}

/** The lines (0-based) that begin with a form feed, as programs that read PDF write it. */
function pageEnds(written: readonly string[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const [line, text] of written.entries()) if (text.startsWith('\f')) ends.add(line);
  return ends;
}

function edited({ lines, source }: ReadLines, edits: readonly LineEdit[]): ReadLines {
  if (edits.length === 0) return { lines, source };
  const changed = editLines(lines, edits);
  return { lines: changed.lines, source: changedSource(changed.lines.join('\n'), changed.steps, source) };
}

function compose(lines: readonly string[], before: SourceText): ReadLines {
  const steps = new Map<number, readonly ColumnStep[]>();
  const composed = lines.map((line, index) => {
    const { text, steps: own } = composeLine(line);
    if (own !== null) steps.set(index + 1, own);
    return text;
  });
  return { lines: composed, source: changedSource(composed.join('\n'), steps, before) };
}
