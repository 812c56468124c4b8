import type { Bilingual, FactsPart, NoteFacts, RegisteredNote } from '../../index.ts';
import { inOrder } from '../build/in-order.ts';
import type { Context } from '../context.ts';
import { digestOf } from '../lint/digest.ts';
import { parseNote, readBytes } from '../notes/check-note.ts';
import { packFacts, type PackedFacts } from './facts-columns.ts';
import { openFactsStore, type FactsStore, type StoredFacts } from './facts-store.ts';
import { isSettled, type NoteState } from './note-states.ts';

/** What came of reading notes for a register. */
export interface ReadFacts {
  readonly notes: readonly RegisteredNote[];
  /** Notes that can't be read. */
  readonly unreadable: readonly { readonly file: string; readonly message: Bilingual }[];
}

/** How many notes are read ahead. */
const notesAtATime = 32;

/** Reads the facts of notes as far as `needed`, those of unchanged files from the store. */
export async function readFacts(
  states: readonly NoteState[],
  { cache, needed }: { readonly cache: boolean; readonly needed: readonly FactsPart[] },
  context: Context,
): Promise<ReadFacts> {
  const store = await openFactsStore({ isWanted: cache, needed, now: Date.now() }, context);
  const found: Found[] = [];
  const changed: (Known & { readonly nth: number })[] = [];
  for (const [nth, state] of states.entries()) {
    const known = { ...state, before: knownOf(state, store), nth };
    if (isUnchanged(known, store)) found[nth] = known.before!;
    else changed.push(known);
  }
  for await (const { nth, ...each } of inOrder(changed, notesAtATime, async (known) => ({
    nth: known.nth,
    ...(await factsOf(known, { store, needed }, context)),
  }))) {
    if (context.io.interrupted.aborted) break;
    found[nth] = each;
  }
  await store.save();
  return {
    notes: states.flatMap(({ note }, nth) => {
      const facts = found[nth]?.facts?.() ?? null;
      return facts ? [{ file: note.shownAs, facts }] : [];
    }),
    unreadable: states.flatMap(({ note }, nth) => {
      const message = found[nth]?.message;
      return message ? [{ file: note.shownAs, message }] : [];
    }),
  };
}

/** A note, and what the store has of it under the same settings. */
interface Known extends NoteState {
  readonly before: StoredFacts | null;
}

interface Found {
  /** Gives null for a summons. Absent for what can't be read. */
  readonly facts?: () => NoteFacts | null;
  readonly message?: Bilingual;
}

function knownOf({ note, settings, stats }: NoteState, store: FactsStore): StoredFacts | null {
  const found = stats && store.find(note.file);
  return found?.state.settings === settings ? found : null;
}

/** Whether the file is the one that was read, as far as can be told from outside. */
function isUnchanged({ stats, before }: Known, { written }: FactsStore): boolean {
  return (
    stats !== null &&
    before !== null &&
    before.state.size === stats.size &&
    before.state.modified === stats.mtimeMs &&
    isSettled(stats.mtimeMs, written)
  );
}

async function factsOf(
  known: Known,
  { store, needed }: { readonly store: FactsStore; readonly needed: readonly FactsPart[] },
  context: Context,
): Promise<Found> {
  const { note, settings, stats, before } = known;
  const bytes = await readBytes(note, context);
  if (!(bytes instanceof Uint8Array)) return { message: bytes.message };
  const digest = digestOf([bytes]);
  const state = stats && { size: stats.size, modified: stats.mtimeMs, settings, digest };
  if (before?.state.digest === digest) {
    if (state) store.keep(note.file, state);
    return before;
  }
  const found = readAnew(bytes, known, context);
  if ('message' in found) return found;
  if (state) store.keep(note.file, state, found);
  return { facts: () => found.read(needed) };
}

function readAnew(
  bytes: Uint8Array,
  { note, config }: NoteState,
  context: Context,
): PackedFacts | { readonly message: Bilingual } {
  const { parsed, profile } = parseNote(bytes, { note, config }, context);
  const { protocol, text, diagnostics } = parsed;
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (protocol === null && fault) return { message: fault.message };
  const { library } = context;
  const isNone = protocol === null || library.isSummons(protocol, text);
  return packFacts(isNone ? null : library.noteFacts(protocol, profile));
}
