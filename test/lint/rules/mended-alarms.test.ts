import { expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../../src/profiles/index.ts';

const cover = (profile: string): string =>
  `---\nprofil: ${profile}\norgan: Miljönämnden\nhuvudman: Vikbro kommun\ndatum: 2026-05-12\n---\n\n## § 1 Ärende\n\n`;

function rulesOf(notes: string): string[] {
  const { protocol, ...rest } = parseProtocol(notes);
  const profile = findProfile(protocol?.profile ?? '') ?? defaultProfile;
  return lintProtocol({ protocol, ...rest }, { profile, config: defaultConfig }).map(({ rule }) => rule);
}

test.each([
  [
    'utdelning-fel',
    'ab-stamma',
    'Samtliga 1 000 aktier var företrädda.\n\nStämman beslutade om nyemission av 500 aktier till kursen 400 kronor per aktie, sammanlagt 200 000 kronor.',
  ],
  [
    'antal-uppraknade',
    'mote',
    'Three members were elected for two years: Dan Foster, Lucy Price and Aman Gill.',
  ],
  [
    'rakning-fel',
    'mote',
    'Det kom 62 anmälningar: 38 från skolan, 14 från polisen och 10 från vården. 24 ledde till utredning.',
  ],
  ['rakning-fel', 'mote', 'Vi pratade om kostnaden av en picknick och en tre rätters middag.'],
  [
    'belopp-olika',
    'mote',
    'Barn betalar 50 kronor i dag.\n\nStyrelsen beslutar att vuxna betalar 500 kronor.',
  ],
])('%s is silent about %s', (rule, profile, text) => {
  expect(rulesOf(cover(profile) + text + '\n')).not.toContain(rule);
});

test('a notice that tells in a sentence where the protocol is kept lacks no place', () => {
  const notes = (last: string): string =>
    `${cover('namnd').replace('\n---\n\n', '\nanslag: 2026-05-19 – 2026-06-10\n---\n\n')}Nämnden noterar informationen.\n\n${last}\n`;
  expect(rulesOf(notes(''))).toContain('anslag-ofullstandigt');
  expect(rulesOf(notes('Protokollet förvaras på kommunkansliet.'))).not.toContain('anslag-ofullstandigt');
});
