import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SignOptions } from '../../../src/index.ts';
import { contentsOf, folderWith, run } from '../support/run.ts';

/** Signs by adding the passphrase and the field. */
const signPdf = (pdf: Uint8Array, { passphrase, field, reason }: SignOptions) =>
  Promise.resolve(Buffer.from([Buffer.from(pdf).toString(), passphrase, field, reason].join(' ')));
const library = { signPdf };

/** The time that a signature would state. */
async function timeOf(words: string, env: Record<string, string> = {}): Promise<string | null> {
  let time: string | null = null;
  const noting = (pdf: Uint8Array, { date }: SignOptions) => {
    time = date.toISOString();
    return Promise.resolve(pdf);
  };
  const setting = { library: { signPdf: noting }, secret: 'x', env };
  await run(await folderWith(files), `sign a.pdf --p12 me.p12 ${words}`, setting);
  return time;
}
const files = { 'a.pdf': 'A', 'me.p12': 'certificate' };

test('a signed file gets a name of its own, and its path is told', async () => {
  const folder = await folderWith(files);
  const ended = await run(folder, 'sign a.pdf --p12 me.p12 --field Ordförande --reason Justering', {
    library,
    env: { PROTOKOLL_P12_PASSPHRASE: 'hemligt' },
  });
  expect(ended).toMatchObject({ status: 0, stdout: 'a-undertecknad.pdf\n', stderr: '' });
  expect(await contentsOf(folder)).toMatchObject({
    'a.pdf': 'A',
    'a-undertecknad.pdf': 'A hemligt Ordförande Justering',
  });
});

test('the passphrase is asked for in a terminal', async () => {
  const folder = await folderWith(files);
  await run(folder, 'sign a.pdf --p12 me.p12', { library, secret: 'åäö' });
  expect(await contentsOf(folder)).toMatchObject({ 'a-undertecknad.pdf': expect.stringContaining('A åäö') });
});

test('without a terminal it must be in the environment', async () => {
  const folder = await folderWith(files);
  expect(await run(folder, 'sign a.pdf --p12 me.p12', { library })).toMatchObject({
    status: 2,
    stderr: 'protokoll: lösenordet till certifikatet saknas; ange det i PROTOKOLL_P12_PASSPHRASE\n',
  });
});

test('only -o writes over a file, so that several sign in turn', async () => {
  const folder = await folderWith(files);
  const sign = (words: string, secret: string) =>
    run(folder, `sign --p12 me.p12 ${words}`, { library, secret });
  await sign('a.pdf', 'en');
  expect(await sign('a-undertecknad.pdf', 'två')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^protokoll: a-undertecknad.pdf finns redan; .*\n$/),
  });
  expect(await sign('a-undertecknad.pdf -o a-undertecknad.pdf', 'två')).toMatchObject({ status: 0 });
  expect((await contentsOf(folder))['a-undertecknad.pdf']).toMatch(/^A en\s+två\s*$/);
});

test.each([
  ['me.p12', 'me.p12 är certifikatet och skrivs inte över'],
  ['a.md', 'a.md skrivs inte över'],
])('what is no document is not written over: -o %s', async (output, message) => {
  const folder = await folderWith({ ...files, 'a.md': '# Notes' });
  const ended = await run(folder, `sign a.pdf --p12 me.p12 -o ${output}`, { library, secret: 'x' });
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain(message);
  expect(await contentsOf(folder)).toEqual({ ...files, 'a.md': '# Notes' });
});

test.each([
  ['sign b.pdf --p12 me.p12', 'hittar inte b.pdf'],
  ['sign a.pdf --p12 you.p12', 'hittar inte you.p12'],
  ['sign a.pdf', 'skriv också --p12 <FIL>; se --help'],
])('%s is told in one line', async (words, message) => {
  const { status, stderr } = await run(await folderWith(files), words, { library, secret: 'x' });
  expect(status).toBe(2);
  expect(stderr).toContain(`protokoll: ${message}`);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.each([
  ['--signing-time 2026-05-28T14:30:00+02:00', '2026-05-28T12:30:00.000Z'],
  ['--signing-time 2026-05-28T12:30Z', '2026-05-28T12:30:00.000Z'],
  ['--signing-time 2026-05-28', '2026-05-28T00:00:00.000Z'],
])('%s is the time of the signature', async (words, time) => {
  expect(await timeOf(words)).toBe(time);
  expect(await timeOf(words, { SOURCE_DATE_EPOCH: '0' })).toBe(time);
});

test('SOURCE_DATE_EPOCH is the time where no other is given', async () => {
  expect(await timeOf('', { SOURCE_DATE_EPOCH: '86400' })).toBe('1970-01-02T00:00:00.000Z');
});

test.each(['2026-05-28T14:30', '2026-02-31', 'idag'])('--signing-time %s is no time', async (time) => {
  const words = `sign a.pdf --p12 me.p12 --signing-time ${time}`;
  const { status, stderr } = await run(await folderWith(files), words, { library, secret: 'x' });
  expect(status).toBe(2);
  expect(stderr).toContain(`--signing-time <TID> kan inte vara ${time}; ange en tid med tidszon`);
});

test('-o writes over no other signed file, but for --overwrite', async () => {
  const signed = '%PDF /ByteRange [0 1 2 3]';
  const folder = await folderWith({ ...files, 'b.pdf': signed });
  const sign = (words: string) => run(folder, `sign --p12 me.p12 ${words}`, { library, secret: 'x' });
  expect(await sign('a.pdf -o b.pdf')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('b.pdf är en annan undertecknad fil och skrivs inte över'),
  });
  expect((await contentsOf(folder))['b.pdf']).toBe(signed);
  expect(await sign('b.pdf -o b.pdf')).toMatchObject({ status: 0 });
  expect(await sign('a.pdf -o b.pdf --overwrite')).toMatchObject({ status: 0 });
});

test('-o writes over no other file, but for --overwrite, and goes on from one that it wrote', async () => {
  const folder = await folderWith({ ...files, 'b.pdf': 'B', 'bild.png': 'PNG', 'tom.pdf': '' });
  const sign = (words: string) => run(folder, `sign --p12 me.p12 ${words}`, { library, secret: 'x' });
  for (const other of ['b.pdf', 'bild.png'])
    expect(await sign(`a.pdf -o ${other}`)).toMatchObject({
      status: 2,
      stderr: `protokoll: ${other} är en annan fil än den som undertecknas och skrivs inte över; ange ett annat namn, eller --overwrite\n`,
    });
  expect(await contentsOf(folder)).toMatchObject({ 'b.pdf': 'B', 'bild.png': 'PNG' });
  for (const words of [
    'a.pdf -o tom.pdf',
    'a.pdf -o tom.pdf',
    'a.pdf -o b.pdf --overwrite',
    'a.pdf -o a.pdf',
  ])
    expect(await sign(words)).toMatchObject({ status: 0 });
});

test('a file that is far too large is refused before it is read', async () => {
  const folder = await folderWith(files);
  truncateSync(join(folder, 'a.pdf'), 200 * 2 ** 20 + 1);
  const ended = await run(folder, 'sign a.pdf --p12 me.p12', { library, secret: 'x' });
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(/^protokoll: [^\n]*a\.pdf[^\n]*filen är för stor[^\n]*\n$/);
});
