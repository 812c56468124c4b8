import { reportConcise } from './concise.ts';
import { reportFull } from './full.ts';
import { reportJson } from './json.ts';
import type { Reporter } from './reporter.ts';

/** The values of `--output-format`. */
export const reporters: Readonly<Record<string, Reporter>> = {
  full: reportFull,
  concise: reportConcise,
  json: reportJson,
};
