import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as library from '../../../src/index.ts';
import type { FinishOptions } from '../../../src/index.ts';
import { checkPdf } from '../../export/pdf/check-pdf.ts';
import { hasBrowser } from '../../export/pdf/printing.ts';
import { makeP12, passphrase } from '../../export/sign/certificates.ts';
import { realLibrary } from '../support/real-library.ts';
import { folderWith, run } from '../support/run.ts';

const root = join(import.meta.dirname, '../../..');
const examples = globSync('*.md', { cwd: join(root, 'examples') }).map((file) => basename(file, '.md'));
const real = { library: realLibrary };

const notes = `# Protokoll Styrelsen 2025-03-27

Ordförande: Anna Ek
Sekreterare: Bo Lind
Justerare: Cia Berg

## § 1 Budget

**Beslut:** Styrelsen godkänner budgeten.

## § 2 Lokal

![Karta](karta.svg)

En granne :sekretess[Eva Ros] klagar.
`;
const image = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';

test('a file that is no PDF, and one that is not there, are told in one line', async () => {
  const folder = await folderWith({ 'a.pdf': 'text' });
  expect(await run(folder, 'verify a.pdf b.pdf .', real)).toMatchObject({
    status: 2,
    stderr:
      'protokoll: a.pdf: Filen är skadad, eller ingen PDF.\nprotokoll: hittar inte b.pdf\nprotokoll: kan inte läsa .: det är en mapp\n',
  });
});

test.runIf(existsSync('/dev/zero'))('a device, which never ends, is not read', async () => {
  const folder = await folderWith({ 'a.pdf': 'text' });
  const refusal = {
    status: 2,
    stderr: 'protokoll: kan inte läsa /dev/zero: det är ingen vanlig fil\n',
  };
  expect(await run(folder, 'verify /dev/zero', real)).toMatchObject(refusal);
  expect(await run(folder, 'sign a.pdf --p12 /dev/zero', real)).toMatchObject(refusal);
});

