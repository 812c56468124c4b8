import { expect, test } from 'vitest';
import { folderWith } from '../cli/support/run.ts';
import { notesWith, protokoll } from '../cli/lint/notes.ts';

const note = notesWith(
  'Rasten är kl. 13:30.\n\nMötet slutade kl. 14:45.\n\n- [ ] Bo Ek: laga taket, senast 2027-08-01',
);

/** The rules that find something in the note, and what is said on standard error where the config is wrong. */
async function told(config: string): Promise<string[]> {
  const folder = await folderWith({ 'protokoll.config.yaml': config, 'a.md': note });
  const { status, stdout, stderr } = await protokoll(folder, 'lint --output-format concise a.md');
  if (status === 2) return stderr.trimEnd().split('\n');
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^a\.md:(\d+:\d+): .* {2}/, '$1 '));
}

test('words that are right here are not told, and those beside them are', async () => {
  expect(await told('')).toEqual(['18:15 klockslag-form']);
  const except = (words: string) => told(`ruleOptions: { klockslag-form: { except: ${words} } }\n`);
  // The rule tells of both places at once, and one of them is not right.
  expect(await except('["13:30"]')).toEqual(['18:15 klockslag-form']);
  expect(await except('["13:30", "14:45"]')).toEqual([]);
  expect(await except('"13"')).toEqual(['18:15 klockslag-form']);
});

test('a rule that goes by a number goes by that of the config, the last layer first', async () => {
  const found = async (config: string) => (await told(config)).filter((line) => line.endsWith('dag-orimlig'));
  expect(await found('')).toEqual([]);
  expect(await found('ruleOptions: { uppdrag-dag-orimlig: { most: 365 } }\n')).toHaveLength(1);
  const both = 'ruleOptions: { uppdrag-dag-orimlig: { most: 365 } }\noverrides:\n  - files: [a.md]\n';
  expect(await found(`${both}    ruleOptions: { uppdrag-dag-orimlig: { most: 900 } }\n`)).toEqual([]);
});

test('options that a rule has not, and rules that are not there, are faults, all told', async () => {
  const config = `ruleOptions:
  veckodagg: { except: a }
  veckodag: { most: 3 }
  klockslag-form: { exept: a }
  uppdrag-dag-orimlig: { most: många }
`;
  expect(await told(config)).toEqual([
    'protokoll: protokoll.config.yaml:2:3: okänd regel "veckodagg"; menar du "veckodag"?',
    'protokoll: protokoll.config.yaml:3:15: okänd nyckel "most"; det finns except',
    'protokoll: protokoll.config.yaml:4:21: okänd nyckel "exept"; menar du "except"?',
    'protokoll: protokoll.config.yaml:5:32: "ruleOptions.uppdrag-dag-orimlig.most" ska vara ett antal',
  ]);
  expect(await told('ruleOptions: { kodning: { except: a } }\n')).toEqual([
    'protokoll: protokoll.config.yaml:1:27: regeln kodning står fast och har inga val',
  ]);
});

test('what is set is shown by --print-config, and what can be by rules --json', async () => {
  const folder = await folderWith({
    'protokoll.config.yaml':
      'ruleOptions: { klockslag-form: { except: ["13:30"] } }\noverrides:\n  - { files: [a.md], ruleOptions: { uppdrag-dag-orimlig: { most: 90 } } }\n',
    'a.md': note,
  });
  const { stdout } = await protokoll(folder, 'lint --print-config a.md');
  expect((JSON.parse(stdout) as { settings: object }).settings).toMatchObject({
    'ruleOptions.klockslag-form.except': { value: ['13:30'], from: 'protokoll.config.yaml' },
    'ruleOptions.uppdrag-dag-orimlig.most': { value: 90, from: 'protokoll.config.yaml overrides[0]' },
  });
  const rules = JSON.parse((await protokoll(folder, 'rules --json')).stdout) as { name: string }[];
  const options = (name: string) => rules.find((rule) => rule.name === name);
  expect(options('uppdrag-dag-orimlig')).toMatchObject({ options: { except: [], most: 3653 } });
  expect(options('kodning')).toMatchObject({ options: {} });
});
