import { describe, expect, it } from 'vitest';
import { unchanged, withQuickLetters } from '../../scripts/quick-letters.ts';

const exact = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));
const latinGreekAndCyrillic = [...exact, ...'Ș ẽ Ộ Ω ά Я ж'.replaceAll(' ', '')];

/** The pattern that comes of `/source/flags`. */
function quickly(source: string, flags: string): RegExp {
  const [, quick] = /^\/(.*)\/$/su.exec(withQuickLetters(`/${source}/`))!;
  return new RegExp(quick!, flags);
}

describe.each(['u', 'iu'])('with the flags %s', (flags) => {
  it.each([
    String.raw`^\p{L}$`,
    String.raw`^[\p{L}]$`,
    String.raw`^[^\p{L}\p{N}_]$`,
    String.raw`^[\p{Ll}'-]$`,
    String.raw`\[\p{L}|(?<!\p{L})\p{N}`,
    String.raw`^\P{L}$`,
    String.raw`^\P{N}$`,
    String.raw`^[\p{L}\p{M}]$`,
  ])('%s matches what it did', (source) => {
    const quick = quickly(source, flags);
    const matches = (pattern: RegExp) => exact.filter((letter) => pattern.test(letter));
    expect(quick.source).not.toContain('p{L');
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

it('finds sets in strings too', () => {
  const source = withQuickLetters(String.raw`'(?<!\\p{L})nr[\\p{L}\\d]'`);
  // oxlint-disable-next-line typescript/no-implied-eval -- the string that this source text stands for
  const quick = new RegExp(new Function(`return ${source}`)() as string, 'u');
  expect(quick.test('nrä')).toBe(true);
  expect(quick.test('ånrä')).toBe(false);
});

it('tells the brackets of a set from those of a list', () => {
  const source = withQuickLetters(String.raw`[/^(?:\p{L}*rådet)$/u, /[\p{L}-]/u, items[0], /\[\p{L}/u]`);
  expect(source).toMatch(/^\[\/\^\(\?:\[\^/);
  expect(source).toContain('/[A-Z');
  expect(source).toContain(String.raw`/\[[^`);
});

it('tells of a pattern that goes on to the next line, which stays as it was', () => {
  const pattern = 'String.raw`(?:\\p{L}+ ){0,4}?';
  expect(unchanged(withQuickLetters(`/** \\p{L} is a letter. */\nconst one = ${pattern}` + '`;'))).toEqual(
    [],
  );
  expect(unchanged(withQuickLetters(`const two = ${pattern}${'${anyOf([\n'}'samtal',\n])}\`;`))).toEqual([1]);
});
