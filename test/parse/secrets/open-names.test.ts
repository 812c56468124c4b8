import { expect, it } from 'vitest';
import { mask } from './mask.ts';

const notes = (elsewhere: string) =>
  `# Protokoll 2026-03-03\n\n## § 1 Ärende\n\nHär hördes :sekretess[Gunhild Stjernqvist].\n\n## § 2 Annat\n\n${elsewhere}\n`;

it.each([
  ['the surname', 'Sedan kom Stjernqvist in.', '9:11'],
  ['in the genitive', 'Vi talade om Stjernqvists barn.', '9:14'],
  ['in capitals', 'Om STJERNQVIST sades inget.', '9:4'],
  ['behind an initial', 'Och G. Stjernqvist kom.', '9:8'],
  ['before the first name', 'Stjernqvist, Gunhild', '9:1'],
])('a name that is hidden and stands open elsewhere is told: %s', (_, elsewhere, at) => {
  expect(mask(notes(elsewhere)).findings).toEqual([`${at} warning sekretess-oppen`]);
});

it.each(['Slut. Stjernqvist kom.', 'Bo Stjernqvist kom.', 'Gunhild kom.'])(
  'but for what may be another: %s',
  (elsewhere) => {
    expect(mask(notes(elsewhere)).findings).toEqual([]);
  },
);
