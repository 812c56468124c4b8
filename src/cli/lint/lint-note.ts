import { wholeFile } from '../../index.ts';
import type { Config, Diagnostic, ItemStart, Profile, SeriesEntry, Suppression } from '../../index.ts';
import type { Context } from '../context.ts';
import { parseNote } from '../notes/check-note.ts';
import type { ParsedNote } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import { excerpt } from './excerpt.ts';
import type { Excerpt } from './excerpt.ts';

/** What linting one note by itself found: all that is kept of it from run to run. It holds no secrets. */
export interface NoteFindings {
  /** Name of the profile that it was held to. */
  readonly profile: string;
  /** Those that the notes take exception to among them. */
  readonly faults: readonly Diagnostic[];
  readonly suppressions: readonly Suppression[];
  /** The lines that the faults are about. */
  readonly excerpt: Excerpt;
  readonly items: readonly ItemStart[];
  /** The same for all notes of its series; null when it belongs to none. */
  readonly series: string | null;
  /** Whether it is about a meeting to come, and is no protocol. */
  readonly isSummons: boolean;
  /** Whether it is justerat, so that it is compared with what it was. */
  readonly isVerified: boolean;
}

/** What a note gives its series. It holds no secrets either. */
export interface SeriesPart {
  readonly entry: SeriesEntry;
  /** The lines that findings of the series may be about. */
  readonly excerpt: Excerpt;
}

/** A note whose bytes were read. */
export interface LoadedNote {
  readonly note: Note;
  readonly config: Config;
  /** Or why it can't be read. */
  readonly bytes: Uint8Array | Diagnostic;
}

/** What linting one note by itself gave, and what it came from. */
export interface LintedAlone {
  readonly findings: NoteFindings;
  /** Null when it belongs to no series. */
  readonly part: SeriesPart | null;
  readonly profile: Profile;
  /** Null when it can't be read. */
  readonly read: ParsedNote | null;
  /** Whether the findings come from the note alone, and not from images or whether it can be read. */
  readonly isWhole: boolean;
}

/** Lints one note by itself. `asked` names the profile to use, whatever the note and the config say; null for none. */
export function lintNote(
  { note, config, bytes }: LoadedNote,
  asked: string | null,
  { library }: Pick<Context, 'library'>,
): LintedAlone {
  if (!(bytes instanceof Uint8Array)) {
    const profile = library.defaultProfile;
    const nothing = {
      suppressions: [],
      excerpt: [],
      items: [],
      series: null,
      isSummons: false,
      isVerified: false,
    };
    const findings = { profile: profile.name, faults: [bytes], ...nothing };
    return { findings, part: null, profile, read: null, isWhole: false };
  }
  const read = parseNote(bytes, { note, config, profile: asked }, { library });
  const { parsed, profile } = read;
  const { protocol, suppressions, text } = parsed;
  const faults = library.findFaults(parsed, { profile, config });
  const isSummons = protocol !== null && library.isSummons(protocol, text);
  const entry = protocol && !isSummons ? library.seriesEntry(protocol, profile) : null;
  const findings = {
    profile: profile.name,
    faults,
    suppressions,
    excerpt: excerpt(text, faults),
    items: protocol ? library.itemStarts(protocol) : [],
    series: entry && entry.series,
    isSummons,
    isVerified: protocol !== null && !isSummons && library.isVerified(protocol.status),
  };
  // What there is to say of images depends on other files.
  const part = entry && { entry, excerpt: excerpt(text, placesIn(entry)) };
  return { findings, part, profile, read, isWhole: !text.includes('![') };
}

/** Where findings of a series may be. */
function placesIn({ numbers }: SeriesEntry): Pick<Diagnostic, 'position'>[] {
  return [{ position: wholeFile }, ...(numbers ? [{ position: numbers.heading }] : [])];
}
