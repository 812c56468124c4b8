import { describe, expect, test } from 'vitest';
import { read, told } from '../read.ts';

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

describe('an item that tells who was there', () => {
  test.each([
    [
      'a list below a sentence that leads up to it, with those without a vote apart',
      'Följande personer befanns närvara och ha rösträtt:\n\n- Ida Lind (idan)\n- Bo Ek\n\nFöljande personer befanns närvara utan rösträtt:\n\n- Eva Ström',
    ],
    [
      'names in a sentence that goes on in the next line',
      'Närvarande medlemmar med rösträtt var: Ida Lind, Bo\nEk.\n\nDessutom närvarade Eva Ström utan rösträtt.',
    ],
  ])('%s', (_, röstlängd) => {
    const before = ['Öppnande', 'Ordförande', 'Sekreterare', 'Justerare', 'Utlysning', 'Dagordning'];
    const items = before.map((title, nth) => `## ${nth + 1}. ${title}\n\nDet skedde.`).join('\n\n');
    const { present, others } = read(`# Vårmöte 2024-03-07\n\n${items}\n\n## 7. Röstlängd\n\n${röstlängd}\n`);
    expect([names(present), names(others)]).toEqual(['Ida Lind, Bo Ek', 'Eva Ström']);
  });

  test('a label on the line of its number', () => {
    const { present } = read(
      'Styrelsemöte 2024-05-26\n\n1. Mötets öppnande.\n2. Närvarande: Bo Ek, Ida Lind och Eva Ström.\n3. Städdagen genomfördes.\n',
    );
    expect(names(present)).toBe('Bo Ek, Ida Lind, Eva Ström');
  });
});

test('a label of who of them was there, and sentences of how', () => {
  const { present } = read(
    'Närvarande styrelseledamöter:\nBo Ek, Ida Lind och Kaj Sand (deltog på plats). Eva Ström (deltog via Teams).\n',
  );
  expect(names(present)).toBe('Bo Ek, Ida Lind, Kaj Sand, Eva Ström');
});

describe('people run together where their lines were lost', () => {
  test.each([
    [
      'parties and roles',
      'Närvarande ledamöter: Ida Lind (FP), ordförande Bo Ek (M) Kaj Sand (M) Rut Vik (C), 2:e vice ordförande Ola von Stark (S)',
      [
        'Ida Lind, ordförande (FP)',
        'Bo Ek (M)',
        'Kaj Sand (M)',
        'Rut Vik, 2:e vice ordförande (C)',
        'Ola von Stark (S)',
      ],
    ],
    [
      'the last without a party',
      'Närvarande: Ida Lind (S) Bo Ek (M) Kaj Sand',
      ['Ida Lind (S)', 'Bo Ek (M)', 'Kaj Sand'],
    ],
  ])('%s', (_, line, people) => {
    expect(told(read(`${line}\n`).present)).toEqual(people);
  });
});

test('an organisation behind a party is no other person', () => {
  expect(read('Närvarande: Ida Lind (S) Norrviks kommun\n').present).toHaveLength(1);
});

test('crosses in a column of those present, and who could not come', () => {
  const { present, absent, others } = read(
    'Ledamöter Närvarande\nIda Lind X\nKaj Sand X, ej § 3\nBo Ek Anmält förhinder\nKansliet\nPer Alm X\n\n## § 1 Öppnande\n\nx\n\n## § 2 Val\n\nx\n\n## § 3 Avslut\n\nx\n',
  );
  expect([names(present), names(absent), names(others)]).toEqual(['Ida Lind, Kaj Sand', 'Bo Ek', 'Per Alm']);
});
