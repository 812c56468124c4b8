import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

/** Items as `1. title: types of their blocks`, then sections by title. */
function outlineOf(notes: string): string[] {
  const { items, sections } = parseProtocol(notes).protocol!;
  return [
    ...items.map(({ label, title, blocks }) =>
      [`${label} ${title}`, ...blocks.map(({ type }) => type)].join(' | '),
    ),
    ...sections.map(({ title }) => `(${title})`),
  ];
}

test.each([
  ['bullets', '- Ekonomi\n- Fasaden\n  - Offert begärs in.', ['1. Ekonomi', '2. Fasaden | prose']],
  [
    'bullets with a sentence',
    '- Ekonomi: kassan är 100 000 kr.\n- Övrigt. Inget.',
    ['1. Ekonomi | prose', '2. Övrigt | prose'],
  ],
  [
    'bold bullets',
    '- **Ekonomi** Kassan är tom.\n- **Övrigt** Inget.',
    ['1. Ekonomi | prose', '2. Övrigt | prose'],
  ],
  ['what was decided', '- Ekonomi\n- Fasaden\n- Beslut: vi väntar.', ['1. Ekonomi', '2. Fasaden | decision']],
  ['who does what', '- Ekonomi\n- Fasaden\n- [ ] Bo: ringa', ['1. Ekonomi', '2. Fasaden | actions']],
  [
    'bold lines',
    '**Ekonomi**\nKassan är tom.\n\n**Övrigt**\n\nInget.',
    ['1. Ekonomi | prose', '2. Övrigt | prose'],
  ],
  [
    'bold labels',
    '**Ekonomi:** Kassan är tom.\n\n**Övrigt:** Inget.',
    ['1. Ekonomi | prose', '2. Övrigt | prose'],
  ],
  ['capitals', 'EKONOMI\nKassan är tom.\n\nÖVRIGT\nInget.', ['1. EKONOMI | prose', '2. ÖVRIGT | prose']],
  [
    'lines above lists',
    'Ekonomi\n- Kassan är tom.\n\nÖvrigt\n- Inget.',
    ['1. Ekonomi | prose', '2. Övrigt | prose'],
  ],
  [
    'bullets and bold lines',
    '- **Ekonomi**\nKassan är tom.\n\n**Övrigt**\nInget.',
    ['1. Ekonomi | prose', '2. Övrigt | prose'],
  ],
  [
    'a section',
    '**Ekonomi**\nTom.\n\n**Fasad**\nGrå.\n\n**Nästa möte**\n2025-05-01',
    ['1. Ekonomi | prose', '2. Fasad | prose', '(Nästa möte)'],
  ],
])('items of raw notes: %s', (_, body, expected) => {
  const notes = `Styrelsemöte Brf Tallen 2025-03-12\n\nNärvarande:\n- Anna Ek\n- Bo Alm\n\n${body}\n`;
  expect(outlineOf(notes)).toEqual(expected);
  const { protocol, diagnostics } = parseProtocol(notes);
  expect(protocol!.present.map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Alm']);
  expect(diagnostics.map(({ rule }) => rule)).toContain('punkter-som-arenden');
});

test.each([
  ['headings', '## Ekonomi\n- Kassan är tom.\n- Räntan är låg.', ['§ 1 Ekonomi | prose']],
  ['numbers', '1. Ekonomi\n\n**Nytt**\n\n**Mer**', ['1. Ekonomi | prose']],
])('%s go before what only looks like items', (_, body, expected) => {
  expect(outlineOf(`# Styrelsemöte Brf Tallen 2025-03-12\n\n${body}\n`)).toEqual(expected);
});

test('a word above what was said of it', () => {
  const notes =
    'Ekonomi\n-112 tkr. Inga vikarier.\n\nVerksamhet\nPlaneringsdag 6 mars.\n\nBeslut\nVi stänger 16.30.';
  expect(outlineOf(notes)).toEqual(['1. Ekonomi | prose', '2. Verksamhet | prose | decision']);
});
