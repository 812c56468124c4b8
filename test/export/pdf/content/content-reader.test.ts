import { describe, expect, test } from 'vitest';
import { ContentReader } from '../../../../src/export/pdf/content/content-reader.ts';

test('reads operators with their operands, and where they stand', () => {
  const source = 'q\n1 0 0 -1 .5 -7 cm\n/P <</MCID 3 /E <</F (>>)>>>>BDC\n[<00> -5 (a\\)b)]TJ % note\nEMC';
  const reader = new ContentReader(source);
  const read: string[][] = [];
  while (reader.next()) {
    const operands = Array.from({ length: reader.operandCount }, (_, index) => reader.operand(index));
    read.push([reader.operator, ...operands]);
    expect(source.slice(reader.start, reader.end)).toMatch(new RegExp(`${reader.operator}$`));
  }
  expect(read).toEqual([
    ['q'],
    ['cm', '1', '0', '0', '-1', '.5', '-7'],
    ['BDC', '/P', '<</MCID 3 /E <</F (>>)>>>>'],
    ['TJ', '[<00> -5 (a\\)b)]'],
    ['EMC'],
  ]);
});

describe('the glyphs that follow on the line', () => {
  const after = (source: string) => {
    const reader = new ContentReader(source);
    reader.next();
    return { codes: reader.passAlong(), next: reader.next() ? reader.operator : null };
  };

  test('are passed over at once', () => {
    expect(after('<0014> Tj\n5.77 0 Td <002f> Tj\n-.5 0 Td <00340035> Tj\nET\n')).toEqual({
      codes: '002f00340035',
      next: 'ET',
    });
  });

  test.each([
    ['on another line', '<0014> Tj\n0 -12 Td <002f> Tj\n', 'Td'],
    ['in a mark of their own', '<0014> Tj\n/Span <</ActualText <feff00ad>>> BDC\n5 0 Td <002f> Tj\n', 'BDC'],
    ['written in another way', '<0014> Tj\n5 0 Td (a) Tj\n', 'Td'],
    ['none', '<0014> Tj\n', null],
  ])('are none when they are %s', (_, source, next) => {
    expect(after(source)).toEqual({ codes: '', next });
  });
});
