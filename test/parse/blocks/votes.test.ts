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

test('what ja and nej mean ends where the count goes on', () => {
  const text =
    'Med 4 ja-röster för förslaget mot 2 nej-röster för avslag, 1 ledamot avstår, bifaller nämnden förslaget.';
  expect(parseItem(text).blocks).toMatchObject([
    { type: 'decision', vote: { yesMeans: 'förslaget', noMeans: 'avslag', yes: 4, no: 2, abstain: 1 } },
  ]);
});

test.each([
  'Beslut: att bygga. (14 för, 9 mot)',
  'Efter votering (14–9) beslutar nämnden att bygga.',
  'Med röstsiffrorna 14–9 beslutar nämnden att bygga.',
  'Nämnden beslutar med 14 röster mot 9 att bygga.',
  'Nämnden beslutar, med rösterna 14 mot 9, att bygga.',
  'Nämnden beslutar att bygga med 14 röster mot 9.',
  'Nämnden beslutar att bygga. Beslutet fattades med 14 röster mot 9.',
  'Beslut: att bygga. Röstsiffror: 14–9.',
  'Med 14 ja-röster mot 9 nej-röster beslutar nämnden att bygga.',
])('the count in the words of the decision itself: %s', (text) => {
  const { blocks } = parseItem(text);
  expect(blocks).toMatchObject([
    { type: 'decision', vote: { yes: 14, no: 9, yesMeans: null, noMeans: null, voters: [] } },
  ]);
});

test('a tie that the chair settles is a decision with its vote', () => {
  const { blocks } = parseItem(
    'Efter votering (4–4) beslutar nämnden med ordförandens utslagsröst att bygga.',
  );
  expect(blocks).toMatchObject([
    { type: 'decision', vote: { yes: 4, no: 4, castingVote: expect.stringContaining('utslagsröst') } },
  ]);
});

test.each([
  'Nämnden beslutar att notera att fullmäktige med 14 röster mot 9 har antagit budgeten.',
  'Efter voteringen den 3 oktober beslutar nämnden att bygga.',
  'Efter votering om §§ 14–19 beslutar nämnden att bygga.',
])('no count of this decision: %s', (text) => {
  expect(parseItem(text).blocks).toMatchObject([{ type: 'decision', vote: null }]);
});

test('a count told in the vote and again in the decision is one vote', () => {
  const { blocks } = parseItem(
    '### Omröstning\n\n14 röster för, 9 mot.\n\n### Beslut\n\nEfter votering (14–9) beslutar nämnden att bygga.',
  );
  expect(blocks).toMatchObject([{ votes: [{ yes: 14, no: 9 }] }, { type: 'decision', vote: null }]);
});

function votesOf(body: string): readonly Vote[] {
  return parseItem(body).blocks.flatMap((block) => (block.type === 'votes' ? block.votes : []));
}

test('who voted what by name is one vote with what ja and nej mean', () => {
  const text =
    'Den som vill höja röstar ja. Den som inte vill det röstar nej.\n\n' +
    'Ja: Anna Ek, Siv Rask\nNej: Bo Alm\nAvstår: Kim Sav\n\nMed 2 ja mot 1 nej och 1 avstående vinner höjningen.';
  const item = parseItem(`### Omröstning 1\n\n${text}`);
  expect(item.blocks.map(({ type }) => type)).toEqual(['votes']);
  expect(votesOf(`### Omröstning 1\n\n${text}`)).toMatchObject([
    {
      yesMeans: 'vill höja',
      noMeans: 'inte vill det',
      yes: 2,
      no: 1,
      abstain: 1,
      voters: [{ vote: 'yes' }, { vote: 'yes' }, { vote: 'no' }, { name: 'Kim Sav', vote: 'abstain' }],
    },
  ]);
});

test('a list of those who may vote is no vote', () => {
  expect(
    votesOf('| Röst | Fastighet | Ombud |\n|---|---|---|\n| 1 | Eken 3:2 | – |\n| 1 | Eken 3:9 | Bo Alm |'),
  ).toEqual([]);
});

test('names of both sides on one line', () => {
  const text =
    'Votering begärs. Den som bifaller förslaget röstar JA, den det ej vill röstar NEJ.\n\n' +
    'JA-röster: Anna Ek, Siv Rask. NEJ-röster: Bo Alm.';
  expect(votesOf(text)).toMatchObject([
    {
      yesMeans: 'bifaller förslaget',
      noMeans: null,
      yes: 2,
      no: 1,
      voters: [{ name: 'Anna Ek' }, { name: 'Siv Rask' }, { name: 'Bo Alm', vote: 'no' }],
    },
  ]);
});
