import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFParser, PDFRef } from '@cantoo/pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { ProtokollError } from '../../model/error.ts';
import { pdfDate } from '../pdf/document/metadata.ts';
import { CadesSigner } from './cades-signer.ts';
import { appendUpdate, canBeUpdated } from './incremental-update.ts';
import { readP12, type SigningIdentity } from './p12.ts';
import { findUnsignedField, noSignatureFields } from './unsigned-field.ts';

export interface SignOptions {
  /** A PKCS #12 file: private key and certificates. */
  readonly p12: Uint8Array;
  /** What faults name that file as; left out, `certifikat.p12`. */
  readonly p12Name?: string;
  readonly passphrase: string;
  /** Name of the signature field; null takes the first that is empty. */
  readonly field: string | null;
  readonly reason: string | null;
  /** When the signer says that it is signed; no time-stamp service vouches for it. */
  readonly date: Date;
}

/** Signatures exist, and the file may only be appended to (ISO 32000-1, 12.7.2). */
const signedFlags = 3;

const notAsBuilt = {
  sv: 'PDF-filen är inte som protokoll build gör den. Bygg den på nytt med --signature-fields.',
  en: 'The PDF is not as protokoll build makes it. Build it anew with --signature-fields.',
};

/** Room in the signature for what is not certificates: digests, attributes, the signature of a large key. Bytes. */
const roomBesideCertificates = 4096;

/**
 * Signs a finished PDF at one of its empty signature fields, as PAdES baseline B-B. The bytes before are not touched, so
 * that several people can sign in turn and the file stays PDF/A and PDF/UA.
 *
 * Gives a `ProtokollError` for a wrong passphrase, a missing or signed field, and a file that isn't a PDF as this program finishes them.
 */
export async function signPdf(pdf: Uint8Array, options: SignOptions): Promise<Uint8Array> {
  const { p12, passphrase, p12Name = 'certifikat.p12' } = options;
  const identity = await readP12(p12, passphrase, p12Name);
  const context = await PDFParser.forBytesWithOptions(pdf, Infinity, true)
    .parseDocument()
    .catch(() => {
      throw new ProtokollError({
        sv: 'Filen är skadad, eller ingen PDF.',
        en: 'The file is damaged, or no PDF.',
      });
    });
  const catalog = context.lookupMaybe(context.trailerInfo.Root, PDFDict);
  if (catalog === undefined || !canBeUpdated(pdf, context)) throw new ProtokollError(notAsBuilt);
  const form = formOf(catalog);
  const field = findUnsignedField(form.entries, options.field);

  const signature = context.nextRef();
  field.entries.set(PDFName.of('V'), signature);
  form.entries.set(PDFName.of('SigFlags'), PDFNumber.of(signedFlags));
  const prepared = appendUpdate(pdf, context, [
    { reference: signature, object: signatureDictionary(identity, options) },
    { reference: field.reference, object: field.entries },
    { reference: form.reference, object: form.entries },
  ]);
  return new SignPdf().sign(prepared, new CadesSigner(identity));
}

function formOf(catalog: PDFDict): { reference: PDFRef; entries: PDFDict } {
  const reference = catalog.get(PDFName.of('AcroForm'));
  if (!(reference instanceof PDFRef)) {
    throw new ProtokollError(noSignatureFields);
  }
  return { reference, entries: catalog.context.lookup(reference, PDFDict) };
}

/** As text, since the numbers of `ByteRange` and the signature are put in afterwards, in place. */
function signatureDictionary(identity: SigningIdentity, { reason, date }: SignOptions): string {
  const certificates = identity.chain.reduce((sum, one) => sum + one.toSchema(true).toBER().byteLength, 0);
  const room = certificates + roomBesideCertificates;
  return [
    '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached',
    '/ByteRange [0 /********** /********** /**********]',
    `/Contents <${'00'.repeat(room)}>`,
    `/M (${pdfDate(date)})`,
    `/Name ${PDFHexString.fromText(commonName(identity)).toString()}`,
    reason === null ? '' : `/Reason ${PDFHexString.fromText(reason).toString()}`,
    '>>',
  ].join('\n');
}

/** The name of the certificate's holder (X.520, 2.5.4.3). */
function commonName({ certificate }: SigningIdentity): string {
  const name = certificate.subject.typesAndValues.find(({ type }) => type === '2.5.4.3');
  return name?.value.valueBlock.value ?? '';
}
