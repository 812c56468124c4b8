import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machines } from '../../../scripts/portable/machines.ts';
import { readMe, startScript } from '../../../scripts/portable/start-script.ts';

const [linux] = machines;
const windows = machines.find(({ isWindows }) => isWindows)!;
const text = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);

/** A portable folder whose Node.js only tells its arguments and where it runs. */
function unpacked(status = 0) {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'protokoll-bärbar mapp-')));
  const folder = join(base, 'protokoll å');
  mkdirSync(join(folder, 'node'), { recursive: true });
  const { path, bytes } = startScript(linux!);
  const start = join(folder, path);
  writeFileSync(start, bytes);
  writeFileSync(
    join(folder, 'node/node'),
    `#!/bin/sh\nshift\nprintf '<%s>' "$@"\nprintf ' i %s\\n' "$(pwd)"\nexit ${status}\n`,
  );
  for (const file of [start, join(folder, 'node/node')]) chmodSync(file, 0o755);
  const run = (program: string, ...args: string[]) => {
    const { status: ended, stdout } = spawnSync(program, args, { cwd: base, encoding: 'utf8' });
    return { ended, stdout };
  };
  return { base, start, run };
}

test('a note that is dropped on the start script becomes a document, and its folder is told', () => {
  const { base, start, run } = unpacked();
  const note = join(base, 'styrelsen å.md');
  writeFileSync(note, '');
  expect(run(start, note)).toEqual({
    ended: 0,
    stdout: `<build><${note}> i ${base}\n\nDokumentet ligger i mappen ${base}\n`,
  });
});

test('no document is promised where none was made', () => {
  const { base, start, run } = unpacked(3);
  writeFileSync(join(base, 'a.md'), '');
  expect(run(start, join(base, 'a.md'))).toEqual({ ended: 3, stdout: `<build><${base}/a.md> i ${base}\n` });
});

test('any other call goes to the program as it is', () => {
  const { base, start, run } = unpacked(1);
  mkdirSync(join(base, 'build'));
  expect(run(start, 'build', 'a b.md')).toEqual({ ended: 1, stdout: `<build><a b.md> i ${base}\n` });
  expect(run(start, '/finns/inte.md').stdout).toBe(`</finns/inte.md> i ${base}\n`);
});

test('a link to the start script finds its program', () => {
  const { base, start, run } = unpacked();
  symlinkSync(start, join(base, 'protokoll'));
  expect(run(join(base, 'protokoll'), 'lint').stdout).toBe(`<lint> i ${base}\n`);
});

test('on Windows the script has its line ends and its letters', () => {
  const script = startScript(windows);
  expect(script.path).toBe('protokoll.cmd');
  expect(text(script).split('\r\n').length).toBeGreaterThan(20);
  expect(text(script)).not.toMatch(/(?<!\r)\n/);
  expect(text(script)).toMatch(/^@echo off\r\n/);
  expect(text(script)).toContain('chcp 65001');
});

test('what to do first is told for each machine, with the browser that it needs', () => {
  const told = machines.map((machine) => text(readMe(machine)));
  expect(told[0]).toContain('Ingenting annat behöver installeras.');
  expect(text(readMe(windows))).toContain('Microsoft Edge, som alltid finns');
  expect(text(readMe(machines[1]!))).toContain('xattr -dr com.apple.quarantine');
});
