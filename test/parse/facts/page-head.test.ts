import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

function read(text: string): readonly (string | null)[] {
  const { body, principal } = parseProtocol(text).protocol!;
  return [principal, body];
}

test.each([
  [
    'NORDÅS KOMMUN            PROTOKOLL\n\nKommunstyrelsen          2025-04-08',
    'NORDÅS KOMMUN',
    'Kommunstyrelsen',
  ],
  [
    'PROTOKOLL                     1 (12)\nKYRKOFULLMÄKTIGE              2025-11-20',
    null,
    'Kyrkofullmäktige',
  ],
  ['Bygg- och miljönämnden        2025-05-20', null, 'Bygg- och miljönämnden'],
  [
    'Ås stad             Protokoll FSG\n\nFörvaltningens samverkansgrupp (FSG)',
    'Ås stad',
    'Förvaltningens samverkansgrupp',
  ],
])('%j', (head, principal, body) => {
  expect(read(`${head}\n\nPlats: Sal A\n\n§ 1 Dagordning\nDagordningen godkänns.\n`)).toEqual([
    principal,
    body,
  ]);
});
