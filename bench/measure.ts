import { spawnSync } from 'node:child_process';

/** A line of the result. */
export interface Row {
  readonly what: string;
  /** The two times in milliseconds: ours and that of what we are held against. */
  readonly ours: number;
  readonly theirs: number;
  readonly peer: string;
}

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/**
 * Milliseconds that whole runs of the programs take: the median of `runs`, after one that isn't counted. They take turns, so that a
 * machine that grows slower does so for all. A run may end with 1 (something was found); any other failure throws.
 */
export function timeProcesses(commands: readonly Command[], runs: number, cwd?: string): number[] {
  const times = commands.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [index, command] of commands.entries()) {
      const time = timeOnce(command, cwd);
      if (run > 0) times[index]!.push(time);
    }
  }
  return times.map(median);
}

function timeOnce([program, ...args]: Command, cwd?: string): number {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, args, { cwd, maxBuffer: 2 ** 30 });
  const time = performance.now() - start;
  if (error) throw error;
  if (status !== 0 && status !== 1)
    throw new Error(`${program} ${args[0] ?? ''} ended with ${status}: ${String(stderr)}`);
  return time;
}

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
