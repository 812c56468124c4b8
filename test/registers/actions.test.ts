import { expect, test } from 'vitest';
import { makeRegister, type RegisterChoice, type RegisteredNote } from '../../src/index.ts';
import { everything, meeting, registered } from './notes.ts';

const spring = [
  meeting(
    '2026-01-15',
    '- [ ] Bo Ek: boka lokal (v. 10) {#U-1}\n- [ ] Ada Berg: skriva brev (till nästa möte) {#U-2}',
  ),
  meeting(
    '2026-02-15',
    '- [ ] Bo Ek: boka den stora salen (v. 10) {#U-1}\n- [x] Ada Berg: skriva brev {#U-2}',
  ),
  meeting(
    '2026-03-15',
    '- [ ] Bo Ek: boka den stora salen (v. 10) {#U-1}\n- [ ] Bo Ek: be om anbud (senast 2027-01-01) {#U-3}',
  ),
  meeting(
    '2026-04-15',
    '- [ ] Bo Ek: boka {avskriven: stängt} {#U-1}\n- [ ] Bo Ek: be om anbud {ersatt: U-4} {#U-3}\n- [ ] Ada Berg: ta in anbud {#U-4}',
  ),
];

test('each action stands once, with its state, its first meaning of days, and all its places', async () => {
  expect(await actions(spring)).toMatchObject([
    {
      id: 'U-1',
      text: 'boka den stora salen (v. 10)',
      owners: ['Bo Ek'],
      due: '2026-03-08',
      state: 'withdrawn',
      reason: 'stängt',
      body: 'Gruppen',
      caseNumbers: ['G 2026/4'],
      opened: { file: '2026-01-15.md', item: '§ 1', line: 9, date: '2026-01-15' },
      carried: [{ date: '2026-02-15' }, { date: '2026-03-15' }],
      closed: { date: '2026-04-15' },
    },
    { id: 'U-2', due: '2026-02-15', state: 'done', carried: [], closed: { date: '2026-02-15' } },
    { id: 'U-3', due: '2027-01-01', state: 'replaced', replacedBy: 'U-4', overdue: false },
    { id: 'U-4', state: 'open', due: null, closed: null },
  ]);
});

test('the order of the files is nothing to the register', async () => {
  expect(await actions(spring.toReversed())).toEqual(await actions(spring));
});

test('a day that is written anew with its year is another day', async () => {
  const notes = [
    meeting('2026-01-15', '- [ ] Bo Ek: boka lokal (senast 2026-02-01) {#U-1}'),
    meeting('2026-02-15', '- [ ] Bo Ek: boka lokal (senast 2026-05-01) {#U-1}'),
  ];
  expect(await actions(notes, { per: '2026-04-01' })).toMatchObject([{ due: '2026-05-01', overdue: false }]);
  expect(await actions(notes, { per: '2026-05-02' })).toMatchObject([{ overdue: true }]);
});

test('without an id the wording tells which action it is, and one done before is given anew', async () => {
  const notes = ['- [ ] Bo Ek: koka kaffe', '- [x] Bo Ek: koka kaffe', '- [ ] Bo Ek: koka kaffe'].map(
    (line, nth) => meeting(`2026-0${nth + 1}-15`, line),
  );
  expect((await actions(notes)).map(({ state, opened }) => [state, opened.date])).toEqual([
    ['done', '2026-01-15'],
    ['open', '2026-03-15'],
  ]);
});

test('rows are chosen by owner, state, day, case and words', async () => {
  const ids = async (choice: Partial<RegisterChoice>) => (await actions(spring, choice)).map(({ id }) => id);
  expect(await ids({ owner: 'ada' })).toEqual(['U-2', 'U-4']);
  expect(await ids({ open: true })).toEqual(['U-4']);
  expect(await ids({ since: '2026-03-01', until: '2026-03-31' })).toEqual(['U-3']);
  expect(await ids({ caseNumber: '2026/4' })).toHaveLength(4);
  expect(await ids({ caseNumber: '2026/40' })).toEqual([]);
  expect(await ids({ search: 'anbud ta' })).toEqual(['U-4']);
  expect(await ids({ body: 'annan' })).toEqual([]);
});

test('two bodies of one name are told, and their ids kept apart', async () => {
  const notes = ['Aby', 'Beby'].map((principal) =>
    registered(
      `${principal}.md`,
      `---\norgan: Styrelsen\nhuvudman: ${principal}\ndatum: 2026-01-15\n---\n\n## § 1 A\n\n- [ ] Bo Ek: ringa {#U-1}\n`,
    ),
  );
  const { content, faults } = await makeRegister('actions', notes, everything);
  expect(content.rows).toMatchObject([{ body: 'Styrelsen, Aby' }, { body: 'Styrelsen, Beby' }]);
  expect(faults.map(({ message }) => message.sv)).toEqual([
    'flera organ heter Styrelsen (Aby, Beby); välj ett med --body, eller låt dem räknas var för sig med --keep-going',
  ]);
});

test('of two bodies of one name, the one that is asked for has its own register', async () => {
  const notes = ['Aby', 'Beby'].map((principal) =>
    registered(
      `${principal}.md`,
      `---\norgan: Styrelsen\nhuvudman: ${principal}\ndatum: 2026-01-15\n---\n\n## § 1 A\n\n- [ ] Bo Ek: ringa {#U-1}\n`,
    ),
  );
  const { content, faults } = await makeRegister('actions', notes, {
    ...everything,
    body: 'Styrelsen, Beby',
  });
  expect(content.rows).toMatchObject([{ opened: { file: 'Beby.md' } }]);
  expect(faults).toEqual([]);
});

test('an action that a note sums up with its id, in fewer words, is told once', async () => {
  const notes = [
    meeting(
      '2026-01-15',
      '- [ ] Bo Ek: boka den stora lokalen (v. 10) {#U-1}\n\nSammanfattning\n\n- [ ] Bo Ek: boka lokalen {#U-1}',
    ),
  ];
  const { content, faults } = await makeRegister('actions', notes, everything);
  expect([content.rows.length, faults]).toEqual([1, []]);
});

test('one id on two actions of a note, and a note without a day, are told on a line each', async () => {
  const notes = [
    meeting('2026-01-15', '- [ ] Bo Ek: boka lokal {#U-1}\n- [ ] Ada Berg: ringa banken {#U-1}'),
    registered('odaterad.md', '# Möte\n\n## § 1 A\n\n- [ ] Bo Ek: ringa {#U-1}\n'),
  ];
  const { content, faults } = await makeRegister('actions', notes, everything);
  expect(content.rows).toHaveLength(2);
  expect(faults.map(({ file, message }) => `${file}: ${message.sv}`)).toEqual([
    'odaterad.md: har inget datum; skriv ”datum: …” överst',
    '2026-01-15.md: id U-1 står på två uppdrag, rad 9 och 10',
  ]);
});

async function actions(notes: readonly RegisteredNote[], choice: Partial<RegisterChoice> = {}) {
  const { content } = await makeRegister('actions', notes, { ...everything, ...choice });
  return content.kind === 'actions' ? content.rows : [];
}
