import type { Bilingual } from '../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `--help` says of it. */
export const initHelp = {
  init: text(
    'skriv en fil med inställningar och en första anteckning',
    'write a config file and a first note',
  ),
  folder: text('mappen att börja i; annars den aktuella', 'the folder to begin in; else the current one'),
  folderPlaceholder: text('[mapp]', '[dir]'),
} satisfies Record<string, Bilingual>;

/** What it says of what it did. */
export const initMessages = {
  isThere: (file: string) =>
    text(`${file} finns redan och är som den var`, `${file} is there already, and is left as it was`),
  next: (note: string) =>
    text(`gör protokollet med: protokoll build ${note}`, `make the protocol by: protokoll build ${note}`),
} satisfies Record<string, (...values: never[]) => Bilingual>;
