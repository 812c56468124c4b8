import { execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realLibrary } from '../support/real-library.ts';
import { folderWith, run } from '../support/run.ts';

const real = { library: realLibrary };
const notes = '# Protokoll styrelsen 2026-05-04\n\n## § 1 Båten\n\nStyrelsen beslutar att köpa en båt.\n';

/** A folder with notes, and a pipe at each of `paths` that nobody writes to or reads. */
async function folderWithPipes(...paths: readonly string[]): Promise<string> {
  const folder = await folderWith({ 'a.md': notes });
  for (const path of paths) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    execFileSync('mkfifo', [join(folder, path)]);
  }
  return folder;
}

describe.skipIf(process.platform === 'win32')('a pipe is not waited for', () => {
  test.each([
    ['as a note', 'rör.md', 'lint rör.md', 1],
    ['as a config', 'protokoll.config.yaml', 'lint a.md', 2],
    ['as a config that is named', 'rör.yaml', 'lint --config rör.yaml a.md', 2],
    ['as a baseline', 'protokoll.baseline.json', 'lint a.md', 2],
    [
      'as the record of a document',
      'ut/protokoll.manifest/a.json.manifest',
      'build -f json --out-dir ut a.md',
      0,
    ],
    ['as an index', 'ut/index.html', 'build -f json --out-dir ut --index a.md', 2],
    ['as a list of what git ignores', '.gitignore', 'build -f json .', 0],
    ['as an output that nobody reads', 'a.json', 'build -f json a.md', 2],
    ['as a report that nobody reads', 'rör', 'lint --output-format sarif:rör a.md', 2],
    ['as a certificate', 'me.p12', 'sign a.md --p12 me.p12', 2],
    ['as a PDF to verify', 'a.pdf', 'verify a.pdf', 2],
  ])('%s', async (_, pipe, words, status) => {
    const folder = await folderWithPipes(pipe);
    const ended = await run(folder, words, real);
    expect(ended).toMatchObject({ status });
  });

  test('as an output that somebody reads, it gets the document', async () => {
    const folder = await folderWithPipes('a.json');
    const [{ status }, read] = await Promise.all([
      run(folder, 'build -f json a.md', real),
      readFile(join(folder, 'a.json'), 'utf8'),
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(read)).toMatchObject({ meeting: { date: '2026-05-04' } });
  });
});
