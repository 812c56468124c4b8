import { profileLine } from '../../language/cover-places.ts';
import { wholeFile, type Diagnostic } from '../../model/diagnostic.ts';
import { nearestName } from '../../model/nearest.ts';
import type { Protocol } from '../../model/protocol.ts';

/**
 * Tells that notes name a profile that there is none of (`profil-okand`); null when they don't. `text` is the text of the notes,
 * `names` are those of all profiles.
 */
export function unknownProfile(
  { profile }: Protocol,
  text: string,
  names: readonly string[],
): Diagnostic | null {
  if (profile === null || names.includes(profile)) return null;
  const suggestion = nearestName(profile.toLowerCase(), names);
  const { name, position } = placeOf(profile, text);
  return {
    rule: 'profil-okand',
    severity: 'error',
    message: {
      sv: `Profilen ”${name}” finns inte, så protokollet granskas som om ingen var angiven.`,
      en: `There is no profile “${name}”, so the protocol is checked as if none was given.`,
    },
    help:
      suggestion === null
        ? { sv: `Skriv en av: ${names.join(', ')}.`, en: `Write one of: ${names.join(', ')}.` }
        : { sv: `Menas ”profil: ${suggestion}”?`, en: `Is “profil: ${suggestion}” meant?` },
    position,
    related: [],
    fix: null,
  };
}

/** The name as it is written behind its key, and where; as it was read, of the whole file, where it isn't found. */
function placeOf(profile: string, text: string): { name: string; position: Diagnostic['position'] } {
  const line = profileLine.exec(text);
  if (!line) return { name: profile, position: wholeFile };
  const [, before, name] = line as unknown as [string, string, string];
  const offset = line.index + before.length;
  const number = text.slice(0, offset).split('\n').length;
  const start = { line: number, column: before.length + 1, offset };
  const end = { line: number, column: start.column + name.length, offset: offset + name.length };
  return { name, position: { start, end } };
}
