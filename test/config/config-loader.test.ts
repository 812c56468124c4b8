import { chmod, mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configLoader } from '../../src/config/config-loader.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { profiles } from '../../src/profiles/index.ts';

const known = {
  profiles,
  rules: ['beslut-saknas', 'datum-saknas', 'kodning'],
  isFirmError: (rule: string) => rule === 'kodning',
};
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'protokoll config å '));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const load = (note: string) => configLoader(known, folder)(note);

test('a note without a config file has the defaults', async () => {
  expect(await load('note.md')).toEqual(defaultConfig);
});

test('the nearest file upwards counts, whichever its format', async () => {
  await write('protokoll.config.yaml', 'profile: namnd\n');
  await write('a/protokoll.config.json', '{\n\t"profile": "styrgrupp"\n}');
  await write('b/protokoll.config.mjs', 'export default { profile: "mo" + "te" };');
  expect((await load('note.md')).profile).toBe('namnd');
  expect((await load('a/2026/note.md')).profile).toBe('styrgrupp');
  expect((await load('b/note.md')).profile).toBe('mote');
});

test('a file in another encoding than UTF-8 is refused, not spoilt', async () => {
  const file = join(folder, 'protokoll.config.yaml');
  await writeFile(file, Buffer.from('principal: Härjedalens kommun\n', 'latin1'));
  await expect(load('note.md')).rejects.toThrow(/yaml: är inte sparad som UTF-8; spara den så$/);
  await writeFile(file, '\uFEFFprincipal: Härjedalens kommun\n');
  expect((await load('note.md')).principal).toBe('Härjedalens kommun');
});

test('a file is read once', async () => {
  await write('protokoll.config.mjs', 'globalThis.reads = (globalThis.reads ?? 0) + 1; export default {};');
  const loader = configLoader(known, folder);
  await Promise.all([loader('a.md'), loader('b/c.md'), loader('d.md')]);
  expect((globalThis as { reads?: number }).reads).toBe(1);
});

test('a module that has changed is another for the next run', async () => {
  await write('protokoll.config.mjs', 'export default { profile: "namnd" };');
  expect((await load('a.md')).profile).toBe('namnd');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await write('protokoll.config.mjs', 'export default { profile: "mote" };');
  expect((await load('a.md')).profile).toBe('mote');
});

test('values are text as they are written, and a line is a list of one', async () => {
  const letterhead =
    '  name: Borgå kommun\n  phone: 0912\n  postalAddress: Box 7\n  visitingAddress: [Torget 1, Borgå]';
  await write('protokoll.config.yaml', `letterhead:\n${letterhead}\n`);
  expect((await load('note.md')).letterhead).toEqual({
    name: 'Borgå kommun',
    postalAddress: ['Box 7'],
    visitingAddress: ['Torget 1', 'Borgå'],
    email: null,
    phone: '0912',
    fax: null,
    website: null,
    organisationNumber: null,
  });
});

test('overrides set what they name for the notes that they match', async () => {
  await write(
    'protokoll.config.yaml',
    `principal: Borgå kommun
letterhead: { name: Borgå kommun, phone: 0912-100 }
rules: { beslut-saknas: warning }
exclude: [utkast/]
overrides:
  - files: [namnden/**, '*.namnd.md']
    profile: namnd
    letterhead: { phone: 0912-200 }
    rules: { datum-saknas: info }
`,
  );
  const config = await load('namnden/2026/note.md');
  expect(config).toMatchObject({ folder, profile: 'namnd', principal: 'Borgå kommun', exclude: ['utkast/'] });
  expect(config.letterhead).toMatchObject({ name: 'Borgå kommun', phone: '0912-200' });
  expect(config.rules).toEqual({ 'beslut-saknas': 'warning', 'datum-saknas': 'info' });
  expect((await load('maj.namnd.md')).profile).toBe('namnd');
  expect((await load('note.md')).profile).toBeNull();
});

test('the design is text, or true and false, in each format; its paths start at the config', async () => {
  const design = {
    decisionFirst: true,
    pageInitials: false,
    logo: join(folder, 'bilder/vapen.svg'),
    accent: '#00573f',
    paper: 'Letter',
    fonts: [],
    templates: join(folder, 'mallar'),
  };
  const keys = {
    decisionFirst: true,
    pageInitials: false,
    logo: 'bilder/vapen.svg',
    colours: { accent: '#00573F' },
    paper: 'Letter',
    templates: 'mallar',
  };
  await write('protokoll.config.json', JSON.stringify(keys));
  expect((await load('2026/note.md')).design).toEqual(design);
  await write('a/protokoll.config.yaml', 'decisionFirst: true\ncolours: { accent: "#00573F" }');
  expect((await load('a/note.md')).design).toEqual({
    ...defaultConfig.design,
    decisionFirst: true,
    accent: '#00573f',
  });
});

