import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFParser,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A finished PDF, opened for checking. */
export interface OpenPdf {
  readonly bytes: Uint8Array;
  readonly catalog: PDFDict;
  readonly info: PDFDict | undefined;
  readonly pages: readonly PDFRef[];
  readonly structure: PDFDict;
  readonly elements: readonly Element[];
}

/** A structure element as it is written in the file. */
export interface Element {
  readonly reference: PDFRef;
  readonly dict: PDFDict;
  readonly type: string;
  readonly parent: Element | null;
  readonly kids: readonly PDFObject[];
  /** Those of the kids that are elements. */
  readonly children: Element[];
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const context = await PDFParser.forBytesWithOptions(bytes, Infinity, true).parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const structure = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const elements = listOf(structure, 'K').flatMap((kid) => elementsBelow(kid, null, structure));
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  return {
    bytes,
    catalog,
    info,
    pages: pagesBelow(catalog.get(PDFName.of('Pages')), catalog),
    structure,
    elements,
  };
}

/** The items of an array, or the one thing that stands instead of an array. */
export function listOf(dict: PDFDict, key: string): PDFObject[] {
  const value = dict.get(PDFName.of(key));
  const resolved = dict.lookup(PDFName.of(key));
  if (value === undefined) return [];
  return resolved instanceof PDFArray ? resolved.asArray() : [value];
}

export function nameOf(dict: PDFDict | undefined, key: string): string | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function textAt(dict: PDFDict | undefined, key: string): string {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

/** The value of a structure attribute. */
export function attribute(element: Element, name: string): PDFObject | undefined {
  for (const object of listOf(element.dict, 'A')) {
    const attributes = element.dict.context.lookup(object);
    const value = attributes instanceof PDFDict ? attributes.lookup(PDFName.of(name)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function elementsBelow(kid: PDFObject, parent: Element | null, structure: PDFDict): Element[] {
  const dict = kid instanceof PDFRef ? structure.context.lookup(kid) : undefined;
  if (!(kid instanceof PDFRef && dict instanceof PDFDict)) return [];
  const element: Element = {
    reference: kid,
    dict,
    type: nameOf(dict, 'S') ?? '',
    parent,
    kids: listOf(dict, 'K'),
    children: [],
  };
  parent?.children.push(element);
  return [element, ...element.kids.flatMap((inner) => elementsBelow(inner, element, structure))];
}

function pagesBelow(node: PDFObject | undefined, catalog: PDFDict): PDFRef[] {
  if (!(node instanceof PDFRef)) return [];
  const dict = catalog.context.lookup(node, PDFDict);
  if (nameOf(dict, 'Type') === 'Page') return [node];
  return listOf(dict, 'Kids').flatMap((kid) => pagesBelow(kid, catalog));
}
