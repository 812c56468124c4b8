import { remembered } from '../remembered.ts';

/** Whether two words are one name spelled in two ways: `Monica`/`Monika`, `Patric`/`Patrik`, `Håkansson`/`Hakanson`. */
export function isSameSound(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/**
 * Whether two words may be one name with a slip of the pen: one letter left out, added, changed or swapped, in a word
 * that is long enough. An ending that makes another name of it does not count (`Johan`/`Johanna`, `Helen`/`Helena`).
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = [fold(a), fold(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short.length < 5 || long.length - short.length > 1)
    return false;
  if (short[0] !== long[0] || stem(short) === stem(long)) return false;
  if (short.length === long.length)
    return isTransposed(short, long) || (short.length > 5 && differences(short, long) === 1);
  const at = firstDifference(short, long);
  return at < short.length && short.slice(at) === long.slice(at + 1);
}

/** Each word of a name is compared with those of all others. */
const fold = remembered(withoutVariants);

function withoutVariants(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .replace(/ch(?=r)|ck|qu?|c/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/w/gu, 'v')
    .replace(/z/gu, 's')
    .replace(/x/gu, 'ks')
    .replace(/(\p{L})\1+/gu, '$1');
}

function stem(word: string): string {
  return word.replace(/(?:n?[ae])$/u, '');
}

function differences(a: string, b: string): number {
  return a.split('').filter((letter, index) => letter !== b[index]).length;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function isTransposed(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
