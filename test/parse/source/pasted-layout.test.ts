import { expect, test } from 'vitest';
import { layoutEdits } from '../../../src/parse/source/pasted-layout.ts';

/** The lines of a page as they read where its columns belong together. */
function read(text: string, isPasted = true): string[] {
  const lines = text.split('\n');
  const read = [...lines];
  for (const { line, start, end, text: own } of layoutEdits(lines, isPasted))
    read[line] = `${lines[line]!.slice(0, start)}${own}${lines[line]!.slice(end)}`;
  return read;
}

test('a label goes on in the line below it', () => {
  expect(read('Justeringens\nplats och tid           Kansliet 2025-04-11')).toEqual([
    '',
    'Justeringens plats och tid: Kansliet 2025-04-11',
  ]);
  expect(read('Justeringens            Kansliet 2025-04-11\nplats och tid')).toEqual([
    'Justeringens plats och tid: Kansliet 2025-04-11',
    '',
  ]);
});

test('two labels beside each other go on below', () => {
  const notice =
    'Datum för anslagets     2025-04-14      Datum för anslagets    2025-05-06\nuppsättande                             nedtagande';
  expect(read(notice)).toEqual([
    'Datum för anslagets uppsättande: 2025-04-14',
    'Datum för anslagets nedtagande: 2025-05-06',
  ]);
});

test('cues stand beside their text, below a §', () => {
  const item =
    '§ 47   Bastu\n\nBeslut        Nämnden avslår ansökan.\n\nYrkanden      Kjell Ros (C): Bifall.';
  expect(read(item).slice(2)).toEqual([
    'Beslut: Nämnden avslår ansökan.',
    '',
    'Yrkanden: Kjell Ros (C): Bifall.',
  ]);
  const cover = 'Beslut        Nämnden avslår ansökan.\n\nYrkanden      Kjell Ros (C): Bifall.';
  expect(read(cover)).toEqual(cover.split('\n'));
});

test('labels stand above their values', () => {
  expect(read('Mötesdatum     Mötestid       Plats\n2024-10-09     08:30-09:45    Köket')).toEqual([
    'Mötesdatum: 2024-10-09',
    'Mötestid: 08:30-09:45   Plats: Köket',
  ]);
  const places = 'Vid protokollet          Justeras\nKim Sav                  Bo Ek';
  expect(read(places)).toEqual(places.split('\n'));
});

test('a name stands below the line that it is written on', () => {
  expect(read('Sekreterare ..............    Paragrafer 41–44\n            Kim Sav')).toEqual([
    'Paragrafer 41–44',
    'Sekreterare: Kim Sav',
  ]);
});

test('what stands far in is no code, unless it belongs to an entry of a list', () => {
  expect(read('§ 1 Bokslut\n\n      Styrelsen beslutar\n      att godkänna det')).toEqual([
    '§ 1 Bokslut',
    '',
    'Styrelsen beslutar',
    'att godkänna det',
  ]);
  expect(read('1. Bokslut\n\n    Mer om det')).toEqual(['1. Bokslut', '', '    Mer om det']);
  expect(read('# Möte\n\n    kod   här', false)).toEqual(['# Möte', '', '    kod   här']);
});
