import { dirname } from 'node:path';
import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import type { ArchiveEntry, Diagnostic } from '../../index.ts';
import type { Context } from '../context.ts';
import { checkNote, hasErrors } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import { sha256Of } from './manifest/record.ts';
import type { Format } from './format.ts';
import { makeDocument } from './make-document.ts';
import type { MakeSettings } from './make-document.ts';
import { refuseSigned } from './overwriting/earlier-at.ts';
import { refuseOverwriting } from './overwriting/refuse-overwriting.ts';
import { withPdfDiagnostics } from './pdf-diagnostics.ts';
import type { Job, PlannedDocument } from './plan-outputs.ts';
import type { WritableFolders } from '../files/writable-folders.ts';
import { writeOutput } from '../files/write-output.ts';
import type { WrittenFile, ImageUse } from './written-file.ts';

export interface BuildSettings extends MakeSettings {
  /** Whether notes with errors get no document. */
  readonly strict: boolean;
  readonly unmasked: boolean;
  /** The profile that the call names for all notes; null where each has its own. */
  readonly profile: string | null;
  /** Whether whatever lies in the place of a document may be lost. */
  readonly overwrites: boolean;
  /** Whether what an index tells of the notes is to be taken out of them. */
  readonly hasEntries: boolean;
  readonly folders: WritableFolders;
}

/** What became of one note. */
export interface BuiltNote {
  readonly note: Note;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly written: readonly WrittenFile[];
  /** How many of the documents were made, those on standard output too. */
  readonly made: number;
  /** Why the others were not, where it is no fault of the note's. */
  readonly failures: readonly unknown[];
  readonly images: readonly ImageUse[];
  /** What an index tells of it; null when it was not asked for, or can't be read. */
  readonly entry: ArchiveEntry | null;
  /** Whether marks of secrecy hide something in it. */
  readonly isMasked: boolean;
  /** Whether it is about a meeting to come: only one that is named gets documents. */
  readonly isSummons: boolean;
  /** Whether the documents are those of an earlier run, which still hold. */
  readonly isUnchanged: boolean;
}

/**
 * Lints one note and makes its documents. Whatever keeps one from being made keeps no other. `recordedNote` is the note that its place
 * in the manifest tells of, an absolute path; null for none.
 */
export async function buildNote(
  job: Job,
  recordedNote: string | null,
  settings: BuildSettings,
  context: Context,
): Promise<BuiltNote> {
  const { note } = job;
  const written: WrittenFile[] = [];
  let made = 0;
  const failures: unknown[] = [];
  let text = '';
  let diagnostics: readonly Diagnostic[] = [];
  let images: readonly ImageUse[] = [];
  let entry: ArchiveEntry | null = null;
  let isMasked = false;
  let isSummons = false;
  const result = () => ({
    note,
    text,
    diagnostics,
    written,
    made,
    failures,
    images,
    entry,
    isMasked,
    isSummons,
    isUnchanged: false,
  });
  try {
    const checked = await checkNote(note, settings, context);
    // The browser, which has been starting meanwhile, is heard, and opens a page while the document is made.
    await eventLoopTurn();
    ({ text, diagnostics } = checked);
    isMasked = checked.secretLines.length > 0;
    images = Array.from(checked.images, ([address, { bytes }]) => ({ address, sha256: sha256Of(bytes) }));
    const { protocol } = checked;
    isSummons = protocol !== null && context.library.isSummons(protocol, text);
    if (isSummons && note.isNamed !== true) {
      diagnostics = [];
      return result();
    }
    const isHeld = settings.strict && hasErrors(diagnostics);
    if (protocol === null || isHeld) return result();

    const ready = { ...checked, protocol, draft: hasErrors(diagnostics) || protocol.status === 'utkast' };
    if (settings.hasEntries) entry = await context.library.archiveEntry(protocol, ready);
    for (const document of job.documents) {
      try {
        if (document.file !== null) await settings.folders(dirname(document.file));
        const refuseContents = settings.overwrites
          ? null
          : await refuseOverwriting({ document, checked: ready, recordedNote }, context);
        const { contents, diagnostics: found } = await makeDocument(document, ready, settings, context);
        diagnostics = withPdfDiagnostics(diagnostics, found);
        if (contents === null) continue;
        await refuseContents?.(contents);
        if (!settings.overwrites && document.file !== null) await refuseSigned(document.file, context);
        await write(document, contents, context);
        made++;
        if (document.file !== null) written.push(writtenFile(document.file, document.format, contents));
      } catch (error) {
        failures.push(error);
      }
    }
  } catch (error) {
    failures.push(error);
  }
  return result();
}

async function write(
  { file }: PlannedDocument,
  contents: string | Uint8Array,
  context: Context,
): Promise<void> {
  if (file === null) context.io.stdout.write(contents);
  else await writeOutput(file, contents, context);
}

function writtenFile(file: string, format: Format, contents: string | Uint8Array): WrittenFile {
  const bytes = Buffer.byteLength(contents);
  return { file, format, sha256: sha256Of(contents), bytes };
}
