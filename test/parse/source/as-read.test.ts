import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/parse/source/read-source.ts';

const read = (...lines: string[]) => readSource(lines.join('\n')).source!.text.split('\n');

describe('marks that a person sees and Markdown does not', () => {
  it.each([
    ['-\u00a0att hålla läger', '- att hålla läger'],
    ['##\u00a0§\u00a032 Avgifter', '## § 32 Avgifter'],
    ['1.\u00a0Öppnande', '1. Öppnande'],
    ['  -\u2003inskjutet', '  - inskjutet'],
    ['> -\u00a0citat', '> - citat'],
    ['-\u00a0[\u00a0]\u00a0Bo Ek: ringa', '- [ ] Bo Ek: ringa'],
    ['§\u00a031 Tält', '§ 31 Tält'],
    ['800\u00a0kr', '800\u00a0kr'],
  ])('a no-break space after a mark is a space: %j', (written, text) => {
    expect(read(written)).toEqual([text]);
  });

  it.each([
    ['• att köpa', '- att köpa'],
    ['•\tatt köpa', '- att köpa'],
    ['•att köpa', '- att köpa'],
    ['▪ att köpa', '- att köpa'],
    ['· att köpa', '- att köpa'],
    ['‣ att köpa', '- att köpa'],
    ['\uF0B7\tatt köpa', '- att köpa'],
    ['o\tatt köpa', '- att köpa'],
    ['– att köpa', '- att köpa'],
    ['-att köpa', '- att köpa'],
    ['- • dubbelt', '- dubbelt'],
    ['o andra', 'o andra'],
    ['-5 grader', '-5 grader'],
    ['-attityd', '-attityd'],
    ['a • b', 'a • b'],
  ])('the bullets of Word are marks of a list: %j', (written, text) => {
    expect(read(written)).toEqual([text]);
  });

  it('a dash is a bullet only where a list may begin', () => {
    expect(read('Öppet är kl. 10', '– 12 varje dag.')[1]).toBe('– 12 varje dag.');
    expect(read('Öppet:', '– måndag', '– tisdag').slice(1)).toEqual(['- måndag', '- tisdag']);
    expect(read('Styrelsen beslutar', '– att köpa')[1]).toBe('- att köpa');
  });

  it.each([
    ['- [] Bo: måla', '- [ ] Bo: måla'],
    ['- [ ]Bo: måla', '- [ ] Bo: måla'],
    ['-[ ] Bo: måla', '- [ ] Bo: måla'],
    ['- [ x] Bo: måla', '- [x] Bo: måla'],
    ['- [ ]\tBo: måla', '- [ ] Bo: måla'],
    ['[x] Bo: måla', '- [x] Bo: måla'],
    ['☐ Bo: måla', '- [ ] Bo: måla'],
    ['☑ Bo: måla', '- [x] Bo: måla'],
    ['☒ Bo: måla', '- [x] Bo: måla'],
    ['- ☐ Bo: måla', '- [ ] Bo: måla'],
    ['1. [] Bo: måla', '1. [ ] Bo: måla'],
    ['- [X] Bo: måla', '- [X] Bo: måla'],
    ['- [](https://exempel.se)', '- [](https://exempel.se)'],
    ['[x]: https://exempel.se', '[x]: https://exempel.se'],
    ['☐ Ja ☑ Nej', '☐ Ja ☑ Nej'],
  ])('near boxes are boxes: %j', (written, text) => {
    expect(read(written)).toEqual([text]);
  });

  it('front matter and code stay as they are', () => {
    const notes = ['---', 'plats: • hemma', '---', '```', '• kod', '```', '• punkt'];
    expect(read(...notes)).toEqual([...notes.slice(0, 6), '- punkt']);
  });

  it('knows the places of the file behind them', () => {
    const { source } = readSource('Sty\u00adrelsen\n•\t\tatt köpa\n☐ Bo Ek');
    expect(source!.original({ line: 1, column: 4 })).toEqual({ line: 1, column: 5 });
    expect(source!.original({ line: 2, column: 3 })).toEqual({ line: 2, column: 4 });
    expect(source!.original({ line: 3, column: 7 })).toEqual({ line: 3, column: 3 });
  });
});

describe('what paints nothing', () => {
  it.each([
    ['Sty\u00adrel\u200Bsen', 'Styrelsen'],
    ['\uFEFF## § 2 Kök', '## § 2 Kök'],
    ['\u2028## § 4 Golv', '## § 4 Golv'],
    ['\f2 Kök', '2 Kök'],
    ['ett\u001Ftvå\u007Ftre', 'ett två tre'],
    ['👩‍👩‍👧 ❤️', '👩‍👩‍👧 ❤️'],
  ])('%j', (written, text) => {
    expect(read('Först', written)[1]).toBe(text);
  });

  it('lost letters are told, with their places', () => {
    const { diagnostics } = readSource('M\uFFFDtet\nh\uFFFD\uFFFDr');
    expect(diagnostics.map(({ rule, severity, position }) => [rule, severity, position.start])).toEqual([
      ['tecken-forstort', 'error', { line: 1, column: 2 }],
      ['tecken-forstort', 'error', { line: 2, column: 2 }],
    ]);
  });
});
