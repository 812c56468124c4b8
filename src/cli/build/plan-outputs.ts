import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { ProtokollError } from '../../index.ts';
import type { Context } from '../context.ts';
import type { Discovery, Note } from '../notes/discover.ts';
import { shownPath } from '../notes/shown-path.ts';
import { messages } from '../texts.ts';
import { batchMessages } from './batch-texts.ts';
import { formats } from './format.ts';
import type { Format } from './format.ts';
import { pathKey } from '../files/path-key.ts';
import { isWrittenByHand } from '../files/written-by-hand.ts';

/** Where the documents are to go, as the user says it. */
export interface Destination {
  /** Null for what the extension of `output` says, else PDF. */
  readonly formats: readonly Format[] | null;
  /** One file, or `-` for standard output; null when not asked for. */
  readonly output: string | null;
  readonly outDir: string | null;
  readonly unmasked: boolean;
}

/** One document to be made. */
export interface PlannedDocument {
  readonly format: Format;
  /** Absolute path; null for standard output. */
  readonly file: string | null;
}

/** All that is to be made of one note. */
export interface Job {
  readonly note: Note;
  readonly documents: readonly PlannedDocument[];
}

/**
 * Decides where each document goes, before anything is written. Gives a `ProtokollError` when the options contradict each
 * other, when two notes would be written to one file, or when a note would be overwritten.
 */
export function planOutputs({ notes, root }: Discovery, destination: Destination, context: Context): Job[] {
  const { say } = context;
  // What is empty is `"$unset"`, and no place that anybody meant.
  if (destination.outDir === '') throw new ProtokollError(say(messages.optionWithoutValue('--out-dir')));
  if (destination.output === '') throw new ProtokollError(say(messages.optionWithoutValue('--output')));
  if (destination.output !== null && notes.length > 1) {
    throw new ProtokollError(say(messages.oneNoteOnly(notes.length)));
  }
  const jobs = notes.map((note) => ({ note, documents: documentsOf(note, root, destination, context) }));
  refuseCollisions(jobs, context);
  return jobs;
}

function documentsOf(
  note: Note,
  root: string,
  destination: Destination,
  context: Context,
): PlannedDocument[] {
  const { output, outDir } = destination;
  const { say, io } = context;
  if (note.isStdin && outDir !== null) throw new ProtokollError(say(messages.stdinNeedsOutput()));
  if (output === '-' || (output === null && note.isStdin)) {
    return [{ format: formatForStdout(destination, context), file: null }];
  }
  const mark = destination.unmasked ? '-SEKRETESS' : '';
  if (output !== null) {
    const format = formatOf(output, destination, context);
    const extension = extname(output);
    const name = basename(output, extension);
    const file = name.endsWith(mark) ? output : join(dirname(output), name + mark + extension);
    return [{ format, file: resolve(io.cwd, file) }];
  }
  const folder = dirname(note.file);
  const target = outDir === null ? folder : resolve(io.cwd, outDir, relative(root, folder));
  const name = basename(note.file, extname(note.file)) + mark;
  return (destination.formats ?? ['pdf']).map((format) => ({
    format,
    file: join(target, `${name}.${format}`),
  }));
}

function formatForStdout(destination: Destination, { io, say, note }: Context): Format {
  const [format = 'pdf', ...more] = destination.formats ?? [];
  if (more.length > 0) throw new ProtokollError(say(messages.oneFormatOnly()));
  if (format === 'pdf' && io.stdout.isTTY) throw new ProtokollError(say(messages.pdfToTerminal()));
  if (destination.unmasked) note(messages.unmaskedOnStdout());
  return format;
}

/** The format that the extension of `output` says; it must be the one asked for, if one was. */
function formatOf(output: string, destination: Destination, { say }: Context): Format {
  const extension = extname(output).slice(1).toLowerCase();
  const format = formats.find((known) => known === extension);
  if (!format) throw new ProtokollError(say(messages.unknownExtension(output)));
  const asked = destination.formats ?? [format];
  if (asked.length !== 1 || asked[0] !== format) {
    throw new ProtokollError(say(messages.formatAgainstExtension(output, asked.join(','))));
  }
  return format;
}

function refuseCollisions(jobs: readonly Job[], { io, say }: Context): void {
  const notes = new Set(jobs.filter(({ note }) => !note.isStdin).map(({ note }) => pathKey(note.file)));
  const writers = new Map<string, { readonly note: Note; readonly file: string }>();
  for (const { note, documents } of jobs) {
    for (const { file } of documents) {
      if (file === null) continue;
      const key = pathKey(file);
      const shown = shownPath(file, io.cwd);
      if (isWrittenByHand(file)) throw new ProtokollError(say(messages.overwritesHandwork(shown)));
      if (notes.has(key)) throw new ProtokollError(say(messages.overwritesNote(shown)));
      const other = writers.get(key);
      if (other) {
        const inCase = other.file === file ? messages.sameOutput : batchMessages.nearlySameOutput;
        throw new ProtokollError(say(inCase(shown, other.note.shownAs, note.shownAs)));
      }
      writers.set(key, { note, file });
    }
  }
}
