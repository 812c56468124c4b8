import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentsOf, folderWith } from './cli/support/run.ts';
import { codeFences } from './docs/pages.ts';
import { notesWith, protokoll } from './cli/lint/notes.ts';

const root = join(import.meta.dirname, '..');
const files = { 'möten 1/a.md': notesWith('Rasten är kl. 13:30.'), 'b.md': notesWith('Kaffe serveras.') };

/** The arguments that a shell script gives the program, run where it and `npm` only tell what they were given. */
async function argumentsIn(script: string, env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const tell = '#!/bin/sh\nprintf "%s\\n" "$@"\n';
  const bin = await folderWith({ protokoll: tell, node: tell, npm: '#!/bin/sh\n' });
  for (const name of ['protokoll', 'node', 'npm']) chmodSync(join(bin, name), 0o755);
  const told = execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    env: { ...env, PATH: `${bin}${delimiter}${process.env['PATH']}` },
    encoding: 'utf8',
  });
  return told.trimEnd().split('\n');
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: { readonly run?: string; readonly env?: Record<string, string> }[] };
}

/** The arguments that the action gives the program, for a workflow that sets these inputs. */
async function argumentsOfAction(inputs: Readonly<Record<string, string>>): Promise<string[]> {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
  const step = action.runs.steps.find(({ env }) => env !== undefined)!;
  const valueOf = (expression: string) => {
    const name = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression)![1]!;
    return inputs[name] ?? action.inputs[name]!.default;
  };
  const env = Object.entries(step.env!).map(([name, expression]) => [name, valueOf(expression)]);
  const values = Object.fromEntries(env) as Record<string, string>;
  const [program, ...words] = await argumentsIn(step.run!, { ...values, GITHUB_ACTION_PATH: '/action' });
  expect(program).toBe('/action/bin/protokoll.js');
  return words;
}

test('the action checks the whole repository', async () => {
  const { status, stdout } = await protokoll(await folderWith(files), await argumentsOfAction({}), {
    env: { GITHUB_ACTIONS: 'true' },
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^::notice file=möten 1\/a\.md,/);
});

test('its inputs are values, never code', async () => {
  const args = await argumentsOfAction({
    paths: 'möten 1\n$(touch x)*.md\n',
    args: '--max-warnings 0 --output-format concise',
  });
  const [command, ...rest] = args;
  expect(command).toBe('ci');
  expect(rest).toEqual([
    '--max-warnings',
    '0',
    '--output-format',
    'concise',
    '--',
    'möten 1',
    '$(touch x)*.md',
  ]);
  const { stdout } = await protokoll(await folderWith(files), args.slice(0, -1));
  expect(stdout).toMatch(/^möten 1\/a\.md:18:15: info .*\n$/);
});

test('the job for GitLab leaves the reports that it names', async () => {
  const guide = readFileSync(join(root, 'docs/ci.md'), 'utf8');
  const [, block] = /## GitLab\n\n```yaml\n(.*?)```/s.exec(guide)!;
  const { protokoll: job } = parse(block!) as {
    protokoll: { script: string[]; artifacts: { reports: Record<string, string> } };
  };
  const folder = await folderWith(files);
  const { status } = await protokoll(folder, await argumentsIn(job.script.join('\n')));
  expect(status).toBe(0);
  const written = await contentsOf(folder);
  expect(JSON.parse(written[job.artifacts.reports['codequality']!]!)).toMatchObject([
    { check_name: 'klockslag-form' },
  ]);
  expect(written[job.artifacts.reports['junit']!]).toContain('<testsuite name="b.md"');
});

test('nothing is published: no recipe runs a name that somebody else could take, and the version is told', () => {
  const pages = ['README.md', 'docs/ci.md', 'docs/arkiv.md', 'docs/kom-igang.md', 'action.yml'].map((page) =>
    readFileSync(join(root, page), 'utf8'),
  );
  const code = pages.flatMap((page) => codeFences(page).map(({ body }) => body)).join('\n');
  expect(code).not.toMatch(
    /npx[^\n]* protokoll@|npx --yes|npm (?:i|install|exec) [^\n]*[ =]protokoll(?![-\w])/,
  );
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  for (const [, named] of pages
    .join('\n')
    .matchAll(/(?:protokoll-|protokoll@v|rev: v|`v|--branch v|version )(\d+\.\d+\.\d+)/g))
    expect([version, '2.1.0']).toContain(named);
});

test('the hook for pre-commit checks the whole repository', async () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
    entry: string;
    pass_filenames: boolean;
  }[];
  expect(hook!.pass_filenames).toBe(false);
  const [name, ...words] = hook!.entry.split(' ');
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  expect(Object.keys(bin)).toContain(name);
  const folder = await folderWith(files);
  writeFileSync(join(folder, 'c.md'), 'a\0b');
  expect((await protokoll(folder, words)).status).toBe(1);
});
