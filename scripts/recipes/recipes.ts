import { parse } from 'yaml';
import { runActionIn } from './action.ts';
import type { Ground } from './ground.ts';
import { noteOf } from './ground.ts';
import { runPreCommit } from './pre-commit.ts';

/** How a block of code of a guide is run: that of `page` which holds these words. */
export interface Recipe {
  readonly page: 'docs/ci.md' | 'docs/arkiv.md';
  readonly holds: string;
  /** Runs it, and may say what there was to say; throws when it doesn't do what it is to. */
  readonly run: (body: string, ground: Ground) => string | void | Promise<string | void>;
}

const install = 'npm install --global --no-fund --no-audit ./protokoll-0.1.0.tgz';

/** Runs commands where the program is installed. */
function installed(body: string, ground: Ground, env: Readonly<Record<string, string>> = {}): string {
  if (ground.shell('protokoll --version').status !== 0) ground.expect(0, install);
  return ground.expect(0, body, env);
}

type Steps = readonly { readonly run?: string }[];

export const recipes: readonly Recipe[] = [
  {
    page: 'docs/ci.md',
    holds: 'git clone',
    run(body, ground) {
      const local = body.replace('https://github.com/ägare/protokoll', ground.checkout);
      const told = ground.expect(0, local).trimEnd().split('\n').at(-1);
      if (told !== 'protokoll-0.1.0.tgz' && !told?.startsWith('npm notice'))
        throw new Error(`npm pack: ${told}`);
      ground.expect(0, 'test -s program/protokoll-0.1.0.tgz');
    },
  },
  { page: 'docs/ci.md', holds: 'uses: ägare/protokoll@', run: runActionIn },
  {
    page: 'docs/ci.md',
    holds: 'codequality:',
    run(body, ground) {
      const { protokoll } = parse(body) as {
        protokoll: { script: string[]; artifacts: { reports: Record<string, string> } };
      };
      installed(protokoll.script.join('\n'), ground);
      for (const file of Object.values(protokoll.artifacts.reports)) ground.expect(0, `test -s ${file}`);
    },
  },
  { page: 'docs/ci.md', holds: 'id: protokoll', run: runPreCommit },
  {
    page: 'docs/ci.md',
    holds: '<!-- protokoll-disable',
    run(body, ground) {
      ground.write('undantag/a.md', noteOf(1, body));
      const told = installed('protokoll lint undantag --output-format concise', ground);
      if (told.includes('klockslag-form')) throw new Error(told);
    },
  },
  { page: 'docs/ci.md', holds: 'protokoll', run: (body, ground) => void installed(body, ground) },
  {
    page: 'docs/arkiv.md',
    holds: '--watch',
    run(body, ground) {
      installed('true', ground);
      // It goes on until it is interrupted.
      ground.expect(
        130,
        body.replace('protokoll build', 'timeout --preserve-status -s INT 8 protokoll build'),
      );
      ground.expect(0, 'test -s ut/2026/1.html');
    },
  },
  {
    page: 'docs/arkiv.md',
    holds: 'matrix:',
    run(body, ground) {
      const { jobs } = parse(body) as { jobs: Record<'delar' | 'arkiv', { steps: Steps }> };
      const commands = ({ steps }: { steps: Steps }) => steps.flatMap(({ run }) => run ?? []).join('\n');
      for (const part of [1, 2, 3, 4])
        installed(commands(jobs.delar).replaceAll('${{ matrix.part }}', `${part}`), ground);
      installed(commands(jobs.arkiv), ground);
      ground.expect(0, 'test -s ut/index.html && test -s ut/2026/3.pdf');
    },
  },
  {
    page: 'docs/arkiv.md',
    holds: 'kind: Job',
    run(body, ground) {
      const args = /args:\n\s+- (.*)\n/.exec(body)![1]!;
      for (const index of [0, 1, 2, 3]) installed(args, ground, { JOB_COMPLETION_INDEX: `${index}` });
      ground.expect(0, 'test -s ut/2026/3.pdf');
    },
  },
  {
    page: 'docs/arkiv.md',
    holds: '--remote-debugging-port',
    run(body, ground) {
      if (ground.shell('command -v chromium').status !== 0) return '(skipped: chromium is not here)';
      installed(`trap 'kill %1' EXIT\n${body.replace('&\n', '--no-sandbox &\nsleep 5\n')}`, ground);
      return undefined;
    },
  },
  {
    page: 'docs/arkiv.md',
    holds: 'parallel',
    run(body, ground) {
      if (ground.shell('command -v parallel').status !== 0) return '(skipped: parallel is not here)';
      installed(body, ground);
      return undefined;
    },
  },
  {
    page: 'docs/arkiv.md',
    holds: 'verify',
    run(body, ground) {
      installed('protokoll build anteckningar/2026/1.md -o protokoll.pdf', ground);
      if (!installed(body, ground).includes('identisk')) throw new Error('not told to be the same');
    },
  },
  { page: 'docs/arkiv.md', holds: 'protokoll', run: (body, ground) => void installed(body, ground) },
];
