import { basename, dirname, extname, join } from 'node:path';
import type { Bilingual } from '../../model/diagnostic.ts';

/**
 * The identifiers of encryption by a passphrase from before AES, as DER writes them: RC2, RC4 and 3DES of PKCS #12 (RFC 7292, C), DES and
 * RC2 of PKCS #5 1.5 (RFC 8018, A.3), and 3DES and RC2 within PKCS #5 2.0 (RFC 8018, B.2). They stand in plain text in the file.
 */
const oldIdentifiers = [
  ...[1, 2, 3, 4, 5, 6].map((last) => `060a2a864886f70d010c010${last}`),
  ...['01', '03', '04', '06', '0a', '0b'].map((last) => `06092a864886f70d0105${last}`),
  ...['02', '07'].map((last) => `06082a864886f70d03${last}`),
].map((digits) => Buffer.from(digits, 'hex'));

/** Whether a PKCS #12 file is encrypted in a way from before AES, that this program does not read. */
export function hasOldEncryption(p12: Uint8Array): boolean {
  const bytes = Buffer.from(p12.buffer, p12.byteOffset, p12.byteLength);
  return oldIdentifiers.some((identifier) => bytes.includes(identifier));
}

/** What to do with such a file at `path`. By way of a file: `openssl pkcs12 -export` reads its input twice. */
export function howToConvert(path: string): Bilingual {
  const stem = join(dirname(path), basename(path, extname(path)));
  const [pem, converted] = [`${stem}-tmp.pem`, `${stem}-aes.p12`];
  const command = `openssl pkcs12 -legacy -in "${path}" -nodes -out "${pem}" && openssl pkcs12 -export -in "${pem}" -out "${converted}"; rm "${pem}"`;
  return {
    sv: `${path} är krypterad på ett äldre sätt (RC2, 3DES), som inte läses; gör om den till ${converted} med: ${command}`,
    en: `${path} is encrypted in an older way (RC2, 3DES), which is not read; make it ${converted} by: ${command}`,
  };
}
