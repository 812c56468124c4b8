import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { openFinisher } from '../../../src/cli/build/finisher.ts';
import type { FinishAnswer, FinishJob } from '../../../src/cli/build/finish-thread.ts';
import type { Context } from '../../../src/cli/context.ts';
import type { FinishOptions } from '../../../src/index.ts';
import { folderWith } from '../support/run.ts';

const bin = fileURLToPath(new URL('../../../bin/protokoll.js', import.meta.url));

/** A thread that does with each document what it is told, by its first byte. */
class FakeWorker extends EventEmitter {
  readonly did: number[] = [];

  postMessage({ raw }: FinishJob): void {
    const [number = 0] = raw;
    this.did.push(number);
    if (number === 9) setImmediate(() => this.emit('error', new Error('a fault of ours')));
    else setImmediate(() => this.emit('message', answerFor(number)));
  }

  ref(): void {}
  unref(): void {}
  terminate(): void {}
}

function answerFor(number: number): FinishAnswer {
  if (number === 8) return { text: { sv: 'utan taggar', en: 'without tags' }, exitCode: 3 };
  return { finished: { bytes: Buffer.from(`thread ${number}`), faults: [] } };
}

/** A finisher beside a fake thread, or none; a function that finishes a document, and tells where. */
function finisherBeside(worker: FakeWorker | null) {
  const start = () => Promise.resolve(worker as unknown as Worker);
  const io = { threads: worker === null ? null : { count: 2, start } };
  const library = {
    finishPdf: async (raw: Uint8Array | Promise<Uint8Array>) => ({
      bytes: Buffer.from(`main ${(await raw)[0]}`),
      faults: [],
    }),
  };
  const { finish } = openFinisher({ io, library } as unknown as Context);
  return async (number: number) => {
    const { bytes } = await finish(Promise.resolve(Uint8Array.of(number)), {} as FinishOptions);
    return String(bytes);
  };
}

async function inTurn(finish: (number: number) => Promise<string>, numbers: readonly number[]) {
  const places: string[] = [];
  for (const number of numbers) places.push(await finish(number));
  return places;
}

test('the first documents are finished in the main thread, the others in one of their own', async () => {
  const places = await inTurn(finisherBeside(new FakeWorker()), [1, 2, 3, 4, 5, 6, 7]);
  expect(places.slice(0, 5)).toEqual([1, 2, 3, 4, 5].map((number) => `main ${number}`));
  expect(places.at(-1)).toBe('thread 7');
});

test('where there are no threads, all are finished in the main one', async () => {
  expect(await inTurn(finisherBeside(null), [1, 2, 3, 4, 5, 6, 7, 1])).not.toContainEqual(
    expect.stringContaining('thread'),
  );
});

test('a thread that ends loses no document', async () => {
  const worker = new FakeWorker();
  const finish = finisherBeside(worker);
  await inTurn(finish, [1, 2, 3, 4, 5, 6, 7]);
  expect(await Promise.all([finish(9), finish(7)])).toEqual(['main 9', expect.any(String)]);
  expect(await finish(1)).toBe('main 1');
  expect(worker.did).toContain(9);
});

test('more than a thread can do in time is finished beside it', async () => {
  const finish = finisherBeside(new FakeWorker());
  await inTurn(finish, [1, 2, 3, 4, 5, 6, 7]);
  const places = await Promise.all([1, 2, 3, 4, 5].map(finish));
  expect(places.filter((place) => place.startsWith('main'))).toHaveLength(2);
});

test('what is wrong with a document is told as in the main thread', async () => {
  const finish = finisherBeside(new FakeWorker());
  await inTurn(finish, [1, 2, 3, 4, 5, 6, 7]);
  await expect(finish(8)).rejects.toMatchObject({ exitCode: 3, text: { sv: 'utan taggar' } });
});

test('many notes at once give the same bytes as a few at a time', async () => {
  const note = (index: number) =>
    `---\norgan: Styrelsen\ndatum: 2026-03-1${index % 10}\n---\n\n## § 1 Ärende ${index}\n\nText ${index}.\n`;
  const names = Array.from({ length: 14 }, (_, index) => `${String(index).padStart(2, '0')}.md`);
  const folder = await folderWith(Object.fromEntries(names.map((name, index) => [name, note(index)])));
  const build = (files: readonly string[], out: string) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [bin, 'build', ...files, '--no-cache', '--quiet', '--out-dir', out],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
  };
  build(names, 'all');
  for (let start = 0; start < names.length; start += 5) build(names.slice(start, start + 5), 'few');
  const read = (out: string) =>
    names.map((name) => readFileSync(join(folder, out, name.replace('.md', '.pdf'))).toString('latin1'));
  expect(read('all')).toEqual(read('few'));
}, 60_000);
