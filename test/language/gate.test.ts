import { describe, expect, it } from 'vitest';
import { gated, gateFor, wordGate } from '../../src/language/gate.ts';
import { wordPattern } from '../../src/language/pattern.ts';

describe('a gate for stems', () => {
  const gate = gateFor(['lägga … till handlingarna', 'bordlades', 'avslå']);

  it.each([
    'Ärendet BORDLADES.',
    'vägen avslås',
    'oavslåeligt',
    'Mötet lade det till handlingarna',
    'sidhandlingarna',
  ])('lets “%s” through', (text) => {
    expect(gate.test(text)).toBe(true);
  });

  it.each(['', 'Ärendet bordlad', 'lägga till', 'avsl å'])('stops “%s”', (text) => {
    expect(gate.test(text)).toBe(false);
  });
});

describe('a gate for whole words', () => {
  const gate = wordGate(['valdes', 'slog fast', 'ger … i uppdrag'], ['omval']);

  it.each([
    'valdes',
    '(Valdes)',
    'Bo Ek valdes.',
    'Mötet slog  fast',
    'slog\nfast',
    'i uppdrag',
    'omvaldes',
    'på–valdes–av',
  ])('lets “%s” through', (text) => {
    expect(gate.test(text)).toBe(true);
  });

  it.each(['omvaldes'.slice(2, 7), 'avaldes', 'valdesig', 'slog', 'slogfast', 'slog det fast', 'uppdrag'])(
    'stops “%s”',
    (text) => {
      expect(gate.test(text)).toBe(false);
    },
  );
});

it('lets through whatever a pattern of the same words fits', () => {
  const words = ['ordf.', 'tf. rektor', 'p.g.a.', 'justera §', '2 år', 'att-göra', 'résumé', 'Åsa'];
  const gate = wordGate(words);
  const pattern = wordPattern(words);
  const texts = words.flatMap((word) => [word, word.toUpperCase(), `(${word})`, `se ${word}, sidan 2`]);
  for (const text of texts.filter((each) => pattern.test(each)))
    expect([text, gate.test(text)]).toEqual([text, true]);
  expect(texts.filter((text) => pattern.test(text)).length).toBeGreaterThan(20);
});

it('takes a word that a star ends for the beginning of longer ones', () => {
  expect(wordGate(['avstyrk*']).test('Motionen avstyrktes.')).toBe(true);
});

it('asks the pattern only where the gate lets a text through', () => {
  expect(gated(gateFor(['beslut']), /beslut:/).test('beslut: ja')).toBe(true);
  expect(gated(gateFor(['beslut']), /beslut:/).test('beslutet')).toBe(false);
  expect(gated(gateFor(['yrkande']), /beslut:/).test('beslut: ja')).toBe(false);
});

it('knows the words that came after the first question', () => {
  expect(gateFor(['jäv']).test('Hon anmälde jäv.')).toBe(true);
  expect(gateFor(['avstår']).test('Hon avstår.')).toBe(true);
});

it('takes no word without letters', () => {
  expect(() => wordGate(['§'])).toThrow('no letters');
});
