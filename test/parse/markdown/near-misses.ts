import fc from 'fast-check';

const indent = often('/ /  /   /    /\t');
const mark = often('- /* /+ /1. /2. /07. /10. /1) /-  /-\t/-/- - /> - ');
const check = often('/[ ] /[x] /[X] /[ ]/[]/[-] ');
const words = often('en punkt/(b/år 2024. Slut/1986. Början/slut //**b**/[x]/- a/---/# r/[^1]');
const item = fc.tuple(indent, mark, check, words);

const cell = often(' a /  b  /2\u00a0000/ – 5// /-/:-:/ `c` / d\\/ \t /\u00a0');
const cells = fc.array(cell, { minLength: 1, maxLength: 3 }).map((texts) => texts.join('|'));
const row = fc.tuple(often('|/| / |//||'), cells, often('|/| // x/||'));
const alignments = often('|---|---|/|-|/| :- | --: |/|:-:|/|--|--|--|/-|-/|- -|/');
const table = fc.tuple(row, fc.constant('\n'), alignments, fc.constant('\n'), row);

const line = often(
  'Löpande text./  fortsatt/   fortsatt/    kod/## Rubrik/---/--- /===/> a/**b** c/[^1]: n/<b>/ ',
);
const gap = often('\n/\n\n/\n\n\n/\n \n/  \n');
const piece = fc.tuple(fc.oneof(item, item, item, table, row, line), gap);

const frontMatter = often(
  '/---\norgan: Nämnd\n---\n/--- \n\n\ta: 1 \n\n\n---\n\n/---\n---\n/---\n\0\n--- /---\n\n',
);

/** Notes of items, rows and lines that follow on each other in all ways, most of them not as in a plain list or table. */
export const nearMisses: fc.Arbitrary<string> = fc
  .tuple(frontMatter, fc.array(piece, { maxLength: 8 }))
  .map((pieces) => pieces.flat(4).join(''));

/** One of the texts, which a slash parts; the first in half of all cases. */
function often(texts: string): fc.Arbitrary<string> {
  const [first, ...others] = texts.split('/');
  return fc.oneof(fc.constant(first!), fc.constantFrom(...others));
}
