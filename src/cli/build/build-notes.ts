import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { BuildOptions } from './build-options.ts';
import { runBuild } from './run-build.ts';
import { openWorkshop } from './workshop.ts';

/** `protokoll build`: documents of the notes; see `runBuild`, and `watchNotes` for `--watch`. */
export async function buildNotes(
  paths: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<ExitStatus> {
  const workshop = openWorkshop(options, context);
  try {
    if (options.watch) {
      const { watchNotes } = await import('./watch/watch-notes.ts');
      return await watchNotes(paths, options, workshop, context);
    }
    const place = {
      workshop,
      memory: null,
      toldGone: new Set<string>(),
      tellsUnchanged: true,
      keepsBrowser: false,
    };
    return (await runBuild(paths, options, place, context)).status;
  } finally {
    await workshop.close();
  }
}
