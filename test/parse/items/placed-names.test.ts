import type { Position } from 'unist';
import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const notes = `# Styrelsemöte Ekby IF 2025-03-04

Närvarande: Ida Lind, Bo Ek

## § 1 Kassan

Ida Lind yrkar bifall.

Bo Ek reserverar sig mot beslutet.

- [ ] Ida, Bo Ek: ringa banken
`;

/** The words of the notes at a place. */
function at(position: Position | undefined): string {
  return notes.slice(position?.start.offset, position?.end.offset);
}

test('those who move, reserve themselves and own actions have places of their own', () => {
  const { blocks } = parseProtocol(notes).protocol!.items[0]!;
  const actions = blocks.flatMap((block) => block.actions);
  const moved = blocks.flatMap((block) => (block.type === 'proposals' ? block.proposals : []));
  const reserved = blocks.flatMap((block) =>
    block.type === 'reservation' ? (block.peoplePlaces ?? []) : [],
  );
  expect(moved.map(({ personPlace }) => at(personPlace))).toEqual(['Ida Lind']);
  expect(reserved.map(at)).toEqual(['Bo Ek']);
  expect(actions.flatMap(({ ownerPlaces = [] }) => ownerPlaces.map(at))).toEqual(['Ida', 'Bo Ek']);
  expect(actions[0]?.ownerPlaces?.[1]?.start).toMatchObject({ line: 11, column: 12 });
});

test('owners are known in full by a first name that only one has', () => {
  const [action] = parseProtocol(notes).protocol!.items[0]!.blocks.flatMap((block) => block.actions);
  expect(action).toMatchObject({ owners: ['Ida', 'Bo Ek'], ownersInFull: ['Ida Lind', 'Bo Ek'] });
});

test('each of hundreds who reserve themselves together has a place of its own', () => {
  const surnames = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `${letter.toUpperCase()}sund`);
  const names = ['Ida', 'Bo', 'Kim', 'Eva', 'Ali', 'Mia', 'Ove', 'Siv', 'Jan', 'Pia'].flatMap((first) =>
    surnames.map((surname) => `${first} ${surname}`),
  );
  const text = `# Styrelsemöte\n\n## § 1 Kassan\n\n${names.join(', ')} reserverar sig mot beslutet.\n`;
  const [block] = parseProtocol(text).protocol!.items[0]!.blocks;
  const places = block?.type === 'reservation' ? (block.peoplePlaces ?? []) : [];
  expect(places.map(({ start, end }) => text.slice(start.offset, end.offset))).toEqual(names);
  expect(places.at(-1)?.start).toMatchObject({
    line: 5,
    column: text.split('\n')[4]!.indexOf('Pia Zsund') + 1,
  });
});
