import { expect, test } from 'vitest';
import type { FinishOptions } from '../../../src/index.ts';
import { contentsOf, folderWith, run } from '../support/run.ts';

test('a PDF is PDF/A-3a with lines for ink and the date of the meeting, in the fonts of the program', async () => {
  expect(await optionsOf('build a.md')).toMatchObject({
    profile: 'a-3a',
    signatureFields: false,
    date: new Date('2026-05-28T00:00:00Z'),
    fonts: expect.any(Array),
  });
});

test.each(['a-3a', 'a-2a', 'plain'])('--pdf-profile %s', async (profile) => {
  expect(await optionsOf(`build a.md --pdf-profile ${profile}`)).toMatchObject({ profile });
});

test('--signature-fields', async () => {
  expect(await optionsOf('build a.md --signature-fields')).toMatchObject({ signatureFields: true });
});

test('what a PDF is made of is in it', async () => {
  const { attachments } = await optionsOf('build a.md');
  expect(attachments.map(({ name, relationship }) => `${name} ${relationship}`)).toEqual([
    'protokoll.md Source',
    'protokoll.json Data',
    'bygge.json Supplement',
  ]);
});

test('SOURCE_DATE_EPOCH is the date in the file', async () => {
  const env = { SOURCE_DATE_EPOCH: '86400' };
  expect(await optionsOf('build a.md', env)).toMatchObject({ date: new Date('1970-01-02T00:00:00Z') });
});

test('a SOURCE_DATE_EPOCH that is no number is told, and the other documents are written', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  const ended = await run(folder, 'build a.md -f pdf,json', { env: { SOURCE_DATE_EPOCH: 'idag' } });
  expect(ended).toMatchObject({
    status: 2,
    stderr: 'protokoll: SOURCE_DATE_EPOCH kan inte vara idag; ange ett heltal, 0 eller mer\n',
  });
  expect(Object.keys(await contentsOf(folder))).toEqual(['a.json', 'a.md']);
});

/** What the PDF of a note is finished by. */
async function optionsOf(words: string, env: Record<string, string> = {}): Promise<FinishOptions> {
  const asked: FinishOptions[] = [];
  const finishPdf = (_raw: unknown, options: FinishOptions) => {
    asked.push(options);
    return Promise.resolve({ bytes: Buffer.from('pdf'), faults: [] });
  };
  await run(await folderWith({ 'a.md': 'A' }), words, { env, library: { finishPdf } });
  return asked[0]!;
}
