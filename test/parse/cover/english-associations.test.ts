import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

test('the cover and the end of English minutes of an association', () => {
  const { protocol } = parseProtocol(
    [
      '# Minutes of the Annual General Meeting of the Elm Gardeners',
      '',
      '**Held:** Sunday 15 March 2026 at 2 pm in the Old Barn',
      '**Attending (voting):** Ada Moss, Ben Reed, Liv Sand',
      '**Attending (non-voting):** Tom Oak',
      '**Not attending:** Kim Birch',
      '',
      '1. **Officers.** Ada Moss was re-elected chair.',
      '',
      'Verified: Ben Reed, Liv Sand',
    ].join('\n'),
  );
  expect(protocol).toMatchObject({ meeting: { date: '2026-03-15', start: '14:00' } });
  expect(names(protocol!.present)).toEqual(['Ada Moss', 'Ben Reed', 'Liv Sand']);
  expect(names(protocol!.others)).toEqual(['Tom Oak']);
  expect(names(protocol!.absent)).toEqual(['Kim Birch']);
  expect(names(protocol!.verifiers)).toEqual(['Ben Reed', 'Liv Sand']);
});

test('whoever declined was not there', () => {
  const { protocol } = parseProtocol(
    '# Styrelsemöte 2026-03-04\n\nDeltagare\nArvid Sjö (mötesorganisatör)\nMaud Kling\nIna Dahl (avböjt)\nPer Fors (tackat nej)\n\n## 1. Bryggan\n\nSkadad.\n',
  );
  expect(names(protocol!.present)).toEqual(['Arvid Sjö', 'Maud Kling']);
  expect(names(protocol!.absent)).toEqual(['Ina Dahl', 'Per Fors']);
});

test('a firm shares no surname with the person beside it', () => {
  const { protocol } = parseProtocol(
    '# Styrelsemöte 2026-03-04\n\nNärvarande: Beata Holm (ordf), Anton Krok, Sweco och Bo Ek\n\n## 1. Bryggan\n\nSkadad.\n',
  );
  expect(names(protocol!.present)).not.toContain('Sweco Ek');
});
