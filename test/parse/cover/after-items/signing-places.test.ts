import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

/** `Chair | secretary | verifiers` of notes that end so. */
function signed(end: string): string {
  const { chairs, secretaries, verifiers } = read(
    `# Möte 2025-03-23\n\nNärvarande: Ida Lind, Bo Ek, Kaj Sand, Eva Ström\n\n## 1. Avslutning\n\nMötet avslutades.\n\n${end}\n`,
  );
  return [chairs, secretaries, verifiers].map(names).join(' | ');
}

describe('who signs at the end', () => {
  test.each([
    ['Vid protokollet\nBo Ek\nJusteras:\nKaj Sand\nEva Ström', ' | Bo Ek | Kaj Sand, Eva Ström'],
    ['Vid protokollet\n\nBo Ek\n\nJusteras\n\nKaj Sand\n\nEva Ström', ' | Bo Ek | Kaj Sand, Eva Ström'],
    [
      'Alla gick hem.\nVid protokollet\nBo Ek\nJusteras:\nKaj Sand\nEva Ström',
      ' | Bo Ek | Kaj Sand, Eva Ström',
    ],
    ['Som ovan\nBo Ek\n\nJusteras\nKaj Sand\nEva Ström', ' | Bo Ek | Kaj Sand, Eva Ström'],
    [
      'Vid protokollet\nBo Ek\n\nJusterat den 28 mars 2025\nOrdförande\nIda Lind\nJusterare\nKaj Sand',
      'Ida Lind | Bo Ek | Kaj Sand',
    ],
    [
      'Ordförande          Protokollförare\nIda Lind          Bo Ek\n\nJusteras\nKaj Sand          Eva Ström',
      'Ida Lind | Bo Ek | Kaj Sand, Eva Ström',
    ],
    [
      'Sekreterare          Ordförande\nBo Ek          Ida Lind\n\nJusterare          Justerare\nKaj Sand          Eva Ström',
      'Ida Lind | Bo Ek | Kaj Sand, Eva Ström',
    ],
    [
      'Vid protokollet          Justeras\nBo Ek          Ida Lind\nSekreterare          Ordförande',
      'Ida Lind | Bo Ek | ',
    ],
    ['Vid protokollet Bo Ek', ' | Bo Ek | '],
    ['Alla gick hem.\nVid protokollet Bo Ek          Justeras Kaj Sand', ' | Bo Ek | Kaj Sand'],
    ['Sekreterare Bo Ek\nJusterare Kaj Sand', ' | Bo Ek | Kaj Sand'],
    ['- Alla gick hem.\nVid protokollet Bo Ek\nJusteras Kaj Sand', ' | Bo Ek | Kaj Sand'],
    ['Alla gick hem.\nBo Ek\nsekreterare', ' | Bo Ek | '],
    ['Minutes taken by Bo Ek', ' | Bo Ek | '],
    ['/Bo', ' | Bo Ek | '],
    ['// Bo Ek', ' | Bo Ek | '],
    ['Tack för kaffet!\n/Bo Ek/', ' | Bo Ek | '],
    ['Vid protokollet\nBo Ek\n\nUpplagd av Bo kl. 21.17   Inga kommentarer:', ' | Bo Ek | '],
    ['Vid protokollet: Bo Ek\n\nJusteras 2025-03-28\nKaj Sand   Eva Ström', ' | Bo Ek | Kaj Sand, Eva Ström'],
    [
      'Bo Ek        Ida Lind        Kaj Sand\nSekreterare         Arbetsgivaren         Kommunal',
      ' | Bo Ek | Ida Lind, Kaj Sand',
    ],
    ['Kaj Sand          Eva Ström\nFör arbetsgivaren          För Vision', ' |  | Kaj Sand, Eva Ström'],
    ['Vid protokollet: Bo Ek\n\nJusteras: Kaj Sand och Eva Ström', ' | Bo Ek | Kaj Sand, Eva Ström'],
    [
      'Vid protokollet          Justeras\n\n__________          __________\n\nBo Ek          Kaj Sand',
      ' | Bo Ek | Kaj Sand',
    ],
    [
      'Mötesordförande: Ida Lind\nMötessekreterare: Bo Ek\nJusterare: Kaj Sand',
      'Ida Lind | Bo Ek | Kaj Sand',
    ],
    [
      'Mötesordförande\n\nIda Lind\n\nMötessekreterare\n\nBo Ek\n\nJusterare\n\nKaj Sand\n\nEva Ström',
      'Ida Lind | Bo Ek | Kaj Sand, Eva Ström',
    ],
    [
      '_____________\nIda Lind, mötesordförande\n\n_____________\nBo Ek, mötessekreterare\n\n_____________\nKaj Sand, justerare',
      'Ida Lind | Bo Ek | Kaj Sand',
    ],
    [
      'Vid protokollet\n\nOrdförande\n\nJusterare\n\nBo Ek\n\nIda Lind\n\nKaj Sand',
      'Ida Lind | Bo Ek | Kaj Sand',
    ],
    ['Justerat av\n\nKaj Sand\nEva Ström', ' |  | Kaj Sand, Eva Ström'],
    ['Justeras av:\n\n- Kaj Sand\n- Eva Ström', ' |  | Kaj Sand, Eva Ström'],
    ['Protokollet justeras av Kaj Sand och Eva Ström', ' |  | Kaj Sand, Eva Ström'],
    ['Protokollet justerat digitalt av Kaj Sand och Eva Ström.', ' |  | Kaj Sand, Eva Ström'],
    [
      'Underskrifter\nSekreterare Bo Ek\nOrdförande Ida Lind\nJusterande Kaj Sand',
      'Ida Lind | Bo Ek | Kaj Sand',
    ],
    [
      '## Underskrifter\n\nSekreterare Bo Ek\nOrdförande Ida Lind\nJusterande Kaj Sand',
      'Ida Lind | Bo Ek | Kaj Sand',
    ],
    ['Vid protokollet\n\n/Bo Ek/\n\nJusteras\n\n/Kaj Sand/', ' | Bo Ek | Kaj Sand'],
    [
      'Sekreterare\n.......................\nBo Ek\n\nJusteringsperson\n.......................\nKaj Sand',
      ' | Bo Ek | Kaj Sand',
    ],
    ['Minutes taken by: Bo Ek\nAdjusters: Kaj Sand and Eva Ström', ' | Bo Ek | Kaj Sand, Eva Ström'],
    ['| Vid protokollet | Justeras |\n|---|---|\n| Bo Ek | Kaj Sand |', ' | Bo Ek | Kaj Sand'],
    ['Justeras\n\nKaj Sand\nFör arbetsgivaren\n\nEva Ström\nKommunal', ' |  | Kaj Sand, Eva Ström'],
    [
      'Mötesordförande: Ida Lind\nVid protokollet          Justeras\n\nBo Ek          Ida Lind          Kaj Sand',
      'Ida Lind | Bo Ek | Kaj Sand',
    ],
    ['Justeras\n\nKaj Sand          Eva Ström\nArbetsgivaren     Kommunal', ' |  | Kaj Sand, Eva Ström'],
    ['Anteckningar: Bo Ek\n\nJusteras: Kaj Sand', ' | Bo Ek | Kaj Sand'],
    ['Justeras nästa vecka.', ' |  | '],
    ['Protokollet justeras på nästa möte.', ' |  | '],
    ['Vid protokollet\n\nAlla', ' |  | '],
  ])('%s', (end, told) => {
    expect(signed(end)).toBe(told);
  });
});

