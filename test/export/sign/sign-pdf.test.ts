import { PDFDocument } from '@cantoo/pdf-lib';
import { fromBER } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';
import { beforeAll, describe, expect, test } from 'vitest';
import { signPdf, type SignOptions } from '../../../src/export/sign/sign-pdf.ts';
import { checkPdf } from '../pdf/check-pdf.ts';
import { features } from '../pdf/features.ts';
import { finishedBytes } from '../pdf/finish.ts';
import { hasBrowser, withPrinter } from '../pdf/printing.ts';
import { page } from '../pdf/sample-page.ts';
import { hasTool, runTool } from '../pdf/tools.ts';
import { makeP12, passphrase } from './certificates.ts';

const emptyPdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n');

const canRun = hasBrowser && hasTool('openssl');

describe.skipIf(!canRun)('signing (needs a browser and openssl)', { timeout: 60_000 }, () => {
  let pdf: Uint8Array;
  let anna: SignOptions;
  let bo: SignOptions;

  beforeAll(async () => {
    const html = page(features['signature places']!);
    pdf = await finishedBytes(await withPrinter((printer) => printer.print(html)));
    const date = new Date('2026-03-10T08:00:00Z');
    anna = { p12: makeP12('Anna Ek'), passphrase, field: null, reason: 'Justering', date };
    bo = { p12: makeP12('Bo Åkerlund', 'ec'), passphrase, field: 'justerare-2', reason: null, date };
  }, 120_000);

  test('leaves the bytes before as they are, and the file sound', async () => {
    const signed = await signPdf(pdf, anna);
    expect(Buffer.from(signed.subarray(0, pdf.length)).equals(pdf)).toBe(true);
    expect(await checkPdf(signed, 3)).toEqual([]);
    const again = await signPdf(signed, bo);
    expect(Buffer.from(again.subarray(0, signed.length)).equals(signed)).toBe(true);
    expect(await checkPdf(again, 3)).toEqual([]);
  });

  test('gives the same bytes each time with an RSA key', async () => {
    expect(Buffer.from(await signPdf(pdf, anna)).equals(await signPdf(pdf, anna))).toBe(true);
  });

  test.skipIf(!hasTool('pdfsig'))('is valid, for one signer after another (pdfsig)', async () => {
    const signed = await signPdf(await signPdf(pdf, anna), bo);
    const report = runTool('pdfsig', ['-nocert', 'FILE'], signed).toString();
    expect(report.match(/Signature Validation: Signature is Valid\./g)).toHaveLength(2);
    expect(report.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(2);
    expect(report).toMatch(/Signer Certificate Common Name: Anna Ek/);
    expect(report).toMatch(/Signature Field Name: justerare-2[\s\S]*Bo Åkerlund[\s\S]*Total document signed/);
    expect(report).toMatch(/Signature Field Name: justerare\n.*not signed/);
  });

  test.skipIf(!hasTool('qpdf'))('is sound to qpdf', async () => {
    const report = runTool(
      'qpdf',
      ['--check', 'FILE'],
      await signPdf(await signPdf(pdf, anna), bo),
    ).toString();
    expect(report).toContain('No syntax or stream encoding errors found');
  });

  test('binds the certificate in, and leaves the time to the PDF', async () => {
    const text = Buffer.from(await signPdf(pdf, anna)).toString('latin1');
    expect(text).toContain('/M (D:20260310080000Z)');
    const signature = Buffer.from(/\/Contents <([\da-f]+)>/.exec(text)![1]!, 'hex');
    const content = new ContentInfo({ schema: fromBER(signature).result });
    const attributes = new SignedData({ schema: content.content }).signerInfos[0]!.signedAttrs!.attributes;
    expect(attributes.map(({ type }) => type).toSorted()).toEqual([
      '1.2.840.113549.1.9.16.2.47',
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
    ]);
  });

  test('says what is wrong', async () => {
    await expect(signPdf(pdf, { ...anna, passphrase: 'fel' })).rejects.toThrow('fel lösenord');
    await expect(signPdf(pdf, { ...anna, field: 'annan' })).rejects.toThrow(
      'ordforande, justerare, justerare-2',
    );
    const signed = await signPdf(pdf, { ...anna, field: 'ordforande' });
    await expect(signPdf(signed, { ...anna, field: 'ordforande' })).rejects.toThrow('redan undertecknat');
    await expect(signPdf(Buffer.from('hej'), anna)).rejects.toThrow('ingen PDF');
    const own = await PDFDocument.create();
    own.addPage();
    const foreign = [await own.save(), Buffer.concat([pdf, Buffer.from(`%${'x'.repeat(80)}`)]), emptyPdf];
    for (const other of foreign)
      await expect(signPdf(other, anna)).rejects.toThrow('inte som protokoll build gör den');
    const legacy = makeP12('Cia', 'rsa:2048', ['-legacy']);
    await expect(signPdf(pdf, { ...anna, p12: legacy })).rejects.toThrow(
      'openssl pkcs12 -legacy -in "certifikat.p12" -nodes -out ',
    );
  });
});
