import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/parse/front-matter/value.ts';
import { read } from './read.ts';
import { runs } from '../../runs.ts';

const marks = (
  '\n¦\r\n¦\n  ¦\n  - ¦\n- ¦ ¦  ¦\t¦: ¦:¦,¦, ¦- ¦-¦– ¦{¦}¦[¦]¦"¦\'¦' + '|¦|-¦>¦&¦*¦!¦!!¦%¦@¦?¦§ ¦`¦~¦<<¦---¦…'
).split('¦');
const words = (
  'närvarande,Justerare,datum,plats och tid,titel,status,sändlista,nästa möte,dnr,' +
  'namn,roll,jäv,paragrafer,dagordning,okänd,Kim Sav,Bo,och,007,5.1,__proto__'
).split(',');

/** Text of the words and marks that mean something here, so that they meet in all ways, some of them in good order. */
function notes(...others: string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words);
  const part = fc.oneof(
    fc.constantFrom(...marks, ...words, ...words.map((name) => `${name}: `), ...others),
    fc.array(value, { maxLength: 4 }).map((values) => `{namn: ${values.join(', ')}}`),
    fc.array(value, { maxLength: 4 }).map((values) => `[${values.join(', ')}]`),
    fc.tuple(word, value).map(([key, text]) => `\n${key}: ${text}`),
    fc
      .tuple(word, value, value)
      .map(([key, ...texts]) => `\n${key}:${texts.map((text) => `\n  - ${text}`).join('')}`),
    fc
      .tuple(word, value, value)
      .map(([key, ...texts]) => `\n${key}:${texts.map((text) => `\n  ${text}`).join('')}`),
  );
  return fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
}

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...words, ...words.map((name) => `${name}: Kim`)),
    fc.tuple(tie('value'), tie('value')).map(([name, other]) => `{namn: ${name}, ${other}}`),
    fc.tuple(tie('value'), tie('value')).map((values) => `[${values.join(', ')}]`),
    fc.tuple(tie('value'), tie('value')).map((values) => `"${values.join(' ').replaceAll('"', "'")}"`),
    fc.tuple(tie('value'), tie('value')).map(([name, role]) => `namn: ${name}\n    roll: ${role}`),
    fc.tuple(tie('value'), tie('value')).map((lines) => `|\n      ${lines.join('\n      ')}`),
  ),
}));

describe('any text', () => {
  it('keeps each word, in order, and gets none', () => {
    fc.assert(
      fc.property(notes(), (text) => {
        const kept = read(text).entries.map(({ written, value }) => `${written} ${plainText(value)}`);
        expect(wordsOf(kept.join(' '))).toEqual(wordsOf(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('keeps each word beside comments', () => {
    fc.assert(
      fc.property(notes('#', '# ', '\n# ', ' #3'), (text) => {
        const kept = wordsOf(
          read(text)
            .entries.map((entry) => `${entry.written} ${plainText(entry.value)}`)
            .join(' '),
        );
        expect(isWithin(kept, wordsOf(text))).toBe(true);
        expect(isWithin(wordsOf(text.replace(/#.*/g, ' ')), kept)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never throws, and points within the text', () => {
    fc.assert(
      fc.property(fc.oneof(notes('#', '\\'), fc.string({ unit: 'binary' })), (text) => {
        const { entries, diagnostics } = read(text);
        const last = 4 + text.length;
        for (const { position } of [...entries, ...diagnostics]) {
          const [start, end] = [position.start.offset ?? -1, position.end.offset ?? -1];
          expect(start).toBeGreaterThanOrEqual(4);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ['brackets', `närvarande: ${'['.repeat(100_000)}`],
    ['closed brackets', `närvarande: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['mappings', `justerare: ${'{namn: '.repeat(20_000)}${'}'.repeat(20_000)}`],
    ['dashes', `närvarande:\n  ${'- '.repeat(100_000)}`],
    [
      'steps',
      `närvarande:\n${Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')}`,
    ],
    ['aliases', `a: &a [lol]\nb: [${'*a,'.repeat(100_000)}]`],
    ['unknown keys', Array.from({ length: 5_000 }, (_, index) => `närvarond${index}: x`).join('\n')],
  ])('may be made of %s without end', (_, text) => {
    expect(read(text).entries.length).toBeGreaterThan(0);
  });
});

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether `part` is what is left of `whole` when some words are taken out. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const word of whole) if (word === part[found]) found += 1;
  return found === part.length;
}
