import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram } from './program.ts';
import type { Ended, Run } from './program.ts';
import { tracesLeft } from './traces.ts';
import { faultsOfFiles, missingDocuments } from './wholeness.ts';
import { inWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

const formats = ['pdf', 'json'];
const buildAll = [
  'build',
  'notes',
  '--out-dir',
  'documents',
  '--format',
  formats.join(),
  '--summary',
  'summary.json',
];

/**
 * Kills a process of that kind `times` times, each time a moment after the last (`every`: the mean, as a share of how long an
 * undisturbed run takes on this machine). All must be built all the same. Gives what went wrong, as the other trials do.
 */
export function killBrowsers({
  kind,
  times,
  every,
  notes = 30,
}: {
  readonly kind: 'browser' | 'renderer';
  readonly times: number;
  readonly every: number;
  readonly notes?: number;
}): Promise<string[]> {
  return inWorkshop(notes, async (workshop) => {
    let killed = 0;
    const whole = await undisturbed(workshop);
    const complaints: string[] = [];
    // A run may be over before all are killed.
    for (let runs = 0; killed < times && runs < times; runs++) {
      const run = startProgram(workshop, [...buildAll, '--force']);
      let isOver = false;
      void run.ended.then(() => (isOver = true));
      while (!isOver && killed < times) {
        await pause(2 * every * whole * Math.random());
        killed += killOne(run, kind);
      }
      complaints.push(...(await complaintsOfWhole(workshop, await run.ended)));
    }
    return complaints;
  });
}

/** Kills the program `times` times, at moments spread over a whole run. What is there must be whole, and a later run goes on. */
export function killProgram(times: number, notes = 30): Promise<string[]> {
  return inWorkshop(notes, async (workshop) => {
    const complaints: string[] = [];
    const whole = await undisturbed(workshop);
    for (let time = 0; time < times; time++) {
      const run = startProgram(workshop, time % 3 === 0 ? [...buildAll, '--force'] : buildAll);
      await pause(whole * Math.random());
      run.signal('SIGKILL');
      await run.ended;
      complaints.push(...faultsOfFiles(workshop).filter((fault) => !fault.includes('.tmp:')));
      if (time % 5 !== 4 && time !== times - 1) continue;
      const last = await startProgram(workshop, buildAll).ended;
      complaints.push(...(await complaintsOfWhole(workshop, last)), ...faultsOfFiles(workshop));
    }
    return complaints;
  });
}

/** How long the program gives itself to clear up, in milliseconds. */
const grace = 3000;

/** Interrupts the program at `times` moments; it must end soon, with the code of the signal, and leave nothing behind. */
export function interruptProgram(signal: 'SIGINT' | 'SIGTERM', times: number, notes = 30): Promise<string[]> {
  const expected = signal === 'SIGINT' ? 130 : 143;
  return inWorkshop(notes, async (workshop) => {
    const complaints: string[] = [];
    // On a busy machine nothing is soon; what takes the program longer than its grace leaves the clearing up to the next run.
    const starting = await duration(startProgram(workshop, ['--version']).ended);
    for (let time = 0; time < times; time++) {
      const run = startProgram(workshop, [...buildAll, '--force']);
      await pause(300 + 2000 * Math.random());
      run.signal(signal);
      let ended: Ended | undefined;
      const took = await duration(run.ended.then((each) => (ended = each)));
      if (ended!.status === 0) continue;
      if (ended!.status !== expected) complaints.push(`it ended with ${ended!.status}: ${ended!.stderr}`);
      if (took > 2000 + 10 * starting) complaints.push(`it took ${took} ms to end`);
      complaints.push(
        ...stackTraces(ended!),
        ...(took > grace ? [] : [...faultsOfFiles(workshop), ...(await tracesLeft(workshop.temporary))]),
      );
    }
    return complaints;
  });
}

/** How long a whole run takes here, in milliseconds. What disturbs it does so at moments of the run, however slow the machine is. */
function undisturbed(workshop: Workshop): Promise<number> {
  return duration(startProgram(workshop, [...buildAll, '--force']).ended);
}

async function complaintsOfWhole(workshop: Workshop, ended: Ended): Promise<string[]> {
  const summary = JSON.parse(readFileSync(join(workshop.folder, 'summary.json'), 'utf8')) as {
    exitCode: number;
    totals: { failed: number; notRun: number; built: number; unchanged: number; notes: number };
  };
  const { totals } = summary;
  const isComplete = totals.built + totals.unchanged === totals.notes && summary.exitCode === 0;
  return [
    ...(ended.status === 0 ? [] : [`it ended with ${ended.status}: ${ended.stderr}`]),
    ...(isComplete ? [] : [`the summary says ${JSON.stringify(totals)}`]),
    ...missingDocuments(workshop, formats).map((name) => `${name} is missing`),
    ...stackTraces(ended),
    ...faultsOfFiles(workshop),
    ...(await tracesLeft(workshop.temporary)),
  ];
}

function stackTraces({ stderr, stdout }: Ended): string[] {
  return /^\s+at .*[(:]/m.test(stderr + stdout) ? [`a stack trace: ${stderr}`] : [];
}

function killOne(run: Run, kind: string): number {
  const victims = run.browsers().filter((each) => each.kind === kind);
  const victim = victims[Math.floor(Math.random() * victims.length)];
  if (victim === undefined) return 0;
  try {
    process.kill(victim.pid, 'SIGKILL');
    return 1;
  } catch {
    return 0;
  }
}

async function duration(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work;
  return performance.now() - start;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
