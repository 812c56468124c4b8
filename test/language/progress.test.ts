import { describe, expect, test } from 'vitest';
import { handedOn } from '../../src/language/handed-over.ts';
import { partProgress, readProgress } from '../../src/language/progress.ts';

const state = (words: string) => readProgress(words, '2026-02-11')?.state ?? null;

describe('what words say of how far an action has come', () => {
  test.each([
    'Slutfört, se § 9',
    'Klar, 40 svar',
    'Klart. Firman sanerar i maj.',
    'inköpt och monterad',
    'Spisen är bytt',
    'Bo har sammanställt enkäten',
    'redovisad, utgår ur listan. Klart.',
    'Avslutad, inget kvarstår',
    'Klart: allt är bokat',
  ])('%s: done', (words) => expect(state(words)).toBe('done'));
  test.each([
    'Kvarstår till 2026-03-01',
    'Ej klar',
    'taket är målat, väggarna återstår',
    'delvis klart',
    'påbörjad',
    'ska bokas',
    'Klar 2026-03-01, flyttas till april',
    'Försenat, ny tid 2026-05-15',
  ])('%s: open', (words) => expect(state(words)).toBe('open'));
  test.each(['Utgår, för dyrt', 'Stryks', 'inte längre aktuellt', 'avskrivs, eftersom huset är sålt'])(
    '%s: withdrawn',
    (words) => expect(state(words)).toBe('withdrawn'),
  );
  test.each(['Avslutad. Ersätts av punkt 8', 'går upp i uppdrag 4'])('%s: replaced', (words) =>
    expect(state(words)).toBe('replaced'),
  );
  test.each(['Klart: 2026-03-17', 'ta in tre offerter', 'lokalen och maten', 'räknar på det igen'])(
    '%s: nothing',
    (words) => expect(state(words)).not.toBe('done'),
  );
});

test.each([
  ['övertas av Ida Berg', ['Ida Berg'], null],
  ['Ida Berg tar över efter Bo', ['Ida Berg'], 'Bo'],
  ['Bo lämnar över sin del till Ida Berg', ['Ida Berg'], 'Bo'],
  ['Ida ersätter Bo Ek', ['Ida'], 'Bo Ek'],
  ['överlämnat till upphandlingsenheten', ['upphandlingsenheten'], null],
  ['flyttas till Ida och Siv', ['Ida', 'Siv'], null],
  ['flyttas till april', [], null],
  ['flyttas till nästa möte', [], null],
])('%s: who does it from now on', (words, owners, insteadOf) => {
  const progress = readProgress(words, '2026-02-11')!;
  expect([progress.owners, progress.insteadOf]).toEqual([owners, insteadOf]);
});

test('one of several is replaced', () => {
  expect(handedOn(['Bo Ek', 'Siv Alm'], { owners: ['Ida'], insteadOf: 'Siv' })).toEqual(['Bo Ek', 'Ida']);
  expect(handedOn(['Bo Ek', 'Siv Alm'], { owners: ['Ida'], insteadOf: null })).toEqual(['Ida']);
});

test('what it is about stands before that', () => {
  expect(partProgress('boka lokal – utgår, för dyrt', null).subject).toBe('boka lokal');
  expect(partProgress('Ida Berg: boka lokal. Klart.', null).subject).toBe('Ida Berg: boka lokal');
  expect(partProgress('boka lokal – gärna stor', null).progress).toBeNull();
});

test('long lines take linear time', () => {
  const start = performance.now();
  for (const part of ['Aa ', 'är ', 'har a', 'AAAA', 'ersätts av ', ' – klart'])
    partProgress(part.repeat(100_000), null);
  expect(performance.now() - start).toBeLessThan(2000);
});
