import { describe, expect, it } from 'vitest';
import { nearest, nearestName } from '../../src/model/nearest.ts';

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

describe('nearestName', () => {
  it.each([
    ['klockslag', 'klockslag-form'],
    ['beslut', 'beslut-saknas'],
    ['saknas', 'beslut-saknas'],
    ['klockslag-from', 'klockslag-form'],
  ])('takes %s for %s', (word, name) => {
    expect(nearestName(word, ['beslut-obestamt', 'beslut-saknas', 'klockslag-form'])).toBe(name);
  });

  it.each(['be', 'tid', 'slag'])('takes “%s” for none', (word) => {
    expect(nearestName(word, ['beslut-saknas', 'klockslag-form'])).toBeNull();
  });
});
