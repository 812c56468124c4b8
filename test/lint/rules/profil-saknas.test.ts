import { describe, expect, test } from 'vitest';
import { profilSaknas } from '../../../src/lint/rules/profil-saknas.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { findProfile } from '../../../src/profiles/index.ts';

function told(notes: string): string[] {
  const { protocol, text } = parseProtocol(notes);
  const mote = findProfile('mote')!;
  return profilSaknas.check(protocol!, mote, text, { most: 0 }).map(({ help }) => help!.sv);
}

const item = '\n\n## § 1 Budget\n\nBudgeten gicks igenom.\n';

describe('the profile that a body plainly has', () => {
  test.each([
    ['# Protokoll Kulturnämnden 2026-03-04\n\nNärvarande: Rut Ahl (S), Leif Mo (M)', 'namnd'],
    ['# Kommunstyrelsen 2026-03-04\n\nNärvarande: Rut Ahl (S), Leif Mo (M)', 'namnd'],
    ['---\norgan: Tekniska nämnden\nhuvudman: Norrviks kommun\ndatum: 2026-03-04\n---', 'namnd'],
    ['# Protokoll Kommunfullmäktige 2026-03-04', 'fullmaktige'],
    ['# Protokoll Samverkansgrupp Teknik 2026-03-04', 'samverkansgrupp'],
    ['# Årsstämma Norrviks Mekaniska AB 2026-03-04', 'ab-stamma'],
    ['# Ordinarie föreningsstämma Brf Lärkan 2026-03-04', 'forening-stamma'],
    ['# Förhandling enligt 11 § MBL 2026-03-04', 'mbl'],
  ])('%s', (cover, profile) => {
    expect(told(`${cover}${item}`)).toEqual([expect.stringContaining(`profil: ${profile}`)]);
  });

  test.each([
    '# Styrelsemöte Brf Lärkan 2026-03-04',
    '# Styrelsemöte Norrviks Mekaniska AB 2026-03-04',
    '# Projektmöte 2026-03-04',
    '# Möte i festgruppen 2026-03-04',
    '# Protokoll Tävlingsnämnden 2026-03-04\n\nNärvarande: Rut Ahl, Leif Mo',
    '# Elevrådet 2026-03-04',
    '# Årsmöte Norrviks roddklubb 2026-03-04',
    '---\nprofil: mote\norgan: Kulturnämnden\ndatum: 2026-03-04\nnärvarande: Rut Ahl (S)\n---',
  ])('none: %s', (cover) => {
    expect(told(`${cover}${item}`)).toEqual([]);
  });
});
