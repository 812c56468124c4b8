import { expect, it } from 'vitest';
import type { FrontMatterValue } from '../../../src/parse/front-matter/value.ts';
import { read } from './read.ts';

const notes = [
  '---',
  'titel: Protokoll: 𝟛 möten',
  'Plats :  "Sal 3"',
  'justerare:',
  '\t- {namn: *Kim Sav, jäv: [36, "37"]}',
  '\t- namn: Bo Ek',
  '\t  roll: ledamot',
  'närvarande: Kim Sav',
  '  Bo Ek,',
  '  rektor',
  'tid:',
  '---',
].join('\r\n');
const { entries } = read(notes.slice(5, notes.lastIndexOf('tid:') + 4));

it('gives the place of each text in the file', () => {
  const places = entries.flatMap((entry) => texts(entry.value));
  expect(places).toEqual([
    'Protokoll: 𝟛 möten',
    '"Sal 3"',
    '*Kim Sav',
    '36',
    '"37"',
    'Bo Ek',
    'ledamot',
    'Kim Sav',
    'Bo Ek,\r\n  rektor',
    '',
  ]);
});

it('gives lines and columns, 1-based in UTF-16 units', () => {
  expect(entries.map(({ keyPosition, position }) => [keyPosition, position].map(range))).toEqual([
    ['2:1–2:6', '2:8–2:27'],
    ['3:1–3:6', '3:10–3:17'],
    ['4:1–4:10', '5:2–7:17'],
    ['8:1–8:11', '8:13–10:9'],
    ['11:1–11:4', '11:5–11:5'],
  ]);
});

function texts(value: FrontMatterValue): string[] {
  if (value.kind === 'list') return value.items.flatMap(texts);
  if (value.kind === 'map') return value.entries.flatMap((entry) => texts(entry.value));
  const { start, end } = value.position;
  // The front matter is read as if after `---` and LF: one letter less than in these notes.
  return [notes.slice((start.offset ?? 0) + 1, (end.offset ?? 0) + 1)];
}

function range({ start, end }: FrontMatterValue['position']): string {
  return `${start.line}:${start.column}–${end.line}:${end.column}`;
}
