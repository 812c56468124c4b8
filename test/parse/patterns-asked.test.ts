import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseProtocol } from '../../src/parse/index.ts';

/**
 * How many patterns meet plain prose. Each costs little, but all of them together are most of the time that reading takes, and each new
 * wording tempts to ask one more of every line. What is asked of a line without any cue belongs behind a gate (`language/gate.ts`); a
 * number below may only become smaller. `npm run bench parse` in `bench` tells what it is worth.
 */
const prototype = RegExp.prototype;
const methods = ['exec', 'test', Symbol.match, Symbol.replace, Symbol.search, Symbol.split] as const;
const own = new Map(methods.map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)!]));
let asked = 0;
let isInside = false;

beforeAll(() => {
  for (const [name, descriptor] of own) {
    const ask = descriptor.value as (this: RegExp, ...given: unknown[]) => unknown;
    const counting = function (this: RegExp, ...given: unknown[]): unknown {
      if (isInside) return ask.apply(this, given);
      asked++;
      isInside = true;
      try {
        return ask.apply(this, given);
      } finally {
        isInside = false;
      }
    };
    Object.defineProperty(prototype, name, { ...descriptor, value: counting });
  }
});

afterAll(() => {
  for (const [name, descriptor] of own) Object.defineProperty(prototype, name, descriptor);
});

const head = '# Protokoll\n\nDatum: 2025-03-04\n\n## § 1 Rapport\n\n';
const sentences = [
  'Arbetet med lokalerna går vidare under våren.',
  'Kostnaden ryms inom ramen för året.',
  'En risk är att taket inte håller länge till.',
  'Jämfört med fjolåret har antalet besökare ökat.',
];

/** Patterns asked for each text that is added to a note of a hundred. */
function askedOf(textOf: (nth: number) => string): number {
  const read = (count: number): number => {
    const texts = Array.from({ length: count }, (_, nth) => textOf(nth));
    asked = 0;
    parseProtocol(`${head}${texts.join('\n\n')}\n`);
    return asked;
  };
  // What is asked once is remembered from here on.
  read(10);
  return (read(200) - read(100)) / 100;
}

const letters = 'abcdefghij';
/** A sentence that no other number has, without any figure. */
const plain = (nth: number): string =>
  `${sentences[nth % sentences.length]!.slice(0, -1)} i hus ${[...String(nth)].map((digit) => letters[Number(digit)]).join('')}.`;
const several = (nth: number, count: number): string[] =>
  Array.from({ length: count }, (_, add) => plain(nth * count + add));

test('of a paragraph of one plain sentence', () => {
  expect(askedOf(plain)).toBeLessThanOrEqual(66);
});

test('of a paragraph of four', () => {
  expect(askedOf((nth) => several(nth, 4).join(' '))).toBeLessThanOrEqual(59);
});

test('of a plain sentence beside one that tells of a decision', () => {
  const told = (count: number) =>
    askedOf((nth) => ['Ramen är den som fullmäktige har beslutat om.', ...several(nth, count)].join(' '));
  expect((told(8) - told(4)) / 4).toBeLessThanOrEqual(17);
});

test('of an entry of a list', () => {
  expect(
    askedOf((nth) =>
      several(nth, 4)
        .map((text) => `- ${text}`)
        .join('\n'),
    ) / 4,
  ).toBeLessThanOrEqual(40);
});

test('of a row of a table', () => {
  const table = (nth: number, rows: number) =>
    `| Hus | Läge |\n| --- | --- |\n${several(nth, rows)
      .map((text) => `| ${text} | klart |`)
      .join('\n')}`;
  expect((askedOf((nth) => table(nth, 6)) - askedOf((nth) => table(nth, 2))) / 4).toBeLessThanOrEqual(32);
});
