import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as library from '../../../src/index.ts';
import { hasBrowser } from '../../export/pdf/printing.ts';
import { makeP12, passphrase } from '../../export/sign/certificates.ts';
import { realLibrary } from '../support/real-library.ts';
import { folderWith, run } from '../support/run.ts';

const real = { library: realLibrary };

/** The notes of a meeting of a board. */
function notesOf({ status = 'ojusterat', decision = 'köpa en båt', date = '2026-05-04' } = {}): string {
  return `---
datum: ${date}
status: ${status}
närvarande: Siv Alm, Tor Dahl, Eva Falk
ordförande: Siv Alm
sekreterare: Tor Dahl
justerare: Eva Falk
---
# Protokoll styrelsen ${date}

## § 1 Båten

Styrelsen beslutar att ${decision}.

Justerat 2026-05-11
`;
}

const verified = notesOf({ status: 'justerat' });

/** Builds in a folder, and tells with what it ended and what it said on standard error. */
async function build(folder: string, words: string): Promise<{ status: number; stderr: string }> {
  const { status, stderr } = await run(folder, `build --quiet ${words}`, real);
  const lines = stderr.split('\n').filter((line) => !line.includes('(root)'));
  return { status, stderr: lines.join('\n') };
}

const read = (folder: string, file: string) => readFile(join(folder, file));

describe.each(['html', 'json', ...(hasBrowser ? ['pdf'] : [])])('a document that is there, %s', (format) => {
  const file = `a.${format}`;

  /** What becomes of it when the notes become others. */
  async function change(before: string, after: string, words = `-f ${format} a.md`) {
    const folder = await folderWith({ 'a.md': before });
    expect(await build(folder, `-f ${format} a.md`)).toMatchObject({ status: 0 });
    const old = await read(folder, file);
    await writeFile(join(folder, 'a.md'), after);
    const ended = await build(folder, words);
    return { ...ended, isKept: old.equals(await read(folder, file)) };
  }

  test.each([
    ['ett utkast', notesOf(), notesOf({ decision: 'sälja båten', date: '2026-05-05' })],
    ['ett utkast som justeras', notesOf(), verified],
  ])('is rebuilt freely: %s', async (_, before, after) => {
    expect(await change(before, after)).toMatchObject({ status: 0, stderr: '', isKept: false });
  });

  test('is kept when it is justerat and would say something else, and what to do is told', async () => {
    const { status, stderr, isKept } = await change(verified, verified.replace('en båt', 'en bil'));
    expect({ status, isKept }).toEqual({ status: 2, isKept: true });
    expect(stderr).toContain(`protokoll: ${file} är ett justerat protokoll och skrivs inte över: `);
    expect(stderr).toContain('återställ a.md, eller ange --overwrite');
  });

  test('is kept when it is justerat and the notes are not any more', async () => {
    expect(await change(verified, notesOf())).toMatchObject({ status: 2, isKept: true });
  });

  test('--dry-run tells that it would be kept, and ends as building does', async () => {
    const { status, stderr, isKept } = await change(
      verified,
      verified.replace('en båt', 'en bil'),
      `--dry-run -f ${format} a.md`,
    );
    expect({ status, isKept }).toEqual({ status: 2, isKept: true });
    expect(stderr).toContain(`protokoll: ${file} är ett justerat protokoll och skrivs inte över: `);
  });

  test('--force does not write over it, --overwrite does', async () => {
    const after = verified.replace('en båt', 'en bil');
    expect(await change(verified, after, `-f ${format} --force a.md`)).toMatchObject({
      status: 2,
      isKept: true,
    });
    expect(await change(verified, after, `-f ${format} --overwrite a.md`)).toMatchObject({
      status: 0,
      isKept: false,
    });
  });

  test('is rebuilt when it is justerat and only blank lines and comments of the notes are others', async () => {
    const after = `${verified}\n\n<!-- hit -->\n`;
    expect(await change(verified, after)).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['empty', ''],
    ['zeros', '\0'.repeat(600)],
    ['cut in the front matter', '---\ndatum: 2026-05-04\nstat'],
  ])('is kept when the notes are %s', async (_, after) => {
    expect(await change(notesOf(), after)).toMatchObject({ status: 1, isKept: true });
  });

  test('is no document of another note', async () => {
    const folder = await folderWith({ 'a.md': notesOf(), 'b.md': notesOf({ date: '2026-06-01' }) });
    await build(folder, `-f ${format} a.md`);
    const old = await read(folder, file);
    const { status, stderr } = await build(folder, `b.md -o ${file}`);
    expect(status).toBe(2);
    expect(stderr).toContain(`${file} är ett dokument av en annan anteckning än b.md (`);
    expect((await read(folder, file)).equals(old)).toBe(true);
  });

  test('is that of a note which has another name since', async () => {
    const folder = await folderWith({ 'a.md': notesOf() });
    await build(folder, `a.md -o ${file}`);
    await rename(join(folder, 'a.md'), join(folder, 'maj.md'));
    expect(await build(folder, `maj.md -o ${file}`)).toEqual({ status: 0, stderr: '' });
  });

  test('is no document of another body that met on that day', async () => {
    const of = (body: string) =>
      notesOf()
        .replace('---\n', `---\norgan: ${body}\n`)
        .replace(/# Protokoll .*/, '# Protokoll');
    const folder = await folderWith({ 'a.md': of('Kulturnämnden'), 'b.md': of('Tekniska nämnden') });
    await build(folder, `a.md -o ${file}`);
    const old = await read(folder, file);
    expect(await build(folder, `b.md -o ${file}`)).toMatchObject({ status: 2 });
    expect((await read(folder, file)).equals(old)).toBe(true);
  });

  test('is no document at all', async () => {
    const folder = await folderWith({ 'a.md': notesOf(), 'b.md': notesOf(), [file]: '%PDF-1.7 <html> {}' });
    const { status, stderr } = await build(folder, `-f ${format} a.md b.md`);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `protokoll: ${file} är inget dokument av a.md och skrivs inte över; flytta undan den, bygg till en annan plats (-o, --out-dir) eller ange --overwrite\n`,
    );
    expect(String(await read(folder, file))).toBe('%PDF-1.7 <html> {}');
    expect((await read(folder, `b.${format}`)).length).toBeGreaterThan(0);
  });

  test('an empty file in its place is nothing of value', async () => {
    const folder = await folderWith({ 'a.md': notesOf(), [file]: '' });
    expect(await build(folder, `-f ${format} a.md`)).toEqual({ status: 0, stderr: '' });
  });
});

