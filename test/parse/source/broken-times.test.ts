import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { asRead } from '../../../src/parse/source/as-read.ts';

describe('a stretch of time that its line parts', () => {
  test.each([
    ['Tid: kl. 18.00–', '20.15 i magasinet', ['Tid: kl. 18.00–20.15', 'i magasinet']],
    ['4 mars 2026 kl 18 -', '20.15', ['4 mars 2026 kl 18 -20.15', '']],
  ])('gets together: %s', (upper, lower, lines) => {
    expect(asRead([upper, lower]).lines).toEqual(lines);
  });

  test('goes down where more lines follow, so that their paragraph stays whole', () => {
    const { lines } = asRead(['Styrelsen möttes den 4 mars 2026 kl 18.00-', '20.15', 'i hamnkontoret.']);
    expect(lines).toEqual(['Styrelsen möttes den 4 mars 2026', 'kl 18.00-20.15', 'i hamnkontoret.']);
  });

  test.each([
    ['Ordinarie pris 18.50 -', 'kom ihåg det.'],
    ['Vi ses 18.00-ish', '20.15 går bussen.'],
    ['Beslutat enligt §-', '20.15'],
  ])('is none in %s', (upper, lower) => {
    expect(asRead([upper, lower]).lines).toEqual([upper, lower]);
  });

  test('tells when the meeting began and ended', () => {
    const { protocol } = parseProtocol(
      '# Möte Ridklubben Lansen\n\n**Datum:** 4 mars 2026\n**Tid:** 18.00-\n19.40\n**Plats:** Ridhuset\n\n## 1. Stallet\nTaket läcker.\n',
    );
    expect(protocol?.meeting).toMatchObject({ start: '18:00', end: '19:40', place: 'Ridhuset' });
  });
});
