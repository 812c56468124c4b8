import type { RevisionReader } from '../reading/pages.ts';
import {
  PdfStream,
  PdfText,
  entriesOf,
  isArray,
  isDictionary,
  nameAt,
  type PdfDictionary,
  type PdfValue,
} from '../reading/values.ts';

type Resolve = RevisionReader['resolve'];

/** Keys of the catalog that vouch for signatures and paint nothing: DSS of ETSI EN 319 142-1, 5.4.2, and that it is used. */
const validationKeys: ReadonlySet<string> = new Set(['Type', 'VRI', 'Certs', 'OCSPs', 'CRLs']);

/** Whether a value of the catalog only holds what others validate signatures by. */
export function isValidationData(key: string, value: PdfValue, resolve: Resolve): boolean {
  const entries = resolve(value);
  if (!isDictionary(entries)) return false;
  if (key === 'DSS') return [...entries.keys()].every((inner) => validationKeys.has(inner));
  return key === 'Extensions' && [...entries.values()].every((inner) => isExtension(inner, resolve));
}

/** ISO 32000-1, 7.12. */
function isExtension(value: PdfValue, resolve: Resolve): boolean {
  const entries = resolve(value);
  return isArray(entries) || (isDictionary(entries) && entries.has('BaseVersion'));
}

/** Whether it is a field to sign in that is shown on a page. */
export function isSignatureField(entries: PdfDictionary): boolean {
  return nameAt(entries, 'FT') === 'Sig' && nameAt(entries, 'Subtype') === 'Widget';
}

/** The signature in a field; null when there is none. */
export function signatureIn(field: PdfDictionary, resolve: Resolve): PdfDictionary | null {
  const value = resolve(field.get('V'));
  if (!isDictionary(value)) return null;
  const isOne = resolve(value.get('Contents')) instanceof PdfText && isArray(resolve(value.get('ByteRange')));
  return isOne ? value : null;
}

/** Whether a signed field has an entry that tells of the signature and its look, within the field's own place. */
export function isLookOfSignature(key: string, value: PdfValue | undefined, resolve: Resolve): boolean {
  switch (key) {
    case 'V':
    case 'MK':
    case 'BS':
    case 'DA':
    case 'M':
      return true;
    case 'F':
      return typeof value === 'number' && allowedFlags.has(value);
    case 'AP':
      return isPlainAppearance(value, resolve);
    default:
      return false;
  }
}

/** Printed, and perhaps locked, but never hidden (ISO 32000-1, 12.5.3). */
const allowedFlags: ReadonlySet<number> = new Set([4, 132, 516, 644]);

function isPlainAppearance(value: PdfValue | undefined, resolve: Resolve): boolean {
  const appearance = resolve(value);
  if (!isDictionary(appearance) || [...appearance.keys()].some((key) => key !== 'N')) return false;
  const normal = resolve(appearance.get('N'));
  return normal instanceof PdfStream && nameAt(entriesOf(normal), 'Subtype') === 'Form';
}

/** Whether an entry of the form may be another once a field is signed: that there are signatures, and what they are set in. */
export function isFormOfSigned(key: string, value: PdfValue | undefined): boolean {
  return key === 'DR' || key === 'DA' || (key === 'SigFlags' && (value === 1 || value === 3));
}
