import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configLoader } from '../../src/config/config-loader.ts';
import { faultOfPattern } from '../../src/lint/index.ts';
import { ProtokollError } from '../../src/model/error.ts';
import { profiles } from '../../src/profiles/index.ts';

const known = { profiles, rules: ['datum-saknas'], faultOfPattern };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'protokoll config å '));
});

afterEach(() => rm(folder, { recursive: true }));

async function load(config: string, files: Readonly<Record<string, string>> = {}, choice = {}) {
  for (const [name, text] of Object.entries({ 'protokoll.config.yaml': config, ...files }))
    await writeFile(join(folder, name), text);
  return configLoader(known, folder, { choice })('note.md');
}

/** All that is told of a config. */
async function faults(config: string): Promise<string[]> {
  try {
    await load(config);
    return [];
  } catch (error) {
    const { message, others } = error as ProtokollError;
    return [message, ...others.map(({ sv }) => sv)].map((line) => line.replace('protokoll.config.yaml:', ''));
  }
}

const rule = `ownRules:
  - name: lokal-bilaga
    severity: error
    message: Beslut om avtal ska ha avtalet som bilaga.
    help: Lägg avtalet som bilaga.
    source: arbetsordningen 12 §
    when: { decision: { text: { matches: avtal } } }
    require: { attachment: { text: { matches: avtal } }, count: { min: 1, max: 3 } }
`;

test('a rule of its own is read with what it says and what it leaves out', async () => {
  const none = { among: null, matches: null, before: null, after: null, days: null, count: null, not: null };
  expect((await load(rule)).ownRules).toEqual([
    {
      name: 'lokal-bilaga',
      severity: 'error',
      message: {
        sv: 'Beslut om avtal ska ha avtalet som bilaga.',
        en: 'Beslut om avtal ska ha avtalet som bilaga.',
      },
      help: {
        sv: 'Lägg avtalet som bilaga. (arbetsordningen 12 §)',
        en: 'Lägg avtalet som bilaga. (arbetsordningen 12 §)',
      },
      source: 'arbetsordningen 12 §',
      profiles: [],
      within: 'item',
      when: {
        subject: 'decision',
        fields: { text: { ...none, matches: 'avtal' } },
        count: null,
        distinct: null,
      },
      require: {
        subject: 'attachment',
        fields: { text: { ...none, matches: 'avtal' } },
        count: { min: 1, max: 3 },
        distinct: null,
      },
      forbid: null,
    },
  ]);
});

test('all faults in rules of its own are told at once, with line and the nearest name', async () => {
  const config = `ownRules:
  - name: bilaga
    mesage: Fel.
    when: { desicion: {} }
    require: { item: { titel: x, title: { match: y } } }
  - name: lokal-a
    message: Fel.
    require: { block: { type: reservatoin }, vote: {} }
    forbid: { cover: { end: { after: sent }, date: { after: 2026-02-30 } } }
  - name: lokal-a
    severity: eror
    message: Fel.
  - name: lokal-b
    message: Fel.
    profiles: [namd]
    when: { action: { due: { matches: maj } } }
    require: { person: { name: { count: fem } }, distinct: parti }
`;
  expect(await faults(config)).toEqual([
    '2:11: "bilaga" kan inte vara namn på en egen regel: skriv lokal- och sedan små bokstäver a–z, siffror och bindestreck',
    '3:5: okänd nyckel "mesage"; menar du "message"?',
    '4:13: okänd nyckel "desicion"; menar du "decision"?',
    '5:24: okänd nyckel "titel"; menar du "title"?',
    '5:43: okänd nyckel "match"; menar du "matches"?',
    expect.stringMatching(/^8:31: "ownRules.1.require.block.type" ska vara ett av prose, background, /),
    '8:52: bara en sak i taget kan sökas; gör en regel för varje',
    '9:13: en regel har antingen "require" eller "forbid"; gör två regler',
    '9:38: "ownRules.1.forbid.cover.end.after" ska vara en dag som 2026-05-28, eller ett klockslag som 22.00 för ett fält med klockslag',
    '9:61: dagen 2026-02-30 finns inte',
    '10:5: regeln kräver och förbjuder inget; skriv "require" eller "forbid"',
    '10:11: regeln "lokal-a" finns redan tidigare i filen',
    '11:15: "ownRules.2.severity" ska vara ett av error, warning, info',
    '15:16: okänd profil "namd"; menar du "namnd"?',
    '16:30: okänd nyckel "matches"; det finns is, in, before, after, days, count, not',
    '17:41: "ownRules.3.require.person.name.count" ska vara ett antal, eller min och max',
    '17:60: okänd nyckel "parti"; menar du "party"?',
  ]);
});

