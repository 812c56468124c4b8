import * as library from '../../../src/index.ts';
import { run } from '../support/run.ts';
import type { Ended, Setting } from '../support/run.ts';

/** Runs the program with the real library, as a user who types `protokoll` and these words. */
export function protokoll(
  folder: string,
  words: string | readonly string[],
  setting: Setting = {},
): Promise<Ended> {
  return run(folder, words, { ...setting, library: { ...library, ...setting.library } });
}

/** Notes that nothing is wrong with, with these lines in their first §. */
export function notesWith(
  lines: string,
  { date = '2026-05-28', status = 'ojusterat', first = 1 } = {},
): string {
  return `---
profil: mote
datum: ${date}
organ: Programrådet
plats: Rådhuset
ordförande: Bo Ek
sekreterare: Kim Sav
justerare: Eva Al
närvarande: Bo Ek, Kim Sav, Eva Al
status: ${status}
---
# Protokoll Programrådet

## § ${first} Mötets öppnande

Ordföranden öppnar mötet.

${lines}
`;
}
