import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const passphrase = 'hemligt åäö';

/** A PKCS #12 file with a key of the kind and a certificate that it signed itself, made with openssl. */
export function makeP12(
  commonName: string,
  key: 'rsa:2048' | 'ec' = 'rsa:2048',
  extra: string[] = [],
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'sign-test-'));
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  };
  try {
    const kind = key === 'ec' ? ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] : [key];
    const subject = `/CN=${commonName}/O=Provorganisationen/C=SE`;
    openssl(
      'req',
      '-x509',
      '-newkey',
      ...kind,
      '-nodes',
      '-utf8',
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
      '-days',
      '30',
      '-subj',
      subject,
    );
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      'key.pem',
      '-in',
      'cert.pem',
      '-out',
      'me.p12',
      '-passout',
      `pass:${passphrase}`,
      ...extra,
    );
    return readFileSync(join(folder, 'me.p12'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
