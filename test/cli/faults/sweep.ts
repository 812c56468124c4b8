import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pump, pumped, type Pumped } from './pumped.ts';

/** UTF-16 units of the texts, each twice as long as the one before. */
const lengths = [100_000, 200_000, 400_000];
/** How many times longer a text of twice the length may take. */
const mostTimes = 2.4;
/** Milliseconds: what takes less says nothing about how it grows. */
const leastTime = 150;
/** Of the whole process. */
const mostMegabytes = 500;

interface Measured {
  /** Milliseconds of the processor. */
  readonly time: number;
  readonly megabytes: number;
}

/** Reads and checks each of `pumped` at doubling lengths; gives those whose time or memory grows faster. */
export function sweepPumped(): string[] {
  return Object.entries(pumped).flatMap(([what, pattern]) => complaintsOf(what, pattern));
}

function complaintsOf(what: string, pattern: Pumped): string[] {
  const measured = lengths.map((length) => measure(pump(pattern, length)));
  const complaints = measured
    .filter(({ megabytes }) => megabytes > mostMegabytes)
    .map(({ megabytes }) => `${what}: ${megabytes} MB`);
  for (const [nth, { time }] of measured.entries()) {
    const before = measured[nth - 1]?.time ?? 0;
    if (before >= leastTime && time > mostTimes * before)
      complaints.push(`${what}: ${time} ms for ${lengths[nth]} characters, ${before} ms for half of them`);
  }
  return complaints;
}

const library = fileURLToPath(new URL('../../../dist/index.js', import.meta.url));
const program = `
  const { parseProtocol, lintProtocol, defaultProfile, defaultConfig } = await import(${JSON.stringify(library)});
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  const text = Buffer.concat(parts);
  const started = process.cpuUsage();
  lintProtocol(parseProtocol(text), { profile: defaultProfile, config: defaultConfig });
  const { user, system } = process.cpuUsage(started);
  process.stdout.write(JSON.stringify([Math.round((user + system) / 1000), Math.round(process.resourceUsage().maxRSS / 1024)]));
`;

/** The better of two runs, each in a process of its own: a busy machine makes all slower, never quicker. */
function measure(text: string): Measured {
  const runs = [0, 1].map((): Measured => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      input: text,
      encoding: 'utf8',
      timeout: 120_000,
    });
    if (status !== 0) throw new Error(`it ended with ${status}: ${stderr}`);
    const [time, megabytes] = JSON.parse(stdout) as [number, number];
    return { time, megabytes };
  });
  const [one, other] = runs as [Measured, Measured];
  return { time: Math.min(one.time, other.time), megabytes: Math.min(one.megabytes, other.megabytes) };
}
