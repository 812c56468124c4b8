import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configLoader } from '../../src/config/config-loader.ts';
import { findProfile, profiles } from '../../src/profiles/index.ts';

const known = { profiles, rules: ['beslut-saknas', 'datum-saknas'] };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'protokoll-profiles-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function load(yaml: string) {
  await writeFile(join(folder, 'protokoll.config.yaml'), yaml);
  return configLoader(known, folder)('note.md');
}

test('a profile is the one that it extends, but for what it says', async () => {
  const { profile, profiles: own } = await load(`profile: valberedning
profiles:
  valberedning:
    extends: forening-styrelse
    title: Valberedning
    aliases: [Beredningen, VB]
    seats: 5
    labels:
      chair: Sammankallande
      present: { sv: Deltagare, en: Participants }
    itemStyle: list
    numbering: per-möte
    template: styrgrupp
    required: { verifiers: off, time: error }
    demands: { verifiers: 2, verifyWithinDays: 7, quorum: true, actionOwners: false }
    strictest: warning
    rules: { beslut-saknas: off }
`);
  expect(profile).toBe('valberedning');
  const base = findProfile('forening-styrelse')!;
  const { verifiers: _, ...required } = base.required;
  expect(own).toEqual([
    {
      ...base,
      name: 'valberedning',
      base: 'forening-styrelse',
      title: { sv: 'Valberedning', en: 'Valberedning' },
      aliases: ['Beredningen', 'VB'],
      seats: 5,
      labels: {
        ...base.labels,
        chair: { sv: 'Sammankallande', en: 'Sammankallande' },
        present: { sv: 'Deltagare', en: 'Participants' },
      },
      itemStyle: 'list',
      numbering: 'per-möte',
      template: 'styrgrupp',
      required: { ...required, time: 'error' },
      demands: { ...base.demands, verifiers: 2, verifyWithinDays: 7, quorum: true, actionOwners: false },
      strictest: 'warning',
      rules: { 'beslut-saknas': 'off' },
    },
  ]);
});

test('a deadline can be lifted', async () => {
  const { profiles: own } = await load(
    'profiles: { egen: { extends: namnd, demands: { verifyWithinDays: off } } }',
  );
  expect(own[0]!.demands.verifyWithinDays).toBeNull();
});

test.each([
  ['egen:\n    extends: nämnd', '3:14: okänd profil "nämnd"; menar du "namnd"?'],
  ['egen:\n    title: Egen', '3:5: "profiles.egen.extends" saknas'],
  ['egen:\n    extend: namnd', '3:5: okänd nyckel "extend"; menar du "extends"?'],
  ['namnd:\n    extends: mote', '2:3: profilen "namnd" finns redan i programmet; välj ett annat namn'],
  ['Min grupp:\n    extends: mote', '2:3: "Min grupp" kan inte vara namn på en profil'],
  ['a:\n    extends: mote\n  b:\n    extends: a', '5:14: okänd profil "a"; det finns mote, '],
  ['egen:\n    extends: mote\n    labels: { chiar: Ordf }', '4:15: okänd nyckel "chiar"; menar du "chair"?'],
  [
    'egen:\n    extends: mote\n    required: { verifier: off }',
    '4:17: okänd nyckel "verifier"; menar du "verifiers"?',
  ],
  [
    'egen:\n    extends: mote\n    required: { time: nej }',
    '4:23: "profiles.egen.required.time" ska vara ett av',
  ],
  ['egen:\n    extends: mote\n    template: namd', '4:15: okänd mall "namd"; menar du "namnd"?'],
  ['egen:\n    extends: mote\n    seats: många', '4:12: "profiles.egen.seats" ska vara ett antal'],
  [
    'egen:\n    extends: mote\n    demands: { verifyWithinDays: snart }',
    '4:34: "profiles.egen.demands.verifyWithinDays" ska vara ett antal dagar, eller off',
  ],
  [
    'egen:\n    extends: mote\n    rules: { beslut-sakna: off }',
    '4:14: okänd regel "beslut-sakna"; menar du "beslut-saknas"?',
  ],
  [
    'egen:\n    extends: mote\n    labels: { chair: [a] }',
    '4:22: "profiles.egen.labels.chair" ska vara text, eller text för sv och en',
  ],
  ['egen:\n    extends: mote\nprofile: egne', '4:10: okänd profil "egne"; menar du "egen"?'],
])('%j is a fault at its place', async (profile, message) => {
  await expect(load(`profiles:\n  ${profile}`)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(`protokoll.config.yaml:${message}`),
  });
});
