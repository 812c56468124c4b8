import { expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../../src/profiles/index.ts';

const vote = '### Omröstning\n\nJa-röst för köp. Nej-röst för avslag. 5 ja-röster och 4 nej-röster.';

test.each([
  [
    'the decision counts another vote than the one above it',
    `${vote}\n\n### Beslut\n\nStyrelsen beslutade med 5 röster mot 3 att köpa släpvagnen.`,
    ['error 5–3'],
  ],
  [
    'nothing: a later decision is of another vote',
    `${vote}\n\n### Beslut\n\nStyrelsen beslutade med 5 röster mot 4 att köpa släpvagnen.\n\nStyrelsen beslutade vidare med 7 röster mot 2 att låna 40 000 kronor.`,
    [],
  ],
  [
    'nothing: one of two decisions agrees, in whatever order they stand',
    `${vote}\n\n### Beslut\n\nStyrelsen beslutade med 7 röster mot 2 att inte bordlägga frågan.\n\nStyrelsen beslutade med 5 röster mot 4 att köpa släpvagnen.`,
    [],
  ],
  [
    'only a hint: which of two decisions is of the vote nobody says',
    `${vote}\n\n### Beslut\n\nStyrelsen beslutade med 5 röster mot 3 att köpa släpvagnen.\n\nStyrelsen beslutade med 7 röster mot 2 att låna 40 000 kronor.`,
    ['info 5–3'],
  ],
  [
    'nothing: another body has counted its votes',
    `${vote}\n\n### Beslut\n\nStyrelsen beslutar, sedan arbetsutskottet med 3 röster mot 2 förordat köpet, att köpa släpvagnen.`,
    [],
  ],
  [
    'nothing: another body has, before the decision',
    `${vote}\n\n### Beslut\n\nSedan valberedningen med 3 röster mot 2 förordat köpet beslutar styrelsen att köpa släpvagnen.`,
    [],
  ],
  [
    'nothing: what another body decided by a vote',
    `${vote}\n\n### Beslut\n\nStyrelsen beslutade att godkänna det som föreningsrådet antog med 3 röster mot 2.`,
    [],
  ],
  [
    'nothing: the vote was on another question than the decision',
    'Omröstning om ordningsfrågan: 5 ja, 4 nej.\n\nEfter votering (6–3) beslutade styrelsen att köpa släpvagnen.',
    [],
  ],
  [
    'nothing: the vote was on whether to go on, the decision by votes of its own',
    '### Omröstning om ajournering\n\n5 ja-röster och 4 nej-röster.\n\n### Beslut\n\nStyrelsen beslutade med 6 röster mot 3 att köpa släpvagnen.',
    [],
  ],
  [
    'the vote was on what the decision is of',
    '### Omröstning om köp av släpvagn\n\n5 ja-röster och 4 nej-röster.\n\n### Beslut\n\nStyrelsen beslutade med 6 röster mot 3 att köpa släpvagnen.',
    ['error 6–3'],
  ],
])('tells %s', (_, item, told) => {
  const notes = `---
profil: forening-styrelse
organ: Ekby IF:s styrelse
datum: 2025-03-27
ordförande: Anna Berg
sekreterare: Bo Ek
närvarande: Anna Berg, Bo Ek, Eva Dahl, Kim Sav, Lars Moe, Nina Falk, Omar Said, Petra Näs, Rolf Hav
---

## § 4 Köp av släpvagn

${item}
`;
  const profile = findProfile('forening-styrelse') ?? defaultProfile;
  const found = lintProtocol(parseProtocol(notes), { profile, config: defaultConfig })
    .filter(({ rule }) => rule === 'rostetal-olika')
    .map(({ severity, message }) => `${severity} ${/ säger (\S+),/u.exec(message.sv)?.[1]}`);
  expect(found).toEqual(told);
});
