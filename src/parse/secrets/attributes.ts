import { groundKey, replacementKey } from '../../language/secret-words.ts';
import { onOneLine } from '../../model/text-shapes.ts';
/** What stands in `{…}` after a mark. */
export interface Attributes {
  /** `lagrum`, the legal ground. */
  readonly ground: string | null;
  /** `ersättning`, the text for the public in place of what is hidden. */
  readonly replacement: string | null;
  /** 0-based column after the `}`. */
  readonly end: number;
}

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '”': '”',
  '“': '”“',
  '„': '”“',
  '’': '’',
  '‘': '’‘',
  '»': '»«',
  '«': '»',
};

/** A longer value is taken for an unclosed quote: looking further would take quadratic time. */
const longestValue = 1000;

const key = /[\s,]*([\p{L}-]+)\s*=\s*/uy;

/** Reads the attributes that begin with the `{` at column `start` (0-based) of `line`; null when they are not well formed. */
export function readAttributes(line: string, start: number): Attributes | null {
  let ground: string | null = null;
  let replacement: string | null = null;
  let at = start + 1;
  for (;;) {
    key.lastIndex = at;
    const name = key.exec(line);
    if (name === null) break;
    const value = readValue(line, at + name[0].length);
    if (value === null) return null;
    if (groundKey.test(name[1]!)) ground = value.text;
    else if (replacementKey.test(name[1]!)) replacement = value.text;
    at = value.end;
  }
  const close = /^[\s,]*\}/.exec(line.slice(at, at + 64));
  return close === null ? null : { ground, replacement, end: at + close[0].length };
}

function readValue(line: string, start: number): { text: string | null; end: number } | null {
  const closing = quotes[line[start] ?? ''];
  let end = closing === undefined ? start : start + 1;
  const limit = Math.min(line.length, start + longestValue);
  while (end < limit && (closing === undefined ? !/[\s,}]/.test(line[end]!) : !closing.includes(line[end]!)))
    end++;
  if (end >= limit) return null;
  const text = onOneLine(line.slice(closing === undefined ? start : start + 1, end)).trim();
  return { text: text === '' ? null : text, end: closing === undefined ? end : end + 1 };
}
