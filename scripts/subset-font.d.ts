declare module 'subset-font' {
  /** A font with the glyphs of the characters in `text` only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
