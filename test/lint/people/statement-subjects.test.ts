import { expect, test } from 'vitest';
import { blocksOfType } from '../../../src/lint/content/item-parts.ts';
import { subjectsOf } from '../../../src/lint/people/statement-subjects.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const type = { Jäv: 'recusal', Reservation: 'reservation' } as const;

test.each([
  ['Jäv', 'Karin Lind (S) anmäler jäv och lämnar ordförandeskapet till Anna Berg (M).', ['Karin Lind (S)']],
  [
    'Jäv',
    'Karin Lind (S) och Bo Ek (C) anmäler jäv, Anna Berg (M) tjänstgör.',
    ['Karin Lind (S)', 'Bo Ek (C)'],
  ],
  ['Jäv', 'På grund av jäv deltar inte Bo Ek (C). Anna Berg (M) ersätter Bo Ek (C).', ['Bo Ek (C)']],
  ['Jäv', 'Karin Lind (S)', ['Karin Lind (S)']],
  ['Reservation', 'Anna Berg (M) reserverar sig till förmån för Eva Dahls (V) yrkande.', ['Anna Berg (M)']],
  ['Reservation', 'Mot beslutet reserverar sig Anna Berg (M) och Bo Ek (C).', ['Anna Berg (M)', 'Bo Ek (C)']],
  ['Reservation', 'Anna Berg (M) reserverar sig. Karin Lind (S) har lovat något annat.', ['Anna Berg (M)']],
] as const)('%s: %s', (heading, text, expected) => {
  const { protocol } = parseProtocol(`## § 1 Ärende\n\n### ${heading}\n\n${text}\n`);
  expect(blocksOfType(protocol!.items[0]!, type[heading]).flatMap(subjectsOf)).toEqual(expected);
});
