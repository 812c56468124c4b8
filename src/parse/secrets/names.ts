import { leadsToSurname, noPartOfName } from '../../language/hidden-names.ts';
import { nameParticle } from '../../language/name-particles.ts';
import { isTitleWord } from '../../language/people.ts';
import { findAll } from '../../model/find-all.ts';
import { withoutMarks } from '../../model/text-shapes.ts';

const name = String.raw`\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}'’]+)*`;
const space = String.raw`(?:[ \u00A0]{1,9}|\n)`;
const gap = `${space}(?:${nameParticle}${space}){0,2}`;
const sequences = new RegExp(`${name}(?:${gap}${name})+`, 'gu');
const parting = new RegExp(gap, 'u');
const oneName = new RegExp(
  String.raw`^(?:(\p{Ll}+)[ \u00A0]+)?(?:${nameParticle}[ \u00A0]+)?(${name})[.]?$`,
  'u',
);

const emphasis = /[[\]*_"”]/g;

/** The names of people in some text, in lower case and without the s of the genitive. */
export interface Names {
  /** Names that follow each other, without what stands between them (`von`). */
  readonly pairs: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** First names, each with the initials of the surnames behind it. */
  readonly given: ReadonlyMap<string, string>;
  /** Places that the text has, which may be called as somebody is. */
  readonly towns: ReadonlySet<string>;
}

/** Finds the names in `text`: two or more capitalised words after each other. */
export function namesIn(text: string): Names {
  const pairs = new Set<string>();
  const surnames = new Set<string>();
  const given = new Map<string, string>();
  for (const { 0: sequence, index } of findAll(sequences, text)) {
    const parts = sequence.split(parting);
    const startsSentence = /(?:^|[.!?:|\n])[\s*#>-]*$/.test(text.slice(Math.max(0, index - 8), index));
    const skip = startsSentence && parts.length > 2 ? 1 : 0;
    for (let at = skip; at + 1 < parts.length; at++) {
      const [first, second] = [parts[at]!, parts[at + 1]!];
      if (noPartOfName.test(first) || noPartOfName.test(second)) continue;
      pairs.add(`${first.toLowerCase()} ${nameForm(second)}`);
      if (at + 2 === parts.length) surnames.add(nameForm(second));
      const isFirst = at === 0 || noPartOfName.test(parts[at - 1]!);
      if ((isFirst || at === skip) && !isTitleWord(first))
        given.set(nameForm(first), (given.get(nameForm(first)) ?? '') + parts.at(-1)![0]!.toLowerCase());
    }
  }
  return { pairs, surnames, given, towns: new Set() };
}

/** The only name in a short text: a first name (`Elsa`, `mamma Elsa`), or a surname behind a word that makes it one (`familjen Vik`). */
export function loneNameIn(text: string): { readonly name: string; readonly isSurname: boolean } | null {
  const [, before = '', found] = oneName.exec(text.replace(emphasis, '').trim().slice(0, 100)) ?? [];
  if (found === undefined || noPartOfName.test(found) || isTitleWord(found)) return null;
  return { name: nameForm(found), isSurname: leadsToSurname(before) };
}

/** The form of a name in which names are compared: in lower case, without the s of the genitive. */
export function nameForm(word: string): string {
  const lower = word.toLowerCase();
  return lower.length > 3 && /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** The names among `names` in the path of a file, whatever its case and separators; one name alone only in its last part. */
export function namesInPath(path: string, names: Names, isAlone: (given: string) => boolean): string[] {
  const folded = fold(path);
  const file = ` ${folded.slice(folded.lastIndexOf('/') + 1)} `;
  const whole = ` ${folded.replaceAll('/', ' ')} `;
  const has = (text: string, each: string) =>
    text.includes(` ${fold(each)} `) || text.includes(` ${fold(each)}s `);
  return [
    ...[...names.pairs].filter((pair) => has(whole, pair)),
    ...[...names.surnames].filter((surname) => has(file, surname)),
    ...[...names.given.keys()].filter((given) => isAlone(given) && has(file, given)),
  ];
}

function fold(text: string): string {
  return withoutMarks(text.normalize('NFD'))
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ');
}
