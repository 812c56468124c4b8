import { readdirSync, readFileSync } from 'node:fs';
import { tests as commonmark } from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexLines } from '../../../src/parse/markdown/line-index.ts';
import { parseBlocks } from '../../../src/parse/markdown/parse-blocks.ts';
import { parseTree } from '../../../src/parse/markdown/processor.ts';

function expectSameTree(text: string): void {
  expect(parseBlocks(indexLines(text))).toEqual(parseTree(text));
}

describe('the tree is the same, whoever reads the plain blocks', () => {
  test.each(commonmark.map(({ markdown }, nth) => ({ nth, markdown: markdown.replaceAll('→', '\t') })))(
    'in example $nth',
    ({ markdown }) => {
      expectSameTree(markdown);
      expectSameTree(
        `# Protokoll\n\n${markdown}\n\nMötet öppnas.\nAlla är välkomna.\n\n${markdown}\n\n## § 2 Budget`,
      );
    },
  );

  const notes = 'test/parse/fixtures';
  test.each(readdirSync(notes).filter((name) => name.endsWith('.md')))('in %s', (name) => {
    expectSameTree(readFileSync(`${notes}/${name}`, 'utf8').replaceAll('\r', ''));
  });

  test('in whatever is put together', () => {
    const words = [
      'nämnden beslutar, enligt förslag',
      'att',
      'Å',
      '§ 12',
      'kl. 10.15–11.00',
      '3. tredje',
      'a_b_c',
      ':',
    ];
    const marks =
      '** * _ ~~ ` ``` [ ] ](x) ![ < <b> &amp; \\ " | |---|---| <!-- --> [^1] [^1]: # - = +'.split(' ');
    const breaks = [
      '\n',
      '\n\n',
      '\n\n',
      '\n\n',
      '\n \n',
      '  \n',
      '\n    ',
      '\n\t',
      ' ',
      '\u00a0',
      '\ufeff',
      '\0',
    ];
    const starts = ['\n> ', '\n- ', '\n1. ', '\n# ', '\n---\n', '\n===\n', '---\n', '\n\n  '];
    const piece = fc.constantFrom(...words, ...marks, ...breaks, ...starts);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectSameTree(pieces.join(''))),
      { numRuns: 1000 },
    );
  });
});
