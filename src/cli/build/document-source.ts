import type { Config, ImageFile, PdfProfile, Profile, Protocol } from '../../index.ts';

/** What the user chooses about a PDF. */
export interface PdfChoices {
  readonly pdfProfile: PdfProfile;
  /** Whether signatures are fields to sign in electronically; else dotted lines for ink. */
  readonly signatureFields: boolean;
}

/** All that a PDF is made of, and made of again when it is verified. */
export interface DocumentSource extends PdfChoices {
  readonly protocol: Protocol;
  readonly profile: Profile;
  readonly config: Config;
  /** The notes as the document shows them, without secrets. */
  readonly text: string;
  /** By their addresses in the notes. */
  readonly images: ReadonlyMap<string, ImageFile>;
  /** Whether each page says that it is a draft. */
  readonly draft: boolean;
  /** Tells the name of the note from others; null where it has none. */
  readonly noteMark: string | null;
  /** What the head of a draft says is missing. */
  readonly missing: readonly string[];
  /** The only date in the file. */
  readonly date: Date;
}
