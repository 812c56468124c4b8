import { readAttributes } from './attributes.ts';
import { beginsLikeMarkWord, isLikeMarkWord } from './mark-word.ts';

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
 * - `doubtful`: what may be meant as a mark
 */
export interface Mark {
  readonly type: 'open' | 'close' | 'directive' | 'inline' | 'bracket' | 'doubtful';
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
}

/** Indentation, quote marks and list markers at the start of a line. */
export const linePrefix = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)]|[a-zåäö][.)])(?=[ \t]))*/;

const colon = ':：﹕︓∶꞉ː˸';
const bracket = '[［【〔⟦❲';
const probe = new RegExp(`[${colon}]+|[\\${bracket}]`, 'g');
const between = /[ \t*_~`\\{.\p{Default_Ignorable_Code_Point}]*/uy;
const wordPattern = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}*_~`$-]{1,64}/uy;
const endsWord = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}*_~`\\$-]$/u;
const wordBefore = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}*_~`\\$-]{1,64}$/u;

/** A longer heading for the public is taken for an unclosed bracket: looking further would take quadratic time. */
const longestTitle = 1000;

/** Finds all that is, or may be meant as, a mark of secrecy, in any context of Markdown. Linear time. */
export function findMarks(lines: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  for (const [index, line] of lines.entries()) {
    let last = 0;
    const lastBracket = line.lastIndexOf(']');
    for (const hit of line.matchAll(probe)) {
      if (hit.index < last) continue;
      const mark = colon.includes(hit[0][0]!)
        ? markAtColons(line, hit.index, hit[0])
        : markAtBracket(line, hit.index, lastBracket);
      if (mark === null) continue;
      const whole = {
        ground: null,
        replacement: null,
        doubt: null,
        headingOnly: false,
        ...mark,
        line: index,
      };
      marks.push(
        whole.replacement !== null && hasMark(whole.replacement) ? doubtful(whole, 'nested') : whole,
      );
      last = mark.end;
    }
  }
  return marks;
}

type Found = Pick<Mark, 'type' | 'start' | 'end'> & Partial<Omit<Mark, 'line'>>;

function doubtful(mark: Mark, doubt: Doubt): Mark {
  return { ...mark, type: 'doubtful', replacement: null, doubt };
}

function hasMark(text: string): boolean {
  return findMarks([text]).some((mark) => !mark.headingOnly);
}

