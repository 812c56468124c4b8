import { expect, test } from 'vitest';
import { makeRegister, type RegisterChoice } from '../../src/index.ts';
import { everything, registered } from './notes.ts';

const committee = registered(
  'au.md',
  `---\nprofil: namnd\norgan: Arbetsutskottet\ndatum: 2026-02-01\nordförande: Kim Sav (S)\nbeslutande: Kim Sav (S), Bo Ek (M) §§ 1–1\n---

## § 1 Cykelplan (Dnr KS 2026/7)

### Beslut

Arbetsutskottet föreslår kommunstyrelsen att anta planen.

## § 2 :sekretess[Elsa Vik]

### Beslut

att uppdra åt kansliet att följa upp senast 2026-05-01
`,
);
const board = registered(
  'ks.md',
  `---\nprofil: namnd\norgan: Kommunstyrelsen\ndatum: 2026-03-01\nbeslutande: Kim Sav (S)\n---\n\n## § 9 Cykelplan (Dnr KS 2026/7)\n\n### Beslut\n\natt anta planen\n`,
);
const group = registered(
  'grupp.md',
  '---\nprofil: styrgrupp\norgan: Gruppen\ndatum: 2026-03-01\nnärvarande: Ada Berg\n---\n\n## § 1 Läget\n\nInget.\n',
);

test('a case is followed through the bodies, and what is to be done is told as done or not', async () => {
  expect(await rows('decisions')).toMatchObject([
    {
      body: 'Arbetsutskottet',
      item: '§ 1',
      executed: null,
      related: [{ body: 'Kommunstyrelsen', item: '§ 9' }],
    },
    { item: '§ 2', executed: false, related: [] },
    { body: 'Kommunstyrelsen', date: '2026-03-01', related: [{ body: 'Arbetsutskottet' }] },
  ]);
  expect(
    await rows('decisions', { caseNumber: 'ks 2026/7', search: 'anta', since: '2026-02-15' }),
  ).toHaveLength(1);
});

test('attendance is §§ served of those of the meetings, and for some bodies only when asked for', async () => {
  expect(await rows('attendance')).toMatchObject([
    { name: 'Bo Ek', party: 'M', body: 'Arbetsutskottet', served: 1, of: 2 },
    { name: 'Kim Sav', served: 2, of: 2, meetings: [{ date: '2026-02-01', served: 2, of: 2 }] },
    { name: 'Kim Sav', body: 'Kommunstyrelsen', served: 1, of: 1 },
  ]);
  const { leftOut } = await makeRegister('attendance', [committee, group], everything);
  expect(leftOut).toEqual(['Gruppen']);
  const misspelt = await makeRegister('attendance', [committee, group], { ...everything, body: 'Nämden' });
  expect(misspelt.onlyBodies).toContain('Gruppen');
  const right = await makeRegister('attendance', [committee, group], { ...everything, body: 'gruppen' });
  expect(right.onlyBodies).toBeNull();
  expect(await rows('attendance', { body: 'gruppen' })).toMatchObject([{ name: 'Ada Berg' }]);
});

test('what is masked stands in no register', async () => {
  for (const kind of ['actions', 'decisions', 'attendance'] as const) {
    expect(JSON.stringify(await makeRegister(kind, [committee, board], everything))).not.toContain('Elsa');
  }
});

async function rows(kind: 'decisions' | 'attendance', choice: Partial<RegisterChoice> = {}) {
  return (await makeRegister(kind, [group, board, committee], { ...everything, ...choice })).content.rows;
}
