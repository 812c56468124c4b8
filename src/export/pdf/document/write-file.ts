import { PDFRawStream, PDFRef, type PDFContext } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import { deflated } from '../deflated.ts';
import { numberObjects } from './number-objects.ts';
import { serialize, serializeEntries } from './serialize.ts';

/** The version, and a comment that tells other programs that the file is not text (ISO 19005-3, 6.1.2). */
const header = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1');

/** Large object streams compress better; a reader unpacks one to find an object. */
const objectsPerStream = 250;

/** Where an object is: at an offset of the file, or in an object stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

/**
 * Writes the document as PDF 1.7 with object streams (ISO 32000-1, 7.5.7, 7.5.8). The library's own writer takes time
 * that grows with the square of the number of objects, and keeps their old numbers.
 *
 * The file's identifier is a hash of its objects: no clock or chance has a part in it.
 */
export function writeFile(context: PDFContext): Uint8Array {
  const { Root: root, Info: info } = context.trailerInfo;
  if (!(root instanceof PDFRef && info instanceof PDFRef)) throw new Error('The PDF has no catalog');
  const { objects, numbers } = numberObjects(context, [root, info]);
  const file = new ObjectFile(objects.length);
  const packed: { number: number; text: string }[] = [];
  objects.forEach((object, index) => {
    if (object instanceof PDFRawStream) {
      file.addStream(index + 1, serializeEntries(object.dict, numbers), object.getContents());
    } else packed.push({ number: index + 1, text: serialize(object, numbers) });
  });
  for (let at = 0; at < packed.length; at += objectsPerStream) {
    file.addObjectStream(packed.slice(at, at + objectsPerStream));
  }
  return file.end(`/Root ${serialize(root, numbers)}/Info ${serialize(info, numbers)}`);
}

class ObjectFile {
  readonly #parts: Uint8Array[] = [header];
  readonly #places: Place[] = [];
  #size = header.length;
  #lastNumber: number;

  constructor(objectCount: number) {
    this.#lastNumber = objectCount;
  }

  addStream(number: number, entries: string, content: Uint8Array): void {
    this.#places[number] = { offset: this.#size };
    this.#append(Buffer.from(`${number} 0 obj\n<<${entries}/Length ${content.length}>>\nstream\n`, 'latin1'));
    this.#append(content);
    this.#append(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  }

  addObjectStream(objects: readonly { number: number; text: string }[]): void {
    const stream = ++this.#lastNumber;
    let index = '';
    let body = '';
    objects.forEach(({ number, text }, position) => {
      this.#places[number] = { stream, index: position };
      index += `${number} ${body.length} `;
      body += `${text}\n`;
    });
    const entries = `/Type/ObjStm/N ${objects.length}/First ${index.length}/Filter/FlateDecode`;
    this.addStream(stream, entries, deflated(Buffer.from(index + body, 'latin1')));
  }

  /** Adds the cross-reference stream and gives the file. */
  end(trailer: string): Uint8Array {
    const hash = createHash('sha256');
    for (const part of this.#parts) hash.update(part);
    const identifier = `<${hash.digest('hex').slice(0, 32)}>`;
    const offset = this.#size;
    const number = ++this.#lastNumber;
    this.#places[number] = { offset };
    const entries = `/Type/XRef/Size ${number + 1}/W[1 4 2]/Filter/FlateDecode${trailer}/ID[${identifier}${identifier}]`;
    this.addStream(number, entries, deflated(this.#crossReferences()));
    this.#append(Buffer.from(`startxref\n${offset}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(this.#parts);
  }

  /** Seven bytes per object: how it is stored, its offset or stream, its generation or index. Object 0 is free. */
  #crossReferences(): Buffer {
    const table = Buffer.alloc(7 * this.#places.length);
    table.writeUInt16BE(0xffff, 5);
    for (let number = 1; number < this.#places.length; number++) {
      const place = this.#places[number]!;
      const at = 7 * number;
      table[at] = 'offset' in place ? 1 : 2;
      table.writeUInt32BE('offset' in place ? place.offset : place.stream, at + 1);
      table.writeUInt16BE('offset' in place ? 0 : place.index, at + 5);
    }
    return table;
  }

  #append(part: Uint8Array): void {
    this.#parts.push(part);
    this.#size += part.length;
  }
}
