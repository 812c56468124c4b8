/** Options of `wordPattern`. */
export interface WordPatternOptions {
  /** Matches only at the start of the text. */
  readonly atStart?: boolean;
  /** Matches only where the whole text is one of the words. */
  readonly whole?: boolean;
}

/** Source for `…` in a word of a table: up to twelve words between its parts. */
const gap = String.raw`(?:\s+[^\s.!?]+){0,12}?\s+`;

/**
 * Regular expression source that matches any of `words` (plain text; a space matches any run of white space, ` … ` some words, a
 * star at the end any letters), the longest first, for a pattern with the flags `iu`. Use it inside a larger pattern; `wordPattern` makes a whole one.
 */
export function anyOf(words: Iterable<string>): string {
  const all = [...new Set(words)].toSorted(
    (one, other) => other.length - one.length || (one < other ? -1 : 1),
  );
  // All words at once: a run meets thousands of them before it reads its first note.
  const sources = all
    .join('\n')
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/\\\*(?= *…|\n|$)/g, String.raw`\p{L}*`)
    .replaceAll(/ *… */g, gap)
    .split('\n');
  const isPlain = all.every((word) => !/[…*]/.test(word));
  return `(?:${(isPlain ? sharedBeginnings(sources) : sources).join('|').replaceAll(/ +/g, between)})`;
}

const between = String.raw`\s+`;

/**
 * Phrases that begin with the same word share it, and words after which all goes on alike share that: tables that put each of some words
 * before each of others make thousands, and V8 takes long for them. No text has words of two alternatives but where one is the beginning
 * of the other, and what goes on after a space is longer.
 */
function sharedBeginnings(phrases: readonly string[]): string[] {
  const { single = [], several = [] } = Object.groupBy(phrases, (phrase) =>
    phrase.includes(' ') ? 'several' : 'single',
  );
  const groups = Map.groupBy(several, (phrase) => phrase.slice(0, phrase.indexOf(' ')));
  const shared = [...groups].map(([first, all]) => {
    const rest = sharedBeginnings(all.map((phrase) => phrase.slice(first.length).trimStart()));
    return { first, rest: oneOf(rest) };
  });
  const alike = [...Map.groupBy(shared, ({ rest }) => rest)];
  return [...alike.map(([rest, all]) => `${oneOf(all.map(({ first }) => first))} ${rest}`), ...single];
}

function oneOf(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? alternatives[0]! : `(?:${alternatives.join('|')})`;
}

/** A case-insensitive pattern that matches any of `words` as whole words, made from a table so that the two can't drift apart. */
export function wordPattern(
  words: Iterable<string>,
  { atStart = false, whole = false }: WordPatternOptions = {},
): RegExp {
  const start = atStart || whole ? '^' : String.raw`(?<![\p{L}\p{N}])`;
  const end = whole ? '$' : String.raw`(?![\p{L}\p{N}])`;
  return new RegExp(`${start}${anyOf(words)}${end}`, 'iu');
}

/** A case-insensitive pattern that matches any of `words` wherever it stands, also within a longer word: beginnings, endings, stems. */
export function partPattern(words: Iterable<string>): RegExp {
  return new RegExp(anyOf(words), 'iu');
}
