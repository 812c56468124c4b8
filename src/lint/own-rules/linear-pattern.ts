import { createRequire } from 'node:module';
import type { Bilingual } from '../../model/diagnostic.ts';
import { literally } from '../../model/literally.ts';
import { describePattern } from './pattern-error.ts';
import type { PatternError } from './pattern-error.ts';
import { shapeOf } from './pattern-shape.ts';
import type { PatternShape } from './pattern-shape.ts';

const require = createRequire(import.meta.url);

/** Whether a pattern is found in a text, whatever its capitals. `^` and `$` are the ends of lines. */
export type LinearPattern = (text: string) => boolean;

/** A pattern of more characters, or of more steps, is a program and no pattern. */
const longest = 300;
const mostSteps = 3000;

/** A pattern of fewer by its signs is surely of no more than `mostSteps`: no engine has to be asked before it is used. */
const mostSureSteps = 1000;

const known = new Map<string, LinearPattern | Bilingual>();

/** Reads a pattern that somebody else may have written: it takes time in proportion to the text, whatever it is. */
export function linearPattern(source: string): LinearPattern | Bilingual {
  const before = known.get(source);
  if (before) return before;
  const read = compile(source);
  known.set(source, read);
  return read;
}

/** What is wrong in a pattern; null when it can be used. */
export function faultOfPattern(source: string): Bilingual | null {
  const read = linearPattern(source);
  return typeof read === 'function' ? null : read;
}

function compile(source: string): LinearPattern | Bilingual {
  if (source.length > longest) return tooLarge;
  // The engine knows the letters a–z alone by these, and would misread every word with å, ä or ö.
  if (/^(?:[^\\]|\\[^bBwW])*\\[bBwW]/u.test(source)) return asciiOnly;
  if (/^(?:[^\\]|\\[^\d])*(?:\\[1-9]|\\k|\(\?<?[=!])/u.test(source)) return lookingBack;
  const composed = source.normalize();
  const shape = shapeOf(composed);
  if (shape === null || shape.steps > mostSureSteps) return readByEngine(composed);
  const mayMatch = gateOf(shape);
  let read: LinearPattern | null = null;
  return (text) => mayMatch(text) && (read ??= sureOf(readByEngine(composed)))(text);
}

function readByEngine(source: string): LinearPattern | Bilingual {
  const { RE2JS } = engine();
  try {
    const pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
    return pattern.programSize() > mostSteps ? tooLarge : (text) => pattern.test(text);
  } catch (error) {
    return describePattern(error as PatternError, source);
  }
}

/** Whether a text has one of the words without which a pattern can't match: a look at it is quicker than the engine. */
function gateOf({ needed }: PatternShape): LinearPattern {
  if (needed === null) return () => true;
  const words = new RegExp(needed.map(literally).join('|'), 'iu');
  return (text) => words.test(text);
}

function sureOf(read: LinearPattern | Bilingual): LinearPattern {
  if (typeof read === 'function') return read;
  throw new Error(`shapeOf took for right what is wrong: ${read.en}`);
}

/** The engine, 260 kB of script: loaded when a pattern is first read. */
function engine(): typeof import('re2js') {
  return require('re2js') as typeof import('re2js');
}

const tooLarge: Bilingual = {
  sv: `är ett för stort mönster: högst ${longest} tecken, och upprepningar som {1,100} bara var för sig`,
  en: `is too large a pattern: ${longest} characters at most, and repeats like {1,100} only by themselves`,
};

const asciiOnly: Bilingual = {
  sv: 'kan inte ha \\b eller \\w, som inte räknar å, ä och ö som bokstäver; skriv (^|[^\\p{L}]) och \\p{L}',
  en: "can't have \\b or \\w, which don't count å, ä and ö as letters; write (^|[^\\p{L}]) and \\p{L}",
};

const lookingBack: Bilingual = {
  sv: 'kan inte hänvisa bakåt (\\1) eller se efter vad som står bredvid ((?=…), (?!…), (?<=…))',
  en: "can't refer back (\\1) or look at what stands beside ((?=…), (?!…), (?<=…))",
};
