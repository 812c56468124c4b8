import { describe, expect, test } from 'vitest';
import { findPerson, peopleNamedIn } from '../../../src/lint/people/find-person.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

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
    ['KL', 'Karin Lind'],
    ['PON', 'Per Olof Nyman'],
    ['K. Lind', 'Karin Lind'],
    ['Karin L', 'Karin Lind'],
    ['Anna B.', 'Anna Berg'],
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
    'Anna H.',
    'A. von Dahl',
    'Ordföranden',
    'Under överläggningen',
    'Moderata Samlingspartiet',
    'Karin Lindh',
    'AX',
  ])('of %s', (written) => {
    expect(find(written)).toEqual({ kind: 'unclear' });
  });
});

test('a full name that nobody has is a stranger', () => {
  expect(find('Gösta Frid (M)')).toEqual({ kind: 'stranger', name: 'Gösta Frid' });
});

describe('among thousands of people', () => {
  const name = (nth: number): string =>
    `Kim ${[...`${nth}`]
      .map((digit) => 'abdefghikl'[Number(digit)])
      .join('')
      .replace(/^./, (first) => first.toUpperCase())}son`;
  const names = Array.from({ length: 5000 }, (_, nth) => name(nth));
  const notes = `# Protokoll 2025-03-27\n\nNärvarande: ${names.join(', ')}, Bo Ek\n\n## § 1 Val\n`;
  const crowd = parseProtocol(notes).protocol!;

  test('each is found, and quickly', () => {
    const started = process.cpuUsage();
    for (const each of names) expect(findPerson(each, null, crowd)).toEqual({ kind: 'known', name: each });
    for (const each of names) expect(findPerson(`${each}s`, null, crowd).kind).toBe('unclear');
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  });

  test('a name with a slip in one word is that of nobody for certain', () => {
    expect(findPerson('Boo Ek', null, crowd).kind).toBe('unclear');
    expect(findPerson('Gösta Frid', null, crowd).kind).toBe('stranger');
  });

  test('names in a text are told in the order of the lists', () => {
    expect(peopleNamedIn(`Det sa ${names[7]}, Bo Ek och ${names[3]}-.`, crowd)).toEqual([
      names[3],
      names[7],
      'Bo Ek',
    ]);
  });
});
