import type { Diagnostic } from '../../model/diagnostic.ts';

/**
 * Characters that show nothing or turn the reading order: bidi controls, zero-width characters, tags and fillers.
 * Soft hyphens and variation selectors, which word processors and emoji put in, are not among them.
 */
const hidden = /(?!\u00AD|\u034F|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

/** Lines without any of these, as almost all are, have nothing hidden; told at a fraction of the cost. */
const mayHide = /[\u0300-\u1fff\u200b-\u200f\u2028-\u206f\u3000-\uffff]/;

/** Joiners and tags belong to the emoji that they stand in. */
const emoji = /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*$/u;

/** So many are told one by one; the last one says how many there are in all. */
const mostTold = 100;

/** Warnings about characters that can't be seen. `lines` are those of the file; columns are theirs. */
export function findHiddenCharacters(lines: readonly string[]): Diagnostic[] {
  const found: { line: number; column: number; character: string }[] = [];
  let count = 0;
  for (const [index, line] of lines.entries()) {
    if (!mayHide.test(line)) continue;
    for (const { 0: character, index: at } of line.matchAll(hidden)) {
      if (emoji.test(line.slice(Math.max(0, at - 16), at)) && !isBidi(character)) continue;
      if (count++ < mostTold) found.push({ line: index + 1, column: at + 1, character });
    }
  }
  return found.map(({ line, column, character }, index) => {
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const kind = isBidi(character)
      ? { sv: 'ett tecken som vänder läsriktningen', en: 'a character that turns the reading order' }
      : { sv: 'ett osynligt tecken', en: 'an invisible character' };
    const isLast = index === mostTold - 1 && count > mostTold;
    return {
      rule: 'dolda-tecken',
      severity: 'warning',
      message: {
        sv: `Här står ${kind.sv} (${code}).${isLast ? ` Filen har sammanlagt ${count} sådana.` : ''}`,
        en: `Here is ${kind.en} (${code}).${isLast ? ` The file has ${count} of them in all.` : ''}`,
      },
      help: {
        sv: 'Ta bort det: text som ser likadan ut ska vara likadan.',
        en: 'Remove it: text that looks the same should be the same.',
      },
      position: { start: { line, column }, end: { line, column: column + character.length } },
      related: [],
      fix: null,
    };
  });
}

function isBidi(character: string): boolean {
  return /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character);
}