describe('attendance that an item tells', () => {
  const lists = (items: string): string => {
    const { present, others, absent } = read(`# Vårmöte 2025-03-23\n\n${items}\n`);
    return [present, others, absent].map(names).join(' | ');
  };
  test.each([
    [
      '## 1. Närvaro\n\nFöljande närvarade vid mötet: Ida Lind, Bo Ek, Kaj Sand',
      'Ida Lind, Bo Ek, Kaj Sand |  | ',
    ],
    ['## 1. Närvarande\n\n- Ida Lind\n- Bo Ek', 'Ida Lind, Bo Ek |  | '],
    [
      '## 1. Mötets öppnande\n\nIda Lind öppnade mötet.\n\nNärvarande: Ida Lind, Bo Ek\nFrånvarande: Kaj Sand',
      'Ida Lind, Bo Ek |  | Kaj Sand',
    ],
    [
      '## 2. Fastställande av röstlängd\n\nNärvarande medlemmar med rösträtt: Ida Lind, Bo Ek och Kaj Sand.\n\nDessutom närvarade Eva Ström utan rösträtt.',
      'Ida Lind, Bo Ek, Kaj Sand | Eva Ström | ',
    ],
    ['## 2. Röstlängd\n\n- Ida Lind\n- Bo Ek\n- Kaj Sand', 'Ida Lind, Bo Ek, Kaj Sand |  | '],
    ['## 2. Upprop\n\nNärvarande var Ida Lind, Bo Ek och Kaj Sand.', 'Ida Lind, Bo Ek, Kaj Sand |  | '],
    [
      '## 2. Upprop och röstlängd\n\n| Namn | Närvarande |\n|---|---|\n| Ida Lind | x |\n| Bo Ek | |',
      'Ida Lind |  | Bo Ek',
    ],
    ['## 2. Röstlängd\n\nRöstlängden fastställdes till 42 röstberättigade.', ' |  | '],
    ['## 2. Närvaro\n\nAlla var på plats.', ' |  | '],
    ['## 2. Upprop\n\nUpprop förrättades av Bo Ek.', ' |  | '],
    ['## 2. Val av styrelse\n\nLedamöter: Ida Lind, Bo Ek\nErsättare: Kaj Sand', ' |  | '],
  ])('%s', (items, told) => {
    expect(lists(items)).toBe(told);
  });

  test('the list of the cover goes first', () => {
    const { present } = read(
      '# Möte 2025-03-23\n\nNärvarande: Ida Lind\n\n## 1. Röstlängd\n\n- Bo Ek\n- Kaj Sand\n',
    );
    expect(names(present)).toBe('Ida Lind');
  });
});

