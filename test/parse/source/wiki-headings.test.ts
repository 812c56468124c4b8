import { describe, expect, test } from 'vitest';
import { asRead } from '../../../src/parse/source/as-read.ts';

describe('headings as wikis write them', () => {
  test('are headings, and what is bold there is bold', () => {
    const lines = ['= Styrelsemöte =', '== Lokalen ==', "'''Beslut:''' Hyran höjs.", '=== Nycklar ==='];
    expect(asRead(lines).lines).toEqual([
      '#  Styrelsemöte ',
      '##  Lokalen ',
      '**Beslut:** Hyran höjs.',
      '###  Nycklar ',
    ]);
  });

  test.each([
    [['== Ensam ==', 'text']],
    [['=====', 'text', '== a = b ==']],
    [['Protokoll', '=========', 'Punkter', '---']],
  ])('are none of %j', (lines) => {
    expect(asRead(lines).lines).toEqual(lines);
  });
});
