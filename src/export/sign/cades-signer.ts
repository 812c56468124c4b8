import { Signer } from '@signpdf/signpdf';
import { ObjectIdentifier, OctetString, Sequence, type BaseBlock } from 'asn1js';
import { createHash, webcrypto, type KeyObject } from 'node:crypto';
import {
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { ProtokollError } from '../../model/error.ts';
import type { SigningIdentity } from './p12.ts';

/** Object identifiers of RFC 5652 and RFC 5035. */
const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};

/**
 * Makes the signature that PAdES baseline B-B asks for (ETSI EN 319 142-1, 6.3): CMS with the signing certificate bound
 * in, and no time, which stands in the PDF. SHA-256; the same each time with an RSA key.
 */
export class CadesSigner extends Signer {
  readonly #identity: SigningIdentity;

  constructor(identity: SigningIdentity) {
    super();
    this.#identity = identity;
  }

  override async sign(content: Buffer): Promise<Buffer> {
    const { certificate, chain, privateKey } = this.#identity;
    const signed = new SignedData({
      version: 1,
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
      certificates: [...chain],
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({
            issuer: certificate.issuer,
            serialNumber: certificate.serialNumber,
          }),
          signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: this.#attributes(content) }),
        }),
      ],
    });
    await signed.sign(await webKey(privateKey), 0, 'SHA-256', content);
    const schema = signed.toSchema(true);
    return Buffer.from(new ContentInfo({ contentType: oid.signedData, content: schema }).toSchema().toBER());
  }

  #attributes(content: Buffer): Attribute[] {
    const certificate = Buffer.from(this.#identity.certificate.toSchema(true).toBER());
    const certificateId = new Sequence({ value: [new OctetString({ valueHex: sha256(certificate) })] });
    const certificateIds = new Sequence({ value: [certificateId] });
    const attributes = [
      attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
      attribute(oid.messageDigest, new OctetString({ valueHex: sha256(content) })),
      attribute(oid.signingCertificateV2, new Sequence({ value: [certificateIds] })),
    ];
    return attributes.toSorted((one, other) => Buffer.compare(encoded(one), encoded(other)));
  }
}

function attribute(type: string, value: BaseBlock): Attribute {
  return new Attribute({ type, values: [value] });
}

/** A set is written in the order of its encoded members (X.690, 11.6). */
function encoded(one: Attribute): Buffer {
  return Buffer.from(one.toSchema().toBER());
}

function sha256(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;
}

/** The key for the Web Cryptography API, which the library signs with. */
async function webKey(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const algorithm = algorithmOf(key);
  if (algorithm === null) {
    throw new ProtokollError({
      sv: 'Certifikatets nyckel är varken RSA eller elliptisk (P-256, P-384, P-521).',
      en: 'The key of the certificate is neither RSA nor elliptic (P-256, P-384, P-521).',
    });
  }
  const bytes = key.export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
}

function algorithmOf(key: KeyObject): webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams | null {
  if (key.asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const curves: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
  const namedCurve = curves[key.asymmetricKeyDetails?.namedCurve ?? ''];
  return namedCurve === undefined ? null : { name: 'ECDSA', namedCurve };
}
