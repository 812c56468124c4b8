import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  configLoader,
  exportJson,
  findProfile,
  lintProtocol,
  parseProtocol,
  profiles,
  renderHtml,
  ruleNames,
} from '../src/index.ts';

const folder = join(import.meta.dirname, '../examples');
const loadConfig = configLoader({ profiles, rules: ruleNames }, folder);
const examples = globSync('*.md', { cwd: folder })
  .filter((file) => file !== 'README.md')
  .sort();

/** An example with all that is made of it. */
async function build(file: string) {
  const path = join(folder, file);
  const parsed = parseProtocol(readFileSync(path), { path });
  const protocol = parsed.protocol!;
  const profile = findProfile(protocol.profile!)!;
  const config = await loadConfig(path);
  const findings = lintProtocol(parsed, { profile, config });
  const html = await renderHtml(protocol, { profile, config, draft: false, medium: 'screen' });
  return { protocol, findings, html, json: await exportJson(protocol, profile) };
}

describe.each(examples)('%s', (file) => {
  const golden = join(import.meta.dirname, 'examples', basename(file, '.md'));

  test('has neither errors nor warnings', async () => {
    const { findings } = await build(file);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('gives the JSON that was looked at', async () => {
    await expect((await build(file)).json).toMatchFileSnapshot(`${golden}.json`);
  });

  test('gives the text that was looked at', async () => {
    await expect(textOf((await build(file)).html)).toMatchFileSnapshot(`${golden}.txt`);
  });
});

test('the Blekinge example is read as the meeting was', async () => {
  const { protocol, json } = await build('samverkan-blekinge-2021-05-28.md');
  const { items, present, absent, verifiers } = JSON.parse(json);
  expect(protocol.items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(items[0].decisions).toHaveLength(1);
  expect(items[1].decisions[0].clauses).toEqual([
    {
      text: expect.stringMatching(
        /välja\nHelen Allevang, Karlskrona kommun\nPetra Nordberg, Region Blekinge$/,
      ),
    },
  ]);
  expect(items[4].subItems.map(({ label }: { label: string }) => label)).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
  ]);
  expect(items[4].decisions.map(({ regarding }: { regarding: string }) => regarding)).toEqual([null, 'd']);
  expect(items[4].subItems.flatMap(({ decisions }: { decisions: unknown[] }) => decisions)).toEqual([]);
  expect(items[6].decisions).toEqual([]);
  expect([present.length, absent.length]).toEqual([15, 2]);
  expect(verifiers.map((person: { for: string }) => person.for)).toEqual([
    'länets kommuner',
    'Region Blekinge',
  ]);
});

test('the Örebro example is read as the meeting was', async () => {
  const { items, called, absent, present, secretaries, chairs, nextMeetings } = JSON.parse(
    (await build('styrgrupp-orebro-2023-02-07.md')).json,
  );
  expect(items.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect([called.length, absent.length, present.length]).toEqual([11, 3, 8]);
  expect(absent[0]).toMatchObject({ name: 'Monica Skantz', written: 'Monika' });
  expect([secretaries.length, chairs.length]).toEqual([2, 0]);
  expect(items.flatMap(({ decisions }: { decisions: unknown[] }) => decisions)).toHaveLength(2);
  expect(nextMeetings).toMatchObject([
    { date: '2023-04-18', start: '10:00', end: '12:00' },
    { date: '2023-05-30', start: '10:00', end: '12:00' },
  ]);
  expect(nextMeetings.map(({ agenda }: { agenda: string[] }) => agenda.length)).toEqual([6, 2]);
});

/** The words of a page, one block a line. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return `${body
    .replace(
      /<(?:\/?(?:p|li|h\d|tr|dt|dd|div|section|header|main|nav|table|ol|ul|dl|footer)|br)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]+>/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()}\n`;
}
