import { expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../../src/profiles/index.ts';

const masked = 'Ärendet redovisas inte med hänvisning till sekretess';

test.each([
  [
    'who reserves by first name',
    '- Petter Hjort',
    '### Reservation\n\nHedda reserverar sig mot beslutet.',
    [],
  ],
  [
    'a reservation of nobody',
    '- Petter Hjort',
    '### Reservation\n\nMot beslutet reserverar sig några.',
    ['Reservationen i § 1 säger inte vem som reserverar sig.'],
  ],
  ['a profession before a name', '- Adv. Petter Hjort, sekreterare', 'Mötet var kort.', []],
  ['two professions before a name', '- Tekn. dr Petter Hjort, sekreterare', 'Mötet var kort.', []],
  [
    'another with a profession',
    '- Dr Ulf Hjort, sekreterare',
    'Mötet var kort.',
    ['Petter Hjort står som sekreterare, men i närvarolistan är det Dr Ulf Hjort.'],
  ],
  [
    'titles that are masked',
    '- Petter Hjort',
    `Text.\n\n## § 2 ${masked}\n\nText.\n\n## § 3 ${masked}\n\nText.`,
    [],
  ],
  [
    'a sum with spaces',
    '- Petter Hjort',
    '| Post | Kronor |\n| --- | ---: |\n| A | 4 000 000 |\n| B | 300 000 |\n| Summa | 4 350 000 |',
    ['Summan är 4 350 000, men raderna blir 4 300 000.'],
  ],
  [
    'a sum without spaces',
    '- Petter Hjort',
    '| Post | Kronor |\n| --- | ---: |\n| A | 40000 |\n| B | 3000 |\n| Summa | 43500 |',
    ['Summan är 43500, men raderna blir 43000.'],
  ],
])('%s', (_, present, item, told) => {
  const notes = `---
profil: forening-styrelse
organ: Ekby IF:s styrelse
datum: 2025-03-09
ordförande: Anna Berg
sekreterare: Petter Hjort
närvarande:
  - Anna Berg, ordförande
  ${present}
  - Hedda Strand
---

## § 1 Köp

${item}
`;
  const profile = findProfile('forening-styrelse') ?? defaultProfile;
  const rules = new Set(['reservation-utan-namn', 'roll-olika', 'rubrik-dubbel', 'summa-fel']);
  const found = lintProtocol(parseProtocol(notes), { profile, config: defaultConfig });
  expect(found.filter(({ rule }) => rules.has(rule)).map(({ message }) => message.sv)).toEqual(told);
});
