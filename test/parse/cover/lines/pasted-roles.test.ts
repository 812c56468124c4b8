import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

/** `Chair | secretary | verifiers` of notes. */
function roles(notes: string): string {
  const { chairs, secretaries, verifiers } = read(notes);
  return [chairs, secretaries, verifiers].map(names).join(' | ');
}

describe('places to sign as they are pasted', () => {
  const items = '# Styrelsemöte 2024-03-05\n\n## 1. Öppnande\n\nMötet öppnades.\n\n';
  test.each([
    [
      'names behind commas',
      'Vid protokollet, Kaj Sand.\n\nJusteras, Ida Lind, Eva Ström',
      ' | Kaj Sand | Ida Lind, Eva Ström',
    ],
    [
      'two columns with the roles below the names',
      'Vid protokollet:\n\nBo Ek                         Ida Lind\nSekreterare                   Ordförande',
      'Ida Lind | Bo Ek | ',
    ],
    ['slashes before the label', '//Sekreterare: Eva Ström', ' | Eva Ström | '],
  ])('%s', (_, signatures, expected) => {
    expect(roles(`${items}${signatures}\n`)).toBe(expected);
  });
});

describe('an election that is all of its item', () => {
  test.each([
    [
      '§ lines',
      '§ 1 Mötet öppnades\n\n§ 2 Ida valdes till sekreterare\n\n§ 3 Bo och Kaj valdes till justerare av protokollet\n',
    ],
    [
      'headings',
      '## 1. Öppnande\n\n## 2. Ida Lind valdes till sekreterare för mötet\n\n## 3. Bo Ek och Kaj Sand valdes till justerare\n',
    ],
  ])('%s', (_, items) => {
    const notes = `Protokoll medlemsmöte 2024-03-05\n\nNärvarande: Bo Ek, Ida Lind, Kaj Sand\n\n${items}`;
    expect(roles(notes)).toBe(' | Ida Lind | Bo Ek, Kaj Sand');
    expect(read(notes).items.map(({ decisions }) => decisions.map(({ kind }) => kind).join())).toEqual([
      '',
      'election',
      'election',
    ]);
  });
});

describe('those chosen, in the words of older protocols', () => {
  test.each([
    ['Sekr. för mötet blev Bo Ek.', ' | Bo Ek | '],
    ['Sekr. för årsmötet – Bo Ek.', ' | Bo Ek | '],
    ['Till ordf. för mötet valdes Ida Lind, hon förklarade mötet öppnat.', 'Ida Lind |  | '],
    ['Till att leda dagens förhandlingar valdes Ida Lind med Bo Ek som sekreterare.', 'Ida Lind | Bo Ek | '],
    [
      'Att justera dagens protokoll valdes Eva Ström, Tranby och Kaj Sand, Skogås.',
      ' |  | Eva Ström, Kaj Sand',
    ],
    [
      'Att justera dagens protokoll valdes Eva Ström, Kaj Sand och Bo Ek.',
      ' |  | Eva Ström, Kaj Sand, Bo Ek',
    ],
  ])('%s', (sentence, expected) => {
    expect(roles(`# Årsmöte 2024-03-05\n\n## 1. Punkt\n\n${sentence}\n`)).toBe(expected);
  });
});

describe('who opens the meeting as its chair', () => {
  test.each([
    ['1. Ordförande Mira öppnar mötet.\n2. Övrigt.\n', 'Mira |  | '],
    ['1. Öppnande\n\n   Ida Lind, ordförande, hälsar alla välkomna.\n2. Övrigt\n', 'Ida Lind |  | '],
    ['Mötesordförande Ida Lind hälsade alla välkomna.\n\n§ 1. Övrigt.\n\nInget.\n', 'Ida Lind |  | '],
    ['1. Ordförande öppnar mötet.\n2. Övrigt.\n', ' |  | '],
    ['1. Kassören Ida Lind hälsar alla välkomna.\n2. Övrigt.\n', ' |  | '],
  ])('%s', (items, expected) => {
    expect(roles(`Klassråd 2024-03-05\n\n${items}`)).toBe(expected);
  });
});
