import { describe, expect, it } from 'vitest';
import { read, understood } from './read.ts';

describe('the text of a value', () => {
  it.each([
    '230207',
    '9.30',
    '007',
    '010207',
    '2025.10',
    '0x1F',
    '1e3',
    'true',
    'nej',
    'null',
    '~',
    '2025-04-03',
    'Sal #3',
    '#3',
    'Sal A # den stora',
    'Protokoll: styrelsemöte',
    'https://exempel.se/mote?id=1#a',
    'kl 10:30',
    '*Kim Sav (S)',
    '"Kalle" Nilsson',
    '"Kalle" och "Olle"',
    "'s-Hertogenbosch",
    '@kansliet',
    '%',
    '& Co',
    '&a ankare',
    '!!str 5',
    '! viktigt',
    '> 50 deltagare',
    '| streck',
    '|',
    '- ett streck',
    '? fråga',
    '[Ja, lämnade vid 5.1]',
    '[Utkast] Protokoll',
    '{…}',
    '{okänt: fält}',
    '`kod`',
    '§ 7, , x',
    'C:\\moten\\nytt',
  ])('is %s as written', (text) => {
    expect(read(`titel: ${text}`)).toMatchObject({
      entries: [{ key: 'titel', value: { kind: 'text', text } }],
      diagnostics: [],
    });
  });

  it.each([
    ['"Protokoll: möte"', 'Protokoll: möte'],
    ["'Kalle''s möte'", "Kalle's möte"],
    ['"Mötet \\"A\\" – \\u00e5"', 'Mötet "A" – å'],
    ['"C:\\docs"', 'C:\\docs'],
    ['""', ''],
  ])('is what stands between quotation marks around the whole of it: %s', (written, text) => {
    expect(understood(`titel: ${written}`)).toEqual({ titel: text });
  });

  it('goes on in indented lines, by blanks or a tab', () => {
    expect(understood('titel: Protokoll från\n  styrelsens\n\tmöte')).toEqual({
      titel: 'Protokoll från styrelsens möte',
    });
    expect(understood('titel: "Protokoll från\n  mötet"')).toEqual({ titel: 'Protokoll från mötet' });
  });

  it('goes on without indentation after a comma or “och”', () => {
    expect(understood('plats: Kansliet,\nSal 3 och\nSal 4\ntid: 10')).toEqual({
      plats: 'Kansliet, Sal 3 och Sal 4',
      tid: '10',
    });
  });

  it('may be a block of lines', () => {
    expect(understood('titel: |\n  Protokoll # 3\n    från mötet\ntid: 9')).toEqual({
      titel: 'Protokoll # 3\n  från mötet',
      tid: '9',
    });
    expect(understood('titel: >-\n  Protokoll\n  från\n\n  mötet')).toEqual({
      titel: 'Protokoll från\nmötet',
    });
  });

  it('leaves out comments on lines of their own and in place of a value', () => {
    const text =
      '# Mall\ntitel: Protokoll\n#plats: Sal 4\n  # indraget\njusterat: # fyll i\nnärvarande:\n- Kim\n# - Bo\n- Ulla';
    expect(understood(text)).toEqual({ titel: 'Protokoll', justerat: '', närvarande: ['Kim', 'Ulla'] });
    expect(read(text).diagnostics).toEqual([]);
  });

  it('may follow the colon closely or from afar, with CRLF and a quoted key', () => {
    expect(understood('datum:2025-04-03\r\ntid :\t10.00\r\n"plats":   Sal 3\r\n')).toEqual({
      datum: '2025-04-03',
      tid: '10.00',
      plats: 'Sal 3',
    });
  });

  it('is the same when the whole front matter is indented or one line slipped in', () => {
    expect(understood('  datum: 1 maj\n  tid: 10')).toEqual({ datum: '1 maj', tid: '10' });
    expect(understood('datum: 1 maj\n  tid: 10')).toEqual({ datum: '1 maj', tid: '10' });
  });

  it('is that of the known key when keys are indented below an unknown one', () => {
    expect(
      understood('möte:\n  datum: 1 maj\n  närvarande:\n    - Kim Sav\n  plats: Sal 3\ntitel: A'),
    ).toEqual({
      möte: '',
      datum: '1 maj',
      närvarande: ['Kim Sav'],
      plats: 'Sal 3',
      titel: 'A',
    });
  });
});
