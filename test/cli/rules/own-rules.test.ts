import { expect, test } from 'vitest';
import { notesWith, protokoll } from '../lint/notes.ts';
import { folderWith } from '../support/run.ts';

const config = `ownRules:
  - name: lokal-fika
    severity: error
    message: Protokollet säger inte vem som tar med fika.
    help: Skriv det sist.
    source: stadgarna 3 §
    require: { item: { text: { matches: fika } } }
    wrong: |
      ## § 1 Öppnande

      Mötet öppnades.
    right: |
      ## § 1 Öppnande

      Bo tar med fika.
`;

const files = { 'protokoll.config.yaml': config, 'a.md': notesWith('') };

test('a rule of its own is told of as any other, in each format', async () => {
  const folder = await folderWith(files);
  const concise = await protokoll(folder, 'lint --output-format concise a.md');
  expect(concise.stdout).toContain('a.md:1:1: fel Protokollet säger inte vem som tar med fika.');
  expect(concise.status).toBe(1);
  const full = await protokoll(folder, 'lint a.md');
  expect(full.stdout).toContain('Skriv det sist. (stadgarna 3 §)');
  const { stdout } = await protokoll(folder, 'lint --output-format sarif a.md');
  const { rules } = (JSON.parse(stdout) as Sarif).runs[0]!.tool.driver;
  expect(rules.find(({ id }) => id === 'lokal-fika')).toEqual({
    id: 'lokal-fika',
    shortDescription: { text: 'Protokollet säger inte vem som tar med fika.' },
    fullDescription: { text: 'Protokollet säger inte vem som tar med fika.' },
    properties: { tags: ['lokal'] },
  });
  const counted = await protokoll(folder, 'lint --statistics --select lokal a.md');
  expect(counted.stdout).toBe('1  lokal-fika  lokal  fel\n');
});

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { id: string }[] } };
  }[];
}

test('rules and explain show it, as data too', async () => {
  const folder = await folderWith(files);
  expect((await protokoll(folder, 'rules')).stdout).toContain(
    'lokal-fika  fel  lokal\n  Protokollet säger inte vem som tar med fika.\n',
  );
  const facts = {
    name: 'lokal-fika',
    severity: 'error',
    origin: 'config',
    family: 'lokal',
    law: ['stadgarna 3 §'],
    fixable: false,
  };
  const listed = JSON.parse((await protokoll(folder, 'rules --json')).stdout) as object[];
  expect(listed.at(-1)).toMatchObject(facts);
  const page = (await protokoll(folder, 'explain lokal-fika')).stdout;
  expect(page).toMatch(
    /^lokal-fika\n\nProtokollet säger inte vem som tar med fika\.\n\nSkriv det sist\. \(stadg/,
  );
  expect(page).toContain('Rätt\n\n    ## § 1 Öppnande\n\n    Bo tar med fika.\n');
  const explained = JSON.parse((await protokoll(folder, 'explain --json lokal-fika')).stdout) as object;
  expect(explained).toMatchObject({ ...facts, page: expect.stringMatching(/^# lokal-fika\n/) });
  expect((await protokoll(folder, 'explain lokal-fikka')).stderr).toBe(
    'protokoll: okänd regel lokal-fikka; menar du lokal-fika?\n',
  );
});

test('the rules of the program are listed where the config can not be read, and that is told', async () => {
  const folder = await folderWith({ 'protokoll.config.yaml': 'ownRules: ja\n' });
  const { status, stdout, stderr } = await protokoll(folder, 'rules');
  expect(status).toBe(0);
  expect(stdout).toContain('datum-saknas');
  expect(stderr).toBe('protokoll: protokoll.config.yaml:1:11: "ownRules" ska vara en lista\n');
});

test('--test tries the examples, and ends with 1 where a rule does not do as they say', async () => {
  const folder = await folderWith(files);
  expect(await protokoll(folder, 'rules --test')).toMatchObject({
    status: 0,
    stdout: 'lokal-fika  1 fel och 1 rätt exempel: som de ska\n',
    stderr: 'protokoll: 1 egen regel prövad: alla gör som exemplen säger\n',
  });
  const swapped = config.replace('wrong:', 'x:').replace('right:', 'wrong:').replace('x:', 'right:');
  const bound = `  - { name: lokal-a, message: A., profiles: namnd, forbid: { item: {} }, wrong: "## § 1 A\\n\\nb" }
  - { name: lokal-b, message: B., forbid: { item: {} } }\n`;
  const wrong = await folderWith({ 'protokoll.config.yaml': swapped + bound });
  expect(await protokoll(wrong, 'rules --test')).toMatchObject({
    status: 1,
    stdout: `lokal-fika  fel exempel 1: regeln finner inget
lokal-fika  rätt exempel 1: regeln finner fel på rad 1
lokal-a  fel exempel 1: regeln gäller inte profilen; skriv den överst i exemplet (profil: …)
lokal-b  har inga exempel
`,
    stderr: 'protokoll: 3 egna regler prövade: 2 gör inte som exemplen säger\n',
  });
  expect(await protokoll(await folderWith({}), 'rules --test')).toMatchObject({
    status: 2,
    stderr: 'protokoll: här finns inga egna regler (ownRules) att pröva\n',
  });
});

test('--print-config tells where its severity comes from', async () => {
  const folder = await folderWith({
    ...files,
    'protokoll.config.yaml': `${config}overrides: [{ files: [b.md], rules: { lokal-fika: info } }]\n`,
    'b.md': notesWith(''),
  });
  const rule = async (note: string) => {
    const { stdout } = await protokoll(folder, `lint --print-config ${note}`);
    return (JSON.parse(stdout) as { rules: Record<string, object> }).rules['lokal-fika'];
  };
  expect(await rule('a.md')).toEqual({ value: 'error', from: 'protokoll.config.yaml' });
  expect(await rule('b.md')).toEqual({ value: 'info', from: 'protokoll.config.yaml overrides[0]' });
});
