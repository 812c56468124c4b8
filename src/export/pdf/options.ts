/** What the finished file claims to be: PDF/A-3a or PDF/A-2a, each together with PDF/UA-1, or nothing. */
export type PdfProfile = 'a-3a' | 'a-2a' | 'plain';

/** A file to embed. `relationship` is the AFRelationship of ISO 19005-3, annex E. */
export interface PdfAttachment {
  /** File name, without folders, unique within the document. */
  readonly name: string;
  readonly description: string;
  /** Such as `text/markdown`. */
  readonly mediaType: string;
  readonly relationship: 'Source' | 'Data' | 'Supplement';
  readonly bytes: Uint8Array;
}

/** How to finish a printed document. Plain data, so that it can be sent to a worker. */
export interface FinishOptions {
  readonly profile: PdfProfile;
  readonly title: string;
  /** Whose document it is; null leaves the author out. */
  readonly author: string | null;
  readonly language: 'sv' | 'en';
  /** The only date in the file, written in UTC to the second. Never the clock, or the bytes differ each time. */
  readonly date: Date;
  /** The program that wrote the page, such as `protokoll 1.0.0`. */
  readonly creatorTool: string;
  /** The program that made the PDF, such as `Chromium 156 + protokoll 1.0.0`. */
  readonly producer: string;
  /** Left out of `a-2a`, which allows none. */
  readonly attachments: readonly PdfAttachment[];
  /** Makes an empty signature field of each signature anchor; else the anchor becomes plain text. */
  readonly signatureFields: boolean;
  /** PostScript names of the fonts that may occur, without subset prefix; null allows any embedded font. */
  readonly fonts: readonly string[] | null;
}

/** Does a file of this profile claim PDF/A level a and PDF/UA-1? */
export function claimsConformance(profile: PdfProfile): boolean {
  return profile !== 'plain';
}
