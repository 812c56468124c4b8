import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentsOf } from '../cli/support/run.ts';
import { codeFences } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const fences = codeFences(readFileSync(join(root, 'docs/arkiv.md'), 'utf8'));
const recipe = (language: string, word: string) =>
  fences.find((fence) => fence.language === language && fence.body.includes(word))!.body;

const notes = Array.from({ length: 11 }, (_, index) => ({
  path: index < 6 ? `${index}.md` : `2025/${index}.md`,
  text: `---\norgan: Styrelsen\ndatum: 2025-01-${10 + index}\n---\n\n# Möte ${index}\n\n## § 1 Läger\n\nAllt väl.\n`,
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protokoll-recept-'));
  for (const { path, text } of notes) {
    mkdirSync(join(folder, 'anteckningar/2025'), { recursive: true });
    writeFileSync(join(folder, 'anteckningar', path), text);
  }
  // The commands are those of the page; JSON takes no browser, and the built program starts ten times as fast as its sources.
  const program = `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/protokoll.js')}' "$@" --format json\n`;
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/protokoll'), program);
  // The program is there already.
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\n');
  for (const name of ['protokoll', 'npm']) chmodSync(join(folder, 'bin', name), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as a user of the shell does, and gives what it ended with. */
function shell(command: string, env: Readonly<Record<string, string>> = {}): number | null {
  const path = [join(folder, 'bin'), process.env['PATH']].join(delimiter);
  return spawnSync('sh', ['-c', command], { cwd: folder, env: { ...process.env, ...env, PATH: path } }).status;
}

let whole: Promise<Record<string, string>> | null = null;

/** All that a run without parts makes of the notes: documents, manifest and index. */
async function makeWhole(): Promise<Record<string, string>> {
  expect(shell('protokoll build anteckningar --out-dir ut --index')).toBe(0);
  const made = await contentsOf(join(folder, 'ut'));
  expect(Object.keys(made)).toHaveLength(2 * notes.length + 1);
  rmSync(join(folder, 'ut'), { recursive: true });
  return made;
}

const made = () => contentsOf(join(folder, 'ut'));

/** The steps of a job of GitHub Actions that run something. */
interface Workflow {
  readonly jobs: Readonly<
    Record<
      'delar' | 'arkiv',
      {
        readonly strategy: { readonly matrix: { readonly part: readonly number[] } };
        readonly steps: readonly { readonly run?: string }[];
      }
    >
  >;
}

describe.skipIf(process.platform === 'win32')('the parts make what one run makes', { timeout: 120_000 }, () => {
  const hasParallel = spawnSync('parallel', ['--version']).status === 0;

  test.skipIf(!hasParallel)('by GNU parallel (needs parallel)', async () => {
    const expected = await (whole ??= makeWhole());
    expect(shell(recipe('sh', 'parallel'))).toBe(0);
    expect(await made()).toEqual(expected);
  });

  test('by a matrix of GitHub Actions, in folders that are laid together', async () => {
    const expected = await (whole ??= makeWhole());
    const { jobs } = parse(recipe('yaml', 'matrix')) as Workflow;
    const commandOf = (job: keyof typeof jobs) => jobs[job].steps.flatMap(({ run }) => run ?? []).join('\n');
    const { part: parts } = jobs.delar.strategy.matrix;
    expect(commandOf('delar')).toContain(`/${parts.length}`);
    for (const part of parts) {
      expect(shell(commandOf('delar').replaceAll('${{ matrix.part }}', String(part)))).toBe(0);
      // A part may have no notes.
      mkdirSync(join(folder, 'ut'), { recursive: true });
      renameSync(join(folder, 'ut'), join(folder, `del-${part}`));
    }
    for (const part of parts) cpSync(join(folder, `del-${part}`), join(folder, 'ut'), { recursive: true });
    expect(shell(commandOf('arkiv'))).toBe(0);
    expect(await made()).toEqual(expected);
  });

  test('by an indexed job of Kubernetes, all at once in one folder', async () => {
    const expected = await (whole ??= makeWhole());
    const { spec } = parse(recipe('yaml', 'Indexed')) as {
      spec: {
        completions: number;
        template: { spec: { containers: [{ command: string[]; args: string[]; workingDir: string }] } };
      };
    };
    const [{ command, args, workingDir }] = spec.template.spec.containers;
    expect([command, workingDir]).toEqual([['sh', '-c'], '/arkiv']);
    expect(args[0]).toContain(`/${spec.completions}`);
    const indexes = Array.from({ length: spec.completions }, (_, index) => index);
    const together = indexes.map((index) => `(JOB_COMPLETION_INDEX=${index}; ${args[0]}) & pids="$pids $!"`);
    expect(shell(`${together.join('\n')}\nfor pid in $pids; do wait $pid || exit 1; done`)).toBe(0);
    expect(shell('protokoll build anteckningar --out-dir ut --index')).toBe(0);
    expect(await made()).toEqual(expected);
  });

  test('when the same parts are made twice at once', async () => {
    const expected = await (whole ??= makeWhole());
    const run = 'protokoll build anteckningar --out-dir ut --index';
    expect(shell(`${run} & first=$!; ${run} && wait $first`)).toBe(0);
    expect(await made()).toEqual(expected);
  });
});
