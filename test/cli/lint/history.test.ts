import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentsOf } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

const verified = (decision: string) => notesWith(`Rådet beslutar att ${decision}.`, { status: 'justerat' });
const draft = notesWith('Rådet beslutar att hyra lokalen.');

let folder: string;
const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });

/** Writes a note and commits it. */
async function commit(text: string, name = 'möte 1.md'): Promise<void> {
  await writeFile(join(folder, name), text);
  git('add', '.');
  git('-c', 'user.name=Kim', '-c', 'user.email=kim@example.org', 'commit', '-qm', 'x');
}

const found = async (words: readonly string[] = ['lint', '.']) =>
  (await protokoll(folder, [...words, '--output-format', 'concise'])).stdout.replace(
    /version [\da-f]{7} /g,
    'version … ',
  );

const change =
  'möte 1.md:18:16: varning I § 1 har beslutet ändrats sedan protokollet justerades (version … i git).  andrad-efter-justering\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protokoll [git] '));
});

afterEach(() => rm(folder, { recursive: true }));

describe('in a git repository', () => {
  beforeEach(() => void git('init', '-q'));

  test('a justerat protocol is compared with the version in which it became that', async () => {
    await commit(draft);
    await commit(verified('köpa lokalen'));
    await commit(verified('sälja lokalen'));
    expect(await found()).toBe(change);
    expect(await found(['ci'])).toBe(change);
    await commit(verified('köpa lokalen'));
    expect(await found()).toBe('');
  });

  test('what is not committed yet counts too', async () => {
    await commit(verified('köpa lokalen'));
    await writeFile(join(folder, 'möte 1.md'), verified('sälja lokalen'));
    expect(await found()).toBe(change);
    const stdin = await protokoll(folder, ['lint', '-', '--stdin-filename', 'möte 1.md'], {
      stdin: verified('hyra lokalen'),
    });
    expect(stdin.stdout).toContain('andrad-efter-justering');
  });

  test('a correction, an exception and the config are heeded', async () => {
    await commit(verified('köpa lokalen'));
    const correction = 'status: rättat\nrättelse: 2026-06-02, § 1: "köpa" rättat till "sälja", Bo Ek';
    await writeFile(
      join(folder, 'möte 1.md'),
      verified('sälja lokalen').replace('status: justerat', correction),
    );
    expect(await found()).toBe('');
    const exception =
      '<!-- protokoll-disable-next-line andrad-efter-justering -- avskrift -->\nRådet beslutar';
    await writeFile(
      join(folder, 'möte 1.md'),
      verified('sälja lokalen').replace('Rådet beslutar', exception),
    );
    expect(await found()).toBe('');
    await writeFile(join(folder, 'möte 1.md'), verified('sälja lokalen'));
    await writeFile(join(folder, 'protokoll.config.yaml'), 'rules: { andrad-efter-justering: off }');
    expect(await found()).toBe('');
  });

  test('drafts, and notes that git does not have, are left alone', async () => {
    await commit(draft);
    await writeFile(join(folder, 'möte 1.md'), notesWith('Rådet beslutar att sälja lokalen.'));
    await writeFile(join(folder, 'b.md'), verified('köpa lokalen').replace('2026-05-28', '2026-04-28'));
    expect(await found(['lint', 'möte 1.md'])).toBe('');
    expect(await found(['lint', 'b.md'])).toBe('');
  });

  test('what is secret is compared, and not shown', async () => {
    const secret = (name: string) => verified(`anställa :sekretess[${name}]{lagrum="OSL 39:1"}`);
    await commit(secret('Elsa Vik'));
    await writeFile(join(folder, 'möte 1.md'), secret('Bo Vik'));
    const { stdout } = await protokoll(folder, 'lint .');
    expect(stdout).toContain('I § 1 har beslutet ändrats');
    expect(stdout).not.toContain('Vik');
  });

  test('nothing in the repository is written', async () => {
    await commit(verified('köpa lokalen'));
    await writeFile(join(folder, 'möte 1.md'), verified('sälja lokalen'));
    const before = await contentsOf(folder);
    await found();
    expect(await contentsOf(folder)).toEqual(before);
  });
});

test('outside of a repository, and without git, notes are checked as usual', async () => {
  await writeFile(join(folder, 'möte 1.md'), verified('köpa lokalen'));
  expect(await found()).toBe('');
  git('init', '-q');
  await commit(verified('sälja lokalen'));
  await writeFile(join(folder, 'möte 1.md'), verified('köpa lokalen'));
  const { status, stdout } = await protokoll(folder, 'lint .', { env: { PATH: join(folder, 'none') } });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
