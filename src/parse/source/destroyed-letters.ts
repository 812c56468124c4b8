import type { Diagnostic } from '../../model/diagnostic.ts';
import { findAll } from '../../model/find-all.ts';

/** What a program writes for a letter that it could not read. */
const destroyed = /\uFFFD+/g;

/** So many are told one by one; the last one says how many there are in all. */
const mostTold = 100;

/** Errors about letters that are lost (`tecken-forstort`). `lines` are those of the file; columns are theirs. */
export function findDestroyedLetters(lines: readonly string[]): Diagnostic[] {
  const found: { line: number; column: number; length: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.includes('\uFFFD')) continue;
    for (const { 0: run, index: at } of findAll(destroyed, line))
      found.push({ line: index + 1, column: at + 1, length: run.length });
  }
  return found.slice(0, mostTold).map(({ line, column, length }, nth) => {
    const isLast = nth === mostTold - 1 && found.length > mostTold;
    return {
      rule: 'tecken-forstort',
      severity: 'error',
      message: {
        sv: `Här står � (U+FFFD) i stället för en bokstav som gått förlorad.${isLast ? ` Filen har sammanlagt ${found.length} sådana ställen.` : ''}`,
        en: `Here is � (U+FFFD) in the place of a letter that was lost.${isLast ? ` The file has ${found.length} such places in all.` : ''}`,
      },
      help: {
        sv: 'Skriv bokstaven på nytt efter originalet. Saknas många, spara originalet som UTF-8 och kopiera texten därifrån.',
        en: 'Write the letter anew from the original. If many are lost, save the original as UTF-8 and copy the text from there.',
      },
      position: { start: { line, column }, end: { line, column: column + length } },
      related: [],
      fix: null,
    };
  });
}
