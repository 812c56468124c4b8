import { expect, test } from 'vitest';
import { toJson } from '../words.ts';

const text = (list: string) => toJson(`## § 1 Meddelanden\n\n${list}\n`).items[0].text.split('\n').slice(1);

test.each([
  ['a number left out', '1. Ett.\n2. Två.\n7. Sju.\n8. Åtta.', ['1. Ett.', '2. Två.', '7. Sju.', '8. Åtta.']],
  ['a list that begins later', '3. Tre.\n4. Fyra.', ['3. Tre.', '4. Fyra.']],
  ['ones throughout', '1. Ett.\n1. Två.', ['1. Ett.', '2. Två.']],
  ['numbers that go back', '1. Ett.\n5. Fem.\n2. Två.', ['1. Ett.', '2. Fem.', '3. Två.']],
  ['a list in a list', '- Punkter:\n  1. Ett.\n  3. Tre.', ['Punkter:', '1. Ett.', '3. Tre.']],
])('%s', (_, list, lines) => {
  expect(text(list)).toEqual(lines);
});
