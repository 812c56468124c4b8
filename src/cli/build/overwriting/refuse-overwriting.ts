import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { ProtokollError, noteMark } from '../../../index.ts';
import type { EarlierDocument, JsonDocument, Protocol } from '../../../index.ts';
import type { Context } from '../../context.ts';
import type { Note } from '../../notes/discover.ts';
import { shownPath } from '../../notes/shown-path.ts';
import type { CheckedProtocol } from '../checked-protocol.ts';
import type { PlannedDocument } from '../plan-outputs.ts';
import { changesOf, wordsDiffer } from './changes.ts';
import { earlierAt } from './earlier-at.ts';
import type { EarlierFile } from './earlier-at.ts';
import { overwritingMessages } from './texts.ts';

/** What is to take a place, and what is known of that place. */
export interface Successor {
  readonly document: PlannedDocument;
  readonly checked: CheckedProtocol;
  /** Absolute path of the note that the manifest tells a document in this place to be of; null when it does not. */
  readonly recordedNote: string | null;
}

/** Looks at finished contents. Rejects with a `ProtokollError` when they must not be written. */
export type RefuseContents = (contents: string | Uint8Array) => Promise<void>;

/**
 * Rejects with a `ProtokollError` when a document must not take the place of what lies there: a signed PDF, what is no document of
 * its note, or the document of a justerat protocol that it would change. Where only the finished contents tell that, gives what
 * looks at them, else null.
 */
export async function refuseOverwriting(
  successor: Successor,
  context: Context,
): Promise<RefuseContents | null> {
  const { document, checked } = successor;
  if (document.file === null) return null;
  const earlier = await earlierAt(document.file, document.format, context);
  if (earlier === null) return null;
  const { io, say, library } = context;
  const shown = shownPath(document.file, io.cwd);
  const { shownAs } = checked.note;
  const documentTitle = await library.documentTitle(checked.protocol, checked);
  refuseForeign(earlier, documentTitle, successor, context);
  const before = earlier.document;
  if (before === null) return null;
  // Of what does not tell its status, the notes do.
  if (!library.isVerified(before.status ?? checked.protocol.status)) return null;
  const refuse = (changes: Parameters<typeof overwritingMessages.verified>[1]) => {
    throw new ProtokollError(say(overwritingMessages.verified(shown, changes, shownAs)));
  };
  if (before.data !== null) {
    const after = JSON.parse(await library.exportJson(checked.protocol, checked.profile)) as JsonDocument;
    const changes = await changesOf({ ...before, data: before.data }, { ...checked, data: after }, library);
    if (changes !== null) refuse(changes);
    return null;
  }
  const isOtherStatus = before.status !== null && before.status !== checked.protocol.status;
  if (isOtherStatus) refuse(overwritingMessages.statusChanged());
  return async (contents) => {
    if (await wordsDiffer(earlier.bytes, contents, document.format, library))
      refuse(overwritingMessages.wordsChanged());
  };
}

function refuseForeign(
  { bytes, document: before }: EarlierFile,
  documentTitle: string,
  { document, checked, recordedNote }: Successor,
  { io, say }: Context,
): void {
  const { note, config, protocol } = checked;
  const file = shownPath(document.file!, io.cwd);
  const isRecordedOther = recordedNote !== null && recordedNote !== note.file && existsSync(recordedNote);
  if (isRecordedOther)
    throw new ProtokollError(
      say(overwritingMessages.ofOtherNote(file, shownPath(recordedNote, io.cwd), note.shownAs)),
    );
  if (before === null) {
    // Pages by templates of one's own need not tell more of what they are than their title.
    const isOwnPage = document.format === 'html' && config.design.templates !== null;
    if (isOwnPage && Buffer.from(bytes).includes(documentTitle)) return;
    throw new ProtokollError(say(overwritingMessages.foreign(file, note.shownAs)));
  }
  const titles = [protocol.title, documentTitle];
  if (isOfNote(before, document.file!, note) || isSameMeeting(before, titles, protocol)) return;
  const other = [before.title, before.date].filter((text) => text !== null).join(' ') || file;
  throw new ProtokollError(say(overwritingMessages.ofOtherNote(file, other, note.shownAs)));
}

/** Goes by the name of the note that a document tells of, else by that of the document. */
function isOfNote({ noteMark: told }: EarlierDocument, file: string, note: Note): boolean {
  if (told !== null) return told === markOf(note);
  return note.isStdin || noteMark(stemOf(file).replace(/-SEKRETESS$/, '')) === markOf(note);
}

/** A note that has another name since is known by what it is about. */
function isSameMeeting(
  before: EarlierDocument,
  titles: readonly (string | null)[],
  { meeting, body }: Pick<Protocol, 'meeting' | 'body'>,
): boolean {
  const isSameDay = before.date !== null && before.date === meeting.date;
  // Many bodies meet on one day, and call what they write a protocol.
  const isOtherBody = before.body !== null && body !== null && before.body !== body;
  return isSameDay && !isOtherBody && (before.title === null || titles.includes(before.title));
}

/** Tells the name of a note from others; null for standard input, which has none. */
export function markOf({ file, isStdin }: Note): string | null {
  return isStdin ? null : noteMark(stemOf(file));
}

function stemOf(file: string): string {
  return basename(file, extname(file));
}
