import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Ground } from './ground.ts';

interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly steps: Steps }>>;
}

type Steps = readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
  };
}

/** Does what GitHub Actions does with the steps that use the action, and looks that a finding is shown at its file. */
export function runActionIn(body: string, ground: Ground): void {
  const read = parse(body) as Workflow | Steps;
  const steps = Array.isArray(read) ? (read as Steps) : Object.values((read as Workflow).jobs!)[0]!.steps;
  const { with: inputs = {} } = steps.find(({ uses }) => uses?.startsWith('ägare/protokoll@'))!;
  const action = parse(readFileSync(`${ground.checkout}/action.yml`, 'utf8')) as Action;
  ground.write(
    'nämnden/1.md',
    readFileSync(`${ground.folder}/nämnden/1.md`, 'utf8').replace('Kaffe serveras.', 'Rasten är kl. 13:30.'),
  );
  let told = '';
  for (const { run, env = {} } of action.runs.steps) {
    if (run === undefined) continue;
    const values = Object.entries(env).map(([name, expression]) => {
      const input = /inputs\.(\w+)/.exec(expression)![1]!;
      return [name, inputs[input] ?? action.inputs[input]!.default];
    });
    told += ground.expect(0, run, {
      ...(Object.fromEntries(values) as Record<string, string>),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: ground.checkout,
      GITHUB_WORKSPACE: ground.folder,
    });
  }
  if (!told.includes('::notice file=nämnden/1.md,line=16,')) throw new Error(`no annotation:\n${told}`);
}
