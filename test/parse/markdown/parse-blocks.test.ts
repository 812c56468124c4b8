import { readdirSync, readFileSync } from 'node:fs';
import { tests as commonmark } from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexLines } from '../../../src/parse/markdown/line-index.ts';
import { parseBlocks } from '../../../src/parse/markdown/parse-blocks.ts';
import { parseTree } from '../../../src/parse/markdown/processor.ts';
import { nearMisses } from './near-misses.ts';
import { runs } from '../../runs.ts';

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
      { numRuns: runs(1000) },
    );
  });

  test.each([
    ['items apart', '- a\n\n- b\n\n\n- c\n\nSlut.'],
    ['items of more lines', 'Dagordning\n\n7) Val\n   av ordförande\n8) Budget\n'],
    ['tasks', '- [ ] Anna: skriva\n- [x] Bo: räkna\n- [X] Eva:\n  läsa\n\nSlut.'],
    ['a link that looks like a task', '- [ ] a\n- [x](y) b'],
    ['a list after a list', '- a\n\n* b\n\n1. c'],
    ['a list that goes on with markup', '- a\n\n- **b**\n\n  c\n\n- d'],
    ['an item without words', '-\n\n- b'],
    ['a list in a paragraph', 'Vi ser att\n- a\n\n- b\n\n2. c'],
    ['front matter and nothing else', '---\norgan: Nämnd\n---'],
    ['a line and nothing else', '---'],
    ['no end of front matter', '---\n\nÖppnande\n\n3. Val'],
    ['front matter with spaces', '--- \norgan: Nämnd\n\nVal\n\n---\t\n\n- a'],
    ['a table', '| År | Utfall |  |\n|:--|--:|:-:|\n| 2024 | 12 000 | – |\n|2025||\n\n- a'],
    ['a table with other columns', '| a | b |\n|---|\n| c | d |'],
  ])('in %s', (_, markdown) => expectSameTree(markdown));

  test('in whatever nearly is a list or table', () => {
    fc.assert(fc.property(nearMisses, expectSameTree), { numRuns: runs(1000) });
  });
});
