import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

/** What a mark beside a name says: there, or not. */
export type MarkMeaning = 'ja' | 'nej';

/** Signs that mean one thing wherever they stand beside names. */
const signs: Readonly<Record<MarkMeaning, readonly string[]>> = {
  ja: ['x', '×', '✓', '✔', '√', '☑', '✅'],
  nej: ['-', '–', '—', '☐', '✗', '✘'],
};

/** Letters that stand for words where a legend says so, or all names of a list have one. */
const letters: Readonly<Record<MarkMeaning, readonly string[]>> = { ja: ['N'], nej: ['F', 'A'] };

/** What a legend may say that a letter or sign means; beginnings of words. */
const meanings: Readonly<Record<MarkMeaning, readonly string[]>> = {
  ja: wordList('närvarande, närvarade, närvaro, närv, deltog, deltar, på plats, tjänstgör, present'),
  nej: wordList(
    'frånvarande, frånvaro, frånv, anmält förhinder, anmäld frånvaro, anmält frånvaro, anmäld, anmält, förhinder, förhindrad, ' +
      'återbud, sjuk, ledig, ej närv, inte närv, ej anmäld, ej, absent, apologies',
  ),
};

/** Marks with what a legend says of them. */
export type Legend = ReadonlyMap<string, MarkMeaning>;

const bySign: Legend = new Map([
  ...signs.ja.map((sign) => [sign, 'ja'] as const),
  ...signs.nej.map((sign) => [sign, 'nej'] as const),
]);

/** What a sign says of the name that it stands beside; null for what is none. */
export function meaningOfSign(mark: string): MarkMeaning | null {
  return bySign.get(mark.toLowerCase()) ?? null;
}

/** What a letter says where each name of a list has one (`N`, `F`). */
export function meaningOfLetter(mark: string): MarkMeaning | null {
  return letters.ja.includes(mark) ? 'ja' : letters.nej.includes(mark) ? 'nej' : null;
}

const pair = new RegExp(
  String.raw`(?<![\p{L}\d])(\p{Lu}{1,2}|x|[–—✓✔-])\s*[=:]\s*(?:(${anyOf(meanings.nej)})|(${anyOf(meanings.ja)}))`,
  'giu',
);

/** What the marks of a list mean by a text such as `N = närvarande, F = frånvarande, A = anmält förhinder`; empty without two of them. */
export function legendIn(text: string): Legend {
  if (!/[=:]/.test(text)) return new Map();
  const found = Array.from(
    text.matchAll(pair),
    ([, mark, away]) => [mark!, away === undefined ? 'ja' : 'nej'] as const,
  );
  return new Map(found.length > 1 ? found : []);
}

const legendAtEnd = /\s*[([][^()[\]]*[=:][^()[\]]*[)\]]\s*:?$/u;

/** A label without the legend in parentheses after it: `Närvaro` of `Närvaro (N = närvarande, F = frånvarande)`. */
export function withoutLegend(label: string): string {
  const match = legendAtEnd.exec(label);
  return match && legendIn(match[0]).size > 0 ? label.slice(0, match.index) : label;
}

/** Regular expression source: a sign or a letter as a mark beside a name. */
export const markSource = `(?:${[...signs.ja, 'X', ...signs.nej].join('|')}|\\p{Lu}{1,2})`;

/** `Kaj Sand x Tjg 19–21`: the space between the mark and what else is said. */
export const besideServing = /(?<=\s[xX])\s+(?=tjg|tjänstg)/iu;

const listOfPresent = /^(?:närvarande|närvarade|present)/iu;

/** Whether a label says itself that those below it were there: without a mark they still were. */
export function saysPresent(label: string): boolean {
  return listOfPresent.test(label);
}
