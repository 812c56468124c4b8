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
  const sources = [...new Set(words)]
    .toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((word) =>
      word
        .split(/\s*…\s*/)
        .map((part) =>
          part
            .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
            .replaceAll(/\s+/g, String.raw`\s+`)
            .replace(/\\\*$/, String.raw`\p{L}*`),
        )
        .join(gap),
    );
  return `(?:${sources.join('|')})`;
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
