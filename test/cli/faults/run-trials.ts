/**
 * The whole trial, which takes some minutes: `npm run faults`. Linux with qpdf only; run `npm run build` first. A trial
 * without complaints went well.
 */
import { fileURLToPath } from 'node:url';

process.env['PROTOKOLL_BIN'] ??= fileURLToPath(new URL('../../../bin/protokoll.js', import.meta.url));
const { interruptProgram, killBrowsers, killProgram } = await import('./trials.ts');
const { documents } = await import('./forgeries/documents.ts');
const { verifyForgeries } = await import('./forgeries/trial.ts');
const { sweepPumped } = await import('./sweep.ts');
const { findManyLeaks } = await import('./leaks.ts');
const { findManyWrongWords } = await import('./words.ts');
const { tryProperties } = await import('./properties.ts');
const seed = Number(process.env['SEED'] ?? 20_261_130);

const trials: Readonly<Record<string, () => Promise<string[]>>> = {
  'the browser is killed 20 times': () => killBrowsers({ kind: 'browser', times: 20, every: 0.2 }),
  'the browser is killed 20 times, as soon as it starts': () =>
    killBrowsers({ kind: 'browser', times: 20, every: 0.1 }),
  'a page is killed 20 times': () => killBrowsers({ kind: 'renderer', times: 20, every: 0.1 }),
  'the program is killed 50 times': () => killProgram(50),
  'the program gets SIGINT 10 times': () => interruptProgram('SIGINT', 10),
  'the program gets SIGTERM 10 times': () => interruptProgram('SIGTERM', 10),
  'some hundred PDFs are forged, broken and rewritten': async () =>
    (await verifyForgeries(documents, { flips: 12, modes: ['update', 'rewrite'] })).complaints,
  'no secret of 5,000 notes is out': () => findManyLeaks({ count: 5000, seed, formats: ['html', 'json'] }),
  'no secret of 300 notes is out in a PDF': () =>
    findManyLeaks({ count: 300, seed: seed + 1, formats: ['pdf', 'json'] }),
  'each of the words of 5,000 notes is in a page, and no other': () =>
    findManyWrongWords({ count: 5000, seed, format: 'html' }),
  'each of the words of 200 notes is in a PDF, and no other': () =>
    findManyWrongWords({ count: 200, seed: seed + 1, format: 'pdf' }),
  'what holds for any text holds ten times as often': () => tryProperties(3),
  'pumped notes of doubling length take twice as long': async () => sweepPumped(),
};

// Words after the command choose among them: `npm run faults -- secret`.
const chosen = process.argv.slice(2);
for (const [name, trial] of Object.entries(trials)) {
  if (chosen.length > 0 && !chosen.some((word) => name.includes(word))) continue;
  const complaints = await trial();
  process.stdout.write(`${complaints.length === 0 ? 'ok' : 'NOT OK'}  ${name}\n`);
  for (const complaint of complaints) process.stdout.write(`        ${complaint.trimEnd()}\n`);
  if (complaints.length > 0) process.exitCode = 1;
}
