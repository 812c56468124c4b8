import type { Bilingual, Diagnostic, PdfProfile } from '../../index.ts';
import type { Context } from '../context.ts';
import { worstStatus } from '../exit-status.ts';
import type { ExitStatus } from '../exit-status.ts';
import { tellFailure } from '../failure.ts';
import { hasErrors } from '../notes/check-note.ts';
import { discover } from '../notes/discover.ts';
import { shownPath } from '../notes/shown-path.ts';
import { reportFull } from '../reporters/full.ts';
import { hasColour } from '../terminal.ts';
import { buildNote } from './build-note.ts';
import type { BuiltNote } from './build-note.ts';
import type { Format } from './format.ts';
import { inOrder } from './in-order.ts';
import { planOutputs } from './plan-outputs.ts';
import type { Job } from './plan-outputs.ts';
import { sharedPrinter } from './shared-printer.ts';
import { writableFolders } from './writable-folders.ts';

/** The options of `protokoll build`. */
export interface BuildOptions {
  readonly format?: readonly Format[];
  /** One file, or `-` for standard output. */
  readonly output?: string;
  readonly outDir?: string;
  readonly strict?: boolean;
  readonly unmasked?: boolean;
  readonly open?: boolean;
  readonly quiet?: boolean;
  readonly browser?: string;
  readonly pdfProfile?: PdfProfile;
  readonly signatureFields?: boolean;
}

/** How many notes are worked on at a time. The printer has its own, lower limit for pages. */
const notesAtATime = 8;

/**
 * `protokoll build`: documents of the notes. The findings and the path of each document go to standard output, in the order
 * of the notes; the findings to standard error when a document goes to standard output. A note that fails stops no other.
 */
export async function buildNotes(
  paths: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<ExitStatus> {
  const { io } = context;
  const destination = {
    formats: options.format ?? null,
    output: options.output ?? null,
    outDir: options.outDir ?? null,
    unmasked: options.unmasked ?? false,
  };
  const jobs = planOutputs(await discover(paths, context), destination, context);
  const documents = jobs.flatMap((job) => job.documents);
  const note = (message: Bilingual) => void (options.quiet || context.note(message));
  const printer = sharedPrinter(options.browser, note, context);
  // It starts while the first notes are read. Why it doesn't is told by the first document that needs it.
  if (documents.some(({ format }) => format === 'pdf')) printer.open().catch(() => {});

  const tell = teller(
    options,
    documents.some(({ file }) => file === null),
    context,
  );
  const settings = {
    ...destination,
    strict: options.strict ?? false,
    pdfProfile: options.pdfProfile ?? 'a-3a',
    signatureFields: options.signatureFields ?? false,
    printer,
    folders: writableFolders(context),
  };
  const statuses: ExitStatus[] = [];
  const written: string[] = [];
  try {
    const work = (job: Job) => buildNote(job, settings, context);
    for await (const built of inOrder(untilInterrupted(jobs, io.interrupted), notesAtATime, work)) {
      statuses.push(tell(built));
      written.push(...built.written);
    }
  } finally {
    await printer.close();
  }
  if (options.open && written[0] !== undefined) await io.open(written[0]);
  return worstStatus(...statuses);
}

function* untilInterrupted(jobs: readonly Job[], interrupted: AbortSignal): Generator<Job> {
  for (const job of jobs) {
    if (interrupted.aborted) return;
    yield job;
  }
}

/** Tells what became of each note, and gives its status. A failure that several notes share is told once. */
function teller(
  options: BuildOptions,
  isOnStdout: boolean,
  context: Context,
): (built: BuiltNote) => ExitStatus {
  const { io, language } = context;
  const told = new Map<string, ExitStatus>();
  const findings = isOnStdout ? io.stderr : io.stdout;
  const isShown = ({ severity }: Diagnostic) =>
    severity === 'error' || (severity === 'warning' && !options.quiet);
  return ({ note, text, diagnostics, written, failures }) => {
    const report = { file: note.shownAs, text, diagnostics: diagnostics.filter(isShown) };
    findings.write(reportFull([report], { language, colour: hasColour({ ...io, stdout: findings }) }));
    if (!options.quiet) for (const file of written) io.stdout.write(`${shownPath(file, io.cwd)}\n`);
    // What fails because it was interrupted is no failure.
    if (io.interrupted.aborted) return 0;
    const statuses = failures.map((failure) => {
      const key = String(failure);
      const status = told.get(key) ?? tellFailure(failure, context);
      told.set(key, status);
      return status;
    });
    return worstStatus(...statuses, hasErrors(diagnostics) ? 1 : 0);
  };
}
