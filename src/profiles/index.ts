import type { Profile } from '../model/profile.ts';
import { abStamma } from './ab-stamma.ts';
import { abStyrelse } from './ab-styrelse.ts';
import { foreningStamma } from './forening-stamma.ts';
import { foreningStyrelse } from './forening-styrelse.ts';
import { fullmaktige } from './fullmaktige.ts';
import { mbl } from './mbl.ts';
import { mote } from './mote.ts';
import { namnd } from './namnd.ts';
import { samverkansgrupp } from './samverkansgrupp.ts';
import { styrgrupp } from './styrgrupp.ts';

/** The kinds of body that the program knows, in the order in which they are listed to users. */
export const profiles: readonly Profile[] = [
  mote,
  samverkansgrupp,
  styrgrupp,
  namnd,
  fullmaktige,
  foreningStyrelse,
  foreningStamma,
  abStyrelse,
  abStamma,
  mbl,
];

/** What notes that name no profile are held to. */
export const defaultProfile: Profile = mote;

export const profileNames: readonly string[] = profiles.map(({ name }) => name);

/** The profile of this name; null when there is none. */
export function findProfile(name: string): Profile | null {
  return profiles.find((profile) => profile.name === name) ?? null;
}
