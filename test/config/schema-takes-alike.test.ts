import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { configFileSchema } from '../../src/config/config-schema.ts';
import { configSchema } from '../../src/config/json-schema.ts';
import { shareDefinitions } from '../../src/config/share-definitions.ts';
import { resolveSchema } from '../schemas/resolve-schema.ts';

/** A config with all that one may say. */
const full = {
  $schema: 'protokoll.schema.json',
  extends: ['a.yaml'],
  profile: 'mote',
  principal: 'Kommunen',
  letterhead: { name: 'A', postalAddress: ['a', 'b'], visitingAddress: 'a', email: 'a', website: 'a' },
  decisionFirst: true,
  pageInitials: 'false',
  logo: 'a.svg',
  colours: { accent: '#1f4468' },
  paper: 'Letter',
  fonts: { text: { regular: 'a', italic: 'a', bold: 'a' }, headings: { regular: 'a', bold: 'a' }, code: 'a' },
  templates: 'a',
  rules: { veckodag: 'off', 'lokal-a': 'error' },
  ruleOptions: { veckodag: { except: ['a'] }, 'uppdrag-dag-orimlig': { most: 90 } },
  select: ['lag'],
  ignore: 'veckodag',
  profiles: {
    val: {
      extends: 'mote',
      title: { sv: 'a', en: 'b' },
      aliases: ['a'],
      seats: '5',
      labels: { chair: 'a' },
      itemStyle: 'list',
      numbering: 'egen',
      template: 'namnd',
      required: { date: 'off' },
      demands: { verifiers: 1, verifyWithinDays: 'off', quorum: true },
      strictest: 'info',
      rules: { veckodag: 'info' },
    },
  },
  ownRules: [
    {
      name: 'lokal-a',
      severity: 'error',
      message: { sv: 'a', en: 'b' },
      help: 'a',
      source: '§ 1',
      profiles: ['mote'],
      when: {
        item: { title: { is: 'a', in: ['a', 1], matches: 'a', count: 1, not: { is: ['a'] } } },
        count: { min: 1, max: 2 },
        distinct: 'title',
      },
      require: { action: { due: { before: '2026-05-28', after: '2026-05-01', days: { max: 3 } } } },
      within: 'item',
    },
    { name: 'lokal-b', message: 'a', forbid: { cover: { end: { after: '22.00' } } } },
  ],
  exclude: ['a'],
  overrides: [{ files: ['a'], profile: 'namnd', letterhead: { name: 'B' }, rules: { veckodag: 'warning' } }],
};

const others: readonly unknown[] = [
  0,
  -1,
  1.5,
  'x',
  '',
  'off',
  '#000000',
  true,
  null,
  [],
  ['x'],
  [0],
  {},
  { x: 1 },
];

/** The config with one value left out, made another, or with a key beside it. */
function* changed(value: unknown, put: (by: unknown) => unknown): Generator {
  for (const other of others) yield put(other);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    yield put([...(value as unknown[]), value[0]]);
    for (const [nth, entry] of value.entries()) yield* changed(entry, (by) => put(value.with(nth, by)));
    return;
  }
  yield put({ ...value, x: 1 });
  for (const [key, entry] of Object.entries(value)) {
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    yield put(rest);
    yield* changed(entry, (by) => put({ ...value, [key]: by }));
  }
}

const names = { rules: ['veckodag', 'uppdrag-dag-orimlig', 'x'], families: [], profiles: [], templates: [] };

test('the schema takes what the program takes, and refuses what it refuses', () => {
  const isValid = new Ajv2020({ strict: false }).compile(configSchema(names));
  const takes = (value: unknown) => configFileSchema.safeParse(value).success;
  expect([isValid(full), takes(full)]).toEqual([true, true]);
  const values = [...changed(full, (by) => by)];
  expect(values.filter((value) => isValid(value) !== takes(value)).slice(0, 3)).toEqual([]);
  const taken = values.filter(takes).length;
  expect([taken > 100, values.length - taken > 1000]).toEqual([true, true]);
});

test('the schema whose definitions are put back is the same when they are shared again', () => {
  const whole = resolveSchema(configSchema(names));
  const shared = shareDefinitions(whole);
  expect(JSON.stringify(shared).length).toBeLessThan(JSON.stringify(whole).length / 2);
  expect(resolveSchema(shared)).toEqual(whole);
});
