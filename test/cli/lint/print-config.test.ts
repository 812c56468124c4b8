import { expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

const file = 'protokoll.config.yaml';
const note = notesWith('');
const bare = note.replace('profil: mote\n', '');

const own = `ownRules:
  - { name: lokal-fika, message: Fika saknas., require: { item: { text: { matches: fika } } } }
`;

interface SetUp {
  readonly files: Readonly<Record<string, string>>;
  readonly words: string;
  /** Some of what is printed, as `value ← from`. */
  readonly expected: Readonly<Record<string, string>>;
}

/** Set-ups where it is hard to see what holds, with what does. */
const setUps: Readonly<Record<string, SetUp>> = {
  'no settings at all': {
    files: { 'a.md': bare },
    words: 'a.md',
    expected: {
      profile: '"mote" ← protokoll',
      'settings.paper': '"A4" ← protokoll',
      'settings.ownRules': '[] ← protokoll',
      'rules.datum-saknas': '"error" ← protokoll',
      'rules.datum-ogiltigt': '"error" ← protokoll',
      'rules.justering-tacker-inte-allt': '"warning" ← profil mote (strictest)',
    },
  },
  'the note names a profile, and the config another': {
    files: { [file]: 'profile: namnd\n', 'a.md': note },
    words: 'a.md',
    expected: { profile: '"mote" ← a.md' },
  },
  'two overrides match, and the later goes before': {
    files: {
      [file]: `rules: { veckodag: off }
overrides:
  - { files: [a.md], profile: namnd, rules: { veckodag: info }, paper: Letter }
  - { files: ["*.md"], rules: { veckodag: error } }
  - { files: ["b.md"], profile: styrgrupp }
`,
      'a.md': bare,
    },
    words: 'a.md',
    expected: {
      profile: `"namnd" ← ${file} overrides[0]`,
      'settings.paper': `"Letter" ← ${file} overrides[0]`,
      'rules.veckodag': `"error" ← ${file} overrides[1]`,
    },
  },
  'a profile of its own, of which some is said by the one that it extends': {
    files: {
      [file]: `profile: valberedning
profiles:
  valberedning: { extends: styrgrupp, rules: { veckodag: error }, required: { place: error }, labels: { chair: Sammankallande } }
  strang: { extends: styrgrupp, strictest: info }
`,
      'a.md': bare,
      'b.md': note.replace('profil: mote', 'profil: strang'),
    },
    words: 'a.md b.md',
    expected: {
      '0.profile': `"valberedning" ← ${file}`,
      '0.settings.profiles': `["valberedning","strang"] ← ${file}`,
      '0.rules.veckodag': `"error" ← profil valberedning (${file})`,
      '0.rules.justering-tacker-inte-allt': '"warning" ← profil styrgrupp (strictest)',
      '1.profile': '"strang" ← b.md',
      '1.rules.justering-tacker-inte-allt': `"info" ← profil strang (${file}) (strictest)`,
      '1.rules.datum-saknas': '"error" ← protokoll',
      '0.profileValues.required.place': `"error" ← profil valberedning (${file})`,
      '0.profileValues.labels.chair': `{"sv":"Sammankallande","en":"Sammankallande"} ← profil valberedning (${file})`,
      '0.profileValues.demands.quorum': 'false ← profil styrgrupp',
      '0.profileValues.strictest': '"warning" ← profil styrgrupp',
      '1.profileValues.strictest': `"info" ← profil strang (${file})`,
    },
  },
  'a file that extends one that extends another, both with overrides': {
    files: {
      'bas/grund.yaml':
        'principal: Kommunen\nlogo: vapen.svg\noverrides: [{ files: [x/**], paper: Letter }]\n',
      'bas/mitt.yaml': 'extends: grund.yaml\nprincipal: Förvaltningen\nrules: { veckodag: off }\n',
      [file]: 'extends: [bas/mitt.yaml]\nrules: { veckodag: info }\n',
      'x/a.md': note,
    },
    words: 'x/a.md',
    expected: {
      config: `["bas/grund.yaml","bas/grund.yaml overrides[0]","bas/mitt.yaml","${file}"]`,
      'settings.principal': '"Förvaltningen" ← bas/mitt.yaml',
      'settings.logo': '"bas/vapen.svg" ← bas/grund.yaml',
      'settings.paper': '"Letter" ← bas/grund.yaml overrides[0]',
      'rules.veckodag': `"info" ← ${file}`,
    },
  },
  'families chosen in one layer and a rule of them named in another': {
    files: {
      'bas.yaml': 'select: [lag, logik]\n',
      [file]: 'extends: bas.yaml\nignore: [logik]\nrules: { veckodag: warning }\n',
      'a.md': note,
    },
    words: 'a.md',
    expected: {
      'rules.veckodag': `"warning" ← ${file}`,
      'rules.klockslag-form': '"off" ← bas.yaml select',
      'rules.summa-fel': `"off" ← ${file} ignore`,
      'settings.select': '["lag","logik"] ← bas.yaml',
      'settings.ignore': `["logik"] ← ${file}`,
      'rules.kodning': '"error" ← protokoll',
    },
  },
  'the call goes before the config, and chooses among its rules': {
    files: { [file]: `${own}rules: { veckodag: error }\nprofile: namnd\n`, 'a.md': bare },
    words: 'a.md --profile mbl --ignore logik,lokal',
    expected: {
      profile: '"mbl" ← --profile',
      'rules.veckodag': '"off" ← --ignore',
      'rules.lokal-fika': '"off" ← --ignore',
    },
  },
  'a letterhead and fonts that several layers make together': {
    files: {
      'bas.yaml': 'letterhead: { name: Kommunen, phone: 0912-100 }\nfonts: { code: k.ttf }\n',
      [file]: `extends: bas.yaml
letterhead: { phone: 0912-200 }
overrides: [{ files: [a.md], letterhead: { email: info@example.org }, colours: { accent: "#1f4468" } }]
`,
      'a.md': note,
    },
    words: 'a.md',
    expected: {
      'settings.letterhead.name': '"Kommunen" ← bas.yaml',
      'settings.letterhead.phone': `"0912-200" ← ${file}`,
      'settings.letterhead.email': `"info@example.org" ← ${file} overrides[0]`,
      'settings.letterhead.fax': 'null ← protokoll',
      'settings.fonts.code': '[{"use":"code","weight":400,"style":"normal","file":"k.ttf"}] ← bas.yaml',
      'settings.colours.accent': `"#1f4468" ← ${file} overrides[0]`,
    },
  },
  'the call chooses otherwise than the config, and only what leaves a rule out is named': {
    files: {
      [file]: 'select: [lag, logik]\nignore: [språk]\nrules: { summa-fel: off, decimalpunkt: off }\n',
      'a.md': note,
    },
    words: 'a.md --select språk,summa-fel --ignore ord-dubbelt',
    expected: {
      'rules.klockslag-form': '"info" ← protokoll',
      'rules.decimalpunkt': `"off" ← ${file}`,
      'rules.summa-fel': '"warning" ← protokoll',
      'rules.ord-dubbelt': '"off" ← --ignore',
      'rules.datum-saknas': '"off" ← --select',
      'rules.veckodag': '"off" ← --select',
    },
  },
  'no config is read, and the note takes exception to a rule of which the options are set': {
    files: {
      [file]: 'profile: namnd\nruleOptions: { klockslag-form: { except: ["13:30"] } }\n',
      'a.md': bare.replace(
        '## §',
        '<!-- protokoll-disable-file veckodag -- felskrivet i kallelsen -->\n\n## §',
      ),
    },
    words: 'a.md --no-config',
    expected: { profile: '"mote" ← protokoll', config: '[]', 'rules.veckodag': '"warning" ← protokoll' },
  },
  'two files extended that both have a profile of one name': {
    files: {
      'bas.yaml': 'profiles: { val: { extends: namnd, seats: 5, title: Beredningen } }\n',
      'till.yaml': 'profiles: { val: { extends: styrgrupp, seats: 7 } }\n',
      [file]: 'extends: [bas.yaml, till.yaml]\nprofile: val\n',
      'a.md': bare,
    },
    words: 'a.md',
    expected: {
      'settings.profiles': '["val"] ← bas.yaml + till.yaml',
      'profileValues.seats': '7 ← profil val (till.yaml)',
      'profileValues.strictest': '"warning" ← profil styrgrupp',
    },
  },
  'a rule of its own that a file extended has, replaced, and milder in an override': {
    files: {
      'bas.yaml': own,
      [file]: `extends: bas.yaml
${own.replace('message', 'severity: error, message')}overrides: [{ files: [b.md], rules: { lokal-fika: info } }]
`,
      'a.md': note,
      'b.md': note,
    },
    words: 'a.md b.md',
    expected: {
      '0.settings.ownRules': `["lokal-fika"] ← bas.yaml + ${file}`,
      '0.rules.lokal-fika': `"error" ← ${file}`,
      '1.rules.lokal-fika': `"info" ← ${file} overrides[0]`,
    },
  },
  'the nearest config hides the one above, and its override is of a name with å in another form': {
    files: {
      [file]: 'paper: Letter\nprincipal: Kommunen\n',
      [`möten/${file}`]: `overrides: [{ files: ["a\u030Arsmöte.md"], profile: forening-stamma }]\n`,
      'möten/årsmöte.md': bare,
    },
    words: 'möten/årsmöte.md',
    expected: {
      config: `["möten/${file}","möten/${file} overrides[0]"]`,
      profile: `"forening-stamma" ← möten/${file} overrides[0]`,
      'settings.paper': '"A4" ← protokoll',
      'settings.principal': 'null ← protokoll',
    },
  },
  'options of a rule that a file extended has, one of them replaced and one in an override': {
    files: {
      'bas.yaml':
        'ruleOptions: { ord-alderdomligt: { except: [förevara] }, uppdrag-dag-orimlig: { most: 730, except: [x] } }\n',
      [file]: `extends: bas.yaml
ruleOptions: { ord-alderdomligt: { except: [härmed] } }
overrides: [{ files: ["*.md"], ruleOptions: { uppdrag-dag-orimlig: { most: 90 } } }]
`,
      'a.md': note,
    },
    words: 'a.md',
    expected: {
      'settings.ruleOptions.ord-alderdomligt.except': `["härmed"] ← ${file}`,
      'settings.ruleOptions.uppdrag-dag-orimlig.most': `90 ← ${file} overrides[0]`,
      'settings.ruleOptions.uppdrag-dag-orimlig.except': '["x"] ← bas.yaml',
    },
  },
  'a rule that a profile of its own, the config and the profile below it each say something of': {
    files: {
      [file]: `rules: { veckodag: info }
profiles:
  val: { extends: styrgrupp, strictest: error, rules: { veckodag: error, uppdrag-utan-tid: off } }
`,
      'a.md': note.replace('profil: mote', 'profil: val'),
    },
    words: 'a.md',
    expected: {
      profile: '"val" ← a.md',
      'rules.veckodag': `"info" ← ${file}`,
      'rules.uppdrag-utan-tid': `"off" ← profil val (${file})`,
      'rules.kodning': '"error" ← protokoll',
    },
  },
  'a note names a profile that there is not': {
    files: { [file]: 'profile: styrgrupp\n', 'a.md': note.replace('profil: mote', 'profil: namdn') },
    words: 'a.md',
    expected: { profile: `"styrgrupp" ← ${file}` },
  },
  'a note that can not be read, for which the config names a profile': {
    files: { [file]: 'overrides: [{ files: [a.md], profile: mbl }]\n', 'a.md': '---\na: [\n---\n' },
    words: 'a.md',
    expected: { profile: `"mbl" ← ${file} overrides[0]` },
  },
  'a config that the call names, with paths and patterns from its own folder': {
    files: {
      [file]: 'profile: namnd\n',
      'delat/egen.yaml': 'logo: v.svg\noverrides: [{ files: [a.md], paper: Letter }]\n',
      'a.md': bare,
      'delat/a.md': bare,
    },
    words: 'a.md delat/a.md --config delat/egen.yaml',
    expected: {
      '0.profile': '"mote" ← protokoll',
      '0.settings.logo': '"delat/v.svg" ← delat/egen.yaml',
      '0.settings.paper': '"A4" ← protokoll',
      '1.settings.paper': '"Letter" ← delat/egen.yaml overrides[0]',
    },
  },
  'a config that extends the one above it, of which the patterns are asked from the nearer': {
    files: {
      [file]:
        'principal: Kommunen\noverrides: [{ files: [m/**], paper: Letter }, { files: [a.md], profile: mbl }]\n',
      [`m/${file}`]: `extends: ../${file}\n`,
      'm/a.md': bare,
    },
    words: 'm/a.md',
    expected: {
      profile: `"mbl" ← ${file} overrides[1]`,
      'settings.principal': `"Kommunen" ← ${file}`,
      'settings.paper': '"A4" ← protokoll',
    },
  },
  'a family that an override leaves out, but for the rule that the config names': {
    files: {
      [file]: `rules: { ord-dubbelt: error }
overrides: [{ files: [a.md], ignore: [språk] }, { files: [b.md], select: [språk] }]
`,
      'a.md': note,
      'b.md': note,
    },
    words: 'a.md b.md',
    expected: {
      '0.rules.ord-dubbelt': `"error" ← ${file}`,
      '0.rules.ord-alderdomligt': `"off" ← ${file} overrides[0] ignore`,
      '1.rules.ord-alderdomligt': '"info" ← protokoll',
      '1.rules.veckodag': `"off" ← ${file} overrides[1] select`,
      '1.settings.ignore': 'null ← protokoll',
    },
  },
  'rules of its own where only the law is selected, and an override that names one': {
    files: {
      [file]: `${own}select: [lag]
overrides: [{ files: [b.md], rules: { lokal-fika: error } }, { files: [c.md], select: [lokal] }]
`,
      'a.md': note,
      'b.md': note,
      'c.md': note,
    },
    words: 'a.md b.md c.md',
    expected: {
      '0.rules.lokal-fika': `"off" ← ${file} select`,
      '1.rules.lokal-fika': `"error" ← ${file} overrides[0]`,
      '2.rules.lokal-fika': `"warning" ← ${file}`,
      '2.rules.datum-saknas': `"off" ← ${file} overrides[1] select`,
    },
  },
  'what can not be milder, said again in the config': {
    files: { [file]: 'ignore: [lasning, form]\nrules: { kodning: error }\n', 'a.md': note },
    words: 'a.md',
    expected: {
      'rules.kodning': `"error" ← ${file}`,
      'rules.sekretess-oklar': '"error" ← protokoll',
      'rules.undantag-utan-skal': '"error" ← protokoll',
    },
  },
  'a config of JSON with a schema, and a front matter of another kind that names the profile': {
    files: {
      'protokoll.config.json':
        '{ "$schema": "x.json", "profile": "namnd", "colours": { "accent": "#1f4468" } }',
      'a.md': note
        .replace('---\nprofil: mote\n', '+++\nprofil = "mbl"\n')
        .replace(/datum: (.+)/, 'datum = $1')
        .replace(/^(\S+): (.+)$/gmu, '$1 = "$2"')
        .replace('---', '+++'),
    },
    words: 'a.md',
    expected: {
      profile: '"mbl" ← a.md',
      'settings.colours.accent': '"#1f4468" ← protokoll.config.json',
    },
  },
};

test.each(Object.entries(setUps))('%s', async (_, { files, words, expected }) => {
  const folder = await folderWith(files);
  const { stdout, stderr } = await protokoll(folder, `lint --print-config ${words}`);
  expect(stderr).toBe('');
  const printed = JSON.parse(stdout.replaceAll(`${folder}/`, '')) as object;
  expect(Object.fromEntries(Object.keys(expected).map((path) => [path, shown(printed, path)]))).toEqual(
    expected,
  );
  expect(unexplained(printed)).toEqual([]);
});

/** The value at a path and where it is said to come from. Keys may have dots in them, and the first may be the number of a note. */
function shown(printed: object, path: string): string {
  const [, nth, group, , key] = /^(?:(\d)\.)?(\w+)(\.(.+))?$/.exec(path)!;
  const note = (nth === undefined ? printed : (printed as object[])[Number(nth)]) as Record<string, object>;
  const node = key === undefined ? note[group!] : (note[group!] as Record<string, unknown>)[key];
  return isExplained(node) ? `${JSON.stringify(node.value)} ← ${node.from}` : JSON.stringify(node);
}

/** The keys of values that nothing is said of. */
function unexplained(printed: object): string[] {
  return [printed].flat().flatMap((each) => {
    const { profile, profileValues, settings, rules } = each as Record<string, object>;
    return Object.entries({ profile, ...profileValues, ...settings, ...rules })
      .filter(([, value]) => !isExplained(value) || value.from === '')
      .map(([key]) => key);
  });
}

function isExplained(value: unknown): value is { readonly value: unknown; readonly from: string } {
  return typeof value === 'object' && value !== null && 'from' in value && 'value' in value;
}
