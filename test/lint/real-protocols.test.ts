import { expect, test } from 'vitest';
import { lintProtocol } from '../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../src/profiles/index.ts';

const top = 'Kommunstyrelsen, protokoll 2026-01-14\n\n';

/** As the protocols of a city have it, and no fault. */
test.each([
  [
    'beslut-saknas',
    'an interest declared under Beslut',
    '§ 1\nAnmälan av jäv\nBeslut\n\nBo Ek (V) och Kim Sav (MP) anmäler jäv under paragraf 10.\n',
  ],
  [
    'beslut-mot-majoriteten',
    'a vote about an addition',
    '§ 1\nAvtal\nBeslut\n\nEnligt förslag:\nAvtalet godkänns.\n\nOmröstning\n\nGodkänd voteringsproposition: ”Ja för avslag och Nej för bifall till tilläggsyrkandet från SD.”\nOmröstningen utfaller med 67 Ja mot 9 Nej.\n',
  ],
  [
    'foretag-felstavat',
    'a name parted at the end of a line',
    '§ 1\nBolag\nBeslut\n\nÄgardirektivet för Norra Hamnen AB godkänns och skickas till styrelsen för Norra\nHamnen AB.\n',
  ],
])('%s: %s', (rule, _, text) => {
  const findings = lintProtocol(parseProtocol(top + text), {
    profile: defaultProfile,
    config: defaultConfig,
  });
  expect(findings.map((finding) => finding.rule)).not.toContain(rule);
});
