import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';
import { notesWith, protokoll } from './notes.ts';

/** Notes with a finding of `språk` (information), one of `logik` (a warning) and one of `lasning` (an error). */
const note = notesWith('Rasten är kl. 13:30, tisdag 2026-05-28.\n\nSe 2026-02-30 i bilagan.').replace(
  'datum: 2026-05-28',
  'datum: 2026-05-28\njustering: 2026-02-30',
);

async function rulesIn(files: Readonly<Record<string, string>>, words: string): Promise<string[]> {
  const folder = await folderWith(files);
  const { stdout, stderr } = await protokoll(folder, `lint . --output-format concise ${words}`);
  const rules = stdout.split('\n').flatMap((line) => / {2}([a-z-]+)$/.exec(line)?.[1] ?? []);
  return rules.length === 0 && stderr !== '' ? [stderr] : [...new Set(rules)].sort();
}

test.each([
  ['--select språk', ['klockslag-form']],
  ['--select sprak,veckodag', ['klockslag-form', 'veckodag']],
  ['--select logik --ignore veckodag,dag-finns-inte', []],
])('%s chooses among the rules', async (words, expected) => {
  expect(await rulesIn({ 'a.md': note }, words)).toEqual(expected);
});

test('a config chooses too, by its overrides; what it says of a rule by name goes before, and the call before all', async () => {
  const config =
    'select: [språk]\nrules: { veckodag: info }\noverrides: [{ files: [x/**], ignore: språk }]\n';
  const files = { 'protokoll.config.yaml': config, 'a.md': note };
  expect(await rulesIn(files, '')).toEqual(['klockslag-form', 'veckodag']);
  expect(await rulesIn(files, '--ignore veckodag')).toEqual(['klockslag-form']);
  // What a config leaves out by families is selected again by the call, and what it turns off by name, by that name.
  expect(await rulesIn(files, '--select logik')).toEqual(['dag-finns-inte', 'veckodag']);
  const off = { 'protokoll.config.yaml': 'rules: { veckodag: off }\nignore: logik\n', 'a.md': note };
  expect(await rulesIn(off, '--select logik')).toEqual(['dag-finns-inte']);
  expect(await rulesIn(off, '--select veckodag')).toEqual(['veckodag']);
  expect(await rulesIn({ 'protokoll.config.yaml': config, 'x/a.md': note }, '')).toEqual(['veckodag']);
});

test('a name that is neither a rule nor a family is told with the nearest, in the call and in a config', async () => {
  expect((await rulesIn({ 'a.md': note }, '--select logk'))[0]).toBe(
    'protokoll: --select: okänd regel "logk"; menar du "logik"?\n',
  );
  const files = { 'protokoll.config.yaml': 'ignore:\n  - lag\n  - vekodag\n', 'a.md': note };
  expect((await rulesIn(files, ''))[0]).toBe(
    'protokoll: protokoll.config.yaml:3:5: okänd regel "vekodag"; menar du "veckodag"?\n',
  );
});

test('notes that can not be read stay errors, whatever is chosen', async () => {
  expect(await rulesIn({ 'a.md': 'a\0b' }, '--select språk --ignore lasning')).toEqual(['kodning']);
});

test('all that is wrong in a config is told at once, in its order', async () => {
  const config =
    'profil: mote\npaper: A3\nrules:\n  veckodag: fel\n  datum-sakans: off\ncolours: { accent: "#ffffff" }\n';
  const folder = await folderWith({ 'protokoll.config.yaml': config, 'a.md': note });
  const { status, stderr } = await protokoll(folder, 'lint .');
  expect(status).toBe(2);
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.replace('protokoll: protokoll.config.yaml:', '')),
  ).toEqual([
    '1:1: okänd nyckel "profil"; menar du "profile"?',
    '2:8: "paper" ska vara ett av A4, Letter',
    '4:13: "rules.veckodag" ska vara ett av error, warning, info, off',
    '5:3: okänd regel "datum-sakans"; menar du "datum-saknas"?',
    expect.stringMatching(/^6:20: "colours.accent" är för ljus/),
  ]);
});

