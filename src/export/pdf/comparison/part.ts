import type { Page } from '../reading/pages.ts';

/** What of a document two files do not have alike. */
export type PdfPart =
  | 'page-count'
  | 'page-order'
  | 'content'
  | 'page-size'
  | 'fonts'
  | 'images'
  | 'resources'
  | 'annotations'
  | 'fields'
  | 'structure'
  | 'attachments'
  | 'metadata'
  | 'actions'
  | 'layers'
  | 'page-labels'
  | 'outline'
  | 'destinations'
  | 'colours'
  | 'other';

/** A part, and where in the document it is. */
export interface PdfPlace {
  readonly part: PdfPart;
  /** From 1; null for what is of the whole document. */
  readonly page: number | null;
  /** A name that tells more, such as that of an embedded file; else empty. */
  readonly detail: string;
}

/** What keys of the catalog are about (ISO 32000-1, 7.7.2). */
const catalogParts: Readonly<Record<string, PdfPart>> = {
  StructTreeRoot: 'structure',
  MarkInfo: 'structure',
  Lang: 'structure',
  AcroForm: 'fields',
  Metadata: 'metadata',
  AF: 'attachments',
  Dests: 'destinations',
  OpenAction: 'actions',
  AA: 'actions',
  OCProperties: 'layers',
  PageLabels: 'page-labels',
  Outlines: 'outline',
  OutputIntents: 'colours',
};

const nameParts: Readonly<Record<string, PdfPart>> = {
  EmbeddedFiles: 'attachments',
  Dests: 'destinations',
  JavaScript: 'actions',
};

/** What keys of a page are about (ISO 32000-1, 7.7.3.3). */
const pageParts: Readonly<Record<string, PdfPart>> = {
  Contents: 'content',
  Resources: 'resources',
  Annots: 'annotations',
  MediaBox: 'page-size',
  CropBox: 'page-size',
  BleedBox: 'page-size',
  TrimBox: 'page-size',
  ArtBox: 'page-size',
  Rotate: 'page-size',
  UserUnit: 'page-size',
  AA: 'actions',
  StructParents: 'structure',
  Tabs: 'structure',
  Group: 'colours',
};

const resourceParts: Readonly<Record<string, PdfPart>> = {
  Font: 'fonts',
  XObject: 'images',
  Properties: 'layers',
};

export function placeInCatalog(key: string): PdfPlace {
  return {
    part: catalogParts[key] ?? 'other',
    page: null,
    detail: catalogParts[key] === undefined ? key : '',
  };
}

export function placeInNames(key: string): PdfPlace {
  return { part: nameParts[key] ?? 'other', page: null, detail: nameParts[key] === undefined ? key : '' };
}

/** `page` from 1. */
export function placeInPage(key: string, page: number): PdfPlace {
  return { part: pageParts[key] ?? 'other', page, detail: pageParts[key] === undefined ? key : '' };
}

export function placeInResources(key: string, around: PdfPlace): PdfPlace {
  return { ...around, part: resourceParts[key] ?? 'resources' };
}

/** The index of each page by its dictionary. */
export function indexOfPages(pages: readonly Page[]): ReadonlyMap<unknown, number> {
  return new Map(pages.map(({ dictionary }, index) => [dictionary, index]));
}
