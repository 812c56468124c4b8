import { dirname } from 'node:path';
import { ProtokollError, foldName, partsFor } from '../../index.ts';
import type { Config, LastMeeting, Profile, RegisteredNote } from '../../index.ts';
import type { Context } from '../context.ts';
import { parseNote, readBytes } from '../notes/check-note.ts';
import { discover } from '../notes/discover.ts';
import type { Note } from '../notes/discover.ts';
import { noteStates } from '../registers/note-states.ts';
import { readFacts } from '../registers/read-facts.ts';
import { registerMessages } from '../registers/texts.ts';
import { newMessages } from './texts.ts';

/** The meeting before, as its note has it. */
export interface ReadMeeting {
  readonly note: Note;
  readonly config: Config;
  readonly profile: Profile;
  readonly last: LastMeeting;
}

/**
 * Reads the note of the last meeting, and in the notes beside it where its open actions come from. Gives a `ProtokollError` for
 * one that can't be read, has no day, or tells two actions by one id.
 */
export async function readLastMeeting(path: string, context: Context): Promise<ReadMeeting> {
  const { library, say } = context;
  const { notes } = await discover([path], context);
  const [note] = notes;
  if (note === undefined || notes.length > 1 || note.isStdin)
    throw new ProtokollError(say(newMessages.oneNote(path)));
  const config = await context.loadConfig(note.file);
  const bytes = await readBytes(note, context);
  if (!(bytes instanceof Uint8Array))
    throw new ProtokollError(say(newMessages.unreadable(note.shownAs, bytes.message)));
  const { parsed, profile } = parseNote(bytes, { note, config }, context);
  const { protocol, diagnostics } = parsed;
  if (protocol === null) {
    const [fault] = diagnostics.filter(({ severity }) => severity === 'error');
    throw new ProtokollError(say(newMessages.unreadable(note.shownAs, fault?.message ?? { sv: '', en: '' })));
  }
  const { date } = protocol.meeting;
  if (date === null) throw new ProtokollError(say(newMessages.withoutDate(note.shownAs)));
  const own = { file: note.shownAs, facts: library.noteFacts(protocol, profile) };
  const isBefore = ({ file, facts }: RegisteredNote) =>
    file !== note.shownAs &&
    facts.date !== null &&
    facts.date <= date &&
    facts.profile === profile.name &&
    foldName(facts.body ?? '') === foldName(protocol.body ?? '');
  const before = (await notesBeside(note, context)).filter(isBefore);
  const register = await library.makeRegister('actions', [...before, own], { ...everything, per: date });
  const [fault] = register.faults.filter(({ file }) => file === note.shownAs);
  if (fault) throw new ProtokollError(say(registerMessages.fault(fault.file, fault.message)));
  const rows = register.content.kind === 'actions' ? register.content.rows : [];
  const actions = rows.filter(
    ({ state, opened, carried }) => state === 'open' && (carried.at(-1) ?? opened).file === note.shownAs,
  );
  return { note, config, profile, last: { protocol, date, actions } };
}

const everything = {
  body: null,
  owner: null,
  open: false,
  overdue: false,
  since: null,
  until: null,
  caseNumber: null,
  search: null,
};

/** None where the folder can't be read: then the note alone tells where its actions come from. */
async function notesBeside(note: Note, context: Context): Promise<readonly RegisteredNote[]> {
  const found = await discover([dirname(note.file)], context).catch((error: unknown) => {
    if (error instanceof ProtokollError) return null;
    throw error;
  });
  if (found === null) return [];
  const states = await noteStates(found.notes, context);
  return (await readFacts(states, { cache: true, needed: partsFor.actions }, context)).notes;
}
