import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { asRead } from '../../../src/parse/source/as-read.ts';

function read(...lines: string[]): readonly string[] {
  return asRead(lines).lines;
}

describe('words that a hyphen parts where their line ends', () => {
  test('get together on the upper line, which moves no other line', () => {
    expect(read('Vi såg över trapp-', 'belysningen på gården.', '', 'Slut.')).toEqual([
      'Vi såg över trappbelysningen',
      'på gården.',
      '',
      'Slut.',
    ]);
  });

  test('go down where the lower line would be left empty within its paragraph', () => {
    expect(read('att köpa en gräs-', 'klippare,', 'att sälja den gamla.')).toEqual([
      'att köpa en',
      'gräsklippare,',
      'att sälja den gamla.',
    ]);
  });

  test.each([
    ['a name', 'Karin Öst-', 'Lund svarade.', 'Karin Öst-Lund'],
    ['capitals', 'Frågan om VA-', 'avgiften togs upp.', 'Frågan om VA-avgiften'],
    ['one letter', 'Svar ges per e-', 'post i veckan.', 'Svar ges per e-post'],
    [
      'a word that is written so elsewhere',
      'En gap-analys gjordes. Denna gap-',
      'analys gås igenom.',
      'En gap-analys gjordes. Denna gap-analys',
    ],
  ])('keep the hyphen of %s', (_of, upper, lower, joined) => {
    expect(read(upper, lower)[0]).toBe(joined);
  });

  test('get together in a list and in a quote too', () => {
    expect(read('- Styr-', '  gruppen möts.', '', '> Styr-', '> gruppen åter.')).toEqual([
      '- Styrgruppen',
      '  möts.',
      '',
      '> Styrgruppen',
      '> åter.',
    ]);
  });

  test('get together over an empty line, where one stands after each line', () => {
    expect(read('Norra Fiskevårdsom-', '', 'rådet möttes.', '', 'Slut.')).toEqual([
      'Norra Fiskevårdsområdet möttes.',
      '',
      '',
      '',
      'Slut.',
    ]);
  });

  test('numbers drawn as keys have a stop', () => {
    expect(read('### 1\uFE0F\u20E3 Öppnande')).toEqual(['### 1. Öppnande']);
  });

  test.each([
    [['skol- och fritids-', 'och kulturfrågor']],
    [['in-', 'eller utlåning']],
    [['## Barn-', 'omsorg']],
    [['- Punkt -', 'fortsättning']],
    [['- Barn-', '- omsorg']],
    [['| Barn- |', '| omsorg |']],
    [['kl. 18-', 'tiden']],
    [['```', 'barn-', 'omsorg', '```']],
    [['hemlig-', 'stämplat: Elsa']],
  ])('leaves %j as it is', (lines) => {
    expect(read(...lines)).toEqual(lines);
  });

  test('are printed whole, with their place in the notes', () => {
    const notes =
      '# Möte 2026-03-04\n\n## § 1 Trapp\n\nStyrelsen beslutade att laga trapp-\nbelysningen i port 3.\n';
    const { protocol } = parseProtocol(notes);
    expect(JSON.stringify(protocol!.items)).toContain('trappbelysningen');
    expect(JSON.stringify(protocol!.items)).not.toContain('trapp-');
  });
});
