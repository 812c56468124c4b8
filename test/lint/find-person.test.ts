import { describe, expect, test } from 'vitest';
import { findPerson } from '../../src/lint/find-person.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';

const { protocol } = parseProtocol(`---
datum: 2025-03-27
närvarande:
  - Karin Lind (S)
  - Per Olof Nyman (C)
  - Lena Wilson-Ericsson (M)
  - Anna Berg (M)
  - Anna Dahl (V)
  - Bo
---

## § 1 Öppnande
`);

const find = (written: string, party: string | null = null) => findPerson(written, party, protocol!);

describe('finds one of those on the cover', () => {
  test.each([
    ['Karin Lind', 'Karin Lind'],
    ['KARIN LIND (S)', 'Karin Lind'],
    ['Lind, Karin (S)', 'Karin Lind'],
    ['Kommunalrådet Karin Lind (S)', 'Karin Lind'],
    ['Per Nyman', 'Per Olof Nyman'],
    ['Lena Ericsson', 'Lena Wilson-Ericsson'],
    ['Nyman (C)', 'Per Olof Nyman'],
    ['Anna (V)', 'Anna Dahl'],
    ['Bo Ek', 'Bo'],
  ])('%s is %s', (written, name) => {
    expect(find(written)).toEqual({ kind: 'known', name });
  });

  test('by the party beside the name', () => {
    expect(find('Anna', 'M')).toEqual({ kind: 'known', name: 'Anna Berg' });
  });
});

describe('is not certain', () => {
  test.each([
    'Anna',
    'K. Holm',
    'Ordföranden',
    'Under överläggningen',
    'Moderata Samlingspartiet',
    'Karin Lindh',
  ])('of %s', (written) => {
    expect(find(written)).toEqual({ kind: 'unclear' });
  });
});

test('a full name that nobody has is a stranger', () => {
  expect(find('Gösta Frid (M)')).toEqual({ kind: 'stranger', name: 'Gösta Frid' });
});
