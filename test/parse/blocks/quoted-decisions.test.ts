import { expect, test } from 'vitest';
import { parseItem } from '../parse-item.ts';

test.each([
  '> **Beslut**\n> Nämnden beslutar att bygga.',
  '> Beslut: Nämnden beslutar att bygga.',
  '### Beslut\n\n> Nämnden beslutar att bygga.',
  '**Beslut**\n\n> Nämnden beslutar\n>\n> att bygga.',
  'Frågan diskuterades.\n\n> Nämnden beslutar att bygga.',
  '> **Nämnden beslutade att** bygga.',
])('a quote that sets off a decision of our own is that decision: %j', (text) => {
  const decision = parseItem(text).blocks.at(-1);
  expect(decision).toMatchObject({ type: 'decision', clauses: [{}] });
});

test('each att-sats in the quote is one', () => {
  const { blocks } = parseItem('### Beslut\n\n> Nämnden beslutar\n>\n> 1. att bygga\n> 2. att sälja');
  expect(blocks).toMatchObject([{ type: 'decision', body: 'Nämnden', clauses: [{}, {}] }]);
});

test.each([
  'Kommunfullmäktige beslutade 2024-05-03:\n\n> Nämnden beslutar att bygga.',
  'I förra protokollet står:\n\n> **Beslut**\n> Nämnden beslutar att bygga.',
  'Frågan var uppe i våras.\n\n> Nämnden beslutade att bygga.',
  'Ur protokollet\n\n> Nämnden beslutar att bygga.',
  '> **Beslut**\n> Kommunstyrelsen beslutar att sälja marken.',
  '> Beslut: Kommunstyrelsen beslutar att sälja marken.',
  '### Bakgrund\n\n> **Beslut**\n> Nämnden beslutar att bygga.',
  '> Nämnden beslutade 2024-05-03 att bygga.',
])('a quote of somebody else or another day stays a quote: %j', (text) => {
  const { blocks } = parseItem(text);
  expect(blocks.map(({ type }) => type)).not.toContain('decision');
  expect(blocks.flatMap(({ content }) => content).map(({ type }) => type)).toContain('blockquote');
});
