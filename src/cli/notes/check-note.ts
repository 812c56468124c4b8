import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ProtokollError, nearest, wholeFile } from '../../index.ts';
import type { Config, Diagnostic, LineSpan, Profile, Protocol } from '../../index.ts';
import type { Context } from '../context.ts';
import { reasonOf } from '../system-error.ts';
import { messages } from '../texts.ts';
import type { Note } from './discover.ts';

/** How a note is to be read. */
export interface CheckOptions {
  /** The profile to use, whatever the note and the config say. */
  readonly profile?: Profile;
  /** Whether secrets are to be shown. */
  readonly unmasked?: boolean;
}

/** A note that was read and linted. */
export interface CheckedNote {
  readonly note: Note;
  /** Null when it can't be read. */
  readonly protocol: Protocol | null;
  readonly profile: Profile;
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
  /** The note with its secrets masked and LF between its lines; empty when there is none. */
  readonly text: string;
  /** The lines that marks of secrecy hide. */
  readonly secretLines: readonly LineSpan[];
}

/** Reads and lints one note. A file that can't be read is a finding about it, like any other. */
export async function checkNote(note: Note, options: CheckOptions, context: Context): Promise<CheckedNote> {
  const { library, loadConfig } = context;
  const config = await loadConfig(note.file);
  const bytes = await readBytes(note, context);
  if (!(bytes instanceof Uint8Array)) {
    const profile = options.profile ?? library.defaultProfile;
    return { note, protocol: null, profile, config, diagnostics: [bytes], text: '', secretLines: [] };
  }
  const parsed = library.parseProtocol(bytes, { path: note.shownAs, unmasked: options.unmasked ?? false });
  const profile = options.profile ?? profileOf(parsed.protocol, config, context);
  const { protocol, text, secretLines } = parsed;
  const misnamed = protocol && library.unknownProfile(protocol, text, library.profileNames);
  const told = misnamed ? [...parsed.diagnostics, misnamed] : parsed.diagnostics;
  const diagnostics = library.lintProtocol({ ...parsed, diagnostics: told }, { profile, config });
  return { note, protocol, profile, config, diagnostics, text, secretLines };
}

/** Finds the profile that an option names. Gives a `ProtokollError` with a suggestion when there is none. */
export function namedProfile(name: string, { library, say }: Context): Profile {
  const profile = library.findProfile(name);
  if (profile) return profile;
  const names = library.profileNames;
  throw new ProtokollError(say(messages.unknownProfile(name, nearest(name, names), names.join(', '))));
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

// A name in the notes that is no profile is a finding; the note is read by the next best.
function profileOf(protocol: Protocol | null, config: Config, context: Context): Profile {
  const { library } = context;
  const named = [protocol?.profile, config.profile].map((name) => (name ? library.findProfile(name) : null));
  return named.find((profile) => profile !== null) ?? library.defaultProfile;
}

async function readBytes(note: Note, context: Context): Promise<Uint8Array | Diagnostic> {
  if (note.isStdin) return buffer(context.io.stdin);
  try {
    return await readFile(note.file);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    const sv = messages.unreadableFile(reason.sv).sv;
    const en = messages.unreadableFile(reason.en).en;
    return {
      rule: 'olasbar-fil',
      severity: 'error',
      message: { sv, en },
      help: null,
      position: wholeFile,
      related: [],
      fix: null,
    };
  }
}
