import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from './support/run.ts';

const entry = fileURLToPath(new URL('../../src/cli/entry.ts', import.meta.url));

/** Runs the program as a shell does: `$protokoll` is the program, `$1` the folder. */
function inShell(script: string, folder: string) {
  const env = { ...process.env, protokoll: `${process.execPath} ${entry} --lang sv` };
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', folder], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stderr };
}

test.each(['process.exit(0);', 'await new Promise(() => {});'])(
  'a config that ends the run by %s does not make it one that went well',
  async (code) => {
    const folder = await folderWith({
      'a.md': '# Möte',
      'protokoll.config.mjs': `${code} export default {};`,
    });
    expect(inShell('$protokoll lint --allow-config-code a.md', folder)).toEqual({
      status: 2,
      stderr:
        'protokoll: körningen tog slut i förtid; är det något i protokoll.config.mjs som avslutar den?\n',
    });
  },
);

test.skipIf(process.platform === 'win32')(
  'a folder that has been removed is told of in one line',
  async () => {
    const folder = await folderWith({});
    expect(inShell('mkdir x && cd x && rmdir ../x && $protokoll lint .', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /protokoll: mappen som du står i finns inte längre; gå till en annan med cd\n$/,
      ),
    });
  },
);

test.runIf(existsSync('/dev/full')).each(['-o - a.md', '--out-dir ut a.md', 'a.md b.md'])(
  'a full disk behind standard output is no run that went well: build %s',
  async (words) => {
    const folder = await folderWith({ 'a.md': '# Möte', 'b.md': '# Möte' });
    expect(inShell(`$protokoll build -f json ${words} > /dev/full`, folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('protokoll: kan inte skriva till standard ut: disken är full\n'),
    });
  },
);

test.skipIf(process.platform === 'win32')('a reader that has seen enough is no fault', async () => {
  const folder = await folderWith({ 'a.md': '# Möte' });
  const { stderr } = inShell('{ $protokoll rules; echo $? >&2; } | head -1 > /dev/null', folder);
  expect(stderr).toBe('0\n');
});