describe.skipIf(!hasBrowser)('with a browser', { timeout: 120_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'protokoll-examples-'));
    await cp(join(root, 'examples'), folder, { recursive: true });
  });

  test('each example gives the same bytes in two browsers', async () => {
    const hashes = await Promise.all(
      ['en', 'två'].map(async (name) => {
        await run(folder, `build . --out-dir ${name}`, real);
        return Promise.all(examples.map((example) => hashOf(join(folder, name, `${example}.pdf`))));
      }),
    );
    expect(hashes[0]).toHaveLength(examples.length);
    expect(hashes[1]).toEqual(hashes[0]);
  });

  test('each example is verified', async () => {
    const files = examples.map((example) => `en/${example}.pdf`);
    expect(await run(folder, `verify ${files.join(' ')}`, real)).toMatchObject({
      status: 0,
      stdout: files.map((file) => `${file}: identisk\n`).join(''),
    });
  });

  test('secrets, images, logotype and templates of the user’s own are verified without their files', async () => {
    const own = await folderWith({
      'a.md': notes,
      'karta.svg': image,
      'märke.svg': image,
      'mallar/partials/blocks/decision.hbs': '{{> blocks/text}}',
      'protokoll.config.yaml': 'logo: märke.svg\ntemplates: mallar\nprincipal: Föreningen\n',
    });
    await run(own, 'build a.md --signature-fields', real);
    const elsewhere = await folderWith({});
    await cp(join(own, 'a.pdf'), join(elsewhere, 'a.pdf'));
    expect(await run(elsewhere, 'verify a.pdf', real)).toMatchObject({
      stdout: 'a.pdf: identisk\n',
      status: 0,
    });
    const { files } = await library.readFinishedPdf(await readFile(join(own, 'a.pdf')));
    expect(files.map(({ bytes }) => Buffer.from(bytes).toString()).join('')).not.toContain('Eva Ros');
  });

  test('fonts of one’s own are not in the file, whose look can not be confirmed without them', async () => {
    const files = join(root, 'node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin');
    const config = `fonts: { headings: { regular: ${files}-400-normal.woff2, bold: ${files}-700-normal.woff2 } }\n`;
    const own = await folderWith({ 'a.md': notes, 'karta.svg': image, 'protokoll.config.yaml': config });
    await run(own, 'build a.md', real);
    expect(await run(own, 'verify a.pdf', real)).toMatchObject({ stdout: 'a.pdf: identisk\n', status: 0 });
    const elsewhere = await folderWith({});
    await cp(join(own, 'a.pdf'), join(elsewhere, 'a.pdf'));
    expect(await run(elsewhere, 'verify a.pdf', real)).toMatchObject({
      stdout:
        'a.pdf: kan inte bekräftas: orden är desamma, men sidornas utseende går inte att jämföra med en annan version av typsnitten (som inte följer med i filen)\n',
      status: 1,
    });
  });

  test('a decision that is changed in the notes within is named', async () => {
    const own = await folderWith({ 'a.md': notes, 'karta.svg': image });
    const finishPdf = (raw: Uint8Array | Promise<Uint8Array>, options: FinishOptions) =>
      library.finishPdf(raw, { ...options, attachments: options.attachments.map(forged) });
    await run(own, 'build a.md', { library: { ...real.library, finishPdf } });
    expect(await run(own, 'verify a.pdf', real)).toMatchObject({
      status: 1,
      stdout: 'a.pdf: § 1: beslutet är ändrat\n',
    });
  });

  test('words that are changed on the pages are named', async () => {
    const own = await folderWith({ 'a.md': notes, 'karta.svg': image });
    const renderHtml: typeof library.renderHtml = async (protocol, options) =>
      (await library.renderHtml(protocol, options)).replace(/kla\u00AD?gar/, 'jublar');
    await run(own, 'build a.md', { library: { ...real.library, renderHtml } });
    const { status, stdout } = await run(own, 'verify a.pdf', real);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.pdf: § 2: sidornas text är en annan än anteckningarnas: ”.*jublar/);
  });

  test('a file of another version has the same content', async () => {
    const own = await folderWith({ 'a.md': notes, 'karta.svg': image });
    await run(own, 'build a.md', { library: { ...library, version: '1.0.0' } });
    expect(await run(own, 'verify a.pdf', real)).toMatchObject({
      status: 0,
      stdout: 'a.pdf: samma innehåll, annan version av protokoll (1.0.0, här 1.2.3)\n',
    });
  });

  test('a signed file is verified as it was before', async () => {
    const own = await folderWith({ 'a.md': notes, 'karta.svg': image });
    await writeFile(join(own, 'anna.p12'), makeP12('Anna Ek'));
    await writeFile(join(own, 'cia.p12'), makeP12('Cia Berg'));
    const signer = { ...real, secret: passphrase };
    const done = { status: 0 };
    expect(await run(own, 'build a.md --signature-fields', signer)).toMatchObject(done);
    expect(await run(own, 'sign a.pdf --p12 anna.p12 --field ordforande', signer)).toMatchObject(done);
    const again = 'sign a-undertecknad.pdf --p12 cia.p12 --field justerare-1 -o b.pdf';
    expect(await run(own, again, signer)).toMatchObject(done);
    const signed = await readFile(join(own, 'b.pdf'));
    expect(await checkPdf(signed, 3, await library.fontNames())).toEqual([]);
    expect(await run(own, 'verify b.pdf', signer)).toMatchObject({
      status: 0,
      stdout: 'b.pdf: undertecknad (2 underskrifter), i övrigt identisk\n',
    });
  });

  test('a file without its notes can not be verified', async () => {
    const own = await folderWith({ 'a.md': notes, 'karta.svg': image });
    await run(own, 'build a.md --pdf-profile a-2a', real);
    expect(await run(own, 'verify a.pdf', real)).toMatchObject({
      status: 1,
      stdout: 'a.pdf: filen innehåller inga anteckningar att göra om den av\n',
    });
  });
});

function forged(attachment: FinishOptions['attachments'][number]) {
  if (attachment.name !== 'protokoll.md') return attachment;
  return {
    ...attachment,
    bytes: Buffer.from(Buffer.from(attachment.bytes).toString().replace('godkänner', 'avslår')),
  };
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
