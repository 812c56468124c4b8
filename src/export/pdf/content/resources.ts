import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { Font } from './font.ts';
import { identity, type Matrix } from './matrix.ts';
import { PaintedStream } from './painted-stream.ts';

/** A form XObject: content that a page paints as one thing, as Chromium does for shadows and opacity. */
export interface PaintedForm {
  readonly stream: PaintedStream;
  /** It holds marks of its own, or forms that do. */
  readonly hasMarks: boolean;
  readonly matrix: Matrix;
}

/** Finds the fonts and forms that content streams name; each is read once. */
export class Resources {
  readonly #fonts = new Map<PDFObject, Font>();
  readonly #forms = new Map<PDFRef, PaintedForm>();

  get fonts(): readonly Font[] {
    return [...this.#fonts.values()];
  }

  /** `name` as written in the content, with its slash; null when the stream has no such font. */
  font(stream: PaintedStream, name: string): Font | null {
    const key = entry(stream.resources, 'Font', name);
    if (key === undefined) return null;
    const known = this.#fonts.get(key);
    if (known !== undefined) return known;
    const dict = stream.resources!.context.lookupMaybe(key, PDFDict);
    if (dict === undefined) return null;
    const font = new Font(dict);
    this.#fonts.set(key, font);
    return font;
  }

  /** Null for images, and for what isn't there. */
  form(stream: PaintedStream, name: string): PaintedForm | null {
    const key = entry(stream.resources, 'XObject', name);
    return key instanceof PDFRef ? this.#formAt(key, stream) : null;
  }

  #formAt(reference: PDFRef, parent: PaintedStream): PaintedForm | null {
    const known = this.#forms.get(reference);
    if (known !== undefined) return known;
    const object = parent.resources!.context.lookup(reference);
    if (!(object instanceof PDFRawStream) || !isForm(object)) return null;
    const stream = PaintedStream.ofForm(reference, object, parent.page);
    const form = { stream, hasMarks: this.#hasMarks(object.dict, stream), matrix: matrixOf(object.dict) };
    this.#forms.set(reference, form);
    return form;
  }

  #hasMarks(dict: PDFDict, stream: PaintedStream): boolean {
    if (dict.has(PDFName.of('StructParents'))) return true;
    const inner = stream.resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.values() ?? [];
    return inner.some((key) => key instanceof PDFRef && this.#formAt(key, stream)?.hasMarks === true);
  }
}

function entry(resources: PDFDict | undefined, category: string, name: string): PDFObject | undefined {
  return resources?.lookupMaybe(PDFName.of(category), PDFDict)?.get(PDFName.of(name.slice(1)));
}

function isForm(stream: PDFRawStream): boolean {
  return stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
}

function matrixOf(form: PDFDict): Matrix {
  const matrix = form.lookupMaybe(PDFName.of('Matrix'), PDFArray);
  const at = (index: number): number => matrix!.lookup(index, PDFNumber).asNumber();
  return matrix === undefined ? identity : [at(0), at(1), at(2), at(3), at(4), at(5)];
}
