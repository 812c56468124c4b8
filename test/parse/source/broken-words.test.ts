import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { asRead } from '../../../src/parse/source/as-read.ts';

function read(...lines: string[]): readonly string[] {
  return asRead(lines).lines;
}

describe('words that a hyphen parts where their line ends', () => {
  test('get together on the upper line, which moves no other line', () => {
    expect(read('Vi såg över trapp-', 'belysningen på gården.', '', 'Trappbelysning köps.')).toEqual([
      'Vi såg över trappbelysningen',
      'på gården.',
      '',
      'Trappbelysning köps.',
    ]);
  });

  test('go down where the lower line would be left empty within its paragraph', () => {
    expect(read('att köpa en gräs-', 'klippare,', 'att sälja gräsklipparen.')).toEqual([
      'att köpa en',
      'gräsklippare,',
      'att sälja gräsklipparen.',
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
    expect(read('- Styr-', '  gruppen möts.', '', '> Styr-', '> gruppen åter.', 'Styrgrupp')).toEqual([
      '- Styrgruppen',
      '  möts.',
      '',
      '> Styrgruppen',
      '> åter.',
      'Styrgrupp',
    ]);
  });

  test('get together over an empty line, where one stands after each line', () => {
    expect(read('Norra Fiskevårdsom-', '', 'rådet möttes.', '', 'Slut för fiskevårdsområdet.')).toEqual([
      'Norra Fiskevårdsområdet möttes.',
      '',
      '',
      '',
      'Slut för fiskevårdsområdet.',
    ]);
  });

  test('numbers drawn as keys have a stop', () => {
    expect(read('### 1\uFE0F\u20E3 Öppnande')).toEqual(['### 1. Öppnande']);
  });

  test.each([
    [['skol- och fritids-', 'och kulturfrågor']],
    [['in-', 'eller utlåning']],
    [['Vinden var nord-', 'sydlig.']],
    [['en svensk-', 'norsk kör']],
    [['Öppet mån-', 'fre.']],
    [['Vårt läge är bra-', 'vi går plus.']],
    [['Vårt läge är bra-', 'Vi går plus.']],
    [['både kommun-', 'såväl som regionråd']],
    [['vår-', 'kontra höstmöte']],
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

  test('get together where a program broke many lines so', () => {
    const lines = [
      'Vi såg över trapp-',
      'belysningen, och en gräs-',
      'klippare köps. Vatten-',
      'pumpen lagas nu.',
    ];
    expect(read(...lines).join(' ')).toBe(
      'Vi såg över trappbelysningen, och en gräsklippare köps. Vattenpumpen lagas nu.',
    );
  });

  test('get together in a role', () => {
    expect(read('Frida valdes till mötes-', 'sekreterare i år.')[0]).toBe(
      'Frida valdes till mötessekreterare',
    );
  });

  test('take time by the length of the notes only', () => {
    const many = Array.from({ length: 4000 }, (_, nth) => `ordet${'abcdefghij'[nth % 10]}x-\nslutet här`);
    const started = performance.now();
    read(`ab-${' '.repeat(100_000)}`, 'cd');
    read(...many.join('\n').split('\n'));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('are printed whole, with their place in the notes', () => {
    const notes =
      '# Möte 2026-03-04\n\n## § 1 Trapp\n\nStyrelsen beslutade att laga trapp-\nbelysningen i port 3. Trappbelysningen är gammal.\n';
    const { protocol } = parseProtocol(notes);
    expect(JSON.stringify(protocol!.items)).toContain('trappbelysningen');
    expect(JSON.stringify(protocol!.items)).not.toContain('trapp-');
  });
});
