import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/protokoll.js', import.meta.url));

test.each(['14.21.3', '20.19.0', '22.11.9'])(
  'on Node.js %s one line tells which version is needed',
  (version) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
    const options = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...options, bin, 'lint'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^protokoll: .*22\.12 eller senare behövs.*\n$/);
  },
);

test('what is built is verified, by the program as it is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'protokoll å '));
  writeFileSync(
    join(folder, 'möte.md'),
    '---\norgan: Rådet\ndatum: 2026-03-05\n---\n\n## § 1 Läget\n\n### Beslut\n\natt köpa en båt.\n',
  );
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, told: stdout + stderr };
  };
  expect(run('build', 'möte.md')).toMatchObject({ status: 0 });
  expect(run('verify', 'möte.pdf')).toEqual({
    status: 0,
    told: expect.stringContaining('möte.pdf: identisk'),
  });
  rmSync(folder, { recursive: true });
});
