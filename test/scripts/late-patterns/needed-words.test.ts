import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { neededWords } from '../../../scripts/late-patterns/needed-words.ts';

const needed = (pattern: RegExp) => neededWords(pattern);

it.each([
  [/beslutade?\s+att/iu, ['beslutad']],
  [/(?:avslog|avslår)\s/iu, ['avslog', 'avslår']],
  [/^(?:Till\s+)?sekreterare:/iu, ['sekreter']],
  [/(?:ord|vice\s+ord)förande/iu, ['förande']],
  [/§\s*\d/u, null],
  [/(?:nej|\d+)\s+röster/iu, ['röster']],
  [/(?!Mötet)\p{Lu}\p{L}+s\s+möte/u, ['möte']],
  [/Mötet/u, ['Mötet']],
  [/[Jj]usterat/u, ['Justerat', 'justerat']],
  [/(?:ab|c)?/u, null],
  [/styrelse\u{e5}/iu, null],
  [/styrelse\u{e5}/u, ['styrelse']],
])('%s needs %j', (pattern, words) => {
  expect(needed(pattern)).toEqual(words);
});

it('tells of no more words than are soon looked for', () => {
  const all = Array.from({ length: 500 }, (_, nth) => `${String.fromCharCode(97 + (nth % 26))}${nth}ord`);
  expect(needed(new RegExp(`(?:${all.join('|')})`, 'u'))?.length ?? 0).toBeLessThanOrEqual(60);
});

const letter = fc.constantFrom(
  'a',
  'b',
  'å',
  '.',
  String.raw`\d`,
  String.raw`\s`,
  '[ab]',
  '[^a]',
  '^',
  '$',
  '(?=a)',
);
const { pattern: patterns } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4 },
    letter,
    fc.array(tie('pattern'), { minLength: 2, maxLength: 5 }).map((all) => all.join('')),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 3 }).map((all) => `(?:${all.join('|')})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,3}?'))
      .map(([inner, count]) => `(?:${inner})${count}`),
  ),
}));

test('a text that any pattern matches has one of the words that it needs', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', 'å', 'Å', '1', ' '), maxLength: 12 });
  fc.assert(
    fc.property(patterns, text, fc.constantFrom('u', 'iu'), (source, written, flags) => {
      const words = neededWords({ source, flags });
      const asAsked = flags === 'iu' ? written.toLowerCase() : written;
      if (words === null || !new RegExp(source, flags).test(written)) return;
      expect(words.some((word) => asAsked.includes(word))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
