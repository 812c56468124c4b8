import type { Bilingual } from '../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `--help` says of it. */
export const doctorHelp: Bilingual = text(
  'se efter att allt som behövs finns och fungerar',
  'see that all that is needed is there and works',
);

/** What is looked at. */
export const subjects = {
  node: text('Node.js', 'Node.js'),
  browser: text('webbläsare', 'browser'),
  printing: text('utskrift', 'printing'),
  sandbox: text('sandlåda', 'sandbox'),
  fonts: text('typsnitt', 'fonts'),
  cache: text('cachemapp', 'cache folder'),
  temporary: text('tillfällig mapp', 'temporary folder'),
  config: text('inställningar', 'config'),
} satisfies Record<string, Bilingual>;

/** What was found there, and what to do. */
export const findings = {
  plain: (words: string) => text(words, words),
  browser: (version: string, path: string) => text(`${version}, ${path}`, `${version}, ${path}`),
  embedded: (version: string) =>
    text(`${version}, som följer med programmet`, `${version}, which comes with the program`),
  noBrowser: () =>
    text(
      'ingen finns; installera Google Chrome, Chromium eller Microsoft Edge, eller ange en med --browser',
      'there is none; install Google Chrome, Chromium or Microsoft Edge, or name one with --browser',
    ),
  silentBrowser: (reason: string) =>
    text(
      `den svarar inte (${reason}); installera om den, eller ange en annan med --browser`,
      `it does not answer (${reason}); install it again, or name another with --browser`,
    ),
  printed: (browser: string, bytes: number) =>
    text(`${browser} skrev en sida (${bytes} byte)`, `${browser} printed a page (${bytes} bytes)`),
  sandboxed: () => text('på', 'on'),
  unsandboxed: () =>
    text(
      'av, eftersom programmet körs som root; kör det som en vanlig användare, eller i en container',
      'off, since the program runs as root; run it as an ordinary user, or in a container',
    ),
  fonts: (count: number) => text(`${count} följer med programmet`, `${count} come with the program`),
  noFonts: (reason: string) =>
    text(
      `de går inte att läsa (${reason}); installera om protokoll`,
      `they can't be read (${reason}); install protokoll again`,
    ),
  noCache: () =>
    text(
      'ingen hemmapp; sätt XDG_CACHE_HOME till en mapp som går att skriva i',
      'no home folder; set XDG_CACHE_HOME to a folder that can be written to',
    ),
  notWritable: (folder: string, reason: string) =>
    text(
      `${folder}: ${reason}; gör mappen skrivbar, eller sätt XDG_CACHE_HOME till en annan`,
      `${folder}: ${reason}; make it writable, or set XDG_CACHE_HOME to another`,
    ),
  open: (folder: string) =>
    text(
      `andra användare kan skriva i ${folder}; kör: chmod go-w ${folder}`,
      `other users can write to ${folder}; run: chmod go-w ${folder}`,
    ),
  temporaryNotWritable: (folder: string, reason: string) =>
    text(
      `${folder}: ${reason}; sätt TMPDIR till en mapp som går att skriva i`,
      `${folder}: ${reason}; set TMPDIR to a folder that can be written to`,
    ),
  noConfig: () =>
    text(
      'ingen fil härifrån och uppåt; protokoll init skriver en',
      'no file from here upwards; protokoll init writes one',
    ),
  config: (folder: string) => text(`i ${folder}`, `in ${folder}`),
} satisfies Record<string, (...values: never[]) => Bilingual>;

/** How a check ended. */
export const verdicts = {
  ok: text('ok', 'ok'),
  warning: text('obs', 'note'),
  fault: text('fel', 'fault'),
} satisfies Record<string, Bilingual>;
