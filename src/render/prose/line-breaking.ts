import { spaceBeforeNumber } from '../../language/typed-numbers.ts';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Hyphenator {
  hyphenateSync(text: string): string;
}

const softHyphen = '\u00ad';

/** The shortest word that is worth dividing, the longest that anyone writes, and the shortest piece of one, in letters. */
const shortestWord = 8;
const longestWord = 120;
const shortestPiece = 3;

/** A word and the signs that would make it part of an address or a file name. */
const word = /(?<![\p{L}\p{N}./@_:\\-])\p{L}+(?![\p{L}\p{N}/@_\\]|[.:]\p{L})/gu;

/**
 * Keeps `§ 7` and `kl. 13` on one line by no-break spaces, and signs in the colour of the text by taking out the mark that
 * asks for a picture (U+FE0F), which would come from a font of the machine. No other character changes.
 */
export function keepTogether(text: string): string {
  return text.replace(spaceBeforeNumber, '\u00a0').replaceAll('\uFE0F', '');
}

/**
 * `text` with soft hyphens where its words may be divided by the rules of `language`.
 * For print: Chromium has no Swedish dictionary of its own without a desktop around it.
 */
export function divideWords(text: string, language: 'sv' | 'en'): string {
  const patterns = hyphenator(language);
  return text.replace(word, (found) =>
    found.length < shortestWord || found.length > longestWord
      ? found
      : joinShortPieces(patterns.hyphenateSync(found)),
  );
}

/** The patterns of a language, 90 kB of script: loaded when they are first needed. */
function hyphenator(language: 'sv' | 'en'): Hyphenator {
  if (language === 'sv') return require('hyphen/sv/index.js') as Hyphenator;
  return require('hyphen/en-gb/index.js') as Hyphenator;
}

/** Takes away the hyphens that would leave less than `shortestPiece` letters at an end of the word. */
function joinShortPieces(divided: string): string {
  const pieces = divided.split(softHyphen);
  while (pieces.length > 1 && (pieces[0] ?? '').length < shortestPiece)
    pieces.splice(0, 2, `${pieces[0]}${pieces[1]}`);
  while (pieces.length > 1 && (pieces.at(-1) ?? '').length < shortestPiece) {
    pieces.splice(-2, 2, `${pieces.at(-2)}${pieces.at(-1)}`);
  }
  return pieces.join(softHyphen);
}
