/**
 * What can only be seen in the printed file and keeps it from PDF/A level a or PDF/UA-1:
 * - `foreign-font`: a font that is not among the allowed ones (`detail` is its name);
 * - `font-not-embedded`: a font whose program is not in the file (`detail` is its name);
 * - `missing-glyph`: a character that no font could show (`detail` is the font's name);
 * - `unmapped-character`: a glyph with no Unicode value, or one for private use (`detail` is the font's name);
 * - `figure-without-alt`: an image without alternative text;
 * - `heading-jump`: a heading more than one level below the one before (`detail` is like `H2 → H4`);
 * - `uneven-table`: rows of unequal width (`detail` is like `3, 2`: columns of each kind of row);
 * - `header-without-scope`: a table header whose direction is unknown;
 * - `untagged-text`: text that Chromium marked but put nowhere in the structure;
 * - `device-colour`: colours of a printing press, which an sRGB document can't hold (`detail` is the colour space);
 * - `no-title`: the document has no title.
 */
export type PdfFaultKind =
  | 'foreign-font'
  | 'font-not-embedded'
  | 'missing-glyph'
  | 'unmapped-character'
  | 'figure-without-alt'
  | 'heading-jump'
  | 'uneven-table'
  | 'header-without-scope'
  | 'untagged-text'
  | 'device-colour'
  | 'no-title';

export interface PdfFault {
  readonly kind: PdfFaultKind;
  /** The font, the levels or the widths; empty where the kind says all. */
  readonly detail: string;
  /** The words of the document at the place, to find it by; empty if it has none. U+FFFD for a missing glyph. */
  readonly text: string;
}
