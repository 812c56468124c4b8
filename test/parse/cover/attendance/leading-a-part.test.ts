import { expect, test } from 'vitest';
import { read } from '../read.ts';

function chairs(sentence: string): string[] {
  const notes = `# Styrelsemöte Granens båtklubb 2026-03-03\n\nNärvarande: Karin Ek, ordförande, Bertil Ström, vice ordförande\n\n## § 36 Båten\n\n${sentence}\n\nStyrelsen beslutade att köpa båten.\n`;
  return read(notes).chairs.map(({ name }) => name);
}

test.each([
  'Bertil Ström ledde förhandlingarna under § 36.',
  'Bertil Ström ledde mötet under ärendet.',
  'Bertil Ström ledde mötet under punkten.',
  'Bertil Ström ledde mötet vid §§ 3–4.',
])('who leads a part of the meeting is not its chair: %s', (sentence) => {
  expect(chairs(sentence)).toEqual(['Karin Ek']);
});

test('who leads all of it is', () => {
  expect(chairs('Bertil Ström ledde mötet.')).toEqual(['Bertil Ström']);
});
