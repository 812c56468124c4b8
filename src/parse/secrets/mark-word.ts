const word = 'sekretess';

/** Other words that a hurried hand writes for it. */
const synonyms = new Set(['sekret', 'secret', 'secrets', 'secretess']);

/** Letters of other scripts, digits and signs that look like letters of the word, which stand below them. */
const lookalikes = 'ѕꜱ5$еєεᴇ3кκᴋгʀтτᴛ7сϲ';
const originals = 'sssseeeeekkkrrttttcc';

/**
 * Whether `text` is the word of the marks or may be meant as it: at most two letters wrong, look-alike or invisible
 * characters, markup or hyphens in it.
 */
export function isLikeMarkWord(text: string): boolean {
  const letters = skeleton(text);
  return (
    synonyms.has(letters) || (Math.abs(letters.length - word.length) <= 2 && distance(letters, word) <= 2)
  );
}

/** Whether `text` begins as the word of the marks does (`sekretessbelagt`). */
export function beginsLikeMarkWord(text: string): boolean {
  return /^se[ck]retes/.test(skeleton(text));
}

function skeleton(text: string): string {
  const letters = text
    .slice(0, 64)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\p{Default_Ignorable_Code_Point}|[-_*~`]/gu, '');
  return letters.replace(/[^a-z]/g, (letter) => originals[lookalikes.indexOf(letter)] ?? letter);
}

/** Letters to add, drop, change or swap with a neighbour. */
function distance(a: string, b: string): number {
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
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
