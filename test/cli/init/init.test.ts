import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  configLoader,
  findProfile,
  lintProtocol,
  parseProtocol,
  profiles,
  ruleNames,
} from '../../../src/index.ts';
import * as library from '../../../src/index.ts';
import { contentsOf, folderWith, run } from '../support/run.ts';

test('a folder gets a config with its schema and a first note, and their paths are told', async () => {
  const folder = await folderWith({});
  const { status, stdout, stderr } = await run(folder, 'init möten');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^möten\/protokoll.config.yaml\nmöten\/protokoll.schema.json\nmöten\/styrelsen-\d{4}-\d\d-\d\d.md\n$/,
  );
  expect(stderr).toMatch(/^protokoll: gör protokollet med: protokoll build möten\/styrelsen-.*\.md\n$/);
  expect(
    Object.keys(await contentsOf(folder))
      .map((path) => `${path}\n`)
      .join(''),
  ).toBe(stdout);
});

test('the note has nothing to remark on, and the config is understood', async () => {
  const folder = await folderWith({});
  const { stdout } = await run(folder, 'init');
  const name = stdout.split('\n')[2]!;
  const config = await configLoader({ profiles, rules: ruleNames }, folder)(join(folder, name));
  const profile = findProfile(config.profile ?? '')!;
  const parsed = parseProtocol((await contentsOf(folder))[name]!);
  const findings = lintProtocol(parsed, { profile, config });
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(parsed.protocol?.items).toHaveLength(3);
});

test('the config tells editors where its schema is: a copy beside it, or that of the program in the project', async () => {
  const folder = await folderWith({});
  await run(folder, 'init', { library: { configSchema: library.configSchema } });
  const { 'protokoll.config.yaml': config, 'protokoll.schema.json': schema } = await contentsOf(folder);
  expect(config).toMatch(/^# yaml-language-server: \$schema=protokoll\.schema\.json\n/);
  expect(JSON.parse(schema!)).toEqual(JSON.parse(JSON.stringify(await library.configSchema())));
  const installed = 'node_modules/protokoll/dist/schemas/config.schema.json';
  const project = await folderWith({ [installed]: '{}', '.git/HEAD': '' });
  await run(project, 'init möten');
  const files = await contentsOf(project);
  expect(files['möten/protokoll.config.yaml']).toMatch(
    new RegExp(`^# yaml-language-server: \\$schema=\\.\\./${installed}\\n`),
  );
  expect(files['möten/protokoll.schema.json']).toBeUndefined();
});

test('nothing is overwritten', async () => {
  const files = { 'a.md': 'A', 'protokoll.config.json': '{}' };
  const folder = await folderWith(files);
  expect(await run(folder, 'init')).toMatchObject({
    status: 0,
    stdout: '',
    stderr: 'protokoll: protokoll.config.json finns redan och är som den var\n',
  });
  expect(await contentsOf(folder)).toEqual(files);
});

test('a second time changes nothing', async () => {
  const folder = await folderWith({});
  await run(folder, 'init');
  const before = await contentsOf(folder);
  expect((await run(folder, 'init')).stdout).toBe('');
  expect(await contentsOf(folder)).toEqual(before);
});

test('a folder that can not be made ends with 2', async () => {
  const folder = await folderWith({ a: 'a file' });
  expect(await run(folder, 'init a/b')).toMatchObject({
    status: 2,
    stderr: 'protokoll: kan inte skriva a/b: en del av sökvägen är en fil\n',
  });
});

test('the config lists every profile that there is', async () => {
  const folder = await folderWith({});
  await run(folder, 'init');
  const { 'protokoll.config.yaml': config } = await contentsOf(folder);
  for (const { name } of profiles) expect(String(config)).toMatch(new RegExp(`^# .*\\b${name}\\b`, 'm'));
});
