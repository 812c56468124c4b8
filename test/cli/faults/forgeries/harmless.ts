import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { OpenedPdf } from './opened.ts';

/** Another file of the same document. */
export type Rewriting = (file: Uint8Array) => Promise<Uint8Array> | Uint8Array;

/** Ways of writing a file anew that change nothing of what it shows. Signatures don't outlast them. */
export const rewritings: Readonly<Record<string, Rewriting>> = {
  'qpdf writes it anew': (file) => qpdf(file),
  'qpdf makes it readable': (file) => qpdf(file, '--qdf', '--object-streams=disable'),
  'qpdf makes it ready for the web': (file) => qpdf(file, '--linearize'),
  'qpdf packs objects': (file) => qpdf(file, '--object-streams=generate', '--compress-streams=y'),
  'qpdf packs anew': (file) => qpdf(file, '--recompress-flate', '--compression-level=9'),
  'qpdf unpacks': (file) => qpdf(file, '--stream-data=uncompress', '--object-streams=disable'),
  'another program writes it anew': async (file) => (await OpenedPdf.of(file)).rewrite(),
};

/** What may be appended to a file. Signatures outlast it. */
export const additions: Readonly<Record<string, Rewriting>> = {
  'validation data': async (file) => {
    const pdf = await OpenedPdf.of(file);
    const certificate = pdf.addStream('certificate');
    const entry = pdf.context.obj({ Cert: [certificate], OCSP: [pdf.addStream('answer')] });
    const store = { Type: 'DSS', Certs: [certificate], OCSPs: [], CRLs: [], VRI: { ABCD: entry } };
    pdf.touchCatalog().set(PDFName.of('DSS'), pdf.add(pdf.context.obj(store)));
    const extensions = { ESIC: { BaseVersion: PDFName.of('1.7'), ExtensionLevel: 5 } };
    pdf.touchCatalog().set(PDFName.of('Extensions'), pdf.context.obj(extensions));
    return pdf.update(file);
  },
  'the same objects once more': async (file) => {
    const pdf = await OpenedPdf.of(file);
    pdf.page();
    pdf.touchCatalog();
    return pdf.update(file);
  },
  'an object that nothing leads to': async (file) => {
    const pdf = await OpenedPdf.of(file);
    pdf.add(PDFHexString.fromText('x'));
    pdf.add(pdf.context.obj({ Type: 'Catalog' }) as PDFDict);
    return pdf.update(file);
  },
};

/** Writes a file by qpdf. */
export function qpdf(file: Uint8Array, ...options: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'forgeries-'));
  const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
  try {
    writeFileSync(from, file);
    const { status, stderr } = spawnSync('qpdf', [...options, from, to], { encoding: 'utf8' });
    if (status !== 0 && status !== 3) throw new Error(`qpdf: ${stderr}`);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
