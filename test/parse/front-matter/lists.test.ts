import { describe, expect, it } from 'vitest';
import { read, understood } from './read.ts';

describe('lists', () => {
  it.each([
    ['indented', 'närvarande:\n  - Kim Sav\n  - Bo Ek'],
    ['not indented', 'närvarande:\n- Kim Sav\n- Bo Ek'],
    ['indented by a tab', 'närvarande:\n\t- Kim Sav\n\t- Bo Ek'],
    ['crooked', 'närvarande:\n   - Kim Sav\n  - Bo Ek'],
    ['stepwise', 'närvarande:\n  - Kim Sav\n    - Bo Ek'],
    ['with the dashes of a word processor', 'närvarande:\n  – Kim Sav\n  – Bo Ek'],
    ['with a dash forgotten', 'närvarande:\n  - Kim Sav\n  Bo Ek'],
    ['without dashes', 'närvarande:\n  Kim Sav\n  Bo Ek'],
    ['without dashes or indentation', 'närvarande:\nKim Sav\nBo Ek'],
    ['begun on the line of the key', 'närvarande: Kim Sav\n  Bo Ek'],
    ['in brackets', 'närvarande: [Kim Sav, Bo Ek]'],
    ['in brackets over lines', 'närvarande: [\n  Kim Sav,\n  # - Ulla\n  "Bo Ek",\n]'],
    ['as a block', 'närvarande: |\n  Kim Sav\n  Bo Ek'],
    ['with blank lines and empty entries', 'närvarande:\n\n  - Kim Sav\n\n  -\n  - Bo Ek\n'],
  ])('%s', (_, text) => {
    expect(understood(text)).toEqual({ närvarande: ['Kim Sav', 'Bo Ek'] });
    expect(read(text).diagnostics).toEqual([]);
  });

  it('keeps one line of names together, and a line that goes on', () => {
    expect(understood('kallade: Kim Sav, Bo Ek och Ulla Alm')).toEqual({
      kallade: 'Kim Sav, Bo Ek och Ulla Alm',
    });
    expect(understood('kallade:\n  Kim Sav,\n  rektor\n  Bo Ek, lärare och\n  elevombud')).toEqual({
      kallade: ['Kim Sav, rektor', 'Bo Ek, lärare och elevombud'],
    });
    expect(understood('deltog inte idag: Monika, Katarina\n  och Marina.')).toEqual({
      frånvarande: 'Monika, Katarina och Marina.',
    });
  });

  it('joins the wrapped lines of one entry', () => {
    expect(understood('närvarande:\n  - Kim Sav, rektor\n    Tierps kommun\n  - Bo Ek')).toEqual({
      närvarande: ['Kim Sav, rektor Tierps kommun', 'Bo Ek'],
    });
  });

  it('keeps entries with colons, quotes and signs as text', () => {
    const entries = [
      '§§ 31–37, 39–40: 2025-04-03 kl. 10.00, kommunkansliet',
      '§ 38: 2025-03-27, omedelbart',
      '*Kim Sav (S): ersätter Bo Ek',
      '"Kalle" Nilsson',
      '[Ja, lämnade vid 5.1] Kim',
      '2025-04-10, § 34: "220" rättat till "230", Karin Lind',
      'Tierps kommun: Bo Ek',
    ];
    for (const key of ['justering', 'rättelse', 'närvarande', 'sändlista']) {
      expect(understood(`${key}:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`)).toEqual({
        [key]: entries,
      });
    }
  });

  it('reads a list of a key that has one value, or that is unknown', () => {
    expect(understood('plats:\n  - Sal 3\n  - Teams')).toEqual({ plats: ['Sal 3', 'Teams'] });
    expect(understood('telefoner:\n  - 019-1\n  - 019-2')).toEqual({ telefoner: ['019-1', '019-2'] });
  });
});

describe('mappings', () => {
  const kim = { namn: 'Kim Sav (S)', roll: 'ledamot', för: 'länets kommuner' };

  it.each([
    ['in braces', 'justerare: {namn: Kim Sav (S), roll: ledamot, för: länets kommuner}'],
    [
      'in braces over lines',
      'justerare: {\n  Namn: Kim Sav (S),\n  roll: "ledamot",\n  for: länets kommuner\n}',
    ],
    ['in lines', 'justerare:\n  NAMN: Kim Sav (S)\n  roll: ledamot\n  för: länets\n    kommuner'],
  ])('%s', (_, text) => {
    expect(understood(text)).toEqual({ justerare: kim });
    expect(read(text).diagnostics).toEqual([]);
  });

  it.each([
    [
      'in an entry',
      'justerare:\n  - namn: Kim Sav (S)\n    roll: ledamot\n    för: länets kommuner\n  - Bo Ek',
    ],
    ['by tabs', 'justerare:\n\t- namn: Kim Sav (S)\n\t\troll: ledamot\n\t\tför: länets kommuner\n\t- Bo Ek'],
    ['in braces', 'justerare:\n- {namn: Kim Sav (S), roll: ledamot, för: länets kommuner}\n- Bo Ek'],
    [
      'below its dash',
      'justerare:\n-\n  namn: Kim Sav (S)\n  roll: ledamot\n  för: länets kommuner\n- Bo Ek',
    ],
  ])('in a list, %s', (_, text) => {
    expect(understood(text)).toEqual({ justerare: [kim, 'Bo Ek'] });
  });

  it('keep their text as written', () => {
    const text =
      'justerare: {namn: *Kim "K" Sav, roll: @Sal #3, paragrafer: §§ 1–4, 6, jäv: [36, 37], distans: true}';
    expect(understood(text)).toEqual({
      justerare: {
        namn: '*Kim "K" Sav',
        roll: '@Sal #3',
        paragrafer: '§§ 1–4, 6',
        jäv: ['36', '37'],
        distans: 'true',
      },
    });
  });

  it('hold the units of justering and anslag', () => {
    const text = [
      'justering:',
      '  - paragrafer: 31–37',
      '    datum: 2025-04-03',
      '    tid: kl. 10.00',
      '    sätt: digitalt',
      '  - § 38: 2025-03-27, omedelbart',
      'anslag: {§§: 31–37, från: 2025-04-04, till: 2025-04-26, förvaringsplats: "Kansliet, plan 2"}',
    ].join('\n');
    expect(understood(text)).toEqual({
      justering: [
        { paragrafer: '31–37', datum: '2025-04-03', tid: 'kl. 10.00', sätt: 'digitalt' },
        '§ 38: 2025-03-27, omedelbart',
      ],
      anslag: {
        paragrafer: '31–37',
        från: '2025-04-04',
        till: '2025-04-26',
        förvaringsplats: 'Kansliet, plan 2',
      },
    });
    expect(read(text).diagnostics).toEqual([]);
  });

  it('hold lists', () => {
    const text =
      'nästa möte:\n  - datum: 18/4\n    dagordning:\n      - Budget\n      - Plats: vilken?\n  - den 30 maj';
    expect(understood(text)).toEqual({
      'nästa-möte': [{ datum: '18/4', dagordning: ['Budget', 'Plats: vilken?'] }, 'den 30 maj'],
    });
  });

  it('are text where no field is known', () => {
    expect(understood('titel:\n  namn: Kim')).toEqual({ titel: 'namn: Kim' });
    expect(understood('sändlista:\n  - Till: nämnden')).toEqual({ sändlista: ['Till: nämnden'] });
  });
});
