import { describe, expect, it } from 'vitest';
import { quickLetters } from '../../../scripts/late-patterns/quick-letters.ts';

const exact = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));
const latinGreekAndCyrillic = [...exact, ...'Ș ẽ Ộ Ω ά Я ж'.replaceAll(' ', '')];

function quickly(source: string, flags: string): RegExp {
  const quick = quickLetters({ source, flags });
  return new RegExp(quick.source, quick.flags);
}

describe.each(['u', 'iu'])('with the flags %s', (flags) => {
  it.each([
    String.raw`^\p{L}$`,
    String.raw`^[\p{L}]$`,
    String.raw`^[^\p{L}\p{N}_]$`,
    String.raw`^[\p{Ll}'-]$`,
    String.raw`\[\p{L}|(?<!\p{L})\p{N}`,
    String.raw`^[\]\p{L}]$`,
    String.raw`^[^\s[\p{N}]$`,
    String.raw`^\P{L}$`,
    String.raw`^\P{N}$`,
    String.raw`^[\p{L}\p{M}]$`,
  ])('%s matches what it did', (source) => {
    const quick = quickly(source, flags);
    const matches = (pattern: RegExp) => exact.filter((letter) => pattern.test(letter));
    expect(quick.source).not.toMatch(/p\{/);
    expect(matches(quick)).toEqual(matches(new RegExp(source, flags)));
  });
});

it('takes letters of every script for letters', () => {
  const quick = quickly(String.raw`^\p{L}$`, 'u');
  const letters = [...'åЯωאعกあ漢한𐐀'];
  expect(letters.filter((letter) => !quick.test(letter))).toEqual([]);
  expect([...'–’…•§€™→⚠️🔒　。'].filter((sign) => quick.test(sign))).toEqual(['™']);
});

it('takes capitals of Latin, Greek and Cyrillic for capitals', () => {
  const quick = quickly(String.raw`^\p{Lu}$`, 'u');
  const capitals = latinGreekAndCyrillic.filter((letter) => /\p{Lu}/u.test(letter));
  expect(capitals.filter((letter) => !quick.test(letter))).toEqual([]);
});

it('tells the sets of a pattern from the brackets that it looks for', () => {
  expect(quickly(String.raw`^\[(?:\p{L}|[\p{N}-])\]$`, 'u').test('[å]')).toBe(true);
  expect(quickly(String.raw`^\[\p{L}\]$`, 'u').test('L')).toBe(false);
});

it('leaves a pattern with other sets as it is, since they need the flag u', () => {
  const written = { source: String.raw`\p{Sc}\s*\p{L}`, flags: 'iu' };
  expect(quickLetters(written)).toEqual(written);
});