test('fonts are given by what is set in them; an override replaces all of one use', async () => {
  const path = (name: string) => join(folder, name);
  const fonts = 'fonts: { headings: { regular: h.ttf, bold: hb.ttf }, others: [o.ttf, p.ttf] }';
  const override = 'overrides: [{ files: [a/**], fonts: { others: q.ttf, code: k.ttf } }]';
  await write('protokoll.config.yaml', `${fonts}\n${override}\n`);
  const headings = [
    { use: 'headings', weight: 400, style: 'normal', file: path('h.ttf') },
    { use: 'headings', weight: 600, style: 'normal', file: path('hb.ttf') },
  ];
  const plain = { weight: 400, style: 'normal' };
  expect((await load('note.md')).design.fonts).toEqual([
    ...headings,
    { use: 'others', ...plain, file: path('o.ttf') },
    { use: 'others', ...plain, file: path('p.ttf') },
  ]);
  expect((await load('a/note.md')).design.fonts).toEqual([
    ...headings,
    { use: 'code', ...plain, file: path('k.ttf') },
    { use: 'others', ...plain, file: path('q.ttf') },
  ]);
});

test.each([
  [
    'a text font without its bold',
    'fonts: { text: { regular: a, italic: b } }',
    '1:16: "fonts.text.bold" saknas',
  ],
  [
    'an unknown cut',
    'fonts:\n  headings: { regular: a, blod: b }',
    '2:27: okänd nyckel "blod"; menar du "bold"?',
  ],
  ['an unknown key', 'profil: mote', '1:1: okänd nyckel "profil"; menar du "profile"?'],
  [
    'one in the letterhead',
    'letterhead:\n  name: B\n  emial: x',
    '3:3: okänd nyckel "emial"; menar du "email"?',
  ],
  [
    'one in an override',
    'overrides:\n  - files: [a]\n    rulez: {}',
    '3:5: okänd nyckel "rulez"; menar du "rules"?',
  ],
  ['an override without files', 'overrides:\n  - profile: mote', '2:5: "overrides.0.files" saknas'],
  ['an unknown profile', 'profile: nämnd', '1:10: okänd profil "nämnd"; menar du "namnd"?'],
  [
    'an unknown rule',
    'rules:\n  beslut-sakna: off',
    '2:3: okänd regel "beslut-sakna"; menar du "beslut-saknas"?',
  ],
  [
    'an unknown severity',
    'rules: { datum-saknas: fel }',
    '1:24: "rules.datum-saknas" ska vara ett av error, warning',
  ],
  ['a list for a word', 'profile: [mote]', '1:10: "profile" ska vara text'],
  ['no value', 'profile:', '1:9: "profile" saknar värde'],
  ['neither true nor false', 'pageInitials: ja', '1:15: "pageInitials" ska vara true eller false'],
  ['no colour', 'colours: { accent: blå }', '1:20: "colours.accent" ska vara en färg som "#1f4468"'],
  [
    'a colour too pale to read',
    'colours:\n  accent: "#5f9ea0"',
    '2:11: "colours.accent" är för ljus för text: kontrasten är 2,8:1 och ska vara minst 4,5:1',
  ],
  ['a list for a config', '- mote', '1:1: filen ska vara en grupp av nycklar'],
  ['a brace that is never closed', 'profile: mote\nrules: {', '2:9: } saknas här eller tidigare'],
  ['a quote that is never closed', 'principal: "a\n', '2:1: " saknas här eller tidigare'],
  ['a tab', 'rules:\n\tdatum-saknas: off', '2:1: raden är indragen med tabb; skriv mellanslag i stället'],
  ['no colon', 'profile: mote\nlogo a.svg\n', '2:1: kolon saknas efter nyckeln'],
  ['an indent of its own', 'rules:\n  a: off\n b: off', '3:1: raden börjar inte lika långt in som'],
  ['a second colon', 'principal: Borgå: kommun', '1:12: värdet har ett kolon i sig'],
  ['a strange first letter', 'principal: @borga', '1:12: värdet börjar med @; sätt citattecken om det'],
  [
    'words after quotes',
    'principal: "a" b',
    '1:16: går inte att läsa; se efter kolon, indrag och citattecken',
  ],
  [
    'a firm rule made milder',
    'rules: { beslut-saknas: off, kodning: info }',
    '1:30: regeln kodning är alltid ett fel; ta bort raden',
  ],
  [
    'a key of the whole file in an override',
    'overrides:\n  - { files: [a], exclude: [b] }',
    '2:19: "exclude" gäller hela filen; skriv det utanför "overrides"',
  ],
])('%s is a fault at its place', async (_, text, message) => {
  await write('protokoll.config.yaml', text);
  await expect(load('note.md')).rejects.toMatchObject({
    name: 'ProtokollError',
    exitCode: 2,
    message: expect.stringContaining(`protokoll.config.yaml:${message}`),
  });
});

