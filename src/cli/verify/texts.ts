import type { Bilingual, PdfPart } from '../../index.ts';

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
  rewritten: () => text('samma innehåll, omskriven fil', 'same content, rewritten file'),
  /** All that the file shows is compared. */
  sameContent: (others: Bilingual) =>
    text(`samma innehåll, annan version av ${others.sv}`, `same content, other version of ${others.en}`),
  signed: (count: number, rest: Bilingual) =>
    text(
      `undertecknad (${count === 1 ? '1 underskrift' : `${count} underskrifter`}), i övrigt ${rest.sv}`,
      `signed (${count === 1 ? '1 signature' : `${count} signatures`}), otherwise ${rest.en}`,
    ),
  withValidationData: (rest: Bilingual) =>
    text(`${rest.sv}, med valideringsuppgifter`, `${rest.en}, with validation data`),
  program: (then: string, now: string) =>
    text(`protokoll (${then}, här ${now})`, `protokoll (${then}, here ${now})`),
  browser: (then: string, now: string) =>
    text(`webbläsaren (${then}, här ${now})`, `the browser (${then}, here ${now})`),
  templates: () => text('mallarna', 'the templates'),
  fonts: () =>
    text('typsnitten (som inte följer med i filen)', 'the fonts (which are not handed on in the file)'),
  pagesDiffer: (words: string) =>
    text(
      `sidornas text är en annan än anteckningarnas: ”${words}”`,
      `the text of the pages is another than that of the notes: “${words}”`,
    ),
  pagesLack: (words: string) =>
    text(`sidorna saknar anteckningarnas text: ”${words}”`, `the pages lack text of the notes: “${words}”`),
  lineAdded: (page: number, words: string) =>
    text(
      `ändrad efteråt: sidan ${page}: text som inte hör till protokollet: ”${words}”`,
      `changed afterwards: page ${page}: text that is not of the protocol: “${words}”`,
    ),
  lineLacks: (page: number, words: string) =>
    text(
      `ändrad efteråt: sidan ${page} saknar ”${words}”`,
      `changed afterwards: page ${page} lacks “${words}”`,
    ),
  page: (page: number, items: string) => {
    const shown = items === '' ? '' : ` (${items})`;
    return text(`sidan ${page}${shown}`, `page ${page}${shown}`);
  },
  changed: (where: Bilingual | null, parts: readonly Bilingual[]) =>
    text(
      `ändrad efteråt: ${where === null ? '' : `${where.sv}: `}${parts.map(({ sv }) => sv).join(', ')}`,
      `changed afterwards: ${where === null ? '' : `${where.en}: `}${parts.map(({ en }) => en).join(', ')}`,
    ),
  coveredUp: () =>
    text(
      'ändrad efteråt: en tidigare version i filen är en annan än den som syns nu',
      'changed afterwards: an earlier version within the file is another than the one that is seen now',
    ),
  more: (count: number) => text(`… och ${count} skillnader till`, `… and ${count} more differences`),
  brokenSignature: (field: string) =>
    text(
      `underskriften i fältet ${field} gäller inte filen: den är bruten, eller gjord för en annan fil`,
      `the signature in the field ${field} is not of this file: it is broken, or was made for another one`,
    ),
  damaged: (damage: Bilingual) =>
    text(
      `skadad eller ändrad efteråt, går inte att läsa: ${damage.sv}`,
      `damaged or changed afterwards, can't be read: ${damage.en}`,
    ),
  unconfirmed: (others: Bilingual) =>
    text(
      `kan inte bekräftas: orden är desamma, men sidornas utseende går inte att jämföra med en annan version av ${others.sv}`,
      `can't be confirmed: the words are the same, but how the pages look can't be compared with another version of ${others.en}`,
    ),
  madeByOther: (others: Bilingual) =>
    text(
      `filen är gjord med en annan version av ${others.sv}, som kan läsa anteckningarna på ett annat sätt`,
      `the file was made with another version of ${others.en}, which may read the notes in another way`,
    ),
  dataDiffers: () =>
    text(
      'protokoll.json stämmer inte med anteckningarna i filen',
      'protokoll.json does not agree with the notes in the file',
    ),
  notMadeAgain: () => text('anteckningarna i filen ger ingen PDF/A', 'the notes in the file give no PDF/A'),
} satisfies Record<string, (...values: never[]) => Bilingual>;

/** What of a PDF can differ, as a message lists it. */
export const partNames: Readonly<Record<PdfPart, (detail: string) => Bilingual>> = {
  'page-count': (detail) => {
    const [found, wanted] = detail.split('/');
    return text(`${found} sidor i stället för ${wanted}`, `${found} pages instead of ${wanted}`);
  },
  'page-order': () => text('sidornas ordning', 'the order of the pages'),
  content: () => text('det som står eller är ritat', 'what is written or drawn'),
  'page-size': () => text('mått eller vridning', 'size or rotation'),
  fonts: () => text('typsnitt', 'fonts'),
  images: () => text('bilder', 'images'),
  resources: () => text('det som sidan ritas med', 'what the page is drawn with'),
  annotations: () => text('länkar, fält eller anteckningar på sidan', 'links, fields or notes on the page'),
  fields: () => text('formuläret', 'the form'),
  structure: () => text('strukturen för uppläsning', 'the structure for reading aloud'),
  attachments: (detail) =>
    text(`de inbäddade filerna${inBrackets(detail)}`, `the embedded files${inBrackets(detail)}`),
  metadata: () => text('uppgifterna om filen', 'the metadata'),
  actions: () => text('en åtgärd som körs när filen öppnas', 'an action that runs when the file is opened'),
  layers: () => text('lager som kan visas eller döljas', 'layers that can be shown or hidden'),
  'page-labels': () => text('sidnumren', 'the page labels'),
  outline: () => text('bokmärkena', 'the bookmarks'),
  destinations: () => text('länkarnas mål', 'the targets of links'),
  colours: () => text('färgrymden', 'the colour space'),
  other: (detail) => text(`annat${inBrackets(detail)}`, `something else${inBrackets(detail)}`),
};

function inBrackets(detail: string): string {
  return detail === '' ? '' : ` (${detail.slice(0, 60)})`;
}

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
