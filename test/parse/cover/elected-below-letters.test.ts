import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

function rolesOf(...items: string[]) {
  const { protocol } = parseProtocol(`# Årsmöte Skidklubben Varg 2026-03-04\n\n${items.join('\n')}\n`);
  const names = (people: readonly { name: string }[] = []) => people.map(({ name }) => name);
  return [names(protocol?.chairs), names(protocol?.secretaries), names(protocol?.verifiers)];
}

describe('who is chosen below a title on a line', () => {
  const chosen = [['Beata Holm'], ['Anton Krok'], ['Cia Lund', 'Dan Falk']];

  test.each([
    [
      'letters, each in a paragraph',
      [
        'a) Val av ordförande',
        '',
        'Beata Holm valdes.',
        '',
        'b) Val av sekreterare',
        '',
        'Anton Krok valdes.',
        '',
        'c) Val av justerare',
        '',
        'Cia Lund och Dan Falk valdes.',
      ],
    ],
    [
      'letters, on lines of one paragraph',
      [
        'a) Val av ordförande',
        'Beata Holm valdes.',
        'b) Val av sekreterare',
        'Anton Krok valdes.',
        'c) Val av justerare',
        'Cia Lund och Dan Falk valdes.',
      ],
    ],
    [
      'numbers',
      [
        '2.1 Val av ordförande',
        'Valdes Beata Holm.',
        '2.2 Val av sekreterare',
        'Valdes Anton Krok.',
        '2.3 Val av justerare',
        'Valdes Cia Lund och Dan Falk.',
      ],
    ],
  ])('has the role of that line: %s', (_of, lines) => {
    expect(rolesOf('## § 2 Formalia', '', ...lines)).toEqual(chosen);
  });

  test('an item for those of the meeting may be called so, with offices before names', () => {
    expect(
      rolesOf(
        '**2 Val för mötet**',
        'a) ordförande: Beata Holm',
        'b) sekreterare: Anton Krok',
        'c) två justerare: Cia Lund och Dan Falk',
        '',
        '**3 Dagordning**',
        'Godkändes.',
      ),
    ).toEqual(chosen);
  });

  test('but not those of the board for a year', () => {
    expect(
      rolesOf(
        '## § 9 Val av styrelse',
        '',
        'a) Val av ordförande för ett år',
        'Beata Holm valdes.',
        'b) Val av kassör',
        'Anton Krok valdes.',
      ),
    ).toEqual([[], [], []]);
  });
});