test.each([
  [
    'protokoll.config.json',
    '{\n  "profile": mote\n}',
    /json:2:\d+: går inte att läsa; se efter kommatecken, citattecken och klamrar/,
  ],
  ['protokoll.config.json', '{ "profile": 7 }', /json:1:14: "profile" ska vara text/],
  ['protokoll.config.mjs', 'throw new Error("nej\\ndå");', /mjs: går inte att köra \(nej\)$/],
  [
    'protokoll.config.mjs',
    'export default { get profile() { throw new Error("nej"); } };',
    /mjs: går inte att köra \(nej\)$/,
  ],
  [
    'protokoll.config.mjs',
    'export const profile = "mote";',
    /mjs: inställningarna saknas; skriv export default före dem$/,
  ],
  ['protokoll.config.yml', 'profile: mote', /yml läses inte; döp om den till protokoll\.config\.yaml$/],
  ['protokoll.config.js', 'export default {};', /js läses inte; döp om den till protokoll\.config\.mjs$/],
  ['protokoll.config.mjs', 'export default { profil: "mote" };', /mjs: okänd nyckel "profil"/],
])('%s with %j is a fault', async (name, text, message) => {
  await write(`a/${name}`, text);
  await expect(load('a/note.md')).rejects.toThrow(message);
});

test('two config files in one folder are a fault', async () => {
  await write('protokoll.config.yaml', '');
  await write('protokoll.config.json', '{}');
  await expect(load('note.md')).rejects.toThrow(/ligger i samma mapp/);
});

describe('a config that can not be read is told in one line', () => {
  const told = (note: string) =>
    load(note).then(
      () => 'read',
      (error: unknown) => (error as Error).message,
    );

  test('a folder, a device', async () => {
    await write('a/protokoll.config.yaml/x', '');
    expect(await told('a/n.md')).toBe('a/protokoll.config.yaml: är ingen vanlig fil och läses inte');
    await mkdir(join(folder, 'b'));
    await symlink('/dev/zero', join(folder, 'b/protokoll.config.yaml'));
    expect(await told('b/n.md')).toBe('b/protokoll.config.yaml: är ingen vanlig fil och läses inte');
  });

  test('a link that leads nowhere', async () => {
    await symlink('borta.yaml', join(folder, 'protokoll.config.yaml'));
    expect(await told('n.md')).toBe(
      'protokoll.config.yaml: går inte att läsa (filen som länken leder till finns inte)',
    );
  });

  // Nothing is closed to root.
  test.skipIf(process.getuid?.() === 0)('a file of somebody else', async () => {
    await write('protokoll.config.yaml', 'profile: mote\n');
    await chmod(join(folder, 'protokoll.config.yaml'), 0);
    expect(await told('n.md')).toBe('protokoll.config.yaml: går inte att läsa (behörighet saknas)');
  });

  test('a large file', async () => {
    await write('protokoll.config.yaml', `#${' '.repeat(1_000_000)}`);
    expect(await told('n.md')).toBe('protokoll.config.yaml: är större än 1 MB; är det rätt fil?');
  });

  test('aliases that grow without end', async () => {
    const layers = Array.from(
      { length: 9 },
      (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join()}]`,
    );
    await write('protokoll.config.yaml', `a0: &a0 [x]\n${layers.join('\n')}\n`);
    expect(await told('n.md')).toBe(
      'protokoll.config.yaml: hänvisningar som *namn går inte att följa; skriv ut värdet där det gäller',
    );
  });

  test('a key that stands twice', async () => {
    await write('protokoll.config.yaml', 'profile: mote\nprofile: namnd\n');
    expect(await told('n.md')).toBe(
      'protokoll.config.yaml:2:1: nyckeln står redan tidigare; behåll en av dem',
    );
  });
});
