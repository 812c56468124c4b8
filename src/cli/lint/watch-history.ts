import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { HistoryGap } from './history/compare-history.ts';
import type { LintOptions } from './lint-options.ts';
import { lintMessages } from './texts.ts';

/** Tells what notes could not be compared with, and keeps whether that is an error. */
export interface HistoryWatch {
  readonly whenNotCompared: (gap: HistoryGap, count: number) => void;
  readonly status: () => ExitStatus;
}

/** A folder that never was in git is no gap to a person who writes notes there, but it is one to a service. */
export function watchHistory(
  { requireHistory = false }: Pick<LintOptions, 'requireHistory'>,
  { note, io }: Context,
  isService = Boolean(io.env['CI']),
): HistoryWatch {
  let isMissing = false;
  return {
    whenNotCompared(gap, count) {
      isMissing = true;
      if (gap !== 'outside' || requireHistory || isService) note(lintMessages.notCompared(gap, count));
    },
    status: () => (isMissing && requireHistory ? 2 : 0),
  };
}
