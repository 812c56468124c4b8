import { pagesOf, type Page } from '../reading/pages.ts';
import type { Revision } from '../reading/open-pdf.ts';
import { PdfText, isDictionary, type PdfDictionary } from '../reading/values.ts';
import { ValueComparison } from './compare-values.ts';
import { differencesOfPages } from './page-contents.ts';
import {
  indexOfPages,
  placeInCatalog,
  placeInNames,
  placeInPage,
  placeInResources,
  type PdfPlace,
} from './part.ts';
import {
  isFormOfSigned,
  isLookOfSignature,
  isSignatureField,
  isValidationData,
  signatureIn,
} from './signature-additions.ts';

/** A field of a document with the signature in it. */
export interface SignedField {
  readonly field: PdfDictionary;
  readonly signature: PdfDictionary;
}

/** How a revision relates to the document that it should be. */
export interface RevisionComparison {
  /** Each place once, the pages first. */
  readonly differences: readonly PdfPlace[];
  readonly signed: readonly SignedField[];
  readonly hasValidationData: boolean;
}

/** Parts that hang on the pages: where these are others, all of it is. */
const hangingOnPages: ReadonlySet<string> = new Set([
  'StructTreeRoot',
  'Outlines',
  'Dests',
  'AcroForm',
  'Names',
]);

/**
 * Compares all of a revision with a document: what pages paint and paint with, structure, annotations, embedded files and
 * metadata. How it is numbered and packed is not heeded, and signatures in fields that were there are not differences.
 *
 * Gives a `DamagedPdf` when it can't be read.
 */
export function compareRevisions(found: Revision, wanted: Revision): RevisionComparison {
  const differences = new Map<string, PdfPlace>();
  const tell = (place: PdfPlace) => {
    const key = `${place.part} ${place.page} ${place.detail}`;
    if (differences.size < mostDifferences && !differences.has(key)) differences.set(key, place);
  };
  const signed: SignedField[] = [];
  let hasValidationData = false;

  const [foundPages, wantedPages] = [pagesOf(found), pagesOf(wanted)];
  const [foundIndex, wantedIndex] = [indexOfPages(foundPages), indexOfPages(wantedPages)];
  const values = new ValueComparison(found, wanted, tell, (pair) => {
    const page = wantedIndex.get(pair.wanted);
    if (page !== undefined || foundIndex.has(pair.found)) {
      if (foundIndex.get(pair.found) !== page) tell(pair.place);
      return true;
    }
    if (pair.place.part === 'annotations' && isSignatureField(pair.wanted) && compareField(pair)) return true;
    const place = closerPlace(pair);
    if (place !== null) values.addEntries(pair.found, pair.wanted, () => place);
    return place !== null;
  });

  const areSamePages = comparePages();
  compareCatalog();
  const [info, wantedInfo] = [found, wanted].map(({ trailer }) => trailer.get('Info'));
  values.add({ found: info, wanted: wantedInfo, place: { part: 'metadata', page: null, detail: '' } });
  values.run();
  return { differences: [...differences.values()], signed, hasValidationData };

  /** The embedded file, or the page, that a dictionary is about; null when it does not tell. */
  function closerPlace({
    wanted: entries,
    place,
  }: {
    wanted: PdfDictionary;
    place: PdfPlace;
  }): PdfPlace | null {
    const name = place.part === 'attachments' ? wanted.resolve(entries.get('UF')) : null;
    if (name instanceof PdfText) return { ...place, detail: name.text };
    const page = place.part === 'structure' ? wantedIndex.get(wanted.resolve(entries.get('Pg'))) : undefined;
    return page === undefined ? null : { ...place, page: page + 1 };
  }

  function comparePages(): boolean {
    const painted = differencesOfPages(
      { pages: foundPages, revision: found },
      { pages: wantedPages, revision: wanted },
    );
    painted.forEach(tell);
    if (painted.some(({ part }) => part !== 'content')) return false;
    for (const [index, page] of wantedPages.entries()) comparePage(foundPages[index]!, page, index + 1);
    // The annotations of pages are met here, not by way of the structure.
    values.run();
    return true;
  }

  function comparePage(one: Page, other: Page, number: number): void {
    const passed = new Set(['Parent', 'Contents', 'Resources']);
    values.addEntries(one.entries, other.entries, (key) =>
      passed.has(key) ? null : placeInPage(key, number),
    );
    const around = placeInPage('Resources', number);
    const [left, right] = [
      found.resolve(one.entries.get('Resources')),
      wanted.resolve(other.entries.get('Resources')),
    ];
    if (isDictionary(left) && isDictionary(right))
      values.addEntries(left, right, (key) => placeInResources(key, around));
    else if (left !== right) tell(around);
  }

  function compareCatalog(): void {
    const passed = (key: string) =>
      key === 'Pages' || key === 'Version' || (!areSamePages && hangingOnPages.has(key));
    for (const key of new Set([...wanted.catalog.keys(), ...found.catalog.keys()])) {
      if (passed(key)) continue;
      const [one, other] = [found.catalog.get(key), wanted.catalog.get(key)];
      if (other === undefined && isValidationData(key, one ?? null, found.resolve)) {
        hasValidationData ||= key === 'DSS';
        continue;
      }
      const [left, right] = [found.resolve(one), wanted.resolve(other)];
      if (!isDictionary(left) || !isDictionary(right))
        values.add({ found: one, wanted: other, place: placeInCatalog(key) });
      else if (key === 'Names') values.addEntries(left, right, placeInNames);
      else if (key === 'AcroForm')
        values.addEntries(
          left,
          right,
          () => placeInCatalog(key),
          (inner) => signed.length > 0 && isFormOfSigned(inner, found.resolve(left.get(inner))),
        );
      else values.add({ found: one, wanted: other, place: placeInCatalog(key) });
    }
  }

  /** A field that is signed may look so. */
  function compareField(pair: { found: PdfDictionary; wanted: PdfDictionary; place: PdfPlace }): boolean {
    const signature = signatureIn(pair.found, found.resolve);
    if (signature === null) return false;
    signed.push({ field: pair.found, signature });
    values.addEntries(
      pair.found,
      pair.wanted,
      () => pair.place,
      (key) => isLookOfSignature(key, pair.found.get(key), found.resolve),
    );
    return true;
  }
}

/** More than anybody reads. */
const mostDifferences = 50;
