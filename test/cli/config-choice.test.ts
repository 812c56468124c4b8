import { existsSync } from 'node:fs';
import { chown, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { folderWith, run } from './support/run.ts';

const real = { library: { ...library, version: '1.2.3' } };
const notes = '# Protokoll styrelsen 2026-05-04\n\n## § 1 Båten\n\nStyrelsen beslutar att köpa en båt.\n';

/** Leaves a file where it is run. */
const hostile = (mark: string) =>
  `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(mark)}, ''); export default { profile: 'namnd' };`;

const commands = ['lint a.md', 'ci a.md', 'show a.md', 'doctor', 'build -f html a.md'];

/** A repository below a folder, and where code that should not have run leaves its mark. */
async function repository(files: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith({ 'repo/.git/HEAD': '', 'repo/a.md': notes, ...files });
  const mark = join(folder, 'kördes');
  return { folder, repo: join(folder, 'repo'), mark, hasRun: () => existsSync(mark) };
}

describe('code in a config', () => {
  async function withCode() {
    const place = await repository();
    await writeFile(join(place.repo, 'protokoll.config.mjs'), hostile(place.mark));
    return place;
  }

  test.each(commands)('is run in a tree of the user: %s', async (words) => {
    const { repo, hasRun } = await withCode();
    const ended = await run(repo, words, real);
    expect(hasRun()).toBe(!words.startsWith('ci'));
    if (words.startsWith('ci')) expect(ended.status).toBe(2);
  });

  test.each(commands)('is not run where CI is set, which is told: %s', async (words) => {
    const { repo, hasRun } = await withCode();
    const { status, stdout, stderr } = await run(repo, words, { ...real, env: { CI: 'true' } });
    expect(hasRun()).toBe(false);
    expect(status).toBe(words === 'doctor' ? 1 : 2);
    expect(stdout + stderr).toContain('protokoll.config.mjs: är kod och körs inte i CI; ');
  });

  test.each(commands)('--no-config reads none: %s', async (words) => {
    const { repo, hasRun } = await withCode();
    await run(repo, `${words} --no-config`, real);
    expect(hasRun()).toBe(false);
  });

  test('--allow-config-code runs it in ci', async () => {
    const { repo, hasRun } = await withCode();
    await run(repo, 'ci --allow-config-code a.md', { ...real, env: { CI: 'true' } });
    expect(hasRun()).toBe(true);
  });

  test('is not looked for above the repository', async () => {
    const { folder, repo, mark, hasRun } = await repository();
    await writeFile(join(folder, 'protokoll.config.mjs'), hostile(mark));
    for (const words of commands) expect((await run(repo, words, real)).stderr).not.toContain('config.mjs');
    expect(hasRun()).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('is not reached by a link out of the repository', async () => {
    const { folder, repo, mark, hasRun } = await repository();
    await writeFile(join(folder, 'protokoll.config.mjs'), hostile(mark));
    await symlink('../protokoll.config.mjs', join(repo, 'protokoll.config.mjs'));
    for (const words of ['lint a.md', 'ci --allow-config-code a.md', 'build -f html a.md']) {
      const { status, stderr } = await run(repo, words, real);
      expect(status).toBe(2);
      expect(stderr).toContain('protokoll.config.mjs är en länk ut ur repot');
    }
    expect(hasRun()).toBe(false);
  });
});

test('no config above the home folder counts', async () => {
  const folder = await folderWith({ 'hem/m/a.md': notes, 'protokoll.config.yaml': 'fel: ja\n' });
  const env = { HOME: join(folder, 'hem') };
  expect((await run(join(folder, 'hem/m'), 'lint a.md', { ...real, env })).status).not.toBe(2);
  expect((await run(join(folder, 'hem/m'), 'lint a.md', real)).status).toBe(2);
});

test('--config names the file that counts for all notes', async () => {
  const { folder, repo } = await repository({
    'delad.yaml': 'principal: Borgå kommun\n',
    'repo/protokoll.config.yaml': 'fel: ja\n',
  });
  expect((await run(repo, 'lint a.md', real)).status).toBe(2);
  const { stdout } = await run(repo, 'build --config ../delad.yaml a.md -f json -o -', real);
  expect(stdout).toContain('Borgå kommun');
  expect(await run(repo, 'lint --config ../finns-inte.yaml a.md', real)).toMatchObject({
    status: 2,
    stderr: 'protokoll: hittar inte filen med inställningar: ../finns-inte.yaml\n',
  });
  expect((await run(repo, 'lint --config= a.md', real)).stderr).toBe(
    'protokoll: efter --config ska det stå ett värde; se --help\n',
  );
  await rm(join(folder, 'delad.yaml'));
});

describe('own templates', () => {
  const files = {
    'repo/protokoll.config.yaml': 'templates: mallar\n',
    'repo/mallar/document.hbs': '<title>{{documentTitle}}</title>EGEN',
  };

  test('are used in a tree of the user', async () => {
    const { repo } = await repository(files);
    expect((await run(repo, 'build -f html a.md -o -', real)).stdout).toContain('EGEN');
  });

  test('are not used in CI: there is no document, and ci goes by those of the program', async () => {
    const { repo } = await repository({ ...files, 'repo/mallar/document.hbs': '{{#each' });
    const env = { CI: '1' };
    expect(await run(repo, 'build -f html a.md -o -', { ...real, env })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('protokoll.config.yaml: egna mallar används inte i CI; ange'),
    });
    const ci = await run(repo, 'ci a.md', real);
    expect(ci.status).not.toBe(2);
    expect(ci.stderr).toContain('egna mallar används inte i CI, så dokumenten prövas med programmets');
    expect((await run(repo, 'lint a.md', { ...real, env })).stderr).not.toContain('mallar');
  });

  test('a page by them that tells only its title is known again', async () => {
    const { repo } = await repository(files);
    await run(repo, 'build -f html a.md', real);
    expect(await run(repo, 'build -f html a.md', real)).toMatchObject({ stderr: '' });
  });
});

describe.skipIf(process.getuid?.() !== 0)('what belongs to somebody else', () => {
  const somebody = 12345;

  test('a folder ends the search, which is told', async () => {
    const { repo } = await repository({ 'repo/protokoll.config.yaml': 'fel: ja\n' });
    await mkdir(join(repo, 'm'));
    await writeFile(join(repo, 'm/b.md'), notes);
    await chown(repo, somebody, somebody);
    const { status, stderr } = await run(repo, 'lint m', real);
    expect(status).not.toBe(2);
    expect(stderr).toContain(
      'protokoll.config.yaml läses inte, för den eller mappen tillhör en annan användare',
    );
  });

  test('a file in a folder of the user is refused', async () => {
    const place = await repository();
    const file = join(place.repo, 'protokoll.config.mjs');
    await writeFile(file, hostile(place.mark));
    await chown(file, somebody, somebody);
    expect(await run(place.repo, 'lint a.md', real)).toMatchObject({ status: 2 });
    expect(await run(place.repo, 'lint --config protokoll.config.mjs a.md', real)).toMatchObject({
      status: 2,
    });
    expect(place.hasRun()).toBe(false);
  });
});
