import type { Bilingual, FactsPart, NoteFacts, RegisteredNote } from '../../index.ts';
import { inOrder } from '../build/in-order.ts';
import type { Context } from '../context.ts';
import { digestOf } from '../lint/digest.ts';
import { parseNote, readBytes } from '../notes/check-note.ts';
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
    if (isUnchanged(known, store)) found[nth] = { facts: known.before!.facts() };
    else changed.push(known);
  }
  for await (const { nth, ...each } of inOrder(changed, notesAtATime, async (known) => ({
    nth: known.nth,
    ...(await factsOf(known, store, context)),
  }))) {
    if (context.io.interrupted.aborted) break;
    found[nth] = each;
  }
  await store.save();
  return {
    notes: states.flatMap(({ note }, nth) => {
      const facts = found[nth]?.facts;
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
  /** Null for a summons, and for what can't be read. */
  readonly facts: NoteFacts | null;
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

async function factsOf(known: Known, store: FactsStore, context: Context): Promise<Found> {
  const { note, settings, stats, before } = known;
  const bytes = await readBytes(note, context);
  if (!(bytes instanceof Uint8Array)) return { facts: null, message: bytes.message };
  const digest = digestOf([bytes]);
  const state = stats && { size: stats.size, modified: stats.mtimeMs, settings, digest };
  if (before?.state.digest === digest) {
    if (state) store.keep(note.file, state);
    return { facts: before.facts() };
  }
  const found = readAnew(bytes, known, context);
  if (state && !found.message) store.keep(note.file, state, found.facts);
  return found;
}

function readAnew(bytes: Uint8Array, { note, config }: NoteState, context: Context): Found {
  const { parsed, profile } = parseNote(bytes, { note, config }, context);
  const { protocol, text, diagnostics } = parsed;
  if (protocol === null) {
    const fault = diagnostics.find(({ severity }) => severity === 'error');
    return { facts: null, ...(fault && { message: fault.message }) };
  }
  const { library } = context;
  return { facts: library.isSummons(protocol, text) ? null : library.noteFacts(protocol, profile) };
}
