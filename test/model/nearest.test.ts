import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const keys = ['datum', 'tid', 'plats', 'ordforande', 'narvarande', 'franvarande'];

describe('nearest', () => {
  it.each([
    ['narvarnde', 'narvarande', 'a letter left out'],
    ['datuum', 'datum', 'a letter too many'],
    ['palts', 'plats', 'two letters swapped'],
    ['ordforarde', 'ordforande', 'a wrong letter'],
    ['tid', 'tid', 'the word itself'],
  ])('takes %s for %s (%s)', (word, key) => {
    expect(nearest(word, keys)).toBe(key);
  });

  it.each(['bord', 'x', '', 'telefonnummer', 'a'.repeat(1000)])('finds nothing near “%s”', (word) => {
    expect(nearest(word, keys)).toBeNull();
  });

  it('takes the nearest of several, and the first of equally near ones', () => {
    expect(nearest('protokol', ['protokollet', 'protokoll'])).toBe('protokoll');
    expect(nearest('tidd', ['tidb', 'tide'])).toBe('tidb');
  });
});
