import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** The objects that a file consists of, and the number of each: its place in the list, from 1. */
export interface NumberedObjects {
  readonly objects: readonly PDFObject[];
  readonly numbers: ReadonlyMap<PDFRef, number>;
}

/**
 * Numbers all that can be reached from `roots`, breadth first. What nothing leads to is left behind: it carries what
 * differs from print to print, such as Chromium's own identifiers.
 */
export function numberObjects(context: PDFContext, roots: readonly PDFRef[]): NumberedObjects {
  const objects: PDFObject[] = [];
  const numbers = new Map<PDFRef, number>();

  for (const root of roots) reach(root);
  for (let at = 0; at < objects.length; at++) visit(objects[at]!);
  return { objects, numbers };

  function reach(reference: PDFRef): void {
    if (numbers.has(reference)) return;
    const object = context.lookup(reference);
    if (object === undefined) throw new Error(`The PDF has no object ${reference.toString()}`);
    objects.push(object);
    numbers.set(reference, objects.length);
  }

  function visit(object: PDFObject): void {
    if (object instanceof PDFRef) reach(object);
    else if (object instanceof PDFDict) object.values().forEach(visit);
    else if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFStream) visitStream(object.dict);
  }

  /** The length of a stream is written into it, so an object of its own is not needed. */
  function visitStream(dict: PDFDict): void {
    const length = dict.get(PDFName.Length);
    for (const value of dict.values()) if (value !== length) visit(value);
  }
}
