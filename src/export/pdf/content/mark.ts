import type { PDFRef } from '@cantoo/pdf-lib';
import { closest } from '../structure/tree.ts';
import { Box } from './matrix.ts';
import type { Mark } from '../structure/tree.ts';
import { onOneLine } from '../../../model/text-shapes.ts';

export function createMark(place: Pick<Mark, 'page' | 'stream' | 'mcid' | 'owner'>): Mark {
  return {
    kind: 'mark',
    ...place,
    runs: [],
    showsText: false,
    paintsForm: false,
    box: new Box(),
    openings: [],
  };
}

/** Whether it belongs to a figure: only then is its extent asked for. */
export function isInFigure(mark: Mark | null): boolean {
  return closest(mark?.owner ?? null, 'Figure') !== null;
}

/** Marks by stream and MCID. */
export class MarkIndex {
  readonly #streams = new Map<PDFRef, Map<number, Mark>>();

  get(stream: PDFRef, mcid: number): Mark | undefined {
    return this.#streams.get(stream)?.get(mcid);
  }

  /** Those of a page, or of a form in it. */
  of(stream: PDFRef): Mark[] {
    return [...(this.#streams.get(stream)?.values() ?? [])];
  }

  add(mark: Mark): void {
    const marks = this.#streams.get(mark.stream) ?? new Map<number, Mark>();
    marks.set(mark.mcid, mark);
    this.#streams.set(mark.stream, marks);
  }

  delete(mark: Mark): void {
    this.#streams.get(mark.stream)?.delete(mark.mcid);
  }

  *[Symbol.iterator](): Iterator<Mark> {
    for (const marks of this.#streams.values()) yield* marks.values();
  }
}

/** The text of marks as one reads it: lines joined by a space, soft hyphens left out. */
export function textOfMarks(marks: readonly Mark[]): string {
  let text = '';
  let baseline: number | null = null;
  for (const run of marks.flatMap((mark) => mark.runs)) {
    const part = run.font === null ? run.text : run.font.read(run.text);
    const isNewLine = baseline !== null && Math.abs(run.baseline - baseline) > 1;
    if (isNewLine && !/[\s\u00AD-]$/.test(text) && !/^\s/.test(part)) text += ' ';
    text += part;
    baseline = run.baseline;
  }
  return onOneLine(text.replace(/\u00AD-?/g, '')).trim();
}
