import { slipBetween } from '../../model/slip.ts';
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
  if (short === undefined || long === undefined || short.length < 5) return false;
  if (short[0] !== long[0] || stem(short) === stem(long)) return false;
  switch (slipBetween(short, long)) {
    case 'letters-swapped':
      return true;
    case 'letter-changed':
      return short.length > 5;
    case 'letter-more':
      return !long.startsWith(short);
    default:
      return false;
  }
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
