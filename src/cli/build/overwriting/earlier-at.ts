import { lstat } from 'node:fs/promises';
import { ProtokollError, codeOf, isSigned, reasonOf } from '../../../index.ts';
import type { EarlierDocument } from '../../../index.ts';
import type { Context } from '../../context.ts';
import { readRegular } from '../../files/read-regular.ts';
import { isChannel } from '../../files/write-whole.ts';
import { shownPath } from '../../notes/shown-path.ts';
import type { Format } from '../format.ts';
import { overwritingMessages } from './texts.ts';

/** What lies where a document is to be written. */
export interface EarlierFile {
  readonly bytes: Uint8Array;
  /** Null where it is no document that this program has made. */
  readonly document: EarlierDocument | null;
}

/**
 * Rejects with a `ProtokollError` when a signed PDF lies where a document is about to be written: somebody may have signed it while the
 * document was made.
 */
export async function refuseSigned(file: string, { io, say }: Context): Promise<void> {
  if ((await isLink(file)) || (await isChannel(file))) return;
  const bytes = await readRegular(file).catch(() => null);
  if (bytes !== null && isSigned(bytes))
    throw new ProtokollError(say(overwritingMessages.signed(shownPath(file, io.cwd))));
}

/** A link is replaced by the document, and what it leads to stays. */
async function isLink(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => null))?.isSymbolicLink() === true;
}

/**
 * What a document would be written over; null where there is nothing of value: no file, an empty one, or what data only goes
 * through. Rejects with a `ProtokollError` for what must stay whatever is in it: a signed PDF, and what can't be read.
 */
export async function earlierAt(
  file: string,
  format: Format,
  { io, library, say }: Context,
): Promise<EarlierFile | null> {
  if ((await isLink(file)) || (await isChannel(file))) return null;
  let bytes: Uint8Array;
  try {
    bytes = await readRegular(file);
  } catch (error) {
    // Why nothing can be written in such a place, the writing tells.
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return null;
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new ProtokollError(say(overwritingMessages.unreadable(shownPath(file, io.cwd), reason)));
  }
  if (bytes.length === 0) return null;
  if (isSigned(bytes)) throw new ProtokollError(say(overwritingMessages.signed(shownPath(file, io.cwd))));
  return { bytes, document: await library.readEarlierDocument(bytes, format) };
}
