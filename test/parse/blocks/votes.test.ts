import { expect, test } from 'vitest';
import type { Vote } from '../../../src/model/blocks.ts';
import { parseItem } from '../parse-item.ts';

const forAndAgainst = { yesMeans: 'bifall till förslaget', noMeans: 'avslag' };

test.each([
  'Ja-röst för bifall till förslaget, nej-röst för avslag.',
  'Ja-röst innebär bifall till förslaget och nej-röst innebär avslag.',
  'JA för bifall till förslaget. NEJ för avslag.',
  'Ja = bifall till förslaget\nNej = avslag',
  'Ja: bifall till förslaget\nNej: avslag',
  '- Ja-röst: bifall till förslaget\n- Nej-röst: avslag',
])('what ja and nej mean: %s', (text) => {
  expect(votesOf(`### Omröstning\n\n${text}\n\n4 ja, 2 nej.`)).toMatchObject([forAndAgainst]);
});

test('what ja and nej mean, of those who vote', () => {
  const text = 'Den som stödjer förslaget röstar ja. Den som vill avslå det röstar nej.';
  expect(votesOf(text)).toMatchObject([{ yesMeans: 'stödjer förslaget', noMeans: 'vill avslå det' }]);
});

test.each([
  'Med 4 ja-röster mot 2 nej-röster och 1 som avstår beslutar nämnden bifalla förslaget.',
  'Vid omröstningen avges 4 ja-röster och 2 nej-röster. En ledamot avstår.',
  'Omröstningsresultat: 4 ja, 2 nej, 1 avstår',
  'Ja: 4, Nej: 2, Avstår: 1',
  'Vid omröstning röstade fyra för och två mot, en avstod.',
  '### Omröstning\n\nRösterna faller så att 4 röstar ja och 2 röstar nej. 1 avstår.',
])('totals: %s', (text) => {
  expect(votesOf(text)).toMatchObject([{ yes: 4, no: 2, abstain: 1 }]);
});

const voters = [
  { name: 'Anna Ek', party: 'S', vote: 'yes' },
  { name: 'Bo Alm', party: 'M', vote: 'no' },
  { name: 'Siv Rask', party: 'C', vote: 'abstain' },
];

test('a table with one column for the vote', () => {
  const table =
    '| Ledamot | Parti | Röst |\n|---|---|---|\n| Anna Ek | S | Ja |\n| Bo Alm | M | Nej |\n| Siv Rask | C | Avstår |';
  expect(votesOf(table)).toMatchObject([{ voters, yes: 1, no: 1, abstain: 1 }]);
});

test('a table with a column a choice, where Summa is no voter', () => {
  const table =
    '| Ledamot | Ja | Nej | Avstår |\n|---|---|---|---|\n| Anna Ek (S) | X | | |\n| Bo Alm (M) | | X | |\n| Siv Rask (C) | | | X |\n| **Summa** | 1 | 1 | 1 |';
  expect(votesOf(table)).toMatchObject([{ voters, yes: 1, no: 1, abstain: 1 }]);
});

test('several votes of an item, each with its question', () => {
  expect(
    votesOf(
      '### Omröstning 1: motförslag\n\n3 ja, 4 nej.\n\n### Omröstning 2: huvudförslag\n\nOmröstningsresultat: 5 ja, 2 nej.',
    ),
  ).toMatchObject([
    { question: 'motförslag', yes: 3, no: 4 },
    { question: 'huvudförslag', yes: 5, no: 2 },
  ]);
});

test.each(['### Sluten omröstning\n\nBo Alm får 8 röster.', 'Valet sker med slutna sedlar.'])(
  'closed: %s',
  (text) => {
    expect(votesOf(text)).toMatchObject([{ closed: true }]);
  },
);

test("the chair's casting vote", () => {
  const text = '### Omröstning\n\n3 ja, 3 nej. Ordförandens utslagsröst avgör.';
  expect(votesOf(text)).toMatchObject([{ yes: 3, no: 3, castingVote: 'Ordförandens utslagsröst avgör.' }]);
});

function votesOf(body: string): readonly Vote[] {
  return parseItem(body).blocks.flatMap((block) => (block.type === 'votes' ? block.votes : []));
}
