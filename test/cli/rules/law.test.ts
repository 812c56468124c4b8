import { expect, test } from 'vitest';
import * as library from '../../../src/index.ts';
import { run } from '../support/run.ts';

const real = { library: { ...library, version: '1.0.0' } };

test('rules --law lists the rules of a law, and the days in force', async () => {
  const { status, stdout } = await run('/', 'rules --law kl', real);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Kommunallagen \(2017:725\), i kraft från 2018-01-01\./);
  expect(stdout).toContain('justering-sen  fel');
  expect(stdout).not.toContain('motivering-saknas  fel');
});

test('rules --law --at names the law of that day', async () => {
  const { stdout } = await run('/', 'rules --law KL --at 2014-05-01', real);
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /^Kommunallagen \(1991:900\), i kraft 1992-01-01 till 2017-12-31\. .*för möten före 2018-01-01 är de varningar utan paragraf\./,
  );
});

test('as data it has no section of another law than that of the day', async () => {
  const { stdout } = await run('/', 'rules --law KL --at 2014-05-01 --json', real);
  const { statute, rules } = JSON.parse(stdout) as {
    statute: { number: string };
    rules: { name: string; law: string[] }[];
  };
  expect(statute.number).toBe('1991:900');
  expect(rules.find(({ name }) => name === 'justering-sen')!.law).toEqual(['lag 1930:173']);
});

test.each([
  ['rules --law XYZ', /^protokoll: okänd lag XYZ; /],
  ['rules --at 2014-05-01', /^protokoll: --at säger vilken dag; ange också lagen med --law\n/],
  ['rules --law KL --at 2014-13-01', /^protokoll: --at: 2014-13-01 är ingen dag/],
])('%s can not be done', async (words, message) => {
  const { status, stderr } = await run('/', words, real);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