test('notes of one name in two folders do not take the place of each other', async () => {
  const folder = await folderWith({
    'maj/m.md': notesOf(),
    'juni/m.md': notesOf({ date: '2026-06-01' }),
  });
  expect(await build(folder, '-f json --out-dir ut maj/m.md')).toMatchObject({ status: 0 });
  const { status, stderr } = await build(folder, '-f json --out-dir ut juni/m.md');
  expect(status).toBe(2);
  expect(stderr).toContain('ut/m.json är ett dokument av en annan anteckning än juni/m.md (maj/m.md)');
  await mkdir(join(folder, 'arkiv'));
  await rename(join(folder, 'maj/m.md'), join(folder, 'arkiv/m.md'));
  expect(await build(folder, '-f json --out-dir ut arkiv/m.md')).toMatchObject({ status: 0 });
});

test('what is signed while another document is made in its place stays', async () => {
  const folder = await folderWith({ 'a.md': notesOf() });
  await build(folder, '-f html a.md');
  const signed = '%PDF-1.7 /ByteRange [0 1 2 3]';
  const meanwhile: typeof library.renderHtml = async (protocol, options) => {
    await writeFile(join(folder, 'a.html'), signed);
    return library.renderHtml(protocol, options);
  };
  const { status, stderr } = await run(folder, 'build --quiet -f html a.md', {
    library: { ...real.library, renderHtml: meanwhile },
  });
  expect(status).toBe(2);
  expect(stderr).toContain('a.html är undertecknad och skrivs inte över');
  expect(String(await read(folder, 'a.html'))).toBe(signed);
});

test('--index takes the place of a page of somebody else only with --overwrite', async () => {
  const folder = await folderWith({ 'a.md': notesOf(), 'ut/index.html': '<p>Hej' });
  expect(await build(folder, '-f json --out-dir ut --index a.md')).toMatchObject({ status: 2 });
  expect(await build(folder, '-f json --out-dir ut --index --overwrite a.md')).toMatchObject({ status: 0 });
});

describe.skipIf(!hasBrowser)('a signed PDF', () => {
  test('survives each way of building, and --overwrite alone writes over it', async () => {
    const p12 = makeP12('Siv Alm');
    const folder = await folderWith({ 'a.md': notesOf(), 'b.md': notesOf() });
    await writeFile(join(folder, 'me.p12'), p12);
    const env = { PROTOKOLL_P12_PASSPHRASE: passphrase };
    for (const [words, signed] of [
      ['a.md', 'a.pdf'],
      ['--out-dir ut a.md', 'ut/a.pdf'],
    ] as const) {
      await build(folder, `--signature-fields ${words}`);
      const sign = await run(folder, `sign ${signed} --p12 me.p12 -o ${signed}`, { ...real, env });
      expect(sign).toMatchObject({ status: 0 });
    }
    const before = [await read(folder, 'a.pdf'), await read(folder, 'ut/a.pdf')];
    for (const words of [
      'a.md',
      '--force a.md',
      'a.md -o a.pdf',
      'b.md -o a.pdf',
      '--signature-fields --out-dir ut a.md',
      '--signature-fields --out-dir ut --index --force a.md',
      '--out-dir ut --no-cache .',
    ]) {
      const { status, stderr } = await build(folder, words);
      expect({ words, status }).toEqual({ words, status: 2 });
      expect(stderr).toMatch(/a\.pdf är undertecknad och skrivs inte över; .*--overwrite/);
    }
    expect([await read(folder, 'a.pdf'), await read(folder, 'ut/a.pdf')]).toEqual(before);
    expect(await build(folder, '--overwrite a.md')).toEqual({ status: 0, stderr: '' });
    expect((await read(folder, 'a.pdf')).equals(before[0]!)).toBe(false);
  });
});
