import type { Bilingual } from '../../model/diagnostic.ts';
import { largestImage } from './image-file.ts';
import type { ImageFault } from './image-file.ts';
import type { AddressFault } from './locate-image.ts';

interface Reason {
  readonly message: Bilingual;
  readonly help: Bilingual;
}

const megabytes = largestImage / 1024 / 1024;

const saveBeside: Bilingual = {
  sv: 'Spara bilden bredvid anteckningen och skriv dess namn: ![text](bild.png)',
  en: 'Save the image beside the note and write its name: ![text](image.png)',
};

/** What is said of an image that is not shown. */
export const reasons: Readonly<Record<AddressFault | ImageFault, Reason>> = {
  web: {
    message: { sv: 'den ligger på nätet, och protokollet ska klara sig självt', en: 'it is on the web' },
    help: saveBeside,
  },
  absolute: {
    message: {
      sv: 'adressen är inte relativ till anteckningen',
      en: 'its address is not relative to the note',
    },
    help: saveBeside,
  },
  outside: {
    message: { sv: 'den ligger utanför projektets mapp', en: 'it lies outside of the project’s folder' },
    help: saveBeside,
  },
  missing: {
    message: { sv: 'filen finns inte', en: 'there is no such file' },
    help: {
      sv: 'Adressen räknas från anteckningens mapp; se efter stavning, stora och små bokstäver.',
      en: 'The address starts at the folder of the note; check its spelling, capitals included.',
    },
  },
  'no-file': {
    message: { sv: 'det är en mapp eller något annat än en fil', en: 'it is a folder, or no file at all' },
    help: { sv: 'Skriv namnet på en bildfil.', en: 'Write the name of an image file.' },
  },
  unreadable: {
    message: { sv: 'filen går inte att läsa: behörighet saknas', en: 'the file may not be read' },
    help: { sv: 'Ge dig själv läsrätt till filen.', en: 'Give yourself the right to read it.' },
  },
  'too-large': {
    message: { sv: `filen är större än ${megabytes} MB`, en: `the file is larger than ${megabytes} MB` },
    help: { sv: 'Minska bilden eller spara den som JPEG.', en: 'Make it smaller or save it as JPEG.' },
  },
  'unknown-type': {
    message: {
      sv: 'den är inte PNG, JPEG, SVG, WebP eller GIF',
      en: 'it is not PNG, JPEG, SVG, WebP or GIF',
    },
    help: { sv: 'Spara den som PNG eller JPEG.', en: 'Save it as PNG or JPEG.' },
  },
  damaged: {
    message: { sv: 'den är skadad eller avbruten', en: 'it is damaged or cut off' },
    help: { sv: 'Hämta eller spara bilden på nytt.', en: 'Fetch or save the image again.' },
  },
  'svg-script': {
    message: { sv: 'den innehåller skript', en: 'it contains scripts' },
    help: {
      sv: 'Spara den som vanlig SVG utan skript, eller som PNG.',
      en: 'Save it as plain SVG, or as PNG.',
    },
  },
  'svg-reference': {
    message: { sv: 'den hänvisar till annat utanför sig själv', en: 'it refers to things outside of itself' },
    help: {
      sv: 'Bädda in det som den hänvisar till, eller spara den som PNG.',
      en: 'Embed what it refers to, or save it as PNG.',
    },
  },
  'svg-text': {
    message: { sv: 'den har text utan eget typsnitt', en: 'it has text without a font of its own' },
    help: {
      sv: 'Gör om texten till banor i ritprogrammet, eller spara den som PNG.',
      en: 'Convert the text to paths in the drawing program, or save it as PNG.',
    },
  },
};
