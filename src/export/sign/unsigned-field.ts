import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Bilingual } from '../../model/diagnostic.ts';
import { ProtokollError } from '../../model/error.ts';

/** An empty signature field of the file. */
export interface UnsignedField {
  readonly reference: PDFRef;
  readonly entries: PDFDict;
}

/** What is wrong with a PDF without signature fields. */
export const noSignatureFields: Bilingual = {
  sv: 'PDF-filen har inga underskriftsfält. Bygg den med --signature-fields; anteckningarna ska ange ordförande eller justerare.',
  en: 'The PDF has no signature fields. Build it with --signature-fields; the notes must name a chair or verifiers.',
};

/** The field of that name, or the first that is not signed when no name is given; else a `ProtokollError`. */
export function findUnsignedField(form: PDFDict, wanted: string | null): UnsignedField {
  const fields = signatureFields(form);
  if (fields.length === 0) throw new ProtokollError(noSignatureFields);
  const unsigned = fields.filter(({ entries }) => !entries.has(PDFName.of('V')));
  const field = wanted === null ? unsigned[0] : fields.find(({ entries }) => nameOf(entries) === wanted);
  if (field === undefined && wanted !== null) {
    const names = fields.map(({ entries }) => nameOf(entries)).join(', ');
    throw new ProtokollError({
      sv: `Underskriftsfältet ”${wanted}” finns inte. De som finns: ${names}.`,
      en: `There is no signature field “${wanted}”. There are: ${names}.`,
    });
  }
  if (field === undefined) {
    throw new ProtokollError({
      sv: 'Alla underskriftsfält är redan undertecknade.',
      en: 'All signature fields are signed already.',
    });
  }
  if (!unsigned.includes(field)) {
    throw new ProtokollError({
      sv: `Underskriftsfältet ”${wanted}” är redan undertecknat.`,
      en: `The signature field “${wanted}” is signed already.`,
    });
  }
  return field;
}

function signatureFields(form: PDFDict): UnsignedField[] {
  const references = form.lookupMaybe(PDFName.of('Fields'), PDFArray)?.asArray() ?? [];
  return references.flatMap((reference) => {
    if (!(reference instanceof PDFRef)) return [];
    const entries = form.context.lookup(reference, PDFDict);
    return entries.lookup(PDFName.of('FT')) === PDFName.of('Sig') ? [{ reference, entries }] : [];
  });
}

function nameOf(entries: PDFDict): string {
  const name = entries.lookup(PDFName.of('T'));
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : '';
}
