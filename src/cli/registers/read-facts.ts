import { statSync } from 'node:fs';
import type { Bilingual, Config, RegisteredNote } from '../../index.ts';
import { inOrder } from '../build/in-order.ts';
import type { Context } from '../context.ts';
import { digestOf } from '../lint/digest.ts';
import { parseNote, readBytes } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import { openFactsStore, type FactsStore, type StoredFacts } from './facts-store.ts';

/** What came of reading notes for a register. */
export interface ReadFacts {
  readonly notes: readonly RegisteredNote[];
  /** Notes that can't be read. */
  readonly unreadable: readonly { readonly file: string; readonly message: Bilingual }[];
}

/** How many notes are read ahead. */
const notesAtATime = 32;
/** A file that was changed so soon before the store was written may have been changed after it was read. In milliseconds. */
const doubtful = 2000;

/** Reads the facts of notes, those of unchanged files from the store. */
export async function readFacts(
  notes: readonly Note[],
  { cache }: { readonly cache: boolean },
  context: Context,
): Promise<ReadFacts> {
  const store = await openFactsStore(cache, context, Date.now());
  const settings = new Map<Config, string>();
  const settingsOf = (config: Config): string => {
    const known = settings.get(config) ?? digestOf([JSON.stringify(config)]);
    settings.set(config, known);
    return known;
  };
  const read: RegisteredNote[] = [];
  const unreadable: { file: string; message: Bilingual }[] = [];
  for await (const { note, facts, message } of inOrder(notes, notesAtATime, async (note) => {
    const config = await context.loadConfig(note.file);
    return { note, ...(await factsOf(note, { config, settings: settingsOf(config), store }, context)) };
  })) {
    if (context.io.interrupted.aborted) break;
    if (message) unreadable.push({ file: note.shownAs, message });
    else if (facts) read.push({ file: note.shownAs, facts });
  }
  await store.save();
  return { notes: read, unreadable };
}

interface Reading {
  readonly config: Config;
  readonly settings: string;
  readonly store: FactsStore;
}

async function factsOf(
  note: Note,
  { config, settings, store }: Reading,
  context: Context,
): Promise<Pick<StoredFacts, 'facts'> & { readonly message?: Bilingual }> {
  const stats = note.isStdin || note.isFolder ? undefined : statSync(note.file, { throwIfNoEntry: false });
  const known = stats ? store.find(note.file) : null;
  const isAlike =
    known?.size === stats?.size && known?.modified === stats?.mtimeMs && known?.settings === settings;
  if (known && isAlike && known.modified < store.written - doubtful) return known;
  const bytes = await readBytes(note, context);
  if (!(bytes instanceof Uint8Array)) return { facts: null, message: bytes.message };
  const digest = digestOf([bytes]);
  const place = stats && { size: stats.size, modified: stats.mtimeMs, settings, digest };
  if (known && known.digest === digest && known.settings === settings) {
    if (place) store.keep(note.file, { ...place, facts: known.facts });
    return known;
  }
  const { parsed, profile } = parseNote(bytes, { note, config }, context);
  const { protocol, text, diagnostics } = parsed;
  if (protocol === null) {
    const fault = diagnostics.find(({ severity }) => severity === 'error');
    return { facts: null, ...(fault && { message: fault.message }) };
  }
  const { library } = context;
  const facts = library.isSummons(protocol, text) ? null : library.noteFacts(protocol, profile);
  if (place) store.keep(note.file, { ...place, facts });
  return { facts };
}
