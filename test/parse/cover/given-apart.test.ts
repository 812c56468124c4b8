import { expect, test } from 'vitest';
import { findings, read, told } from './read.ts';

const items = '\n\n## § 1 Öppnande\n\nMötet öppnades.\n';

test.each([
  ['Barn- och utbildningsnämnden, Vedums kommun', 'Barn- och utbildningsnämnden', 'Vedums kommun'],
  ['Kulturnämnden, Region Väster', 'Kulturnämnden', 'Region Väster'],
])('whose body it is stands apart from its name: %s', (line, body, principal) => {
  for (const label of ['', `\n\nOrgan: ${body}`]) {
    const told = read(`# Protokoll\n\n**${line}**${label}\n\nDatum: 2026-03-04${items}`);
    expect([told.body, told.principal]).toEqual([body, principal]);
  }
});

test('a body and its owner stay one name where another owner is told', () => {
  const { body, principal } = read(
    `# Protokoll\n\n**Kulturnämnden, Vedums kommun**\n\nHuvudman: Region Väster\nDatum: 2026-03-04${items}`,
  );
  expect([body, principal]).toEqual(['Kulturnämnden, Vedums kommun', 'Region Väster']);
});

test('a subtitle stays on the cover where a field tells another body', () => {
  const { body, coverNotes } = read(
    `# Protokoll\n\n**Brf Eken**\n\nOrgan: Styrelsen för Ekby Energi AB${items}`,
  );
  expect(body).toBe('Styrelsen för Ekby Energi AB');
  expect(coverNotes).toEqual([{ title: null, text: 'Brf Eken' }]);
});

test.each([
  ['Tid: kl. åtta', 'Datum: 2026-03-04', ['08:00', null], true],
  ['Tid: kl. åtta på kvällen', 'Datum: 2026-03-04', ['20:00', null], false],
  ['Tid: kl. åtta', 'Sluttid: 21.30', ['20:00', '21:30'], false],
  ['Tid: halv sju', 'Datum: 2026-03-04', ['18:30', null], false],
  ['Tid: 19.00 till kvart över tolv', 'Datum: 2026-03-04', ['19:00', '00:15'], false],
])('%s, %s', (time, other, times, isDoubtful) => {
  const notes = `# Protokoll styrelsen\n\nDatum: 2026-03-04\n${time}\n${other}${items}`;
  const { meeting } = read(notes);
  expect([meeting.start, meeting.end]).toEqual(times);
  expect(findings(notes).some((line) => line.includes('tid-tolkad'))).toBe(isDoubtful);
});

test.each([
  ['Styrelsemöte Ekby Energi AB 2026-03-04', ['Ida Lind, styrelseordförande']],
  ['Årsstämma Brf Eken 2026-03-04', []],
])('%s: the chair of the board leads its meetings alone', (title, chairs) => {
  const { chairs: found } = read(`# ${title}\n\nNärvarande: Ida Lind, styrelseordförande; Bo Ek${items}`);
  expect(told(found)).toEqual(chairs);
});

test('for whom somebody came is no organisation, and parts people', () => {
  const { present } = read(
    `# MBL-förhandling 2026-03-04\n\nNärvarande:\nIda Lind, för arbetsgivaren, Mona Dal, för Unionen\nSiv Ros (för Unionen)\nBo Ek (PL)${items}`,
  );
  expect(present.map((person) => [person.name, person.for, person.organisation, person.party])).toEqual([
    ['Ida Lind', 'arbetsgivaren', null, null],
    ['Mona Dal', 'Unionen', null, null],
    ['Siv Ros', 'Unionen', null, null],
    ['Bo Ek', null, null, null],
  ]);
});

test.each([
  ['Ekby församling', 'Kyrkofullmäktige', 'Kyrkofullmäktige'],
  ['Vedums kommun', 'Kommunstyrelsen', 'Kommunstyrelsen'],
  ['Brf Eken', 'Styrelsen', 'Brf Eken'],
])('below the name of %s %s met', (name, council, body) => {
  expect(read(`# ${name}\n\n## Sammanträdesprotokoll – ${council}\n\nDatum: 2026-03-04${items}`).body).toBe(
    body,
  );
});
