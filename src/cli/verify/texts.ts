import type { Bilingual } from '../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `protokoll verify` says of itself in `--help`. */
export const verifyHelp = {
  verify: text(
    'gör om PDF-filer av anteckningarna i dem, och jämför',
    'make PDFs anew of the notes in them, and compare',
  ),
  files: text('PDF-filer som programmet har gjort', 'PDF files that this program has made'),
  filesPlaceholder: text('<FIL.pdf...>', '<FILE.pdf...>'),
};

/** What `protokoll verify` finds. */
export const verdicts = {
  identical: () => text('identisk', 'identical'),
  sameContent: (others: Bilingual) =>
    text(`samma innehåll, annan version av ${others.sv}`, `same content, other version of ${others.en}`),
  program: (then: string, now: string) =>
    text(`protokoll (${then}, här ${now})`, `protokoll (${then}, here ${now})`),
  browser: (then: string, now: string) =>
    text(`webbläsaren (${then}, här ${now})`, `the browser (${then}, here ${now})`),
  templates: () => text('mallarna', 'the templates'),
  fonts: () =>
    text('typsnitten (som inte följer med i filen)', 'the fonts (which are not handed on in the file)'),
  updates: (count: number) =>
    text(
      ` (bortsett från ${count === 1 ? 'ett senare tillägg' : `${count} senare tillägg`}, som underskrifter)`,
      ` (but for ${count === 1 ? 'one later addition' : `${count} later additions`}, such as signatures)`,
    ),
  pagesDiffer: (words: string) =>
    text(
      `sidornas text är en annan än anteckningarnas: ”${words}”`,
      `the text of the pages is another than that of the notes: “${words}”`,
    ),
  pagesLack: (words: string) =>
    text(`sidorna saknar anteckningarnas text: ”${words}”`, `the pages lack text of the notes: “${words}”`),
  bytesDiffer: () =>
    text(
      'innehållet är detsamma, men filen är inte den som programmet gör',
      'the content is the same, but the file is not the one that the program makes',
    ),
  dataDiffers: () =>
    text(
      'protokoll.json stämmer inte med anteckningarna i filen',
      'protokoll.json does not agree with the notes in the file',
    ),
  notMadeAgain: () => text('anteckningarna i filen ger ingen PDF/A', 'the notes in the file give no PDF/A'),
} satisfies Record<string, (...values: never[]) => Bilingual>;

/** Why a file can't be verified. */
export const hindrances = {
  noSource: () =>
    text(
      'filen innehåller inga anteckningar att göra om den av',
      'the file holds no notes to make it anew of',
    ),
  unknownProfile: (name: string) =>
    text(
      `filen är gjord med profilen ${name}, som den här versionen inte har`,
      `the file was made by the profile ${name}, which this version lacks`,
    ),
} satisfies Record<string, (...values: never[]) => Bilingual>;
