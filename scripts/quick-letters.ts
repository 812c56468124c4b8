import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Makes the patterns of the program quick to compile: a note is checked with hundreds of them, each of which V8 takes a tenth of
 * a millisecond for. In the bundle, `\p{L}` and its like are sets of few ranges: the same up to U+017F, and coarse beyond it,
 * where any character outside the blocks of symbols and marks of punctuation is a letter. Case is ignored as without the flag
 * `u`, which is the same for all letters that come in pairs.
 *
 * What reads secrets, and the characters that may hide them, stays exact.
 */
export const quickLetters: Plugin = {
  name: 'quick-letters',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]src[\\/](language|lint|model|parse)[\\/].*\.ts$/ }, async ({ path }) => {
      if (/[\\/]parse[\\/](secrets|source)[\\/]/.test(path)) return null;
      const contents = withQuickLetters(await readFile(path, 'utf8'));
      const errors = unchanged(contents).map((line) => ({
        text: String.raw`A pattern with \p{…} is to stand on one line, in no template within a template, and \P{…} outside of a set: else it would mean something else here than where tests run.`,
        location: { file: path, line },
      }));
      return { contents, loader: 'ts', errors };
    });
  },
};

/** The source text of a module, with quick sets for the letters and digits of its patterns. */
export function withQuickLetters(source: string): string {
  const lines = source
    .split('\n')
    .map((line) => (/\\p\{|[/'][gmsy]*i[gmsy]*u/.test(line) ? line.replaceAll(literal, quickPattern) : line));
  return lines.join('\n');
}

/** The lines (1-based) of such source text where a set of a pattern stands as before, though the pattern may have lost its flag `u`. */
export function unchanged(quick: string): number[] {
  return quick.split('\n').flatMap((line, at) => {
    const code = line.replace(/^\s*\*.*|\/\*.*\*\/|\/\/ .*/, '').replaceAll(literal, withoutExact);
    return /\\[pP]\{/.test(code) ? [at + 1] : [];
  });
}

function withoutExact(written: string): string {
  return /^\/.*\/\w*[uv]\w*$/.test(written) ? '' : written;
}

/** A comment, a string, a template or a regular expression; none goes on to the next line where it holds a pattern. */
const literal =
  /^\s*\*.*|\/\/.*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|(?<=(?:^|[(,=:[!&|?{};>]|return)\s*)\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/\w*/g;

function quickPattern(written: string): string {
  const flags = /^(?:\/.*\/|'(?=\w*'$))(\w*)'?$/.exec(written)?.[1];
  const ignoresCase = flags !== undefined && /^(?=\w*i)[dgimsuvy]*$/.test(flags);
  // One that minds case keeps the flag `u`, with which all sets mean what they say. A string may become part of any pattern.
  if (!ignoresCase && written.startsWith('/')) return withSets(written, ['L', 'Lu', 'Ll', 'N']);
  const inPairs = withSets(written, ['L', 'Lu', 'Ll', 'N', 'M']).replaceAll(astral, '');
  return ignoresCase ? inPairs.replace(/u(?=\w*'?$)/, '') : inPairs;
}

/** Ranges beyond U+FFFF, which only patterns with the flag `u` know. */
const astral = /\\u\{[0-9a-f]{5,6}\}-\\u\{[0-9a-f]{5,6}\}/g;

function withSets(pattern: string, known: readonly string[]): string {
  let isInSet = false;
  return pattern.replaceAll(
    /\\{1,2}([pP])\{(\w+)\}|\\{1,2}[[\]]|[[\]]/g,
    (found, sign?: string, name = ''): string => {
      if (found === '[') isInSet = true;
      if (found === ']') isInSet = false;
      // What is left is told by `unchanged`.
      if (sign === undefined || !known.includes(name) || (isInSet && sign === 'P')) return found;
      if (isInSet) return sets[name]!;
      if (name !== 'L') return `[${sign === 'P' ? '^' : ''}${sets[name]}]`;
      // A set told by what is not in it is quicker where case is ignored.
      return `[${sign === 'P' ? '' : '^'}${noLetters}]`;
    },
  );
}

// Written with escapes that mean the same in a pattern, in a string, and in a template.

const noLetters = String.raw`\x00-@\x5b-\x60{-©«-´¶-¹»-¿×÷\u0300-\u036f\u2000-\u2070\u2072-\u207e\u2080-\u20ff\u2190-\u2bff\u2e00-\u2fff\u3000-\u3004\u3007-\u3030\ud800-\uf8ff\ufe00-\ufe6f\ufeff-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\u{1f000}-\u{1ffff}\u{e0000}-\u{10ffff}`;
const letters = String.raw`A-Za-zªµºÀ-ÖØ-öø-\u024f\u0370-\u052f\u0590-\u109f\u1100-\u139f\u1400-\u1c7f\u1d00-\u1fff\u2071\u207f\u3005-\u3006\u3031-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff66-\uffdf\u{10000}-\u{1efff}\u{20000}-\u{dffff}`;
// Capital and small letters alternate in these blocks, and what is in them counts as either.
const eitherCase = String.raw`\u0180-\u024f\u0460-\u052f\u1e00-\u1fff`;

const sets: Readonly<Record<string, string>> = {
  L: letters,
  Lu: String.raw`A-ZÀ-ÖØ-Þ${latinExtendedA(/\p{Lu}/u)}${eitherCase}\u0386-\u03ab\u0400-\u042f\u0531-\u0556`,
  Ll: String.raw`a-zµß-öø-ÿ${latinExtendedA(/\p{Ll}/u)}${eitherCase}\u0250-\u02af\u03ac-\u03ff\u0430-\u045f\u0560-\u0588`,
  M: String.raw`\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f`,
  N: String.raw`0-9²³¹¼-¾\u2070\u2074-\u2079\u2080-\u2089\u2150-\u218b\u2460-\u249b`,
};

function latinExtendedA(kind: RegExp): string {
  const block = Array.from({ length: 0x80 }, (_, index) => String.fromCharCode(0x100 + index));
  return block.filter((letter) => kind.test(letter)).join('');
}
