import { describe, expect, it } from 'vitest';
import { findings, read, understood } from './read.ts';

describe('what is not YAML', () => {
  it.each([
    ['plats: Sal 3\ndatum 2025-04-03', '3:1 yaml-fel Kolon saknas efter ”datum”. | Skriv: datum: 2025-04-03'],
    [
      'närvarande:\n- Kim\ndatum 2025-04-03',
      '4:1 yaml-fel Kolon saknas efter ”datum”. | Skriv: datum: 2025-04-03',
    ],
    [
      'titel: Protokoll från\nstyrelsens möte',
      '3:1 yaml-fel Raden har ingen nyckel och är inte indragen under ”titel”. Den behålls som text. | Skriv:   styrelsens möte',
    ],
    [
      'titel: "Protokoll',
      '2:8 yaml-fel Tecknet " avslutas aldrig. Värdet läses som text. | Skriv: titel: "Protokoll"',
    ],
    [
      'justerare:\n  - {namn: Kim Sav, jäv: [3',
      '3:5 yaml-fel Tecknet { avslutas aldrig. Värdet läses som text. | Skriv:   - {namn: Kim Sav, jäv: [3]}',
    ],
    [
      'närvarande: [Kim Sav, Bo Ek',
      '2:13 yaml-fel Tecknet [ avslutas aldrig. Värdet läses som text. | Skriv: närvarande: [Kim Sav, Bo Ek]',
    ],
    [
      'justerare: {namn: Kim Sav} (S)',
      '2:12 yaml-fel Det står text efter }. Värdet läses som text. | Skriv: justerare: {namn: Kim Sav (S)}',
    ],
    [
      'Anteckningar från mötet',
      '2:1 yaml-fel Det här är ingen rad av formen ”nyckel: värde”. Den behålls som text. | Skriv: titel: Anteckningar från mötet',
    ],
    [
      '- datum: 1 maj\n- plats: Sal 3',
      '2:1 yaml-fel Det här är ingen rad av formen ”nyckel: värde”. Den behålls som text. | Skriv: datum: 1 maj',
    ],
  ])('is told with the line to write: %j', (text, finding) => {
    expect(findings(text)).toEqual([finding]);
  });

  it('repairs a missing colon', () => {
    expect(read('datum 2025-04-03').diagnostics[0]?.fix).toMatchObject({
      text: ':',
      position: { start: { line: 2, column: 6, offset: 9 }, end: { offset: 9 } },
    });
  });

  it.each([
    'titel: "Protokoll"',
    'justerare:\n  - {namn: Kim Sav, jäv: [3]}',
    'justerare: {namn: Kim Sav (S)}',
    'titel: Protokoll från\n  styrelsens möte',
  ])('is mended by that line: %j', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it('does not keep the rest from being read', () => {
    expect(understood('datum: 1 maj\ndetta är fel\noch mer\nplats: [Sal 3\ntid: 10')).toEqual({
      datum: '1 maj',
      '': 'detta är fel\noch mer',
      plats: '[Sal 3',
      tid: '10',
    });
  });

  it('speaks English too, and never as a parser', () => {
    const [diagnostic] = read('titel: "Protokoll').diagnostics;
    expect(diagnostic?.message.en).toBe('The character " is never closed. The value is read as text.');
    expect(diagnostic?.help?.en).toBe('Write: titel: "Protokoll"');
  });
});

describe('keys', () => {
  it('twice: an error with both places, and both are kept', () => {
    const { entries, diagnostics } = read('dnr: KS 1\ntid: 10\nDiarienummer: KS 2');
    expect(entries.map((entry) => [entry.key, entry.written])).toEqual([
      ['dnr', 'dnr'],
      ['tid', 'tid'],
      ['dnr', 'Diarienummer'],
    ]);
    expect(diagnostics).toMatchObject([
      {
        rule: 'nyckel-dubbel',
        severity: 'error',
        message: { sv: 'Nyckeln ”Diarienummer” står två gånger; den första står på rad 2.' },
        position: { start: { line: 4, column: 1 }, end: { line: 4, column: 13 } },
        related: [{ position: { start: { line: 2, column: 1 } } }],
      },
    ]);
  });

  it('unknown: a warning with the nearest, and the text is kept', () => {
    expect(findings('Närvarnde: Kim\nkonferens-id: 12')).toEqual([
      '2:1 okand-nyckel Nyckeln ”Närvarnde” finns inte. | Menade du ”närvarande”? Texten behålls som den står.',
      '3:1 okand-nyckel Nyckeln ”konferens-id” finns inte. | Texten behålls som den står.',
    ]);
    expect(read('Närvarnde: Kim').entries).toMatchObject([
      { key: null, written: 'Närvarnde', value: { text: 'Kim' } },
    ]);
    expect(read('Närvarnde: Kim').diagnostics[0]?.severity).toBe('warning');
  });

  it('are as careful within a mapping', () => {
    expect(findings('justerare: {namn: Kim, rol: ledamot, namn: Bo}')).toEqual([
      '2:24 okand-nyckel Fältet ”rol” finns inte här. | Menade du ”roll”? Texten behålls som den står.',
      '2:38 nyckel-dubbel Nyckeln ”namn” står två gånger; den första står på rad 2. | Behåll en av dem, med allt som ska stå där.',
    ]);
  });

  it('may have the names of object properties', () => {
    expect(understood('constructor: a\ntoString: b')).toEqual({ constructor: 'a', toString: 'b' });
    expect(read('__proto__: {a: 1}').entries).toMatchObject([{ key: null, written: '__proto__' }]);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});

describe('a bracket that is never closed', () => {
  it('is told also where brackets are text, which closed ones stay', () => {
    expect(findings('datum: [2025-03-27\norgan: Styrelsen')[0]).toMatch(
      /^2:8 yaml-fel Tecknet \[ avslutas aldrig/,
    );
    expect(findings('plats: [Ja, lämnade vid 5.1]\ntitel: {Utkast}')).toEqual([]);
  });
});

describe('a value that must be one of a few', () => {
  it('is told when it is none of them', () => {
    expect(findings('status: justeratt\nnumrering: romersk')).toEqual([
      '2:9 okant-varde ”justeratt” kan inte stå under ”status”. | Skriv: status: justerat',
      '3:12 okant-varde ”romersk” kan inte stå under ”numrering”. | Skriv något av: löpande-år, per-möte, verksamhetsår, mandat, egen.',
    ]);
  });

  it('may be spelt as keys may, or be empty', () => {
    expect(findings('status: Rattat\nnumrering: per möte\nspråk: Svenska')).toEqual([]);
    expect(findings('status:\nspråk: # sv eller en')).toEqual([]);
  });
});
