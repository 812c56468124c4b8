import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFWriter,
  decodePDFRawStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { serializeEntries } from '../../../../src/export/pdf/document/serialize.ts';
import { appendUpdate } from '../../../../src/export/sign/incremental-update.ts';

/** A PDF that is being changed. */
export class OpenedPdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly touched = new Set<PDFRef>();

  private constructor(context: PDFContext) {
    this.context = context;
    this.catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  }

  static async of(file: Uint8Array): Promise<OpenedPdf> {
    return new OpenedPdf(await PDFParser.forBytesWithOptions(file, Infinity, true).parseDocument());
  }

  /** The references of the pages in order. */
  get pages(): PDFRef[] {
    const below = (node: PDFRef): PDFRef[] => {
      const kids = this.context.lookup(node, PDFDict).lookupMaybe(PDFName.of('Kids'), PDFArray);
      return kids === undefined ? [node] : kids.asArray().flatMap((kid) => below(kid as PDFRef));
    };
    return below(this.catalog.get(PDFName.of('Pages')) as PDFRef);
  }

  /** The dictionary of a page, which counts as touched. */
  page(index = 0): PDFDict {
    return this.touch(this.pages[index]!);
  }

  /** The dictionary, or that of the stream, at a reference, which counts as touched. */
  touch(reference: PDFRef): PDFDict {
    this.touched.add(reference);
    return dictOf(this.context.lookup(reference))!;
  }

  touchCatalog(): PDFDict {
    return this.touch(this.context.trailerInfo.Root as PDFRef);
  }

  add(object: PDFObject): PDFRef {
    const reference = this.context.register(object);
    this.touched.add(reference);
    return reference;
  }

  addStream(
    content: string | Uint8Array,
    entries: Record<string, PDFObject | string | number | number[]> = {},
  ): PDFRef {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    return this.add(PDFRawStream.of(this.context.obj({ ...entries, Length: bytes.length }), bytes));
  }

  /** Puts other content into a stream. */
  replace(reference: PDFRef, change: (content: Buffer) => Uint8Array): void {
    const stream = this.context.lookup(reference) as PDFRawStream;
    const content = change(Buffer.from(decodePDFRawStream(stream).decode()));
    const dict = stream.dict.clone(this.context);
    for (const key of ['Filter', 'DecodeParms']) dict.delete(PDFName.of(key));
    dict.set(PDFName.of('Length'), this.context.obj(content.length));
    this.context.assign(reference, PDFRawStream.of(dict, content));
    this.touched.add(reference);
  }

  /** References of all objects that are so, in order. */
  all(isWanted: (dict: PDFDict, object: PDFObject) => boolean): PDFRef[] {
    return this.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
      const dict = dictOf(object);
      return dict !== null && isWanted(dict, object) ? [reference] : [];
    });
  }

  /** The file as it was, with what was touched appended to it. */
  update(file: Uint8Array): Uint8Array {
    const updates = [...this.touched].map((reference) => {
      const object = this.context.lookup(reference)!;
      return { reference, object: object instanceof PDFRawStream ? streamText(object) : object };
    });
    return appendUpdate(file, this.context, updates);
  }

  /** The file written anew. */
  rewrite(): Promise<Uint8Array> {
    return PDFWriter.forContext(this.context, Infinity).serializeToBuffer();
  }
}

function dictOf(object: PDFObject | undefined): PDFDict | null {
  if (object instanceof PDFRawStream) return object.dict;
  return object instanceof PDFDict ? object : null;
}

function streamText(stream: PDFRawStream): string {
  const content = Buffer.from(stream.contents).toString('latin1');
  return `<<${serializeEntries(stream.dict)}/Length ${stream.contents.length}>>\nstream\n${content}\nendstream`;
}

export function isOf(dict: PDFDict, key: string, name: string): boolean {
  return dict.get(PDFName.of(key)) === PDFName.of(name);
}
