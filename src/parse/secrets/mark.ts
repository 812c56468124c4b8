/** Why a mark is doubtful. */
export type Doubt =
  | 'misspelt'
  | 'unclosed-block'
  | 'unclosed-inline'
  | 'unclosed-bracket'
  | 'unbalanced'
  | 'nested'
  | 'empty'
  | 'stray-close'
  | 'crosses-items'
  | 'attributes'
  | 'not-a-heading'
  | 'comment';

/**
 * - `open`, `close`: the lines around a hidden block; `directive`: a `:::` line that is neither
 * - `inline`: `:sekretess[`
 * - `bracket`: `[sekretess]` or `[sekretess: …]`, which belongs to a heading
 * - `doubtful`: what may be meant as a mark; `doubtful-end`: as the end of one (`</sekretess>`)
 */
export interface Mark {
  readonly type: 'open' | 'close' | 'directive' | 'inline' | 'bracket' | 'doubtful' | 'doubtful-end';
  /** 0-based. */
  readonly line: number;
  /** 0-based columns of the mark itself, without what it hides. */
  readonly start: number;
  readonly end: number;
  readonly ground: string | null;
  /** The text for the public: of `ersättning`, or in the bracket. */
  readonly replacement: string | null;
  readonly doubt: Doubt | null;
  /** A doubtful mark that is ordinary text anywhere but in a heading. */
  readonly headingOnly: boolean;
  /** What a doubtful mark hides begins before it, with its paragraph. */
  readonly isAfter: boolean;
}

/** A mark as it is found in its line. */
export type FoundMark = Pick<Mark, 'type' | 'start' | 'end'> & Partial<Omit<Mark, 'line'>>;

/** Indentation, quote marks and list markers at the start of a line. */
export const linePrefix = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)]|[a-zåäö][.)])(?=[ \t]))*/;

/** Characters that stand for a colon. */
export const colon = ':：﹕︓∶꞉ː˸';
/** Brackets that open. */
export const bracket = '[［【〔⟦❲';
/** Brackets that close. */
export const closingBracket = ']］】〕⟧❳';

const between = /[ \t*_~`\\{.!#/%@|$\p{Default_Ignorable_Code_Point}]*/uy;
const wordPattern = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}*_~`$-]{1,64}/uy;
const endsWord = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}*_~`\\$-]$/u;
const lastWord = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}*_~`\\$-]{1,64}$/u;

/** The next word at or after column `from` (0-based), behind spaces, emphasis and the signs of commands; empty when there is none. */
export function wordAfter(line: string, from: number): { text: string; start: number; end: number } {
  between.lastIndex = from;
  const start = from + between.exec(line)![0].length;
  wordPattern.lastIndex = start;
  const text = wordPattern.exec(line)?.[0] ?? '';
  return { text, start, end: start + text.length };
}

/** The word that ends right before column `at`, with escapes; empty when there is none. */
export function wordBefore(line: string, at: number): string {
  if (!endsWord.test(line.slice(Math.max(0, at - 2), at))) return '';
  return lastWord.exec(line.slice(Math.max(0, at - 64), at))![0];
}

/** The first sign at or after column `at`, behind spaces, emphasis and escapes; empty at the end of the line. */
export function signAfter(line: string, at: number): string {
  return /^[ \t*_~`\\]*(.?)/u.exec(line.slice(at, at + 64))![1]!;
}
