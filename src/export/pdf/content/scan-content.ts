import { ArtifactWrapper } from './artifact-wrapper.ts';
import { ContentReader } from './content-reader.ts';
import type { Font } from './font.ts';
import { GraphicsState } from './graphics-state.ts';
import { createMark, isInFigure } from './mark.ts';
import type { Mark, TextRun } from '../structure/tree.ts';
import { markProperties } from './mark-properties.ts';
import { multiply, type Matrix } from './matrix.ts';
import { OpenMarks, type Surroundings } from './open-marks.ts';
import type { PaintedContent } from './painted-content.ts';
import type { PaintedStream } from './painted-stream.ts';
import { hexOfStrings } from './string-operand.ts';

/**
 * Reads the content of a page, or of a form in it: notes what each mark shows, and makes an artifact of all that is
 * painted outside of marks, as ISO 14289-1, 7.1 asks. `start` leads to the page.
 */
export function scanContent(
  content: PaintedContent,
  stream: PaintedStream,
  start: Matrix,
  around: Surroundings,
): void {
  content.streams.set(stream.reference, stream);
  new ContentScanner(content, stream, start, around).scan();
}

class ContentScanner {
  readonly #content: PaintedContent;
  readonly #stream: PaintedStream;
  readonly #reader: ContentReader;
  readonly #state: GraphicsState;
  readonly #open: OpenMarks;
  readonly #artifacts: ArtifactWrapper;
  readonly #fonts = new Map<string, Font | null>();
  /** Some mark is, or may be, part of a figure, whose extent is asked for later. */
  readonly #hasMeasured: boolean;
  /** The mark that is open is. */
  #isMeasured = false;

  constructor(content: PaintedContent, stream: PaintedStream, start: Matrix, around: Surroundings) {
    this.#content = content;
    this.#stream = stream;
    this.#reader = new ContentReader(stream.source);
    this.#state = new GraphicsState(start);
    this.#open = new OpenMarks(around);
    this.#artifacts = new ArtifactWrapper(stream);
    this.#hasMeasured = content.marks.of(stream.reference).some(isInFigure) || this.#open.mark !== null;
    this.#isMeasured = isInFigure(this.#open.mark);
  }

  scan(): void {
    while (this.#reader.next()) this.#read();
    this.#artifacts.close(this.#stream.source.length);
  }

  #read(): void {
    const reader = this.#reader;
    // The most frequent first: they are compared one by one.
    if (reader.operator === 'Td') return this.#state.apply(reader);
    switch (reader.operator) {
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        return this.#showText();
      case 'BMC':
      case 'BDC':
        this.#artifacts.close(reader.start);
        return this.#beginMark();
      case 'EMC':
        this.#artifacts.close(reader.start);
        this.#open.end();
        this.#isMeasured = isInFigure(this.#open.mark);
        return;
      case 'q':
      case 'Q':
      case 'BT':
      case 'ET':
        this.#artifacts.close(reader.start);
        return this.#state.apply(reader);
      case 'm':
      case 're':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
        this.#artifacts.beginPath(reader.start);
        return this.#measurePath();
      case 'n':
        return this.#artifacts.endPath();
      case 'f':
      case 'f*':
      case 'S':
      case 's':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        return this.#paintPath();
      case 'sh':
        this.#artifacts.beginPath(reader.start);
        return this.#paintPath();
      case 'Do':
        return this.#paintObject();
      default:
        return this.#state.apply(reader);
    }
  }

  #beginMark(): void {
    const { mcid, isArtifact, actualText } = markProperties(this.#reader);
    if (mcid !== null) this.#open.begin(this.#markAt(mcid), false);
    else this.#open.begin(isArtifact ? 'artifact' : null, actualText !== null);
    if (actualText !== null) this.#addRun({ font: null, text: actualText, baseline: NaN });
    this.#isMeasured = isInFigure(this.#open.mark);
  }

  #markAt(mcid: number): Mark {
    const { marks } = this.#content;
    const { page, reference } = this.#stream;
    const mark = marks.get(reference, mcid) ?? createMark({ page, stream: reference, mcid, owner: null });
    marks.add(mark);
    mark.openings.push({ start: this.#reader.start, end: this.#reader.end });
    return mark;
  }

  #measurePath(): void {
    if (!this.#isMeasured) return;
    const reader = this.#reader;
    const { box } = this.#open.mark!;
    const { matrix } = this.#state;
    if (reader.operator === 're')
      return box.addRectangle(reader.number(0), reader.number(1), reader.number(2), reader.number(3), matrix);
    for (let at = 0; at + 1 < reader.operandCount; at += 2)
      box.add(reader.number(at), reader.number(at + 1), matrix);
  }

  #paintPath(): void {
    if (!this.#open.isCovered) this.#artifacts.openAtPath();
    this.#artifacts.endPath();
  }

  #paintObject(): void {
    const { mark, isCovered } = this.#open;
    const form = this.#content.resources.form(this.#stream, this.#reader.operand(0));
    if (form?.hasMarks === true) {
      this.#artifacts.close(this.#reader.start);
      if (mark !== null) mark.paintsForm = true;
    } else if (!isCovered) {
      this.#artifacts.open(this.#reader.start, 'plain');
    } else if (form === null && this.#isMeasured) {
      mark!.box.addRectangle(0, 0, 1, 1, this.#state.matrix);
    }
    if (form === null || this.#content.streams.has(form.stream.reference)) return;
    const around = form.hasMarks || this.#open.isCovered ? this.#open.surroundings : 'artifact';
    scanContent(this.#content, form.stream, multiply(form.matrix, this.#state.matrix), around);
  }

  #showText(): void {
    let text = hexOfStrings(this.#reader.operand(this.#reader.operandCount - 1));
    if (text === '') return;
    // How far along its line a glyph stands is asked for in figures only.
    if (!this.#hasMeasured && this.#state.isLevel) text += this.#reader.passAlong();
    const { mark, isCovered, isReplaced } = this.#open;
    const font = this.#font();
    font?.use(text);
    if (mark !== null) mark.showsText = true;
    if (!isCovered) this.#artifacts.open(this.#reader.start, 'pagination');
    if (this.#isMeasured) mark!.box.addRectangle(0, 0, 0, this.#state.fontSize, this.#state.textMatrix);
    if (!isReplaced) this.#addRun({ font, text, baseline: this.#state.baseline });
  }

  #font(): Font | null {
    const { font: name } = this.#state;
    let font = this.#fonts.get(name);
    if (font === undefined) {
      font = this.#content.resources.font(this.#stream, name);
      this.#fonts.set(name, font);
    }
    return font;
  }

  /** Text in the same font on the same line continues the run before it. */
  #addRun(run: TextRun): void {
    const runs = this.#open.mark?.runs ?? this.#content.runs;
    const last = runs.at(-1);
    if (last !== undefined && last.font === run.font && last.baseline === run.baseline) {
      last.text += run.text;
      return;
    }
    runs.push(run);
    if (runs !== this.#content.runs) this.#content.runs.push(run);
  }
}
