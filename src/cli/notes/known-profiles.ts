import { ProtokollError, nearestName } from '../../index.ts';
import type { Config, Profile } from '../../index.ts';
import type { Context } from '../context.ts';
import type { Library } from '../library.ts';
import { messages } from '../texts.ts';
import type { Note } from './discover.ts';

type ProfileLibrary = Pick<Library, 'profiles' | 'findProfile'>;

/** The profile of this name that notes of this config can be held to; null when there is none. */
export function profileNamed(name: string, { profiles }: Config, library: ProfileLibrary): Profile | null {
  return profiles.find((own) => own.name === name) ?? library.findProfile(name);
}

/** The names of all profiles that notes of this config can be held to. */
export function profileNamesFor({ profiles }: Config, library: ProfileLibrary): string[] {
  return [...library.profiles, ...profiles].map(({ name }) => name);
}

/** Checks that every note can be held to the profile that an option names. Gives a `ProtokollError` with a suggestion if not. */
export async function checkProfileName(
  name: string | undefined,
  notes: readonly Note[],
  { library, loadConfig, say }: Context,
): Promise<void> {
  if (name === undefined) return;
  for (const note of notes) {
    const config = await loadConfig(note.file);
    if (profileNamed(name, config, library)) continue;
    const names = profileNamesFor(config, library);
    throw new ProtokollError(say(messages.unknownProfile(name, nearestName(name, names), names.join(', '))));
  }
}
