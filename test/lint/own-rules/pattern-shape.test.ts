import fc from 'fast-check';
import { RE2JS } from 're2js';
import { expect, test } from 'vitest';
import { linearPattern } from '../../../src/lint/own-rules/linear-pattern.ts';
import { shapeOf } from '../../../src/lint/own-rules/pattern-shape.ts';

test.each([
  ['barnkonsekvens', ['barnkonsekvens']],
  ['avtal(et|s)?', ['avtal']],
  [String.raw`(^|[^\p{L}])skall([^\p{L}]|$)`, ['skall']],
  [String.raw`\d (kronor|tkr|mkr)`, ['kronor', 'tkr', 'mkr']],
  ['^(att )?notera', ['notera']],
  ['(inom|under) (ram|år)', ['inom', 'under']],
  [String.raw`bl\.? ?a\.`, ['bl']],
  [String.raw`^(KS|KN|BUN) \d{4}/\d{1,4}$`, ['KS', 'KN', 'BUN']],
  ['(ab)cd', ['abcd']],
  ['(ab){2,}c?', ['ab']],
  ['för(slag)+et', ['slag']],
])('%s needs one of %j', (pattern, words) => {
  expect(shapeOf(pattern)?.needed).toEqual(words);
});

test.each([
  'a*b?',
  'avtal|',
  '(avtal)?',
  '(avtal){0,2}',
  String.raw`\d{6,8}[-+]\d{4}`,
  '[avtal]',
  '.+',
  '^$',
  'a|bcd',
  'Ἀθήνα',
])('%s needs no word that can be told', (pattern) => {
  expect(shapeOf(pattern)).toMatchObject({ needed: null });
});

test.each([
  '(a',
  'a)',
  'a**',
  '^*',
  '*a',
  '[z-a]',
  '[]a]',
  'a{2',
  'a{2}{3}',
  'a{3,2}',
  '(?i:a)',
  '(?=a)',
  String.raw`\pL`,
  String.raw`\Qab\E`,
  String.raw`\101`,
  'a\uD800',
])('what %s means is left to the engine', (pattern) => {
  expect(shapeOf(pattern)).toBeNull();
});

/** Letters that have more than one other form, and those that the signs of patterns are made of. */
const letters = ['a', 'A', 'k', '\u212A', 's', 'ſ', 'å', 'Å', '\u212B', 'ß', 'ẞ', 'µ', 'μ', 'Σ', 'ς', 'İ'];

/** A pattern, and a text that it matches. */
type Pair = readonly [string, string];

const atoms: readonly Pair[] = [
  ['ab', 'aB'],
  ['ks', 'Kſ'],
  ['.', 'x'],
  [String.raw`\d`, '1'],
  [String.raw`\p{L}`, 'å'],
  [String.raw`\.`, '.'],
  ['[as]', 'S'],
  ['[^k]', 'b'],
  ['$', ''],
  ...letters.map((letter): Pair => [letter, letter.toLowerCase()]),
];

const together = (parts: readonly Pair[]): Pair => [
  parts.map(([pattern]) => pattern).join(''),
  parts.map(([, text]) => text).join(''),
];

const repeats: readonly (readonly [string, number])[] = [
  ['', 1],
  ['?', 0],
  ['*', 2],
  ['+', 1],
  ['{2}', 2],
  ['{0,1}', 0],
  ['{1,}', 2],
  ['+?', 1],
];

const pairs = fc.letrec<{ pattern: Pair; concat: Pair; atom: Pair }>((tie) => ({
  pattern: fc
    .tuple(fc.array(tie('concat'), { minLength: 1, maxLength: 3 }), fc.nat({ max: 2 }))
    .map(([parts, nth]) => [parts.map(([pattern]) => pattern).join('|'), parts[nth % parts.length]![1]]),
  concat: fc.array(tie('atom'), { maxLength: 4 }).map(together),
  atom: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...atoms),
    fc
      .tuple(tie('pattern'), fc.constantFrom(...repeats))
      .map(([[pattern, text], [repeat, times]]) => [`(${pattern})${repeat}`, text.repeat(times)] as const),
  ),
})).pattern;

/** Any signs in any order: few of them are patterns. */
const signs = fc.string({
  unit: fc.constantFrom(...String.raw`()[]{}|*+?^$.\-,:<=!PpLNQEdsnx0129ak_~&/`, 'å', 'ſ', '\n'),
  maxLength: 14,
});

const texts = fc
  .array(fc.constantFrom(...letters, 'ab', 'AB', 'ab', 'ks', 'KS', 'b', '1', '.', '-', '\n'), {
    maxLength: 7,
  })
  .map((parts) => parts.join(''));

const flags = RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE;

test('whatever the pattern and the text, the look for words before it changes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(pairs, fc.tuple(signs, texts)),
      fc.array(texts, { maxLength: 2 }),
      ([source, like], others) => {
        const found = linearPattern(source);
        if (typeof found !== 'function') return;
        const engine = RE2JS.compile(source.normalize(), flags);
        for (const text of [like, ...others])
          expect(`${text}: ${found(text)}`).toBe(`${text}: ${engine.test(text)}`);
      },
    ),
    { numRuns: 800 },
  );
});

test('what is taken for a pattern without asking the engine is one, and no larger than told', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(pairs, fc.tuple(signs)), ([source]) => {
      const shape = shapeOf(source);
      if (shape === null || shape.steps > 1000) return;
      taken += 1;
      expect(RE2JS.compile(source, flags).programSize()).toBeLessThanOrEqual(3 * shape.steps + 10);
    }),
    { numRuns: 1500 },
  );
  expect(taken).toBeGreaterThan(200);
});

test('letters that the engine takes for one of those in words are found by the look too', () => {
  const latin = Array.from({ length: 0x250 - 0xc0 }, (_, nth) => String.fromCodePoint(0xc0 + nth));
  const plain = [...'abcdefghijklmnopqrstuvwxyz', ...latin].filter((letter) => letter.normalize() === letter);
  const all = Array.from({ length: 0xd800 }, (_, code) => String.fromCodePoint(code));
  const any = RE2JS.compile(`[${plain.join('')}]`, flags);
  const others = all.filter((letter) => any.test(letter));
  for (const letter of plain) {
    const engine = RE2JS.compile(letter, flags);
    const look = new RegExp(letter, 'iu');
    expect(others.filter((other) => engine.test(other) !== look.test(other))).toEqual([]);
  }
});
