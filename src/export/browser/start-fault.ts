import type { Bilingual } from '../../model/diagnostic.ts';
import { ProtokollError } from '../../model/error.ts';
import type { Life } from './browser-process.ts';
import type { FoundBrowser } from './found-browser.ts';

/** How many times a browser is started that takes too long, that ends by itself, or that somebody kills. */
const triesOf = { silent: 1, ended: 3, killed: 20 } as const;

/** A browser did not start (exit 3). */
export class StartFault extends ProtokollError {
  /** How many tries a fault like it is worth. */
  readonly tries: number;

  constructor(message: Bilingual, tries: number) {
    super(message, 3);
    this.tries = tries;
  }
}

/** Says why a browser did not start, by how it ended and what it said. */
export function startFault(found: FoundBrowser, life: Life, isSilent: boolean): StartFault {
  const words = life.lastWords();
  const tries = isSilent ? triesOf.silent : life.wasKilled() ? triesOf.killed : triesOf.ended;
  if (/no usable sandbox|sandbox.*(namespace|setuid|failed)|running as root without/i.test(words)) {
    return new StartFault(
      {
        sv: `Webbläsaren ${found.path} får ingen sandlåda här: tillåt användarnamnrymder (user namespaces), installera Google Chrome, eller kör som root i en container.`,
        en: `The browser ${found.path} gets no sandbox here: allow user namespaces, install Google Chrome, or run as root in a container.`,
      },
      tries,
    );
  }
  const { sv, en } = firstReason(words) ?? (isSilent ? noAnswer : noReason);
  return new StartFault(
    {
      sv: `Webbläsaren ${found.path} gick inte att starta: ${sv}`,
      en: `The browser ${found.path} could not be started: ${en}`,
    },
    tries,
  );
}

const noAnswer: Bilingual = { sv: 'den svarade inte.', en: 'it did not answer.' };

const noReason: Bilingual = {
  sv: 'den avslutades utan att säga varför. Ange en annan med --browser.',
  en: 'it ended without saying why. Name another with --browser.',
};

/** The line that says why, among what browsers say at any start; null when they said nothing. */
function firstReason(words: string): Bilingual | null {
  // Debian's script that starts it complains at each start: `/usr/bin/chromium: 9: [: 25276502016: unexpected operator`.
  const lines = words.split('\n').filter((line) => line.trim() !== '' && !/: \d+: \[: /.test(line));
  const line =
    lines.find((each) => /error while loading|FATAL|not found|ENOENT|EACCES/.test(each)) ?? lines.at(-1);
  return line === undefined ? null : { sv: line.trim(), en: line.trim() };
}
