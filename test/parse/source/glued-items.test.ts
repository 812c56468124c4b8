import { describe, expect, test } from 'vitest';
import { asRead } from '../../../src/parse/source/as-read.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

describe('items that lost the line break before them', () => {
  test('get it back where their number follows', () => {
    const { items } = parseProtocol(
      'Möte 2026-03-04\n\n§ 1 Öppnande\n\nMötet öppnas.§ 2 Dagordning\n\nDen godkänns.§ 3 Val\n\nBo Ek valdes.\n',
    ).protocol!;
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Öppnande',
      '2 Dagordning',
      '3 Val',
    ]);
  });

  test.each([
    [['§ 4 Val', 'Kallelsen följde stadgarna.§ 2 Kallelse gäller.']],
    [['§ 1 Val', 'Enligt stadgarna § 2 Kallelse gäller.']],
    [['## § 1 Val.§ 2 Taxa']],
    [['§ 1 Val', '| a.§ 2 Taxa |']],
    [['§ 1 Val', 'Se lagen.§ 2 gäller.']],
  ])('%j stays as it is', (lines) => {
    expect(asRead(lines).lines).toEqual(lines);
  });
});
