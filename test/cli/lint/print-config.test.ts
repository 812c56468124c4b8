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

/** Ten set-ups where it is hard to see what holds, with what does. */
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
  valberedning: { extends: styrgrupp, rules: { veckodag: error } }
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
      'rules.klockslag-form': `"off" ← bas.yaml select + ${file} ignore`,
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
      'bas.yaml': 'letterhead: { name: Kommunen, phone: 0912-100 }\n',
      [file]: `extends: bas.yaml
letterhead: { phone: 0912-200 }
overrides: [{ files: [a.md], letterhead: { email: info@example.org }, colours: { accent: "#1f4468" } }]
`,
      'a.md': note,
    },
    words: 'a.md',
    expected: {
      'settings.letterhead.phone': `"0912-200" ← bas.yaml + ${file} + ${file} overrides[0]`,
      'settings.letterhead.name': `"Kommunen" ← bas.yaml + ${file} + ${file} overrides[0]`,
      'settings.colours.accent': `"#1f4468" ← ${file} overrides[0]`,
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

/** The value at a path and where it is said to come from; some paths lead into the value. */
function shown(printed: object, path: string): string {
  let from: string | undefined;
  let node: unknown = printed;
  const keys = path.replace('colours.accent', 'colours_accent').split('.');
  for (const key of keys) {
    node = (node as Record<string, unknown>)[key.replace('_', '.')];
    if (!isExplained(node)) continue;
    from = node.from;
    node = node.value;
  }
  return from === undefined ? JSON.stringify(node) : `${JSON.stringify(node)} ← ${from}`;
}

/** The keys of values that nothing is said of. */
function unexplained(printed: object): string[] {
  return [printed].flat().flatMap((each) => {
    const { profile, settings, rules } = each as Record<'profile' | 'settings' | 'rules', object>;
    return Object.entries({ profile, ...settings, ...rules })
      .filter(([, value]) => !isExplained(value) || value.from === '')
      .map(([key]) => key);
  });
}

function isExplained(value: unknown): value is { readonly value: unknown; readonly from: string } {
  return typeof value === 'object' && value !== null && 'from' in value && 'value' in value;
}
