import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { expect, test } from 'vitest';
import type { Entry } from '../../../scripts/portable/contents.ts';
import { tarballOf, zipOf } from '../../../scripts/portable/write-archive.ts';

const entries: readonly Entry[] = [
  { path: 'node/node', bytes: Buffer.from('program'), isExecutable: true },
  { path: 'program/mallar/å.txt', bytes: Buffer.from('å'.repeat(400)), isExecutable: false },
];

test('an archive has the files in one folder, and what is run may be run', async () => {
  const files = await unpackTar(gunzipSync(await tarballOf('protokoll-1.0.0', entries)));
  expect(files.map(({ header, data }) => [header.name, header.mode, Buffer.from(data!).toString()])).toEqual([
    ['protokoll-1.0.0/node/node', 0o755, 'program'],
    ['protokoll-1.0.0/program/mallar/å.txt', 0o644, 'å'.repeat(400)],
  ]);
});

test('so has the one for Windows', () => {
  const files = unzipSync(zipOf('protokoll-1.0.0', entries));
  expect(Object.keys(files)).toEqual(['protokoll-1.0.0/node/node', 'protokoll-1.0.0/program/mallar/å.txt']);
  expect(Buffer.from(files['protokoll-1.0.0/program/mallar/å.txt']!).toString()).toBe('å'.repeat(400));
});

test('the same files give the same bytes, whatever day it is', async () => {
  const both = async () => [await tarballOf('p', entries), zipOf('p', entries)];
  expect(await both()).toEqual(await both());
});
