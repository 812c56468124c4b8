import { dirname } from 'node:path';
import { ProtokollError } from '../../../index.ts';
import type { Context } from '../../context.ts';
import { signalStatus } from '../../exit-status.ts';
import type { ExitStatus } from '../../exit-status.ts';
import { tellFailure } from '../../failure.ts';
import { batchMessages } from '../batch-texts.ts';
import type { BuildOptions } from '../build-options.ts';
import { imageFile } from '../image-file.ts';
import { memoryStore } from '../manifest/record-store.ts';
import { runBuild } from '../run-build.ts';
import type { EndedRun } from '../run-build.ts';
import type { Workshop } from '../workshop.ts';
import { namedPlaces } from './named-places.ts';
import { watchFiles } from './watch-files.ts';
import type { WatchedFiles } from './watch-files.ts';

/**
 * `protokoll build --watch`: makes the documents, and again those of what changes: notes, images, config files and templates,
 * until it is interrupted. No fault ends it but one that keeps it from beginning, for which it gives a `ProtokollError`.
 */
export async function watchNotes(
  paths: readonly string[],
  options: BuildOptions,
  workshop: Workshop,
  context: Context,
): Promise<ExitStatus> {
  const { io, say } = context;
  if (paths.includes('-') || options.output === '-') {
    throw new ProtokollError(say(batchMessages.watchNeedsFiles()));
  }
  const place = {
    workshop,
    memory: memoryStore(io.cwd),
    toldGone: new Set<string>(),
    keepsBrowser: true,
  };
  // What changes from here on is seen, also while the first run is on.
  const files = await watchFiles(namedPlaces(paths, io.cwd));
  try {
    const first = await runBuild(paths, options, { ...place, tellsUnchanged: true }, context);
    if (!io.interrupted.aborted) workshop.note(batchMessages.watching(first.plan.jobs.length));
    await follow(files, first, context);
    const later = { ...options, force: false, open: false };
    while (await changeOf(files, io.interrupted)) {
      // Config files are read anew.
      const fresh = context.afresh();
      try {
        const run = await runBuild(paths, later, { ...place, tellsUnchanged: false }, fresh);
        const made = run.built.filter(
          ({ isUnchanged, written }) => !isUnchanged && written.length > 0,
        ).length;
        if (made > 0) workshop.note(batchMessages.madeAgain(clock(), made));
        await follow(files, run, fresh);
      } catch (error) {
        workshop.progress.end();
        if (!io.interrupted.aborted) tellFailure(error, fresh);
      }
    }
  } finally {
    await files.close();
  }
  return signalStatus(io.interrupted.reason);
}

/** Waits for a change; false when interrupted. */
async function changeOf(files: WatchedFiles, interrupted: AbortSignal): Promise<boolean> {
  if (interrupted.aborted) return false;
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  interrupted.addEventListener('abort', stop, { once: true });
  await Promise.race([files.changed(), stopped]);
  interrupted.removeEventListener('abort', stop);
  return !interrupted.aborted;
}

/** Watches what a run turned out to depend on, wherever it lies. */
async function follow(files: WatchedFiles, { built }: EndedRun, { loadConfig }: Context): Promise<void> {
  for (const { note, images } of built) {
    files.add(images.map(({ address }) => imageFile(dirname(note.file), address)));
    // A fault in it has been told.
    const { logo, templates, fonts = [] } = (await loadConfig(note.file).catch(() => null))?.design ?? {};
    files.add([logo, templates, ...fonts.map(({ file }) => file)].filter((path) => typeof path === 'string'));
  }
}

/** `14:03:22`. */
function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}
