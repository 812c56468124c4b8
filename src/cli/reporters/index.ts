import { reportConcise } from './concise.ts';
import { reportFull } from './full.ts';
import { reportGithub } from './github.ts';
import { reportGitlab } from './gitlab.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import type { Reporter } from './reporter.ts';
import { reportSarif } from './sarif.ts';

/** The values of `--output-format`. */
export const reporters = {
  full: reportFull,
  concise: reportConcise,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
} satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof reporters;

/** In the order of the help. */
export const reportFormats = Object.keys(reporters) as readonly ReportFormat[];