function markAtColons(line: string, start: number, colons: string): Found | null {
  const startsLine = linePrefix.exec(line)![0].length === start;
  const afterColons = start + colons.length;
  if (startsLine && colons.length >= 3 && line.slice(afterColons).trim() === '')
    return { type: /^:+$/.test(colons) ? 'close' : 'directive', start, end: afterColons };

  const word = wordAfter(line, afterColons);
  const isMarkWord = isLikeMarkWord(word.text);
  if (!isMarkWord && !(colons.length >= 2 && beginsLikeMarkWord(word.text)))
    return startsLine && colons.length >= 3 ? directive(line, start, afterColons) : null;

  const exactInline = /^:sekretess\[/i.exec(line.slice(start, start + 12));
  if (exactInline !== null && colons === ':')
    return { type: 'inline', start, end: start + exactInline[0].length };
  if (startsLine && /^:{3,}$/.test(colons)) return blockStart(line, start);

  const next = /^[ \t*_~`\\]*(.?)/.exec(line.slice(word.end, word.end + 64))![1]!;
  const isSpaced = /[ \t]/.test(line.slice(afterColons, word.start));
  const standsAlone = !/[\p{L}\p{N}]/u.test(line[start - 1] ?? ' ');
  const looksMeant = isSpaced ? false : standsAlone || (next !== '' && '({（｛<'.includes(next));
  if (colons.length < 2 && !looksMeant && !(next !== '' && bracket.includes(next))) return null;
  return { type: 'doubtful', start, end: word.end, doubt: 'misspelt' };
}

/** Another kind of `:::` block; one that speaks of secrecy in its attributes is doubtful. */
function directive(line: string, start: number, end: number): Found {
  const words = line.slice(end, end + 200).split(/[^\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+/u);
  return words.some(isLikeMarkWord)
    ? { type: 'doubtful', start, end, doubt: 'misspelt' }
    : { type: 'directive', start, end };
}

function blockStart(line: string, start: number): Found {
  const opening = /^:{3,}[ \t]*sekretess[ \t]*/i.exec(line.slice(start));
  const end = start + (opening?.[0].trimEnd().length ?? 3);
  if (opening === null) return { type: 'doubtful', start, end, doubt: 'misspelt' };
  const after = start + opening[0].length;
  if (after === line.length) return { type: 'open', start, end };
  const attributes = line[after] === '{' ? readAttributes(line, after) : null;
  if (attributes === null || line.slice(attributes.end).trim() !== '')
    return { type: 'doubtful', start, end, doubt: 'attributes' };
  return { type: 'open', start, end, ground: attributes.ground, replacement: attributes.replacement };
}

function markAtBracket(line: string, start: number, lastBracket: number): Found | null {
  const follows = endsWord.test(line.slice(Math.max(0, start - 2), start));
  const before = follows ? wordBefore.exec(line.slice(Math.max(0, start - 64), start))?.[0] : undefined;
  if (before !== undefined && line[start + 1] !== '^' && isLikeMarkWord(before.replaceAll('\\', '')))
    return { type: 'doubtful', start: start - before.length, end: start + 1, doubt: 'misspelt' };

  const word = wordAfter(line, start + 1);
  const isMarkWord = isLikeMarkWord(word.text);
  if (!isMarkWord && !beginsLikeMarkWord(word.text)) return null;
  const found = { type: 'doubtful', start, end: word.end } as const;
  const exact = /^\[[ \t]*sekretess[ \t]*([:\]])/i.exec(line.slice(start));
  if (exact !== null) return exactBracket(line, start, start + exact[0].length, exact[1] === ']') ?? found;

  const next = /^[ \t]*(.?)/.exec(line.slice(word.end, word.end + 64))![1]!;
  const isClosed = lastBracket >= word.end;
  const isSure = isMarkWord && (next === '' || `]］】〕⟧${colon}`.includes(next) || !isClosed);
  return { ...found, doubt: isClosed ? 'misspelt' : 'unclosed-bracket', headingOnly: !isSure };
}

function exactBracket(line: string, start: number, after: number, isClosed: boolean): Found {
  const close = isClosed ? after - 1 : matchingBracket(line, after);
  const doubt = { type: 'doubtful', start, end: after } as const;
  if (close < 0) return { ...doubt, doubt: 'unclosed-bracket' };
  const next = line[close + 1] ?? '';
  if (next !== '' && '([:（［'.includes(next)) return { ...doubt, doubt: 'misspelt' };
  const attributes =
    next === '{' ? readAttributes(line, close + 1) : { ground: null, replacement: null, end: close + 1 };
  if (attributes === null) return { ...doubt, doubt: 'attributes' };
  const title = isClosed ? '' : line.slice(after, close).trim();
  return {
    type: 'bracket',
    start,
    end: attributes.end,
    ground: attributes.ground,
    replacement: title === '' ? attributes.replacement : title,
  };
}

/** 0-based column of the `]` that closes a bracket opened before `start`; -1 when there is none on the line. */
function matchingBracket(line: string, start: number): number {
  let depth = 1;
  const end = Math.min(line.length, start + longestTitle);
  for (let at = start; at < end; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '[') depth++;
    else if (line[at] === ']' && --depth === 0) return at;
  }
  return -1;
}

function wordAfter(line: string, from: number): { text: string; start: number; end: number } {
  between.lastIndex = from;
  const start = from + between.exec(line)![0].length;
  wordPattern.lastIndex = start;
  const text = wordPattern.exec(line)?.[0] ?? '';
  return { text, start, end: start + text.length };
}
