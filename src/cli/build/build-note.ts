import { dirname } from 'node:path';
import type { Diagnostic } from '../../index.ts';
import type { Context } from '../context.ts';
import { checkNote, hasErrors } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import { missingIn } from './draft.ts';
import type { Draft, MadeDocument } from './draft.ts';
import type { Job, PlannedDocument } from './plan-outputs.ts';
import { printPdf } from './print-pdf.ts';
import type { SharedPrinter } from './shared-printer.ts';
import type { WritableFolders } from './writable-folders.ts';
import { writeOutput } from './write-output.ts';

export interface BuildSettings {
  /** Whether notes with errors get no document. */
  readonly strict: boolean;
  readonly unmasked: boolean;
  readonly printer: SharedPrinter;
  readonly folders: WritableFolders;
}

/** What became of one note. */
export interface BuiltNote {
  readonly note: Note;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of the documents that were written. */
  readonly written: readonly string[];
  /** Why the others were not, where it is no fault of the note's. */
  readonly failures: readonly unknown[];
}

/** Lints one note and makes its documents. Whatever keeps one from being made keeps no other. */
export async function buildNote(job: Job, settings: BuildSettings, context: Context): Promise<BuiltNote> {
  const { note } = job;
  const written: string[] = [];
  const failures: unknown[] = [];
  let text = '';
  let diagnostics: readonly Diagnostic[] = [];
  try {
    const checked = await checkNote(note, { unmasked: settings.unmasked }, context);
    ({ text, diagnostics } = checked);
    const { protocol } = checked;
    const isHeld = settings.strict && hasErrors(diagnostics);
    if (protocol === null || isHeld) return { note, text, diagnostics, written, failures };

    const draft = { ...checked, protocol, draft: hasErrors(diagnostics) || protocol.status === 'utkast' };
    for (const document of job.documents) {
      try {
        if (document.file !== null) await settings.folders(dirname(document.file));
        const made = await make(document, draft, settings, context);
        diagnostics = [...diagnostics, ...made.diagnostics];
        if (made.contents === null) continue;
        await write(document, made.contents, context);
        if (document.file !== null) written.push(document.file);
      } catch (error) {
        failures.push(error);
      }
    }
  } catch (error) {
    failures.push(error);
  }
  return { note, text, diagnostics, written, failures };
}

async function make(
  { format }: PlannedDocument,
  draft: Draft,
  { printer }: BuildSettings,
  { library }: Context,
): Promise<MadeDocument> {
  const { protocol, profile, config, images } = draft;
  switch (format) {
    case 'json':
      return { contents: await library.exportJson(protocol, profile), diagnostics: [] };
    case 'html': {
      const settings = {
        profile,
        config,
        draft: draft.draft,
        medium: 'screen',
        missing: missingIn(draft),
        images,
      } as const;
      return { contents: await library.renderHtml(protocol, settings), diagnostics: [] };
    }
    case 'pdf':
      return printPdf(draft, printer, library);
  }
}

async function write(
  { file }: PlannedDocument,
  contents: string | Uint8Array,
  context: Context,
): Promise<void> {
  if (file === null) context.io.stdout.write(contents);
  else await writeOutput(file, contents, context);
}
