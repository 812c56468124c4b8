import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { deflated } from '../deflated.ts';

/** A change of a content stream: the text between `start` and `end` is replaced. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The content of a page or of a form XObject, and what is to be changed in it. */
export class PaintedStream {
  /** The page, or the form XObject. */
  readonly reference: PDFRef;
  readonly page: PDFRef;
  readonly resources: PDFDict | undefined;
  /** One character per byte. */
  readonly source: string;
  readonly #write: (content: PDFRawStream) => void;
  readonly #edits: Edit[] = [];
  readonly #dict: PDFDict;

  private constructor(
    place: { reference: PDFRef; page: PDFRef; resources: PDFDict | undefined },
    content: { source: string; dict: PDFDict; write: (content: PDFRawStream) => void },
  ) {
    this.reference = place.reference;
    this.page = place.page;
    this.resources = place.resources;
    this.source = content.source;
    this.#dict = content.dict;
    this.#write = content.write;
  }

  static ofPage(reference: PDFRef, page: PDFDict): PaintedStream {
    const { context } = page;
    const contents = page.get(PDFName.of('Contents'));
    const resolved = page.lookup(PDFName.of('Contents'));
    const parts =
      resolved instanceof PDFArray ? resolved.asArray().map((part) => context.lookup(part)) : [resolved];
    const source = parts.map((part) => (part instanceof PDFRawStream ? decode(part) : '')).join('\n');
    const target = contents instanceof PDFRef && parts.length === 1 ? contents : context.nextRef();
    const write = (content: PDFRawStream): void => {
      context.assign(target, content);
      page.set(PDFName.of('Contents'), target);
    };
    const resources = page.lookupMaybe(PDFName.of('Resources'), PDFDict);
    return new PaintedStream(
      { reference, page: reference, resources },
      { source, dict: context.obj({}), write },
    );
  }

  static ofForm(reference: PDFRef, form: PDFRawStream, page: PDFRef): PaintedStream {
    const { context } = form.dict;
    const resources = form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
    const write = (content: PDFRawStream): void => context.assign(reference, content);
    return new PaintedStream(
      { reference, page, resources },
      { source: decode(form), dict: form.dict, write },
    );
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text });
  }

  /** Applies the changes, compresses the content and puts it in its place. Edits at one offset stay in their order. */
  save(): void {
    const edits = this.#edits.toSorted((one, other) => one.start - other.start);
    let text = '';
    let at = 0;
    for (const edit of edits) {
      text += this.source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    text += this.source.slice(at);
    this.#dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    this.#dict.delete(PDFName.of('DecodeParms'));
    this.#write(PDFRawStream.of(this.#dict, deflated(Buffer.from(text, 'latin1'))));
  }
}

function decode(stream: PDFRawStream): string {
  const isPlainFlate =
    stream.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode') &&
    !stream.dict.has(PDFName.of('DecodeParms'));
  const bytes = isPlainFlate
    ? inflateSync(stream.getContents())
    : Buffer.from(decodePDFRawStream(stream).decode());
  return bytes.toString('latin1');
}
