import { PDFArray, PDFHexString, type PDFContext, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import { serialize } from '../pdf/document/serialize.ts';

/** An object as it is to be from now on; as text where its exact form matters. */
export interface UpdatedObject {
  readonly reference: PDFRef;
  readonly object: PDFObject | string;
}

/** Whether `appendUpdate` can go on from the end of a file: it has cross-reference streams, identifiers, and is not encrypted. */
export function canBeUpdated(file: Uint8Array, { trailerInfo }: PDFContext): boolean {
  const previous = previousReferences(file);
  return (
    previous !== null &&
    /^\d+\s+\d+\s+obj/.test(Buffer.from(file.subarray(previous, previous + 32)).toString('latin1')) &&
    trailerInfo.Root !== undefined &&
    trailerInfo.Info !== undefined &&
    trailerInfo.Encrypt === undefined &&
    trailerInfo.ID instanceof PDFArray &&
    trailerInfo.ID.get(0) instanceof PDFHexString
  );
}

/** Where the last cross-references of a file stand, in bytes from its start; null when its end does not tell. */
function previousReferences(file: Uint8Array): number | null {
  const end = Buffer.from(file.subarray(-64)).toString('latin1');
  const offset = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1];
  return offset === undefined ? null : Number(offset);
}

/**
 * Appends changed and new objects to a file, whose own bytes stay as they are (ISO 32000-1, 7.5.6). Nothing is
 * compressed, so that a signature's place can be found. The file must be one that `canBeUpdated`.
 */
export function appendUpdate(
  file: Uint8Array,
  context: PDFContext,
  updates: readonly UpdatedObject[],
): Buffer {
  const sorted = updates.toSorted((one, other) => one.reference.objectNumber - other.reference.objectNumber);
  const previous = previousReferences(file)!;
  const parts: Buffer[] = [Buffer.from(file), Buffer.from('\n')];
  let size = file.length + 1;
  const places: { number: number; offset: number }[] = [];
  for (const { reference, object } of sorted) {
    places.push({ number: reference.objectNumber, offset: size });
    append(
      `${reference.objectNumber} 0 obj\n${typeof object === 'string' ? object : serialize(object)}\nendobj\n`,
    );
  }

  const number = context.nextRef().objectNumber;
  const offset = size;
  places.push({ number, offset });
  const table = crossReferences(places);
  const index = places.map((place) => `${place.number} 1`).join(' ');
  append(
    `${number} 0 obj\n<</Type/XRef/Size ${number + 1}/W[1 4 2]/Index[${index}]/Prev ${previous}` +
      `/Root ${serialize(context.trailerInfo.Root!)}/Info ${serialize(context.trailerInfo.Info!)}` +
      `/ID[${identifiers()}]/Length ${table.length}>>\nstream\n`,
  );
  parts.push(table);
  parts.push(Buffer.from(`\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`));
  return Buffer.concat(parts);

  function append(text: string): void {
    const bytes = Buffer.from(text, 'latin1');
    parts.push(bytes);
    size += bytes.length;
  }

  /** The first identifier stays that of the original; the second tells this version from others. */
  function identifiers(): string {
    const first = context.lookup(context.trailerInfo.ID, PDFArray).lookup(0, PDFHexString);
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return `${first.toString()}<${hash.digest('hex').slice(0, 32)}>`;
  }
}

function crossReferences(places: readonly { offset: number }[]): Buffer {
  const table = Buffer.alloc(7 * places.length);
  places.forEach(({ offset }, index) => {
    table[7 * index] = 1;
    table.writeUInt32BE(offset, 7 * index + 1);
  });
  return table;
}
