import { numberWords } from './sentences/numbers.ts';
import { anyOf } from './pattern.ts';
import { valueOf, type Quantity } from './quantities.ts';
import { hasDigit } from '../model/text-shapes.ts';

/** A total that its parts don't make, by the words of a sentence. */
export interface WrongTotal {
  readonly total: Quantity;
  /** With its unit, as written. */
  readonly inWords: string;
  /** What the parts make, in that unit. */
  readonly added: number;
  /** Whether the parts may be only some of all (`varav …`): they make less. */
  readonly isLoose: boolean;
}

/** Whether a list of parts makes the total: the one finding, or none. `mayBeSome`: the list may be of some of all. */
export function judged(
  total: Quantity,
  parts: readonly Quantity[],
  text: string,
  mayBeSome: boolean,
): WrongTotal[] {
  if (parts.length < 2 || parts.some(({ kind, isEach }) => kind !== total.kind || isEach)) return [];
  const sum = added(parts, text);
  if (sum === null || isSame(sum, total, parts.length)) return [];
  const isLoose = mayBeSome && sum < total.value;
  // `varav 200 kvinnor och 90 under 18 år`: some of all, and counted twice.
  if (isLoose && !parts.every(({ end }) => plainPart.test(text.slice(end)))) return [];
  return [wrongTotal(total, sum, text, isLoose)];
}

/** A part that is a number and what it counts, and no more. */
const plainPart =
  /^\s(?:kr|kronor|tkr|mkr|mnkr|\p{Ll}+)(?:\s+(?:till|för|i|på)\s+[\p{L}-]+){0,2}\s*(?:[.,]|$|\s(?:och|samt)\s)/u;

/** A part may be for each of several (`30 000 kronor till var och en av de två övriga`); null where nobody says of how many. */
export function added(parts: readonly Quantity[], text: string): number | null {
  let sum = 0;
  for (const [nth, { value, after }] of parts.entries()) {
    const rest = text.slice(after, parts[nth + 1]?.start ?? after + 80);
    const of = severally.exec(rest);
    const count = of?.groups?.['count'];
    if (of && count === undefined) return null;
    sum +=
      value *
      (count === undefined ? 1 : hasDigit(count) ? Number(count) : numberWords.indexOf(count.toLowerCase()));
  }
  return sum;
}

const severally = new RegExp(
  String.raw`(?<!\p{L})(?:var\s+och\s+en|vardera|varje|envar|per)(?!\p{L})(?:\s+av)?(?:\s+de)?(?:\s+(?:övriga|andra))?(?:\s+(?<count>${anyOf(numberWords.slice(2))}|\d{1,2})(?!\p{L}|\d))?`,
  'iu',
);

/** Decimals may be off in the last place, of more than two parts by one. */
export function isSame(sum: number, total: Quantity, count = 2): boolean {
  const decimals = /[,.](\d+)$/u.exec(total.written)?.[1]?.length ?? 0;
  const tolerance = decimals > 0 ? (count > 2 ? 1.01 : 0.51) * factorOf(total) * 10 ** -decimals : 0.005;
  return Math.abs(sum - total.value) <= tolerance;
}

/** How many kronor its unit is. */
function factorOf({ value, written }: Quantity): number {
  const plain = valueOf(written);
  return plain === 0 ? 1 : value / plain;
}

/** The finding that a total is not what its parts make. */
export function wrongTotal(total: Quantity, sum: number, text: string, isLoose: boolean): WrongTotal {
  return { total, inWords: text.slice(total.start, total.after), added: sum / factorOf(total), isLoose };
}
