import { expect, test } from 'vitest';
import { folderWith } from '../cli/support/run.ts';
import { notesWith, protokoll } from '../cli/lint/notes.ts';

/** What is told of a config. */
async function told(config: string, file = 'protokoll.config.yaml'): Promise<string[]> {
  const folder = await folderWith({ [file]: config, 'a.md': notesWith('') });
  const { status, stdout, stderr } = await protokoll(folder, 'lint a.md');
  expect([status, stdout]).toEqual([2, '']);
  return stderr
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(`protokoll: ${file}:`, ''));
}

test('unknown keys and names, wrong types and bad rules are told at once, each at its line, with the nearest name', async () => {
  expect(
    await told(`profile: namd
letterhead: { name: [a], phon: 1 }
paper: A5
select: [lagg]
rules: { veckodagg: off, datum-saknas: fatal, kodning: off }
ruleOptions: { veckodag: { most: 3 } }
fonts: { text: { regular: a.ttf } }
decisionFirst: kanske
excludes: [a]
profiles:
  Val: { extends: styrelse, demands: { quorm: true, verifyWithinDays: x } }
ownRules:
  - { name: fika, mesage: Fika., require: { item: { text: { mathces: fika } } } }
  - { name: lokal-a, message: Fel., forbid: { items: {} } }
  - { name: lokal-b, message: Fel., forbid: { item: { text: { matches: "(a+" } } } }
overrides:
  - { profile: mote, exclude: [a] }
  - { files: [x], profile: sty, rules: [a] }
`),
  ).toEqual([
    '1:10: okänd profil "namd"; menar du "namnd"?',
    '2:21: "letterhead.name" ska vara text (sätt citattecken om värdet)',
    '2:26: okänd nyckel "phon"; menar du "phone"?',
    '3:8: "paper" ska vara ett av A4, Letter',
    '4:10: okänd regel "lagg"; menar du "lag"?',
    '5:10: okänd regel "veckodagg"; menar du "veckodag"?',
    '5:40: "rules.datum-saknas" ska vara ett av error, warning, info, off',
    '5:47: regeln kodning är alltid ett fel; ta bort raden',
    '6:28: okänd nyckel "most"; det finns except',
    '7:16: "fonts.text.italic" saknas',
    '7:16: "fonts.text.bold" saknas',
    '8:16: "decisionFirst" ska vara true eller false',
    '9:1: okänd nyckel "excludes"; menar du "exclude"?',
    '11:3: "Val" kan inte vara namn på en profil: skriv små bokstäver a–z, siffror och bindestreck',
    '11:19: okänd profil "styrelse"; menar du "ab-styrelse"?',
    '11:40: okänd nyckel "quorm"; menar du "quorum"?',
    '11:71: "profiles.Val.demands.verifyWithinDays" ska vara ett antal dagar, eller off',
    expect.stringContaining('13:13: "fika" kan inte vara namn på en egen regel'),
    '13:19: okänd nyckel "mesage"; menar du "message"?',
    '13:61: okänd nyckel "mathces"; menar du "matches"?',
    '14:47: okänd nyckel "items"; menar du "item"?',
    '15:72: "matches" går inte att läsa som ett mönster () saknas)',
    '17:5: "overrides.0.files" saknas',
    '17:22: "exclude" gäller hela filen; skriv det utanför "overrides"',
    '18:28: okänd profil "sty"; menar du "styrgrupp"?',
    '18:40: "overrides.1.rules" ska vara en grupp av nycklar',
  ]);
});

test('a key that stands twice is told with the rest', async () => {
  expect(await told('profile: mote\nprofile: namd\nprofile: mte\npaper: A5\n')).toEqual([
    '2:1: nyckeln står redan tidigare; behåll en av dem',
    '3:1: nyckeln står redan tidigare; behåll en av dem',
    '3:10: okänd profil "mte"; menar du "mote"?',
    '4:8: "paper" ska vara ett av A4, Letter',
  ]);
});

test('what can not be copied is no reason to tell of nothing else', async () => {
  const config = 'export default { paper: () => "A4", logos: "a" };\n';
  expect(await told(config, 'protokoll.config.mjs')).toEqual([
    ' "paper" ska vara ett av A4, Letter',
    ' okänd nyckel "logos"; menar du "logo"?',
  ]);
});

test('no config takes the faults away that stand firm, in any of its places', async () => {
  const firm = (line: string, rule: string) => `${line}: regeln ${rule} är alltid ett fel; ta bort raden`;
  expect(
    await told(`rules: { sekretess-oklar: off, olasbar-fil: error, nul-tecken: info, undantag-oanvant: off }
profiles: { val: { extends: mote, rules: { filstorlek: warning } } }
overrides: [{ files: [a.md], rules: { undantag-utan-skal: off } }]
`),
  ).toEqual([
    firm('1:10', 'sekretess-oklar'),
    firm('1:52', 'nul-tecken'),
    firm('2:44', 'filstorlek'),
    firm('3:39', 'undantag-utan-skal'),
  ]);
});
