import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';

const { stdout: bash } = await run('/', 'completion bash');

test.each([
  ['b', ['build']],
  ['--', ['--version', '--lang', '--help']],
  ['--lang ', ['sv', 'en']],
  ['--lang en ru', ['rules']],
  ['build --fo', ['--format', '--force']],
  ['build --format ', ['pdf', 'html', 'json']],
  ['check --output-format s', ['sarif']],
  ['actions --format c', ['csv']],
  ['schema wh', ['why']],
  ['completion ', ['bash', 'zsh', 'fish']],
  ['build årsmöte', []],
  ['build --out-dir ', []],
])('bash completes “protokoll %s”', (written, expected) => {
  const words = ['protokoll', ...written.split(' ')];
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=${words.length - 1}; _protokoll; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const told = execFileSync('bash', ['-c', `${bash}\n${ask}`, 'bash', ...words], { encoding: 'utf8' });
  expect(told.split('\n').filter(Boolean)).toEqual(expected);
});

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  test('knows all commands, and the options of one', async () => {
    const { status, stdout, stderr } = await run('/', `completion ${shell}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of ['build', 'lint', 'attendance', 'completion', 'help'])
      expect(stdout).toMatch(new RegExp(`(?<![\\w-])${command}(?![\\w-])`));
    expect(stdout).toMatch(/pdf-profile/);
  });

  test.skipIf(spawnSync(shell, ['--version']).error !== undefined)('has no fault of syntax', async () => {
    const { stdout } = await run('/', `completion ${shell}`);
    const check = spawnSync(shell, ['-n', join(await folderWith({ script: stdout }), 'script')], {
      encoding: 'utf8',
    });
    expect({ status: check.status, told: check.stderr }).toEqual({ status: 0, told: '' });
  });
});

test('an unknown shell is told, with those that there are', async () => {
  const { status, stderr } = await run('/', 'completion tcsh');
  expect(status).toBe(2);
  expect(stderr).toMatch(/tcsh.*bash, zsh, fish/);
});
