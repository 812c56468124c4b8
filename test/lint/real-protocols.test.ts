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
    'beslut-saknas',
    'an interest that goes on below, and a case number above',
    '§ 1 Ärendenummer KS-2026-74\nAnmälan av jäv\nBeslut\n\nBo Ek (V) anmäler jäv under paragraf 10: Motion om skolan\n– Lyckan.\n',
  ],
  [
    'beslut-saknas',
    'what is noted under Beslut',
    '§ 1\nSkrivelser\nBeslut\n\nDet antecknas att inga ärenden är anmälda.\n',
  ],
  [
    'beslut-saknas',
    'approval of the proposal of another body, and its clauses',
    '§ 1\nLokaler\nBeslut\nBifall till kommunstyrelsens förslag:\n1. Lokalen hyrs ut.\n2. Hyran sänks.\n',
  ],
  [
    'beslut-saknas',
    'a sentence that begins with the proposal of parties',
    '§ 1\nBudget\nBeslut\n\nCenterns och Liberalernas förslag till budget 2026 fastställs i\nsin helhet.\n',
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

test('a heading Beslut above something else is told', () => {
  const text = `${top}§ 1\nLokaler\nBeslut\n\nYrkanden\nBo Ek (V) yrkar bifall till förslaget.\n`;
  const findings = lintProtocol(parseProtocol(text), { profile: defaultProfile, config: defaultConfig });
  expect(findings.map((finding) => finding.rule)).toContain('beslut-saknas');
});
