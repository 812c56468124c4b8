import type { Bilingual, Diagnostic } from '../../model/diagnostic.ts';
import { findAll } from '../../model/find-all.ts';
import { onceFor } from '../../model/once-for.ts';

/**
 * Characters that show nothing or turn the reading order: bidi controls, zero-width characters, tags, fillers and control
 * characters, which may steer a terminal. The notes are read without them (`showWhatIsHidden`).
 * Soft hyphens and variation selectors, which word processors and emoji put in, are not among them.
 */
const hidden = /(?!\u00AD|\u034F|\p{Variation_Selector}|\t)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Lines without any of these, as almost all are, have nothing hidden; told at a fraction of the cost. */
export const mayHide =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0300-\u1fff\u200b-\u200f\u2028-\u206f\u3000-\uffff\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

/** Whether any of these lines is not so. */
export const mayHideIn = onceFor((lines: readonly string[]) => lines.some((line) => mayHide.test(line)));

/** Joiners and tags belong to the emoji that they stand in. */
const emoji = /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*$/u;

/** So many are told one by one; the last one says how many there are in all. */
const mostTold = 100;

/** Warnings about characters that can't be seen. `lines` are those of the file; columns are theirs. */
export function findHiddenCharacters(lines: readonly string[]): Diagnostic[] {
  if (!mayHideIn(lines)) return [];
  const found: { line: number; column: number; character: string }[] = [];
  let count = 0;
  for (const [index, line] of lines.entries()) {
    if (!mayHide.test(line)) continue;
    for (const { 0: character, index: at } of findAll(hidden, line)) {
      if (belongsToEmoji(line, at, character) || endsLine(character)) continue;
      if (count++ < mostTold) found.push({ line: index + 1, column: at + 1, character });
    }
  }
  return found.map(({ line, column, character }, index) => {
    const kind = describe(character);
    const isLast = index === mostTold - 1 && count > mostTold;
    return {
      rule: 'dolda-tecken',
      severity: /\p{Cc}/u.test(character) ? 'info' : 'warning',
      message: {
        sv: `Här står ${kind.sv}.${isLast ? ` Filen har sammanlagt ${count} sådana.` : ''}`,
        en: `Here is ${kind.en}.${isLast ? ` The file has ${count} of them in all.` : ''}`,
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

/** Whether a character within `line` (at the 0-based unit `at`) joins or colours an emoji. */
export function belongsToEmoji(line: string, at: number, character: string): boolean {
  return !isBidi(character) && emoji.test(line.slice(Math.max(0, at - 16), at));
}

const lineEnds: ReadonlySet<string> = new Set('\u000b\u000c\u0085\u2028\u2029');

/** Whether a character ends a line or a page in text from a word processor or a PDF: it is read so, and needs no finding. */
export function endsLine(character: string): boolean {
  return lineEnds.has(character);
}

/** The warning that the name of a file has a character that can't be seen; null when it has none. */
export function findHiddenInName(name: string): Diagnostic | null {
  const character = Array.from(findAll(hidden, name), ([each]) => each).find(
    (each) => isBidi(each) || !emoji.test(name.slice(0, name.indexOf(each))),
  );
  if (character === undefined) return null;
  const { sv, en } = describe(character);
  const start = { line: 1, column: 1 };
  return {
    rule: 'dolda-tecken',
    severity: 'warning',
    message: { sv: `I filens namn står ${sv}.`, en: `In the name of the file is ${en}.` },
    help: {
      sv: 'Byt namn på filen: namn som ser likadana ut ska vara likadana.',
      en: 'Rename the file: names that look the same should be the same.',
    },
    position: { start, end: start },
    related: [],
    fix: null,
  };
}

function describe(character: string): Bilingual {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  if (isBidi(character)) {
    return {
      sv: `ett tecken som vänder läsriktningen (${code})`,
      en: `a character that turns the reading order (${code})`,
    };
  }
  return { sv: `ett osynligt tecken (${code})`, en: `an invisible character (${code})` };
}

function isBidi(character: string): boolean {
  return /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character);
}
