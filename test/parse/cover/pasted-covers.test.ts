import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/index.ts';

const read = (cover: string) => parseProtocol(`${cover}\n\n§ 1 Öppnande\nText.\n\n§ 2 Slut\nText.`).protocol!;
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

test('a list may name whose members it is of', () => {
  const { present, substitutes } = read(
    'Direktionens protokoll 3 mars 2026\n\nNärvarande\n\nDirektionens ledamöter och ersättare som var närvarande på mötet.\n\nDirektionens ledamöter\nKim Sav (S), ordförande\nBo Ek (M)\n\nDirektionens ersättare\nEva Rask (C)',
  );
  expect([names(present), names(substitutes)]).toEqual([['Kim Sav', 'Bo Ek'], ['Eva Rask']]);
});

test('those who come for the parties to a contract', () => {
  const { present } = read(
    '# Byggmöte 2\n\nNärvarande:\nBeställare\nKim Sav, projektledare\nEntreprenör\nBo Ek, platschef',
  );
  expect(names(present)).toEqual(['Kim Sav', 'Bo Ek']);
});

test('who speaks for an organisation is who was there', () => {
  const { present } = read(
    'Förhandling enligt 11 § MBL 2026-02-03\n\nArbetsgivare: Norrviks kommun genom Kim Sav, HR-chef, och Bo Ek, förvaltningschef\nVision genom Eva Rask',
  );
  expect(names(present)).toEqual(['Kim Sav', 'Bo Ek', 'Eva Rask']);
});

test('a title behind the name of the one above stays with its own', () => {
  const { present, chairs } = read(
    '# Styrelsen 2026-03-04\n\nLedamöter:\nF.d. generaldirektör Kim Sav, ordförande\nProfessor Bo Ek, rektor\nDirektör Eva Rask\nStudent Pia Lo',
  );
  expect([names(present), names(chairs)]).toEqual([['Kim Sav', 'Bo Ek', 'Eva Rask', 'Pia Lo'], ['Kim Sav']]);
});

test('the time may end on the next line', () => {
  const { meeting } = read('# Nämnden\n\nPlats och tid: Stadshuset, 2026-03-04 kl. 13.00-\n15.35');
  expect(meeting).toMatchObject({ start: '13:00', end: '15:35', place: 'Stadshuset' });
});

test('cells beside the name of the body are none of it', () => {
  expect(read('PROTOKOLL\nUniversitetsstyrelsen               Nr 3/2026\n2026-04-29').body).toBe(
    'Universitetsstyrelsen',
  );
});

test('the number of a meeting may stand before its day', () => {
  const { meeting } = read('Samverkansprotokoll FSG\nMöte nr 5 2026-05-19 kl. 13.00-15.10\nPlats: Ljungen');
  expect(meeting).toMatchObject({ date: '2026-05-19', start: '13:00', end: '15:10' });
});

test('a role in parentheses behind a title names nobody', () => {
  const { present, chairs } = read(
    '# Öppning 2026-04-01\n\nNärvarande: Kim Sav, upphandlare (ordförande), Bo Ek, ekonom',
  );
  expect([names(present), names(chairs)]).toEqual([['Kim Sav', 'Bo Ek'], ['Kim Sav']]);
});

test('whose place somebody took', () => {
  const { present } = read(
    '# Nämnden 2026-03-04\n\nBeslutande:\nKim Sav (M) tjg Bo Ek (L) §§ 1–2\nEva Rask (S)',
  );
  expect(present[0]).toMatchObject({ name: 'Kim Sav', serving: true, replaces: 'Bo Ek' });
});
