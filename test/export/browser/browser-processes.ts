import { readFileSync, readdirSync } from 'node:fs';

export interface BrowserProcess {
  readonly pid: number;
  /** `browser` for the first process, else what Chromium calls it: `renderer`, `zygote`, `utility`, … */
  readonly kind: string;
  /** Whether it belongs to the browser that was started last. */
  readonly isNewest: boolean;
}

/** The processes of all browsers that a process (this one when left out) has started. Linux only. */
export function browserProcesses(parent = process.pid): BrowserProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const browsers = all.filter(
    (each) => each.parent === parent && each.command.includes('--remote-debugging-pipe'),
  );
  const newest = Math.max(...browsers.map((each) => each.pid));
  return all
    .filter((each) => each.state !== 'Z' && browsers.some((browser) => browser.pid === each.group))
    .map(({ pid, group, command }) => ({
      pid,
      kind: /--type=([\w-]+)/.exec(command)?.[1] ?? 'browser',
      isNewest: group === newest,
    }));
}

/** Whether the process runs; one that has ended and is not yet buried does not. */
export const isAlive = (pid: number): boolean => readProcess(String(pid)).some(({ state }) => state !== 'Z');

function readProcess(pid: string) {
  try {
    const [state, parent, group] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return [{ pid: Number(pid), state, parent: Number(parent), group: Number(group), command }];
  } catch {
    return [];
  }
}
