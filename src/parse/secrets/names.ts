import { titleOfPerson, noPartOfName } from '../../language/secret-words.ts';
import { findAll } from '../../model/find-all.ts';
import { withoutMarks } from '../../model/text-shapes.ts';
import { capitalised } from '../../model/text.ts';

const name = String.raw`\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}'’]+)*`;
const sequences = new RegExp(`${name}(?:[ \\u00A0\\n]+${name})+`, 'gu');
const words = new RegExp(name, 'gu');

/** The names of people in some text: pairs of names that follow each other, and surnames. */
export interface Names {
  readonly pairs: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** A name as it stands in a line; columns are 0-based. */
export interface NameUse {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the names in `text`: two or more capitalised words after each other. */
export function namesIn(text: string): Names {
  const pairs = new Set<string>();
  const surnames = new Set<string>();
  for (const { 0: sequence, index } of findAll(sequences, text)) {
    const parts = sequence.split(/[ \u00A0\n]+/);
    const startsSentence = /(?:^|[.!?:|\n])[\s*#>-]*$/.test(text.slice(Math.max(0, index - 8), index));
    const skip = startsSentence && parts.length > 2 ? 1 : 0;
    for (let at = skip; at + 1 < parts.length; at++) {
      if (noPartOfName.test(parts[at]!) || noPartOfName.test(parts[at + 1]!)) continue;
      pairs.add(`${parts[at]!} ${nominative(parts[at + 1]!)}`);
      if (at + 2 === parts.length && parts[at + 1]!.length > 2) surnames.add(nominative(parts[at + 1]!));
    }
  }
  return { pairs, surnames };
}

/** The names among `names` that stand in a line. A surname counts where it is no first word and no other's. */
export function findNames(line: string, names: Names): NameUse[] {
  const uses: NameUse[] = [];
  let before: { word: string; end: number } | null = null;
  for (const { 0: word, index } of findAll(words, line)) {
    const bare = nominative(word);
    const isNext = before !== null && /^[ \u00A0]+$/.test(line.slice(before.end, index));
    const pair = isNext ? `${before!.word} ${bare}` : '';
    const end = index + word.length;
    const isFirst = startsSentence.test(line.slice(Math.max(0, index - 8), index));
    const given = surnameFirst.exec(line.slice(end))?.[1];
    if (given !== undefined && names.pairs.has(`${given} ${bare}`))
      uses.push({ name: bare, start: index, end });
    else if (names.pairs.has(pair)) uses.push({ name: pair, start: before!.end - before!.word.length, end });
    else if (names.surnames.has(bare) && !isFirst && (!isNext || titleOfPerson.test(before!.word)))
      uses.push({ name: bare, start: index, end });
    before = { word, end };
  }
  for (const { 0: word, index } of findAll(inCapitals, line)) {
    const name = nominative(capitalised(word.toLowerCase()));
    if (names.surnames.has(name)) uses.push({ name, start: index, end: index + word.length });
  }
  return uses;
}

/** Before the first word of a sentence; an initial ends none (`G. Stjernqvist`). */
const startsSentence = /(?:^|(?<!(?:^|[^\p{L}])\p{Lu})[.!?])[\s*#>|-]*$/u;
/** `Stjernqvist, Gunhild` */
const surnameFirst = new RegExp(`^,[ \\u00A0](${name})`, 'u');
const inCapitals = /(?<![\p{L}\p{M}])\p{Lu}{4,30}(?![\p{L}\p{M}])/gu;

/** The names among `names` in the path of a file, whatever its case and separators; a surname only in its last part. */
export function namesInPath(path: string, names: Names): string[] {
  const folded = fold(path);
  const file = ` ${folded.slice(folded.lastIndexOf('/') + 1)} `;
  const whole = ` ${folded.replaceAll('/', ' ')} `;
  return [
    ...[...names.pairs].filter((pair) => whole.includes(` ${fold(pair)} `)),
    ...[...names.surnames].filter((surname) => file.includes(` ${fold(surname)} `)),
  ];
}

function fold(text: string): string {
  return withoutMarks(text.normalize('NFD'))
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ');
}

function nominative(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
