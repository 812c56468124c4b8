import { expect, test } from 'vitest';
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
