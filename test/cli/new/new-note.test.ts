import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profiles } from '../../../src/index.ts';
import { contentsOf, folderWith } from '../support/run.ts';
import { protokoll } from '../lint/notes.ts';

const board = (profile = 'namnd') => `---
profil: ${profile}
organ: Kulturnämnden
huvudman: Vinterviks kommun
protokollsnummer: 4/2026
datum: 2026-03-19
tid: 13.00–15.45
plats: Stadshuset
ordförande: Maja Fors (S)
sekreterare: Ivan Rask
justerare: Sara Holm (C)
beslutande:
  - Maja Fors (S), kom kl. 13.10
  - Olle Brink (M), jäv § 8
  - Sara Holm (C)
  - Nils Ask (S), ersätter Tor Vide (S)
frånvarande: Tor Vide (S)
status: justerat
justering: 2026-03-26, kommunkansliet
nästa möte: 2026-05-21 kl. 13.00, Biblioteket
---

## § 7 Konst (Dnr KUN 2026/7)

### Beslut

att återremittera ärendet

- [ ] Ivan Rask: ringa konstnären (till nästa möte)
- [ ] Maja Fors: väga in priset {#U-7}
- [x] Olle Brink: mäta väggen

## § 8 Stöd till Elsa Vik [sekretess: Stöd enligt OSL 26:1]

### Beslut

att bordlägga ärendet om Elsa Vik

- [ ] Sara Holm: besöka :sekretess[Elsa Vik] (v. 20) {#U-8}
`;

