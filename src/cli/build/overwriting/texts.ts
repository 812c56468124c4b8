import type { Bilingual } from '../../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `build` says of what it does not write over. Names and paths are shown as given. */
export const overwritingMessages = {
  signed: (file: string) =>
    text(
      `${file} är undertecknad och skrivs inte över; bygg till en annan plats (-o, --out-dir), eller ange --overwrite om underskriften får gå förlorad`,
      `${file} is signed and will not be overwritten; build to another place (-o, --out-dir), or give --overwrite if the signature may be lost`,
    ),
  unreadable: (file: string, reason: Bilingual) =>
    text(
      `${file} går inte att läsa (${reason.sv}) och skrivs inte över; flytta undan den, eller ange --overwrite`,
      `${file} can't be read (${reason.en}) and will not be overwritten; move it away, or give --overwrite`,
    ),
  foreign: (file: string, note: string) =>
    text(
      `${file} är inget dokument av ${note} och skrivs inte över; flytta undan den, bygg till en annan plats (-o, --out-dir) eller ange --overwrite`,
      `${file} is no document of ${note} and will not be overwritten; move it away, build to another place (-o, --out-dir) or give --overwrite`,
    ),
  ofOtherNote: (file: string, other: string, note: string) =>
    text(
      `${file} är ett dokument av en annan anteckning än ${note} (${other}) och skrivs inte över; bygg till en annan plats (-o, --out-dir), eller ange --overwrite om anteckningen har bytt namn`,
      `${file} is a document of another note than ${note} (${other}) and will not be overwritten; build to another place (-o, --out-dir), or give --overwrite if the note has been renamed`,
    ),
  verified: (file: string, changes: Bilingual, note: string) =>
    text(
      `${file} är ett justerat protokoll och skrivs inte över: ${changes.sv}; återställ ${note}, eller ange --overwrite om ändringen ska göras`,
      `${file} is a verified protocol and will not be overwritten: ${changes.en}; restore ${note}, or give --overwrite if the change is to be made`,
    ),
  becomesDraft: () =>
    text(
      'det skulle märkas UTKAST, eftersom granskningen finner fel',
      'it would be marked UTKAST, since checking finds errors',
    ),
  imageChanged: (address: string) => text(`bilden ${address} är ändrad`, `the image ${address} has changed`),
  statusChanged: () => text('protokollets status är ändrad', 'the status of the protocol has changed'),
  wordsChanged: () => text('texten är ändrad', 'the text has changed'),
  andMore: (count: number) => text(`och ${count} till`, `and ${count} more`),
} satisfies Record<string, (...values: never[]) => Bilingual>;
