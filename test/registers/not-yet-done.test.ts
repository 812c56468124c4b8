import { expect, test } from 'vitest';
import { makeRegister } from '../../src/index.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { everything, meeting } from './notes.ts';

/** Sentences that speak of an action and of its end, and end nothing. */
test.each([
  'Uppdraget att olja altanens räcken är nästan klart.',
  'Uppdraget att olja altanens räcken är långt ifrån klart.',
  'Uppdraget att olja altanens räcken har aldrig slutförts.',
  'Kim hoppas att uppdraget att olja altanens räcken är slutfört i maj.',
  'Ada frågade om uppdraget att olja altanens räcken är avslutat.',
  'Uppdraget att olja altanens räcken är till hälften klart.',
  '### Beslut\n\natt inte avskriva uppdraget att olja altanens räcken',
  '### Beslut\n\natt uppdraget att olja altanens räcken ska vara slutfört senast den 1 augusti',
  '### Beslut\n\natt uppdraget att olja altanens räcken redovisas när det är slutfört',
  '### Beslut\n\natt avsluta uppdraget att olja altanens räcken när färgen har torkat',
])('is open: %s', async (told) => {
  const notes = [meeting('2026-01-15', '- [ ] Kim Sav: olja altanens räcken'), meeting('2026-02-15', told)];
  const { content } = await makeRegister('actions', notes, everything);
  expect(content.kind === 'actions' && content.rows.map(({ state }) => state)).toEqual(['open']);
});

test('a clause that ends it by its verb may give a reason', async () => {
  const notes = [
    meeting('2026-01-15', '- [ ] Kim Sav: olja altanens räcken'),
    meeting(
      '2026-02-15',
      '### Beslut\n\natt avskriva uppdraget att olja altanens räcken, eftersom de inte behöver det',
    ),
  ];
  const { content } = await makeRegister('actions', notes, everything);
  expect(content.kind === 'actions' && content.rows.map(({ state }) => state)).toEqual(['withdrawn']);
});

test('what is to end on a day has not ended', () => {
  const { protocol } = parseProtocol(
    '# Möte 2026-03-04\n\n## 1. Enkät\n\n- [ ] Kim Sav: enkäten – avslutas 30 juni\n',
  );
  const actions = protocol!.items.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('actions' in block ? block.actions : [])),
  );
  expect(actions.map(({ done }) => done)).toEqual([false]);
});
