/** What can be told of a pattern by its signs alone. */
export interface PatternShape {
  /** A text without any of these, capitals aside, can't match; null when no such words can be told. */
  readonly needed: readonly string[] | null;
  /** At least as many steps as an engine makes of it. */
  readonly steps: number;
}

/** What is read so far, and the words that stand last in it with nothing between them and what follows. */
interface Part extends PatternShape {
  /** The part when it is these letters and nothing else. */
  readonly letters: string | null;
}

/** More words would take as long to look for as the pattern. */
const mostWords = 8;

const shortestWord = 2;

/**
 * Reads a pattern of the signs that nearly all are made of. Null for one that holds any other sign, or that may be wrong: only an
 * engine can tell what it means.
 */
export function shapeOf(source: string): PatternShape | null {
  const reader = { signs: source.match(allSigns) ?? [], at: 0 };
  const isAllRead = reader.signs.join('') === source && source.isWellFormed();
  const found = isAllRead ? alternatives(reader) : null;
  return found !== null && reader.at === reader.signs.length ? found : null;
}

/** Escapes, sets, repeats and the openings of groups are one sign each. */
const allSigns =
  /\\(?:[dDsSnt]|[pP]\{(?:L|Lu|Ll|N|Nd)\}|[!-/:-@[-^`{-~])|\[\^?-?(?:\\(?:[dDsS]|[pP]\{(?:L|Lu|Ll|N|Nd)\}|[!-/:-@[-^`{-~])|a-z|A-Z|0-9|[^[\]\\&~-])+-?\]|\(\?:|\{(?:0|[1-9]\d?)(?:,(?:0|[1-9]\d?)?)?\}|[^\\[\]{}]/gu;

interface Reader {
  readonly signs: readonly string[];
  at: number;
}

function alternatives(reader: Reader): Part | null {
  const first = sequence(reader);
  if (first === null || reader.signs[reader.at] !== '|') return first;
  let needed = first.needed;
  let steps = first.steps;
  while (reader.signs[reader.at] === '|') {
    reader.at += 1;
    const next = sequence(reader);
    if (next === null) return null;
    needed = needed === null || next.needed === null ? null : [...new Set([...needed, ...next.needed])];
    steps += next.steps + 1;
  }
  return { needed: needed !== null && needed.length > mostWords ? null : needed, steps, letters: null };
}

function sequence(reader: Reader): Part | null {
  let needed: readonly string[] | null = null;
  let steps = 1;
  let run = '';
  let isAllLetters = true;
  for (;;) {
    const sign = reader.signs[reader.at];
    if (sign === undefined || sign === '|' || sign === ')') break;
    const part = repeated(reader);
    if (part === null) return null;
    steps += part.steps;
    isAllLetters &&= part.letters !== null;
    run = part.letters === null ? '' : run + part.letters;
    needed = better(needed, run.length >= shortestWord ? [run] : part.needed);
  }
  return { needed, steps, letters: isAllLetters ? run : null };
}

/** The one that fewer texts have: the longest of which the shortest word is. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  return shortest(other) > shortest(one) ? other : one;
}

function repeated(reader: Reader): Part | null {
  const part = single(reader);
  const [least, most] = repeatOf(reader.signs[reader.at]);
  if (part === null || most === null) return part;
  reader.at += 1;
  if (reader.signs[reader.at] === '?') reader.at += 1;
  const isDoubtful = most < least || part.steps === 0 || repeatOf(reader.signs[reader.at])[1] !== null;
  if (isDoubtful) return null;
  return {
    needed: least === 0 ? null : part.needed,
    steps: (part.steps + 1) * Math.max(most, 1) + 1,
    letters: null,
  };
}

/** How often a sign asks for what stands before it, at least and at most; no number when it asks for nothing. */
function repeatOf(sign: string | undefined): readonly [number, number | null] {
  if (sign === '*' || sign === '?') return [0, 1];
  if (sign === '+') return [1, 1];
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(sign ?? '') ?? [];
  if (least === undefined) return [1, null];
  return [Number(least), most ? Number(most) : Number(least) + (comma ? 1 : 0)];
}

/** A sign by itself, or a group. An end of a line takes no step, and can't be repeated. */
function single(reader: Reader): Part | null {
  const sign = reader.signs[reader.at]!;
  reader.at += 1;
  if (sign === '^' || sign === '$') return { needed: null, steps: 0, letters: null };
  if (sign === '(' || sign === '(?:') return group(reader);
  if (sign === '.' || sign.startsWith('[') || /^\\\p{L}/u.test(sign)) return any;
  if (/^[*+?{]/u.test(sign)) return null;
  const letter = sign.replace('\\', '');
  return isPlain(letter) ? { needed: null, steps: 1, letters: letter } : any;
}

const any: Part = { needed: null, steps: 1, letters: null };

/** Whether a character is of those of which all engines know alike which have the same capital. */
function isPlain(letter: string): boolean {
  return letter < '\u0250';
}

function group(reader: Reader): Part | null {
  const inner = reader.signs[reader.at] === '?' ? null : alternatives(reader);
  if (inner === null || reader.signs[reader.at] !== ')') return null;
  reader.at += 1;
  return { ...inner, steps: inner.steps + 2 };
}
