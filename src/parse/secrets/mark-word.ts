import { secrecyCompound } from '../../language/secret-words.ts';
import { type SecrecyReach, noSecrecyWords, secrecyWords } from '../../language/secrecy.ts';

/** Letters of other scripts, digits and signs that look like Latin letters, which stand below them. */
const lookalikes = 'ѕꜱ5$еєεᴇ3кκᴋгʀтτᴛ7сϲһнмᴍіɩ1ӏӀɡ6оο0аα4@ԁпո';
const originals = 'sssseeeeekkkrrttttcchhmmiiillggoooaaaadnn';

/** Words of these letters, as most are, are their own skeleton. */
const plain = /^[a-zA-Z]{1,64}$/;
const plainSwedish = /^[a-zA-ZåäöÅÄÖ]{1,64}$/;

const reaches: ReadonlyMap<string, SecrecyReach> = new Map(
  (['directive', 'stamp', 'own'] as const).flatMap((reach) =>
    secrecyWords[reach].map((word) => [skeleton(word), reach] as const),
  ),
);
const known = Array.from(reaches, ([word, reach]) => ({
  word,
  reach,
  set: lettersOf(word),
  most: word.length < 6 ? 0 : word.length < 9 ? 1 : 2,
})).toSorted((one, other) => one.word.length - other.word.length);
const others: ReadonlySet<string> = new Set(noSecrecyWords.map(skeleton));
const longest = known.at(-1)!.word.length + 2;
/** Those that a word of each length may be near to. */
const knownByLength = Array.from({ length: longest + 1 }, (_, length) =>
  known.filter(({ word, most }) => Math.abs(word.length - length) <= most),
);

/**
 * How a word may be meant as a mark of secrecy, with a letter or two wrong (the shorter the word the fewer), look-alike or
 * invisible characters, markup or hyphens in it; null when it is another word.
 */
export function secrecyReach(text: string): SecrecyReach | null {
  if (text.length < 4 || text.length > 64) return null;
  const letters = skeleton(text);
  const exact = reaches.get(letters);
  if (exact !== undefined) return exact;
  if (letters.length < 6 || others.has(letters)) return null;
  if (letters.length > longest) return isCompound(letters) ? 'directive' : null;
  const set = lettersOf(letters);
  const near = knownByLength[letters.length]!.find((row) => isNear(letters, set, row));
  return near?.reach ?? (isCompound(letters) ? 'directive' : null);
}

function isCompound(letters: string): boolean {
  return secrecyCompound.test(letters);
}

function isNear(letters: string, set: number, { word, set: own, most }: (typeof known)[number]): boolean {
  // Each wrong letter adds one at most, and takes one away; far quicker to tell than the distance.
  if (countOf(set & ~own) > most || countOf(own & ~set) > most) return false;
  return distance(letters, word, most) <= most;
}

/** The letters a–z of a word, a bit each. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) - 97);
  return set;
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function skeleton(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  if (plainSwedish.test(text)) return text.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o');
  const letters = text
    .slice(0, 64)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\p{Default_Ignorable_Code_Point}|[-_*~`\s]/gu, '');
  return letters.replace(/[^a-z]/gu, (letter) => {
    const at = lookalikes.indexOf(letter);
    return at < 0 ? letter : originals[at]!;
  });
}

/** Letters to add, drop, change or swap with a neighbour; any number above `most` where they are more. */
function distance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most && Math.min(...last) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
