import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** A process of a browser. */
export interface Trace {
  readonly pid: number;
  /** `browser` for the first process, else what Chromium calls it: `renderer`, `zygote`, `utility`, … */
  readonly kind: string;
}

/** The processes that work in a folder in `temporary`, as those of a browser do, also when it is gone. Linux only. */
export function processesIn(temporary: string): Trace[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      if (!folderOf(name).startsWith(`${temporary}/`)) return [];
      return [{ pid: Number(name), kind: /--type=([\w-]+)/.exec(commandOf(name))?.[1] ?? 'browser' }];
    });
}

/** What is left of a run that is over: processes (they get three seconds) and temporary files. Empty when all is well. */
export async function tracesLeft(temporary: string): Promise<string[]> {
  const files = () => (existsSync(temporary) ? readdirSync(temporary) : []);
  for (let waited = 0; waited < 3000 && processesIn(temporary).length > 0; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [
    ...processesIn(temporary).map(({ pid, kind }) => `the ${kind} ${pid} still runs`),
    ...files().map((name) => `the temporary file ${name} is left`),
  ];
}

function folderOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}
