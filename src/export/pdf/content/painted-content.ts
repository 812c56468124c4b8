import type { PDFRef } from '@cantoo/pdf-lib';
import type { MarkIndex } from './mark.ts';
import type { TextRun } from '../structure/tree.ts';
import type { PaintedStream } from './painted-stream.ts';
import type { Resources } from './resources.ts';

/** What is known of all content streams together. */
export interface PaintedContent {
  readonly marks: MarkIndex;
  readonly resources: Resources;
  /** Pages, and the forms that they paint. */
  readonly streams: Map<PDFRef, PaintedStream>;
  /** All text shown, in marks or not, in the order of painting. */
  readonly runs: TextRun[];
}
