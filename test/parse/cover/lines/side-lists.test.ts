import { expect, test } from 'vitest';
import { parseProtocol } from '../../../../src/parse/parse-protocol.ts';

const notes = (side: string): string => `# Samverkansprotokoll FSG Vård 2026-02-05

${side}
- Carola Mård, förvaltningschef, ordförande
- Jesper Uhr, HR-partner, sekreterare

## § 1 Öppnande
`;

test.each(['**För arbetsgivaren**', 'För arbetsgivaren:', 'För arbetsgivaren', '### För arbetsgivaren'])(
  '%s above a list of names tells who was there',
  (side) => {
    const { present, chairs, secretaries } = parseProtocol(notes(side)).protocol!;
    const names = [present, chairs, secretaries].map((people) => people.map(({ name }) => name));
    expect(names).toEqual([['Carola Mård', 'Jesper Uhr'], ['Carola Mård'], ['Jesper Uhr']]);
  },
);

test('a list of other things below such a line is none of people', () => {
  const { present, preface } = parseProtocol(
    '# Möte 2026-02-05\n\nFör framtiden\n\n- Ny takt i bygget\n- Flera frågor\n\n## § 1 Öppnande\n',
  ).protocol!;
  expect(present).toEqual([]);
  expect(preface).not.toEqual([]);
});
