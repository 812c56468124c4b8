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
    .map((character) => ({ character, ...placeOf(character, text) }))
    .toSorted((a, b) => a.offset - b.offset)
    .slice(0, mostFindings)
    .map((place) => finding(place, text));
}

/** Where a character stands in the notes as it is, by its number, or taken apart; nowhere when it is of the config. */
function placeOf(character: string, text: string): Omit<MissingCharacter, 'character'> {
  const code = character.codePointAt(0) ?? 0;
  const apart = character.normalize('NFD');
  for (const written of [character, apart]) {
    const offset = text.indexOf(written);
    if (offset >= 0) return { offset, length: written.length };
  }
  const reference = new RegExp(`&#(?:x0{0,5}${code.toString(16)}|0{0,6}${code});`, 'i').exec(text);
  return { offset: reference?.index ?? -1, length: reference?.[0].length ?? 0 };
}

interface MissingCharacter {
  readonly character: string;
  /** Into the notes; -1 when it isn't in them. */
  readonly offset: number;
  readonly length: number;
}

/** Each once. The program's fonts have all of ASCII, which most of a document is: the fonts themselves stand in it. */
function charactersIn(html: string, own: readonly OwnFont[]): string[] {
  const painted = (own.length === 0 ? html : html.replaceAll(/;base64,[\w+/=]*/g, '')).replaceAll(
    unpainted,
    ' ',
  );
  return [...new Set(own.length === 0 ? painted.match(/[^\0-\x7e]/gu) : painted)];
}

/** The title of the window, and tags with what describes images and links: that is read aloud, and needs no glyphs. */
const unpainted = /<title>[^<]*<\/title>|<[a-z](?:[^"<>]|"[^"]*")*>/g;

function isCovered(character: string, { text, fallback }: Faces): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isIn = (face: Face) => fileWith(face, code) !== null;
  return text.filter(({ neededBy }) => neededBy === null).every(isIn) || fallback.some(isIn);
}

function finding({ character, offset, length }: MissingCharacter, text: string): Diagnostic {
  const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    rule: 'tecken-saknas',
    severity: 'error',
    message: {
      sv: `Tecknet ”${character}” (${codePoint})${offset < 0 ? ', som inte står ordagrant i anteckningen,' : ''} finns inte i dokumentets typsnitt; därför skrivs ingen PDF.`,
      en: `The fonts of the document lack the character “${character}” (${codePoint})${offset < 0 ? ', which is not literally in the note' : ''}; so no PDF is written.`,
    },
    help: {
      sv: 'Skriv ett annat tecken eller ett ord i dess ställe, eller ange ett typsnitt som har det (fonts.others i inställningarna). Anteckningens HTML påverkas inte.',
      en: 'Write another character, or a word, in its place, or give a font that has it (fonts.others in the config). The HTML of the note is not affected.',
    },
    position: offset < 0 ? wholeFile : positionOf(offset, length, text),
    related: [],
    fix: null,
  };
}

function positionOf(offset: number, length: number, text: string): Diagnostic['position'] {
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const end = { line, column: column + length, offset: offset + length };
  return { start: { line, column, offset }, end };
}
