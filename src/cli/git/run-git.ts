import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';

/** A git repository, only ever read. */
export interface Repository {
  /** Its top folder, an absolute path. */
  readonly top: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Why git gave nothing: it is not there, it won't read what somebody else owns, or it could not do what it was asked. */
export type GitFault = 'absent' | 'foreign' | 'failed';

/** What git wrote, empty where there is a fault. */
export interface GitAnswer {
  readonly output: Buffer;
  readonly fault: GitFault | null;
}

/** Asks git, without changing anything and without anything being fetched. Never rejects. */
export async function runGit(
  args: readonly string[],
  { top, env }: Repository,
  input = '',
): Promise<GitAnswer> {
  const settings = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
  const child = spawn(
    'git',
    ['--no-pager', '-c', 'log.showRoot=true', '-c', 'core.quotePath=false', ...args],
    {
      cwd: top,
      env: { ...env, ...settings },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code ?? -1));
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [output, told, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  if (code === 0) return { output, fault: null };
  const nothing = Buffer.alloc(0);
  if (code === null) return { output: nothing, fault: 'absent' };
  return { output: nothing, fault: /dubious ownership/.test(told.toString()) ? 'foreign' : 'failed' };
}

/** The fields of what git writes with `-z`. */
export function fieldsOf(output: Buffer): string[] {
  const fields = output.toString().split('\0');
  return fields.at(-1) === '' ? fields.slice(0, -1) : fields;
}