test('a config extends others, which count first', async () => {
  const files = {
    'gemensam/bas.yaml':
      'profile: styrgrupp\nlogo: logo.svg\nrules: { klockslag-form: error, veckodag: off }\n',
    'nämnd/protokoll.config.yaml': 'extends: ../gemensam/bas.yaml\nrules: { klockslag-form: warning }\n',
    'nämnd/a.md': note,
    '.git/HEAD': '',
  };
  const folder = await folderWith(files);
  const { stdout } = await protokoll(folder, 'lint nämnd --output-format concise');
  expect(stdout).toMatch(/varning .*klockslag-form/);
  expect(stdout).not.toContain('veckodag');
  const told = async (config: string) => {
    await writeFile(join(folder, 'nämnd/protokoll.config.yaml'), config);
    return (await protokoll(folder, 'lint nämnd')).stderr;
  };
  expect(await told('extends: protokoll.config.yaml')).toContain('"extends" går i cirkel');
  expect(await told('extends: ../../x.yaml')).toContain('leder ut ur repot');
  expect(await told('extends: ../gemensam/annan.yaml')).toContain(
    'hittar inte filen med inställningar: gemensam/annan.yaml',
  );
});

test('--print-config says what holds for a note and where it comes from', async () => {
  const folder = await folderWith({
    'bas.yaml': 'principal: Kommunen\nrules: { klockslag-form: error }\n',
    'protokoll.config.yaml':
      'extends: bas.yaml\npaper: Letter\nignore: form\noverrides:\n  - files: [namnd/**]\n    profile: namnd\n    rules: { veckodag: off }\n',
    'namnd/a.md': note.replace('profil: mote\n', ''),
    'b.md': note,
  });
  const printed = async (words: string) =>
    JSON.parse((await protokoll(folder, `lint --print-config ${words}`)).stdout) as {
      profile: object;
      settings: Record<string, object>;
      rules: Record<string, object>;
    };
  const { profile, settings, rules } = await printed('namnd/a.md');
  const override = 'protokoll.config.yaml overrides[0]';
  expect(profile).toEqual({ value: 'namnd', from: override });
  expect(settings['principal']).toEqual({ value: 'Kommunen', from: 'bas.yaml' });
  expect(settings['paper']).toEqual({ value: 'Letter', from: 'protokoll.config.yaml' });
  expect(settings['logo']).toEqual({ value: null, from: 'protokoll' });
  expect(rules['klockslag-form']).toEqual({ value: 'error', from: 'bas.yaml' });
  expect(rules['veckodag']).toEqual({ value: 'off', from: override });
  expect(rules['rubrik-hopp']).toEqual({ value: 'off', from: 'protokoll.config.yaml ignore' });
  expect(rules['datum-saknas']).toEqual({ value: 'error', from: 'protokoll' });
  const own = await printed('b.md --ignore lag');
  expect(own.profile).toEqual({ value: 'mote', from: 'b.md' });
  expect(own.rules['datum-saknas']).toMatchObject({
    value: 'off',
    from: expect.stringContaining('--ignore'),
  });
  expect((await printed('b.md --profile styrgrupp')).profile).toEqual({
    value: 'styrgrupp',
    from: '--profile',
  });
});

test('--statistics counts the findings by rule, and --quiet shows errors only', async () => {
  const folder = await folderWith({ 'a.md': note, 'b.md': note });
  const { stdout } = await protokoll(folder, 'lint . --statistics --select klockslag-form,veckodag');
  expect(stdout).toBe('2  klockslag-form  språk  info  (2 rättas av --fix)\n2  veckodag  logik  varning\n');
  const quiet = await protokoll(folder, 'lint a.md --quiet --output-format concise --max-warnings 0');
  expect(quiet.stdout).not.toMatch(/varning|info/);
  expect(quiet.stdout).toContain('datum-ogiltigt');
  expect(quiet.stderr).toContain('högst 0 får finnas');
});

test('--add-suppressions takes exception to what is found, with a reason, and changes nothing else', async () => {
  const text = notesWith('Rasten är kl. 13:30.').replaceAll('\n', '\r\n');
  const folder = await folderWith({ 'a.md': text });
  const words = ['lint', 'a.md', '--add-suppressions', 'ordagrant ur kallelsen'];
  expect((await protokoll(folder, words)).stderr).toContain('skrev 1 undantag i 1 anteckning');
  const after = await readFile(join(folder, 'a.md'), 'utf8');
  const comment = '<!-- protokoll-disable-file klockslag-form -- ordagrant ur kallelsen -->\r\n';
  expect(after).toContain(`---\r\n${comment}`);
  expect(after.replace(`${comment}\r\n`, '')).toBe(text);
  expect((await protokoll(folder, 'lint a.md --output-format concise')).stdout).toBe('');
  expect((await protokoll(folder, ['lint', 'a.md', '--add-suppressions', 'x --> y'])).status).toBe(2);
});
