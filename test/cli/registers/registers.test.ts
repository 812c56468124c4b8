import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/run.ts';
import { protokoll } from '../lint/notes.ts';

const note = (date: string, lines: string) =>
  `---\norgan: Rådet\ndatum: ${date}\n---\n\n## § 1 Läget\n\n${lines}\n`;
const notes = {
  'a.md': note('2026-01-15', '- [ ] Bo Ek: ringa :sekretess[Elsa Hemlig] (senast 2026-02-01) {#U-1}'),
  'b.md': note('2026-02-15', '- [x] Bo Ek: ringa {#U-1}\n- [ ] Ada Berg: skriva (senast 2026-03-01) {#U-2}'),
};

test('the register of a folder, as of a day', async () => {
  const folder = await folderWith(notes);
  const { status, stdout, stderr } = await protokoll(folder, 'actions --per 2026-04-01 --format json --open');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ id: 'U-2', overdue: true, opened: { file: 'b.md', line: 9 } }]);
  expect(stderr).toBe('protokoll: läget per 2026-04-01\n');
  expect((await protokoll(folder, 'actions --per 2026-04-01 --lang en')).stdout).toMatch(
    /^Actions as of 2026-04-01: 1 open/,
  );
});

test('a file is written whole, by its extension, and never over another', async () => {
  const folder = await folderWith(notes);
  expect(await protokoll(folder, 'actions -o lista.csv')).toMatchObject({ status: 0, stdout: 'lista.csv\n' });
  expect(await readFile(join(folder, 'lista.csv'), 'utf8')).toMatch(/^\uFEFFId;/);
  const again = await protokoll(folder, 'actions -o lista.csv');
  expect([again.status, again.stderr]).toEqual([
    2,
    'protokoll: lista.csv finns redan; ange en annan fil, eller --overwrite\n',
  ]);
  expect((await protokoll(folder, 'actions -o lista.csv --overwrite')).status).toBe(0);
});

test.each([
  ['actions --per igår', '--per <DATUM> kan inte vara igår; ange en dag, som 2026-05-28'],
  ['actions --since 2026-02-31', '--since <DATUM> kan inte vara 2026-02-31; ange en dag, som 2026-05-28'],
  ['attendance --format ics', 'en kalender (ics) finns bara för uppdragen: protokoll actions'],
  ['actions -o lista.xlsx', 'ändelsen på lista.xlsx säger inte formatet; ange --format'],
])('%s', async (words, said) => {
  const { status, stdout, stderr } = await protokoll(await folderWith(notes), words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
});

const twice = note('2026-03-15', '- [ ] Bo Ek: ringa banken {#U-9}\n- [ ] Ada Berg: koka kaffe {#U-9}');
const namesake = (principal: string) =>
  note('2026-03-15', 'Inget.').replace('datum', `huvudman: ${principal}\ndatum`);

test.each<[string, Record<string, string | Buffer>, readonly RegExp[]]>([
  ['can not be read', { 'c.md': Buffer.from('# M\xf6te\n', 'latin1') }, [/^c\.md: /]],
  ['has no day', { 'c.md': '# Möte\n\n## § 1 A\n\n:sekretess[Elsa Hemlig]\n' }, [/^c\.md: har inget datum/]],
  ['tells two actions by one id', { 'c.md': twice }, [/^c\.md: id U-9 står på två uppdrag, rad 8 och 9$/]],
  [
    'is of another body of the name',
    { 'c.md': namesake('Aby'), 'd.md': namesake('Beby') },
    [/^[acd]\.md: flera organ heter Rådet/],
  ],
])(
  'where a note %s, a line tells it and nothing is written until one asks for the rest',
  async (_, files, lines) => {
    const folder = await folderWith(notes);
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    for (const words of ['actions --format json', 'actions -o lista.csv']) {
      const { status, stdout, stderr } = await protokoll(folder, words);
      expect([status, stdout]).toEqual([1, '']);
      const told = stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.replace('protokoll: ', ''));
      expect(told).toEqual([
        ...lines.map((line) => expect.stringMatching(line)),
        expect.stringMatching(/^registret är inte gjort/),
      ]);
      expect(stderr).not.toContain('Hemlig');
    }
    expect(await readdir(folder)).not.toContain('lista.csv');
    const rest = await protokoll(folder, 'actions --format json --keep-going');
    expect(rest.status).toBe(1);
    expect(JSON.parse(rest.stdout)).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'U-2' })]));
  },
);

test('what is masked leaks in no form', async () => {
  const folder = await folderWith(notes);
  for (const format of ['table', 'json', 'csv', 'html', 'ics']) {
    const { stdout, stderr } = await protokoll(folder, `actions --format ${format}`);
    expect(stdout + stderr).not.toContain('Hemlig');
  }
});
