/**
 * Whether somebody has signed a PDF, by whatever program. A signature says in plain text what bytes it is of (ISO 32000-1,
 * 12.8.1), also in a file that is damaged.
 */
export function isSigned(pdf: Uint8Array): boolean {
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).includes('/ByteRange');
}
