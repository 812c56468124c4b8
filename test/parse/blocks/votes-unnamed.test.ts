import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

function votesOf(...lines: string[]) {
  const cover =
    '# Styrelsemöte 2026-03-04, Segelklubben Tärnan\n\nNärvarande: Åsa Nyholm (ordförande), Bo Ek, Cia Lund, Dan Falk, Eva Ros';
  const { protocol } = parseProtocol(`${cover}\n\n## § 1 Bryggan\n\n${lines.join('\n')}\n`);
  return protocol!.items.flatMap((item) =>
    item.blocks.flatMap((block) => (block.type === 'votes' ? block.votes : [])),
  );
}

test.each(['Nej röstade övriga ledamöter.', 'Nej: övriga', 'Resten röstade nej.'])(
  'those whom no line names are not counted as nobody: %s',
  (others) => {
    const [vote] = votesOf('Omröstning begärdes.', 'Ja röstade Åsa Nyholm och Bo Ek.', others);
    expect(vote).toMatchObject({ yes: null, no: null });
    expect(vote?.voters.map(({ name }) => name)).toEqual(['Åsa Nyholm', 'Bo Ek']);
    expect(vote).not.toHaveProperty('hasUnnamed');
  },
);

test('voters in parentheses may be told by their surnames, where they are known', () => {
  const [vote] = votesOf('Vid omröstning avges 3 JA-röster (Nyholm, Ek, Lund) och 2 NEJ-röster (Falk, Ros).');
  expect(vote).toMatchObject({ yes: 3, no: 2 });
  expect(vote?.voters.map(({ name, vote: choice }) => `${name} ${choice}`)).toEqual([
    'Nyholm yes',
    'Ek yes',
    'Lund yes',
    'Falk no',
    'Ros no',
  ]);
});

test('a vote laid down is an abstention', () => {
  expect(votesOf('Omröstning', '19 röstade ja, 4 röstade nej och 1 lade ner sin röst.')).toMatchObject([
    { yes: 19, no: 4, abstain: 1 },
  ]);
});
