import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';

const cover = '# Protokoll styrelsemöte 2026-03-10\n\nNärvarande: Rut Vik, Ivar Lo, Eva Rask\n\n';

function itemOf(body: string) {
  return parseProtocol(`${cover}## § 1 Båten\n\n${body}\n`).protocol!.items[0]!;
}

describe('an action stays open and its owner stays, where something else than it is done, ends or goes to another', () => {
  test.each([
    'ring Rut, när lokalen är bokad',
    'ring Rut när lokalen är bokad',
    'skicka protokollet, så snart det är justerat',
    'ring Rut, hon har bokat lokalen',
    'kolla avtalet, som är uppsagt',
    'kolla hyran (salen är bokad till 3 maj)',
    'skicka underlag, kallelsen utgår 3 maj',
    'räkna ut arvoden – arvode utgår med 500 kr',
    'beställ pump. Den gamla pumpen ersätts av en ny',
    'byt lås, låset ersätts av ett kodlås',
    'skriv kvitto, nycklarna överlämnas till Rut Vik',
    'boka resa, Malmö → Lund',
  ])('%s', (words) => {
    const [action] = itemOf(`### Åtgärder\n\n- Ivar Lo: ${words}`).blocks.flatMap(({ actions }) => actions);
    expect([action!.owners, action!.done, action!.ending]).toEqual([['Ivar Lo'], false, null]);
  });
});

describe('decisions', () => {
  const clauses = (body: string) => itemOf(body).blocks.filter(({ type }) => type === 'decision').length;

  test('what was decided last year is none of this meeting', () => {
    expect(clauses('När frågan var uppe förra året beslöt styrelsen att avvakta.')).toBe(0);
    expect(clauses('Sedan frågan diskuterats beslöt styrelsen att avvakta.')).toBe(1);
  });

  test('a condition elects nobody', () => {
    expect(clauses('If Rut Vik is re-elected the board will thank her.')).toBe(0);
    expect(clauses('Rut Vik was re-elected treasurer.')).toBe(1);
  });

  test('an arrow before an election makes no action of it, nor does the name of a team', () => {
    expect(clauses('-> Rut Vik väljs till kassör.')).toBe(1);
    expect(
      itemOf('U15: Rut Vik tränar laget på torsdagar.').blocks.flatMap(({ actions }) => actions),
    ).toEqual([]);
  });

  test.each(['befria Eva Rask från uppdraget', 'tacka Eva Rask för hennes uppdrag', 'avskriva uppdraget'])(
    'a clause below att %s is one of its own',
    (first) => {
      const [decision] = itemOf(`Styrelsen beslutar\natt ${first}\natt köpa en båt`).blocks;
      expect(decision!.type === 'decision' && decision!.clauses).toHaveLength(2);
    },
  );
});

test('a member and the one who speaks for that member are two people', () => {
  const { protocol } = parseProtocol(
    '# Årsstämma Brf Almen 2026-03-10\n\nNärvarande:\nRut Vik genom ombud Ivar Lo\nEva Rask\n\n## § 1 Start\n',
  );
  expect(protocol!.present.map(({ name }) => name)).toContain('Rut Vik');
});

test('no sentence is the end of a title', () => {
  const notes = `${cover}§ 1\nAvgift för båtplatser i hamnen\nOrdföranden redogjorde för ärendet\nBeslut\natt höja avgiften\n\n§ 2\nAvslut\n`;
  expect(parseProtocol(notes).protocol!.items[0]!.title).toBe('Avgift för båtplatser i hamnen');
  const listed = parseProtocol(`${cover}1. Inköp av tio st. Styrelsen beslutade köpa stolar.\n2. Avslut.\n`);
  expect(listed.protocol!.items[0]!.title).toBe('Inköp av tio st');
});

test('who serves, behind a comma, is somebody else and is told; right behind a name it is whose place was taken', () => {
  const { protocol, diagnostics } = parseProtocol(
    '# Nämnden 2026-03-04\n\nBeslutande: Kim Sav (M) tjg Bo Ek (L), Eva Rask (S)\n\nErsättare: Ida Berg (V), tjg Per Holm (L)\n\n## § 1 Val\n',
  );
  expect(protocol!.present.map(({ name, replaces }) => [name, replaces])).toEqual([
    ['Kim Sav', 'Bo Ek'],
    ['Eva Rask', null],
  ]);
  expect(protocol!.substitutes.map(({ name }) => name)).toEqual(['Ida Berg', 'Per Holm']);
  expect(diagnostics.map(({ rule }) => rule)).toContain('namn-oklart');
});
