import { expect, test } from 'vitest';
import { plainText } from '../../../src/model/text.ts';
import { parseItem } from '../parse-item.ts';

/** The blocks of an item with these lines: their types, with the people of statements and movers of proposals. */
function blocksOf(lines: string): string[] {
  return parseItem(lines).blocks.map((block) => {
    if (block.type === 'proposals')
      return `yrkanden ${block.proposals.map(({ person }) => person).join(', ')}`;
    return 'people' in block ? `${block.type} ${block.people.join(', ')}` : block.type;
  });
}

test.each([
  [
    'Siv Al (V) yrkar avslag.\n\nPer Ny (C) yrkar bifall.\n\nNämnden beslutar att bifalla ansökan.',
    ['yrkanden Siv Al (V), Per Ny (C)', 'decision'],
  ],
  [
    'Siv Al (V) reserverar sig mot beslutet.\n\nUlf Bo (S) reserverar sig också mot beslutet.',
    ['reservation Siv Al (V), Ulf Bo (S)'],
  ],
  ['Siv Al (V) anmäler jäv.\n\nUlf Bo (S) anmäler jäv.', ['recusal Siv Al (V), Ulf Bo (S)']],
])('what each says in a paragraph of its own is one block: %j', (lines, blocks) => {
  expect(blocksOf(lines)).toEqual(blocks);
});

test('a vote is told in several paragraphs', () => {
  const told =
    'Votering begärs. Den som vill bifalla röstar ja, den som vill avslå röstar nej.\n\nJa röstar: Karin Lo (S), Per Ny (C)\nNej röstar: Siv Al (V)\n\nMed 2 ja mot 1 nej antas riktlinjerna.';
  const [votes] = parseItem(told).blocks;
  expect(votes).toMatchObject({
    type: 'votes',
    votes: [
      {
        yesMeans: 'vill bifalla',
        noMeans: 'vill avslå',
        yes: 2,
        no: 1,
        voters: [{ name: 'Karin Lo' }, { name: 'Per Ny' }, { name: 'Siv Al', vote: 'no' }],
      },
    ],
  });
});

test('who is named twice in a vote is there twice', () => {
  const [votes] = parseItem('### Omröstning\n\nJa: Karin Lo (S), Karin Lo (S)\n\nNej: Siv Al (V)').blocks;
  expect(votes).toMatchObject({
    votes: [{ voters: [{ name: 'Karin Lo' }, { name: 'Karin Lo' }, { name: 'Siv Al' }] }],
  });
});

test('a line that ends in what leads a decision is parted from what stands before it', () => {
  const [told, decided] = parseItem(
    'Ali redovisar tre offerter. Nämnden beslutar\natt köpa trailern.',
  ).blocks;
  expect(told).toMatchObject({ type: 'prose' });
  expect(decided).toMatchObject({ type: 'decision', clauses: [{ type: 'clause' }] });
  expect(parseItem('Ali redovisar tre offerter. Nämnden beslutar\n\nKaffe serveras.').blocks).toMatchObject([
    { type: 'prose' },
  ]);
});

test('letters below an entry of a list stay on lines of their own', () => {
  const { blocks } = parseItem('1. ett\n2. två\n   a. första\n   b. andra\n3. tre');
  expect(plainText(blocks[0]!.content).split('\n')).toEqual(['ett', 'två', 'a. första', 'b. andra', 'tre']);
});

test('a sentence at the margin below a list decides by its wording', () => {
  const { blocks } = parseItem('Chefen rapporterar om\n1. bränder\n2. en tankbil\nRapporten noteras.');
  expect(blocks.map(({ type }) => type)).toEqual(['prose', 'decision']);
});
