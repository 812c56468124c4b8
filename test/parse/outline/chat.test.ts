import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { findings, read } from '../cover/read.ts';

const said = [
  ['Ida Lind', 'Då kör vi, jag leder'],
  ['Bo Ek', 'Jag skriver'],
  ['Ida Lind', 'Beslut: bryggan lagas för 4 000 kr'],
  ['Eva Ström', 'Vi beslutade att höja avgiften till 300 kr'],
  ['Bo Ek', 'Jag ringer snickaren till nästa möte'],
] as const;

const chat = (form: (who: string, what: string) => string): string =>
  said.map(([who, what]) => form(who, what)).join('\n');

const forms: readonly [name: string, notes: string, day: string | null][] = [
  ['WhatsApp', chat((who, what) => `[2026-03-04 18:02] ${who}: ${what}`), '2026-03-04'],
  ['with seconds', chat((who, what) => `[2026-03-04, 18:02:11] ~ ${who}: ${what}`), '2026-03-04'],
  ['Android', chat((who, what) => `04/03/2026, 18:02 - ${who}: ${what}`), '2026-03-04'],
  ['Teams', chat((who, what) => `[18:02] ${who}\n${what}\n`), null],
  ['names above', chat((who, what) => `${who} 18:02\n${what}\n`), null],
  ['Slack', chat((who, what) => `${who}  [6:02 PM]\n${what}\n`), null],
  ['with a day', chat((who, what) => `${who} 4 mars 2026 18:02\n\n${what}\n`), '2026-03-04'],
];

describe.each(forms)('a chat as it was pasted: %s', (_, notes, day) => {
  test('gives its day and its decisions, and nothing that nobody said', () => {
    const told = read(notes);
    expect(told.meeting).toMatchObject({ date: day, start: null, end: null, place: null });
    expect([told.present, told.chairs, told.secretaries, told.verifiers].flat()).toEqual([]);
    expect(told.items.length).toBe(1);
    expect(told.items[0]!.decisions.map(({ clauses }) => clauses[0]!.text)).toEqual([
      'bryggan lagas för 4 000 kr',
      'att höja avgiften till 300 kr',
    ]);
  });

  test('keeps every word in order', () => {
    const written = notes.match(/[\p{L}\d]+/gu);
    expect(read(notes).items[0]!.text.match(/[\p{L}\d]+/gu)).toEqual(written);
  });

  test('is told, with who wrote and what they promised', () => {
    const { diagnostics } = parseProtocol(notes);
    const told = diagnostics.find(({ rule }) => rule === 'chatt')!;
    expect(told.message.sv).toContain('Ida Lind, Bo Ek och Eva Ström');
    const promised = diagnostics.filter(({ rule }) => rule === 'uppdrag-i-text');
    expect(promised.map(({ help }) => help!.sv)).toEqual([
      expect.stringContaining('- [ ] Bo Ek: ringa snickaren'),
    ]);
  });
});

test('what stands above a chat is the cover of the notes', () => {
  const told = read(
    `# Styrelsemöte Brf Tallen 2026-03-05\n\nNärvarande: Ida Lind, Bo Ek\n\n${forms[0]![1]}\n`,
  );
  expect(told.meeting.date).toBe('2026-03-05');
  expect(told.body).toBe('Brf Tallen');
  expect(told.present.map(({ name }) => name)).toEqual(['Ida Lind', 'Bo Ek']);
});

test.each([
  '# Möte 2026-03-04\n\nEkonomi 18:30\nKassan är god.\n\nFest 18:45\nFesten blir av.\n\nÖvrigt 19:00\nInget.',
  '# Möte 2026-03-04\n\nNärvarande:\nIda Lind 18:02\nBo Ek 18:10\nEva Ström 19:00\n\n## 1. Fest\n\nFesten blir av.',
  '# Möte 2026-03-04\n\n[18:02] Ida Lind: Då kör vi\n[18:03] Bo Ek: ok',
  'Möte 2026-03-04\n\nTräning måndag 18:00\nBo leder.\n\nTräning onsdag 18:00\nEva leder.\n\nMatch lördag 12:00\nIda leder.\n\n§ 1 Fest\nFesten blir av.',
  'Ida Lind 18:02\nHej\n\nBo Ek 18:03\nok\n\nEva Ström 18:04\nok\n\n## 1. Fest\n\nFesten blir av.',
])('no chat: %s', (notes) => {
  expect(findings(notes).filter((line) => line.includes('chatt'))).toEqual([]);
});