test.each([
  ['name: bilaga', /"bilaga" kan inte vara namn på en egen regel: skriv lokal- /],
  ['name: lokal-Å', /kan inte vara namn/],
  ['forbid: { item: {} }', /en regel har antingen "require" eller "forbid"/],
  ['require: {}', /säg vad det gäller: item, block, decision, /],
  ['require: { item: {}, vote: {} }', /bara en sak i taget/],
  ['profiles: namd', /okänd profil "namd"; menar du "namnd"\?/],
  ['require: { person: {}, distinct: parti }', /okänd nyckel "parti"; menar du "party"\?/],
  ['require: { cover: { date: { after: 2026-02-30 } } }', /dagen 2026-02-30 finns inte/],
  [String.raw`require: { item: { title: { matches: '(a)\1' } } }`, /"matches" kan inte hänvisa bakåt/],
  ["require: { item: { title: { matches: '(?=a)' } } }", /"matches" kan inte hänvisa bakåt/],
  [String.raw`require: { item: { title: { matches: '\bör' } } }`, /"matches" kan inte ha \\b eller \\w/],
  ["require: { item: { title: { matches: '(' } } }", /"matches" går inte att läsa som ett mönster/],
  ["require: { item: { title: { matches: '((a{99}){99}){99}' } } }", /"matches" /],
  ["require: { item: { title: { not: { matches: '[' } } } }", /"matches" går inte/],
])('%s is a fault', async (line, message) => {
  const rest = line.startsWith('require:') ? '' : '    require: { item: {} }\n';
  const name = line.startsWith('name:') ? '' : '    name: lokal-a\n';
  expect(await faults(`ownRules:\n  - message: Fel.\n${name}${rest}    ${line}\n`)).toEqual([
    expect.stringMatching(message),
  ]);
});

test('a rule without demands, and one that stands twice, are faults', async () => {
  expect(await faults('ownRules:\n  - { name: lokal-a, message: Fel. }\n')).toEqual([
    '2:5: regeln kräver och förbjuder inget; skriv "require" eller "forbid"',
  ]);
  expect(await faults(`${rule}${rule.replace('ownRules:\n', '')}`)).toEqual([
    '9:11: regeln "lokal-bilaga" finns redan tidigare i filen',
  ]);
});

test('its severity is set and turned off as that of other rules, by name and by family', async () => {
  const off = async (more: string, choice = {}) =>
    (await load(rule + more, {}, choice)).rules['lokal-bilaga'];
  expect(await off('')).toBeUndefined();
  expect(await off('rules: { lokal-bilaga: info }\n')).toBe('info');
  expect(await off('overrides: [{ files: ["*.md"], rules: { lokal-bilaga: off } }]\n')).toBe('off');
  expect(await off('ignore: lokal\n')).toBe('off');
  expect(await off('select: lokal\n')).toBeUndefined();
  expect(await off('select: datum-saknas\n')).toBe('off');
  expect(await off('', { ignore: ['lokal-bilaga'] })).toBe('off');
  expect(await off('', { select: ['datum-saknas'] })).toBe('off');
  expect(await off('', { select: ['lokal'] })).toBeUndefined();
  expect(await faults(`${rule}rules: { lokal-bilga: off }\n`)).toEqual([
    '9:10: okänd regel "lokal-bilga"; menar du "lokal-bilaga"?',
  ]);
});

test('the rules of a file that is extended count too, and are replaced by name', async () => {
  const base = { 'bas.yaml': rule };
  const { ownRules } = await load(
    'extends: bas.yaml\nownRules:\n  - { name: lokal-a, message: A., require: { item: {} } }\n',
    base,
  );
  expect(ownRules.map(({ name }) => name)).toEqual(['lokal-bilaga', 'lokal-a']);
  const replaced = await load(
    `extends: bas.yaml\n${rule.replace('severity: error', 'severity: info')}`,
    base,
  );
  expect(replaced.ownRules.map(({ severity }) => severity)).toEqual(['info']);
  expect((await load('extends: bas.yaml\nrules: { lokal-bilaga: off }\n', base)).rules).toEqual({
    'lokal-bilaga': 'off',
  });
  await expect(load('extends: bas.yaml\nrules: { lokal-bilga: off }\n', base)).rejects.toThrow(
    'protokoll.config.yaml: okänd regel "lokal-bilga"; menar du "lokal-bilaga"?',
  );
});
