import { expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../../src/profiles/index.ts';

const verified = 'status: justerat\njusterat: 2025-03-20\n';

test.each([
  [
    'a second verifier',
    verified,
    'Vid protokollet: Lars Moe\nJusteras: Sara Gren, Nina Falk',
    ['warning Omar Said'],
  ],
  [
    'one of two, not yet justerat',
    '',
    'Vid protokollet: Lars Moe\nJusteras: Sara Gren, Nina Falk',
    ['info Omar Said'],
  ],
  ['both', verified, 'Vid protokollet: Lars Moe\nJusteras: Sara Gren', ['warning Nina Falk och Omar Said']],
  ['the chair', verified, 'Vid protokollet: Lars Moe\nJusteras: Nina Falk, Omar Said', ['warning Sara Gren']],
  ['the secretary', verified, 'Justeras: Sara Gren, Nina Falk, Omar Said', ['warning Lars Moe']],
  ['nobody', verified, 'Vid protokollet: Lars Moe\nJusteras: Sara Gren, Nina Falk, Omar Said', []],
  [
    'nobody: in columns',
    verified,
    'Sekreterare     Ordförande\nLars Moe     Sara Gren\nJusteras     Justeras\nNina Falk     Omar Said',
    [],
  ],
  ['nobody: first names', verified, 'Vid protokollet: Lars\nJusteras: Sara, Nina, Omar', []],
  ['nobody: first names with och', verified, 'Vid protokollet: Lars\nJusteras: Sara, Nina och Omar', []],
  [
    'nobody: an initial and the surname',
    verified,
    'Vid protokollet: L. Moe\nJusteras: S. Gren, N. Falk, O. Said',
    [],
  ],
  ['nobody: initials', verified, 'Vid protokollet: LM\nJusteras: SG, NF, OS', []],
  ['nobody: surnames', verified, 'Vid protokollet: Moe\nJusteras: Gren, Falk, Said', []],
  [
    'one of those who sign by first name',
    verified,
    'Vid protokollet: Lars\nJusteras: Sara, Nina',
    ['warning Omar Said'],
  ],
  ['nobody: only who wrote, not yet justerat', '', 'Vid protokollet: Lars Moe', []],
  ['nobody: a draft', 'status: utkast\n', 'Vid protokollet: Lars Moe\nJusteras: Nina Falk', []],
  ['nobody: no places for signatures', verified, 'Tack för visat intresse.', []],
])('%s lacks among the signatures', (_, fields, signatures, told) => {
  const notes = `---
profil: forening-styrelse
organ: Ekby IF:s styrelse
datum: 2025-03-09
närvarande: Sara Gren, Nina Falk, Omar Said, Lars Moe
${fields}---

## § 1 Öppnande

Ordföranden Sara Gren öppnade mötet. Till mötessekreterare valdes Lars Moe. Till justerare valdes Nina Falk och Omar Said.

## § 2 Avslutning

Mötet avslutades.

${signatures}
`;
  const parsed = parseProtocol(notes);
  const profile = findProfile('forening-styrelse') ?? defaultProfile;
  const found = lintProtocol(parsed, { profile, config: defaultConfig })
    .filter(({ rule }) => rule === 'underskrift-saknas')
    .map(({ severity, message }) => `${severity} ${message.sv.split(/ (?:ska|ledde|förde) /u)[0]!}`);
  expect(found).toEqual(told);
});