describe('what stands above the places to sign', () => {
  test.each([
    'att höja avgiften\nVid protokollet Bo Ek',
    '- att höja avgiften\nVid protokollet Bo Ek',
    '- att höja avgiften\n- Vid protokollet: Bo Ek',
    '1. att höja avgiften\n2. Justeras: Kaj Sand',
    'att höja avgiften\nBo Ek\nsekreterare',
    'att höja avgiften\n/Bo',
  ])('%s', (end) => {
    const { items } = read(`# Möte 2025-03-23\n\n## 1. Avgift\n\nStyrelsen beslutar\n\n${end}\n`);
    const clauses = items[0]!.decisions.flatMap((decision) => decision.clauses);
    expect(clauses.map(({ text }) => text)).toEqual(['att höja avgiften']);
  });
});

test.each([
  '## 1. Val av styrelse för nästa år\n\nOrdförande Rut Vik\nSekreterare Per Dal',
  '## 1. Konstituering\n\nOrdförande Rut Vik\nSekreterare Per Dal\nJusterare Bo Ek',
  '## 1. Arbetet i år\n\nVi fördelar uppdragen:\n\n- Ordförande Rut Vik\n- Sekreterare Per Dal',
  '## 1. Val av kontaktperson\n\nRut Vik\nordförande',
])('those who are chosen in the last item sign nothing: %s', (item) => {
  const { chairs, secretaries, items } = read(`# Möte 2025-03-23\n\n${item}\n`);
  expect([...chairs, ...secretaries]).toEqual([]);
  expect(JSON.stringify(items)).toContain('Rut Vik');
});