test('the next note has people, §§, open actions with their days and ids, and what was put off', async () => {
  const folder = await folderWith({ 'kun-2026-03-19.md': board() });
  const { status, stdout } = await protokoll(folder, 'new --from kun-2026-03-19.md --date 2026-05-21');
  expect([status, stdout]).toEqual([0, 'kun-2026-05-21.md\n']);
  const text = await readFile(join(folder, 'kun-2026-05-21.md'), 'utf8');
  expect(text).toMatch(
    /^- \[ \] Ivan Rask: ringa konstnären \(senast 2026-05-21\), från § 7, 2026-03-19 \{#U-[0-9a-f]{8}\}$/m,
  );
  expect(text.replace(/U-[0-9a-f]{8}/, 'U-x')).toBe(`---
profil: namnd
organ: Kulturnämnden
huvudman: Vinterviks kommun
datum: 2026-05-21
protokollsnummer: 5/2026
föregående: kun-2026-03-19.md
tid: 13:00
plats: Biblioteket
ordförande: Maja Fors (S)
sekreterare: Ivan Rask
kallade:
  - Maja Fors (S)
  - Olle Brink (M)
  - Sara Holm (C)
  - Tor Vide (S)
ersättare:
  - Nils Ask (S)
---

## § 9 Val av justerare

## § 10 Fastställande av föredragningslista

## § 11 Uppföljning av uppdrag

- [ ] Ivan Rask: ringa konstnären (senast 2026-05-21), från § 7, 2026-03-19 {#U-x}
- [ ] Maja Fors: väga in priset, från § 7, 2026-03-19 {#U-7}

## § 12 Konst (Dnr KUN 2026/7)

Från § 7, 2026-03-19.
`);
  const { stdout: found } = await protokoll(folder, 'lint --output-format json .');
  const told = (JSON.parse(found) as { file: string; rule: string; severity: string }[]).filter(
    ({ file, severity, rule }) =>
      (file.includes('05-21') && severity !== 'info') || rule === 'uppdrag-tappat',
  );
  expect(told).toEqual([]);
});

test.each(profiles.map(({ name }) => name))(
  'a note for %s has no errors and its §§ no gap',
  async (profile) => {
    const folder = await folderWith({ 'a-2026-03-19.md': board(profile) });
    await protokoll(folder, 'new --from a-2026-03-19.md --date 2026-05-21');
    const { stdout } = await protokoll(folder, 'lint --output-format json .');
    const found = (
      JSON.parse(stdout) as { file: string; rule: string; severity: string; message: string }[]
    ).filter(
      ({ file, severity, rule }) =>
        file.includes('05-21') && (severity === 'error' || rule.startsWith('paragraf-')),
    );
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  },
);

test('what is there is left, --dry-run writes nothing, --json tells what there is', async () => {
  const folder = await folderWith({ 'a.md': board(), 'b.md': 'mitt' });
  const there = await protokoll(folder, 'new b.md --from a.md --date 2026-05-21 --lang sv');
  expect([there.status, there.stderr]).toEqual([2, 'protokoll: b.md finns redan och är som den var\n']);
  const shown = await protokoll(folder, 'new b.md --from a.md --date 2026-05-21 --dry-run --json');
  expect(JSON.parse(shown.stdout)).toMatchObject({
    file: 'b.md',
    items: [
      { number: 9, origin: 'fixed' },
      { number: 10 },
      { number: 11, origin: 'actions' },
      { number: 12, origin: 'put-off' },
    ],
    actions: [expect.stringMatching(/^U-/), 'U-7'],
  });
  expect(Object.keys(await contentsOf(folder))).toEqual(['a.md', 'b.md']);
});

test('without a meeting before, it asks in a terminal and takes options elsewhere', async () => {
  const folder = await folderWith({});
  const asked = await protokoll(folder, 'new', {
    answers: ['', 'Programrådet', '2026-05-28', 'mötte', 'mote', '18.30–20.00', 'Sal 1'],
  });
  expect([asked.status, asked.stdout]).toEqual([0, 'programradet-2026-05-28.md\n']);
  expect(await readFile(join(folder, 'programradet-2026-05-28.md'), 'utf8')).toMatch(
    /^---\nprofil: mote\norgan: Programrådet\ndatum: 2026-05-28\ntid: 18\.30–20\.00\nplats: Sal 1\n---\n/,
  );
  const { status, stderr } = await protokoll(folder, 'new --body Programrådet');
  expect([status, stderr]).toEqual([
    2,
    'protokoll: vilken dag är mötet? Skriv den efter --date, till exempel --date 2026-05-28\n',
  ]);
});

test('in a terminal the meeting before can be answered too, and what it tells is not asked for', async () => {
  const folder = await folderWith({ 'kun-2026-03-19.md': board() });
  const asked = await protokoll(folder, 'new', { answers: ['kun-2026-03-19.md', '2026-05-21'] });
  expect([asked.status, asked.stdout]).toEqual([0, 'kun-2026-05-21.md\n']);
  expect(await readFile(join(folder, 'kun-2026-05-21.md'), 'utf8')).toContain(
    'tid: 13:00\nplats: Biblioteket\n',
  );
});

test('time and place are those of the options; one that the profile asks for is a gap to fill', async () => {
  const folder = await folderWith({ 'kun-2026-03-19.md': board() });
  const front = async (words: string) =>
    (await protokoll(folder, ['new', '--from', 'kun-2026-03-19.md', '--dry-run', ...words.split(' ')]))
      .stdout;
  expect(await front('--date 2026-05-21 --place Rådhuset')).toContain('tid: 13:00\nplats: Rådhuset\n');
  expect(await front('--date 2026-06-01 --time 9–10')).toContain('tid: 9–10\nplats: ??\n');
});

test('open actions stand in the note of every profile, and of one of the config', async () => {
  for (const profile of ['ab-stamma', 'egen']) {
    const folder = await folderWith({
      'a.md': board(profile),
      'protokoll.config.yaml': 'profiles:\n  egen:\n    extends: namnd\n',
    });
    const { stdout } = await protokoll(folder, 'new --from a.md --date 2026-05-21 --dry-run');
    expect(stdout).toMatch(/## § \d+ Uppföljning av uppdrag\n\n- \[ \] Ivan Rask/);
  }
});

test.each([
  ['borta.md', /^protokoll: hittar inte borta\.md.*\n$/],
  ['odaterad.md', 'protokoll: odaterad.md har inget datum; skriv ”datum: …” överst\n'],
  ['latin.md', /^protokoll: kan inte läsa latin\.md: .+\n$/],
  ['dubbel.md', 'protokoll: dubbel.md: id U-1 står på två uppdrag, rad 8 och 9\n'],
  ['sen.md', 'protokoll: mötet 2026-05-21 är inte efter det förra, 2026-05-21; rätta --date eller --from\n'],
])('a bad note before is told on one line, and nothing is written: %s', async (file, said) => {
  const dated = (day: string, lines: string) =>
    `---\norgan: Rådet\ndatum: ${day}\n---\n\n## § 1 A\n\n${lines}\n`;
  const folder = await folderWith({
    'odaterad.md': '# Möte\n\n## § 1 A\n',
    'dubbel.md': dated('2026-03-19', '- [ ] Bo Ek: ringa {#U-1}\n- [ ] Ada Berg: skriva {#U-1}'),
    'sen.md': dated('2026-05-21', 'Inget.'),
  });
  await writeFile(join(folder, 'latin.md'), Buffer.from('# M\xf6te 2026-03-19\n\xe5', 'latin1'));
  const before = await contentsOf(folder);
  const { status, stdout, stderr } = await protokoll(folder, `new ny.md --from ${file} --date 2026-05-21`);
  expect([status, stdout]).toEqual([2, '']);
  if (typeof said === 'string') expect(stderr).toBe(said);
  else expect(stderr).toMatch(said);
  expect(await contentsOf(folder)).toEqual(before);
});

test('no masked word goes over, in whatever is written', async () => {
  const folder = await folderWith({ 'a.md': board() });
  const { stdout, stderr } = await protokoll(folder, 'new --from a.md --date 2026-05-21 --dry-run --json');
  expect(stdout + stderr).not.toMatch(/Elsa|Vik\b|U-8/);
});
