import { expect, test } from 'vitest';
import { parseProtocol } from '../../../../src/parse/parse-protocol.ts';

test('a body and a day in headings of their own below the title are no items', () => {
  const { protocol } = parseProtocol(
    '# Mötesprotokoll\n\n## Radioklubben Nord\n\n## 17 september 2024\n\n## Närvarande\n\nKim Sav, Bo Ek\n\n## Mötets öppnande\n\n12:15\n\n## Antennen\n\nBo köper kabel.\n',
  );
  expect(protocol?.meeting.date).toBe('2024-09-17');
  expect(protocol?.items.map(({ title }) => title)).toEqual(['Mötets öppnande', 'Antennen']);
});

test('a heading with a day below that of an item stays where it is', () => {
  const { protocol } = parseProtocol(
    '# Protokoll Styrelsen 2024-09-17\n\n## Ekonomi\n\nKassan är god.\n\n## 1 oktober 2024\n\nDå ses vi.\n',
  );
  expect(protocol?.meeting.date).toBe('2024-09-17');
});
