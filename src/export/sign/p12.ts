import { fromBER } from 'asn1js';
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, type SafeBag } from 'pkijs';
import { ProtokollError } from '../../model/error.ts';
import { hasOldEncryption, howToConvert } from './old-encryption.ts';

/** Who signs: a private key, its certificate, and the certificates that vouch for that. */
export interface SigningIdentity {
  readonly privateKey: KeyObject;
  readonly certificate: Certificate;
  /** The signer's own first. */
  readonly chain: readonly Certificate[];
}

/** The type of content that is encrypted with the passphrase (RFC 5652, 6). */
const encryptedData = '1.2.840.113549.1.7.6';

/**
 * Reads a PKCS #12 file (RFC 7292) with AES encryption, as OpenSSL 3 and today's systems write it; faults name it as `shownAs`.
 *
 * Gives a `ProtokollError` if the passphrase is wrong, the encryption is an old one, or there is no key with its certificate.
 */
export async function readP12(
  p12: Uint8Array,
  passphrase: string,
  shownAs: string,
): Promise<SigningIdentity> {
  if (hasOldEncryption(p12)) throw new ProtokollError(howToConvert(shownAs));
  const bags = await openBags(p12, passphrase).catch(() => {
    throw new ProtokollError({
      sv: `${shownAs} kan inte öppnas: fel lösenord, eller ingen hel PKCS #12-fil.`,
      en: `${shownAs} can't be opened: wrong passphrase, or no whole PKCS #12 file.`,
    });
  });
  const key = bags.find((bag) => bag instanceof PrivateKeyInfo);
  const certificates = bags.filter((bag) => bag instanceof Certificate);
  const privateKey = key === undefined ? null : keyObject(key);
  const certificate = certificates.find((one) => privateKey !== null && belongs(one, privateKey));
  if (privateKey === null || certificate === undefined) {
    throw new ProtokollError({
      sv: 'Certifikatfilen saknar en privat nyckel med tillhörande certifikat.',
      en: 'The certificate file has no private key with its certificate.',
    });
  }
  return {
    privateKey,
    certificate,
    chain: [certificate, ...certificates.filter((one) => one !== certificate)],
  };
}

async function openBags(p12: Uint8Array, passphrase: string): Promise<(Certificate | PrivateKeyInfo)[]> {
  const password = new TextEncoder().encode(passphrase).buffer;
  const file = new PFX({ schema: fromBER(p12).result });
  await file.parseInternalValues({ password, checkIntegrity: true });
  const safe = file.parsedValue!.authenticatedSafe!;
  const safeContents = safe.safeContents.map((content) =>
    content.contentType === encryptedData ? { password } : {},
  );
  await safe.parseInternalValues({ safeContents });
  const bags = (safe.parsedValue as SafeContents).safeContents.flatMap(({ value }) => value.safeBags);
  const opened = await Promise.all(bags.map((bag) => openBag(bag, password)));
  return opened.flatMap((content) => content ?? []);
}

/** What the parsed contents of a file look like; the library leaves their type open. */
interface SafeContents {
  readonly safeContents: readonly { readonly value: { readonly safeBags: readonly SafeBag[] } }[];
}

async function openBag(
  { bagValue }: SafeBag,
  password: ArrayBuffer,
): Promise<Certificate | PrivateKeyInfo | null> {
  if (bagValue instanceof PrivateKeyInfo) return bagValue;
  if (bagValue instanceof CertBag && bagValue.parsedValue instanceof Certificate) return bagValue.parsedValue;
  if (!(bagValue instanceof PKCS8ShroudedKeyBag)) return null;
  await (
    bagValue as unknown as { parseInternalValues(options: { password: ArrayBuffer }): Promise<void> }
  ).parseInternalValues({ password });
  return bagValue.parsedValue ?? null;
}

function keyObject(key: PrivateKeyInfo): KeyObject {
  return createPrivateKey({ key: Buffer.from(key.toSchema().toBER()), format: 'der', type: 'pkcs8' });
}

function belongs(certificate: Certificate, privateKey: KeyObject): boolean {
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return publicKey.equals(Buffer.from(certificate.subjectPublicKeyInfo.toSchema().toBER()));
}
