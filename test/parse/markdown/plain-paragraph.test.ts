import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainParagraph } from '../../../src/parse/markdown/plain-paragraph.ts';
import { parseTree } from '../../../src/parse/markdown/processor.ts';
import { runs } from '../../runs.ts';

const start = { line: 1, column: 1, offset: 0 };

test.each(['Bo Ek öppnar mötet, kl. 18.00.', '\n  Hej', 'Dnr 3–5 (se § 2)'])(
  '%j is a line of words',
  (written) => {
    expect(plainParagraph(written, start)?.children).toMatchObject([{ type: 'text', value: written.trim() }]);
  },
);

test.each([
  '1. Hej',
  'a *b*',
  'a\nb',
  '- a',
  '    a',
  'a & b',
  '\u00a0a',
  'a\u00a0',
  'a  \n',
  'a\n ',
  '[a]',
  'a_b_',
  '',
])('%j is left to the parser, or is the same as it gives', (written) => {
  const paragraph = plainParagraph(written, start);
  if (paragraph) expect([paragraph]).toEqual(plain(written));
});

function plain(written: string): unknown {
  return JSON.parse(JSON.stringify(parseTree(written).children));
}

test('whatever is taken for a line of words is one to the parser too, at the same place', () => {
  const unit = fc.constantFrom(...'abÅö 12.,;:()§%–-!?"\'”’*_~[]{}#>|`=+\\\n\t\u00a0'.split(''));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (written) => {
      const paragraph = plainParagraph(written, start);
      if (paragraph) expect([paragraph]).toEqual(plain(written));
    }),
    { numRuns: runs(3000) },
  );
});
