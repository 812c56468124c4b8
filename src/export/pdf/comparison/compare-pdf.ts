import type { Bilingual } from '../../../model/diagnostic.ts';
import { signatureState, type SignatureState } from '../../sign/signature-state.ts';
import { DamagedPdf } from '../reading/damage.ts';
import { textOfDocument, type DocumentText } from '../reading/document-text.ts';
import { revisionsOf, type Revision } from '../reading/open-pdf.ts';
import { PdfText } from '../reading/values.ts';
import { compareRevisions, type SignedField } from './compare-revisions.ts';
import type { PdfPlace } from './part.ts';

/** How a file relates to the document that it should be. */
export interface PdfComparison {
  /** Of the file as it is now; of an older revision within it when only such a one differs. */
  readonly differences: readonly PdfPlace[];
  /** The differences are those of a revision that later ones have covered up. */
  readonly isCoveredUp: boolean;
  /** It begins with all bytes of the document. */
  readonly isContinued: boolean;
  readonly signatures: readonly { readonly field: string; readonly state: SignatureState }[];
  readonly hasValidationData: boolean;
  /** The words of what differs and of the document; null where they can't be read. */
  readonly texts: { readonly found: DocumentText; readonly wanted: DocumentText } | null;
}

/** How a file relates to a document, or what keeps it from being read. */
export type ComparedPdf = PdfComparison | { readonly damage: Bilingual };

/**
 * Compares all that is in a file with the document that it should be, in each of its revisions: what was signed once must be
 * what is seen now. Tells the damage of a file that can't be read without guessing.
 */
export async function comparePdf(file: Uint8Array, document: Uint8Array): Promise<ComparedPdf> {
  try {
    return await compare(file, document);
  } catch (error) {
    if (error instanceof DamagedPdf) return { damage: error.text };
    throw error;
  }
}

async function compare(file: Uint8Array, document: Uint8Array): Promise<PdfComparison> {
  const [wanted] = revisionsOf(document);
  if (wanted === undefined) throw new Error('The document has no revision');
  const revisions = revisionsOf(file);
  const isContinued = Buffer.compare(file.subarray(0, document.length), document) === 0;
  const compared = revisions.map((revision) => ({ revision, ...compareRevisions(revision, wanted) }));
  const now = compared[0]!;
  const differing = compared.find(({ differences }) => differences.length > 0);
  return {
    differences: differing?.differences ?? [],
    isCoveredUp: differing !== undefined && differing !== now,
    isContinued,
    signatures: await statesOf(file, now, revisions),
    hasValidationData: now.hasValidationData,
    texts: differing === undefined ? null : textsOf(differing.revision, wanted),
  };
}

async function statesOf(
  file: Uint8Array,
  { signed, revision }: { readonly signed: readonly SignedField[]; readonly revision: Revision },
  revisions: readonly Revision[],
): Promise<PdfComparison['signatures']> {
  const { resolve } = revision;
  const ends = revisions.map(({ end }) => end);
  return Promise.all(
    signed.map(async ({ field, signature }) => {
      const name = resolve(field.get('T'));
      const state = await signatureState(file, signature, { ends, resolve });
      return { field: name instanceof PdfText ? name.text : '', state };
    }),
  );
}

function textsOf(found: Revision, wanted: Revision): PdfComparison['texts'] {
  try {
    return { found: textOfDocument(found), wanted: textOfDocument(wanted) };
  } catch (error) {
    if (error instanceof DamagedPdf) return null;
    throw error;
  }
}
