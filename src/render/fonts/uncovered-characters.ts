import { wholeFile } from '../../model/diagnostic.ts';
import type { OwnFont } from '../../model/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { facesFor } from './faces.ts';
import type { Face, Faces } from './faces.ts';
import { fileWith } from './font-files.ts';

/** Signs that have no shape of their own: spaces, joiners, marks of direction. A variation selector is taken out of prose. */
const shapeless = /[\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** In one document; more are a text in another script, which one finding tells as well as a hundred. */
const mostFindings = 20;

/**
 * A `tecken-saknas` for each character of the document `html` that no embedded font has, where it first stands in the notes
 * (`text`); `own` are the fonts of the organisation. On screen the reader's machine helps out; a PDF that is to be archived may hold no font but its own.
 */
export function uncoveredCharacters(html: string, text: string, own: readonly OwnFont[] = []): Diagnostic[] {
  const faces = facesFor(own);
  const missing = charactersIn(html, own).filter(
    (character) => !shapeless.test(character) && !isCovered(character, faces),
  );
  return missing
    .map((character) => ({ character, offset: text.indexOf(character) }))
    .toSorted((a, b) => a.offset - b.offset)
    .slice(0, mostFindings)
    .map(({ character, offset }) => finding(character, offset, text));
}

/** Each once. The program's fonts have all of ASCII, which most of a document is: the fonts themselves stand in it. */
function charactersIn(html: string, own: readonly OwnFont[]): string[] {
  const found = own.length === 0 ? html.match(/[^\0-\x7e]/gu) : html.replaceAll(/;base64,[\w+/=]*/g, '');
  return [...new Set(found)];
}

function isCovered(character: string, { text, fallback }: Faces): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isIn = (face: Face) => fileWith(face, code) !== null;
  return text.filter(({ neededBy }) => neededBy === null).every(isIn) || fallback.some(isIn);
}

function finding(character: string, offset: number, text: string): Diagnostic {
  const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    rule: 'tecken-saknas',
    severity: 'error',
    message: {
      sv: `Tecknet ”${character}” (${codePoint}) finns inte i dokumentets typsnitt; därför skrivs ingen PDF.`,
      en: `The fonts of the document lack the character “${character}” (${codePoint}); so no PDF is written.`,
    },
    help: {
      sv: 'Skriv ett annat tecken eller ett ord i dess ställe, eller ange ett typsnitt som har det (fonts.others i inställningarna). Anteckningens HTML påverkas inte.',
      en: 'Write another character, or a word, in its place, or give a font that has it (fonts.others in the config). The HTML of the note is not affected.',
    },
    position: offset < 0 ? wholeFile : positionOf(character, offset, text),
    related: [],
    fix: null,
  };
}

function positionOf(character: string, offset: number, text: string): Diagnostic['position'] {
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const end = { line, column: column + character.length, offset: offset + character.length };
  return { start: { line, column, offset }, end };
}
