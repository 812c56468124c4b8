import { lstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ProtokollError } from '../model/error.ts';
import { codeOf, firstLineOf, reasonOf } from '../model/system-error.ts';
import type { KnownNames } from './known-names.ts';
import { isOfUser } from './of-user.ts';

/** How a config file is read. */
export interface ReadingOptions {
  /** What faults name it as. */
  readonly shownAs: string;
  readonly known: KnownNames;
  /** Whether one that is code may be run. */
  readonly runsCode: boolean;
}

/** Code that somebody sends in to a repository must not come to run where the repository is only to be checked. */
export function refuseCode(file: string, { shownAs, runsCode }: Omit<ReadingOptions, 'known'>): void {
  if (!runsCode)
    throw new ProtokollError({
      sv: `${shownAs}: är kod och körs inte i CI; skriv inställningarna i protokoll.config.yaml, eller ange --allow-config-code om du litar på alla som kan ändra filen`,
      en: `${shownAs}: is code and is not run in CI; write the settings in protokoll.config.yaml, or give --allow-config-code if you trust all who can change the file`,
    });
  if (!isOfUser(file) || !isOfUser(dirname(file)))
    throw new ProtokollError({
      sv: `${shownAs}: är kod som tillhör en annan användare, och körs inte; kopiera den till en egen mapp, eller ange --no-config`,
      en: `${shownAs}: is code that belongs to another user, and is not run; copy it to a folder of your own, or give --no-config`,
    });
}

/** Config files are some kilobytes. */
const mostBytes = 1_000_000;

/** Pipes and devices may never come to an end. */
export async function refuseStrange(file: string, shownAs: string): Promise<void> {
  const stats = await stat(file).catch((error: unknown) => {
    throw unreadable(error, file, shownAs);
  });
  if (!stats.isFile()) {
    throw new ProtokollError({
      sv: `${shownAs}: är ingen vanlig fil och läses inte`,
      en: `${shownAs}: is no regular file and will not be read`,
    });
  }
  if (stats.size > mostBytes) {
    throw new ProtokollError({
      sv: `${shownAs}: är större än 1 MB; är det rätt fil?`,
      en: `${shownAs}: is larger than 1 MB; is it the right file?`,
    });
  }
}

/** A config file that the operating system does not give. */
export function unreadable(error: unknown, file: string, shownAs: string): ProtokollError {
  const reason = reasonOf(error);
  const isLink = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  const gone = {
    sv: 'filen som länken leder till finns inte',
    en: 'the file that the link leads to is missing',
  };
  const isGone = codeOf(error) === 'ENOENT';
  if (isGone && !isLink)
    return new ProtokollError({
      sv: `hittar inte filen med inställningar: ${shownAs}`,
      en: `can't find the file with settings: ${shownAs}`,
    });
  const { sv, en } = isGone ? gone : (reason ?? { sv: firstLineOf(error), en: firstLineOf(error) });
  return new ProtokollError({
    sv: `${shownAs}: går inte att läsa (${sv})`,
    en: `${shownAs}: can't be read (${en})`,
  });
}
