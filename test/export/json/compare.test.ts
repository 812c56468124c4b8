import { expect, test } from 'vitest';
import { compareProtocols } from '../../../src/export/json/compare.ts';
import { toJsonDocument } from '../../../src/export/json/document.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../../src/profiles/index.ts';

const notes = `# Protokoll Styrelsen 2025-03-27

Ordförande: Anna Ek
Närvarande: Anna Ek, Bo Lind

## § 1 Budget

Kassören visar budgeten.

**Beslut:** Styrelsen godkänner budgeten.

## § 2 Lokal

Frågan diskuteras.
`;

test('a protocol is like itself', () => {
  expect(changes('', '')).toEqual([]);
});

test.each([
  ['godkänner', 'avslår', '§ 1: beslutet är ändrat'],
  ['Kassören visar', 'Kassören kommenterar', '§ 1: texten är ändrad'],
  ['Lokal', 'Lokaler', '§ 2: rubriken är ändrad'],
  ['## § 2 Lokal\n\nFrågan diskuteras.\n', '', '§ 2: finns inte längre'],
  ['Frågan diskuteras.\n', 'Frågan diskuteras.\n\n## § 3 Avslut\n', '§ 3: har tillkommit'],
  ['Ordförande: Anna Ek', 'Ordförande: Bo Lind', 'ordföranden är ändrad'],
  ['2025-03-27', '2025-03-28', 'mötets tid eller plats är ändrad'],
])('%s → %s', (before, after, told) => {
  expect(changes(before, after)).toContain(told);
});

test('items that change places are told of once', () => {
  const [cover, ...items] = notes.split(/(?=## §)/);
  const moved = [cover, ...items.toReversed()].join('');
  expect(told(notes, moved)).toEqual(['paragraferna har bytt ordning']);
});

function changes(before: string, after: string): string[] {
  return told(notes, notes.replace(before, after));
}

function told(before: string, after: string): string[] {
  return compareProtocols(documentOf(before), documentOf(after)).map(({ place, message }) =>
    place === null ? message.sv : `${place}: ${message.sv}`,
  );
}

function documentOf(text: string) {
  return toJsonDocument(parseProtocol(text).protocol!, defaultProfile);
}
