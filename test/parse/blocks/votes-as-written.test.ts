import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

function votesIn(body: string, present = '') {
  const notes = `---\norgan: Kyrkofullmäktige\ndatum: 2025-05-15\n${present}---\n\n## § 4 Orgeln\n\n${body}\n`;
  return parseProtocol(notes).protocol!.items[0]!.blocks.flatMap((block) =>
    block.type === 'votes' ? block.votes : block.type === 'decision' && block.vote ? [block.vote] : [],
  );
}

describe('counts as people write them', () => {
  test.each<[string, (number | null)[]]>([
    ['Regnbåge fick 3 röster, Rymden fick 1.\nBeslut: Temat blir Regnbåge.', [3, 1, null]],
    ['Rymden fick 2 röster och Regnbåge 5 röster.\nBeslut: Temat blir Regnbåge.', [5, 2, null]],
    ['Röstresultat: 10 ja, 0 nej, 1 avstår.', [10, 0, 1]],
    ['Resultat: 8 för, 3 emot', [8, 3, null]],
    ['8 för, 3 emot', [8, 3, null]],
    ['10 ja, 0 nej, 1 avstår', [10, 0, 1]],
    ['13 = Ja\n3 = Nej\n9 = Avstår', [13, 3, 9]],
    ['Ja: 13\nNej: 3\nAvstår: 9', [13, 3, 9]],
    ['- 8 för\n- 2 mot\n- 1 avstår', [8, 2, 1]],
    ['- Ja: 8\n- Nej: 2', [8, 2, null]],
    ['Voting result: 10 yes, 0 no, 1 abstain.', [10, 0, 1]],
    ['Rut nominerar Ivar.\nRöstsiffror: 6 ja, 2 nej\nIvar Lo valdes till orgelvakt.', [6, 2, null]],
    ['Med 14 ja-röster mot 9 nej-röster beslutar kyrkofullmäktige\natt laga orgeln.', [14, 9, null]],
    ['Kyrkofullmäktige beslutade med 14 röster mot 9 att laga orgeln.', [14, 9, null]],
    ['### Votering\n\n7 röstar ja, 5 röstar nej.', [7, 5, null]],
    ['Röstning begärdes. 14 röster för, 9 emot. Stämman beslutade att asfaltera.', [14, 9, null]],
    [
      'Ja-röst för förslaget. Nej-röst för avslag.\n\n4 ja-röster och 1 nej-röst. Kyrkofullmäktige har bifallit det.',
      [4, 1, null],
    ],
    [
      'Efter votering med handuppräckning (21 för förslaget, 11 för Ivar Los) beslutades att laga orgeln.',
      [21, 11, null],
    ],
    [
      'Beslutsgång\nOrdföranden ställer proposition på förslagen. Votering begärs.\nJa-röst för bifall.\nNej-röst för avslag.\nMed 14 ja-röster, 9 nej-röster och 1 avstående beslutar fullmäktige enligt förslaget.\n\n### Beslut\n\nOrgeln lagas.',
      [14, 9, 1],
    ],
    [
      'Propositionsordning\nOmröstning begärs. Ordföranden finner efter omröstning att 14 ledamöter röstat ja och 9 nej. Ingen avstår.\n\n### Beslut\n\nOrgeln lagas.',
      [14, 9, 0],
    ],
  ])('%j', (body, counts) => {
    expect(votesIn(body).map(({ yes, no, abstain }) => [yes, no, abstain])).toEqual([counts]);
  });
});

describe('what another body counted is no vote of this one', () => {
  test.each([
    'Kyrkofullmäktige beslutar, sedan kyrkorådet med 3 röster mot 2 förordat bygget, att laga orgeln.',
    '### Beslut\n\nSedan byggnadsutskottet med 4 röster mot 3 avstyrkt bygget beslutar kyrkofullmäktige att laga orgeln.',
    'Kyrkofullmäktige beslutade att följa det som kyrkorådet antog med 3 röster mot 2.',
  ])('%j', (body) => {
    expect(votesIn(body)).toEqual([]);
  });

  test.each([
    '### Beslut\n\nSedan votering begärts beslutar kyrkofullmäktige med 14 röster mot 9 att laga orgeln.',
    'Kyrkofullmäktige beslutar, efter votering med 14 röster mot 9, att laga orgeln.',
  ])('but its own is: %j', (body) => {
    expect(votesIn(body).map(({ yes, no }) => [yes, no])).toEqual([[14, 9]]);
  });
});

describe('a table of those who voted is of the vote above it', () => {
  const table =
    '| Namn | Ja | Nej | Avstår |\n|---|---|---|---|\n| Rut Vik (S) | X | | |\n| Ivar Lo (V) | | X | |\n| Siv Ask (M) | X | | |\n| **Summa** | 2 | 1 | 0 |';
  test.each([
    'Omröstning begärs.',
    'Omröstning begärs. Den som vill laga orgeln röstar ja, den som vill sälja den röstar nej.',
    'Votering begärs.\n\nDen som vill laga orgeln röstar ja, den som vill sälja den röstar nej.',
    'Ivar Lo yrkar avslag.\n\nOrdföranden ställer proposition på förslagen och finner bifall. Votering begärs.',
    '**Omröstning** begärs.',
  ])('%j', (announced) => {
    const votes = votesIn(
      `${announced}\n\n${table}\n\n**Beslut**\n\nKyrkofullmäktige beslutar att laga orgeln.`,
    );
    expect(votes.map(({ yes, no, voters }) => [yes, no, voters.length])).toEqual([[2, 1, 3]]);
  });
});

describe('those who voted', () => {
  test.each<[string, [string, string][]]>([
    [
      'Rut Vik (S), Ivar Lo (V) röstar Ja (2).',
      [
        ['Rut Vik', 'yes'],
        ['Ivar Lo', 'yes'],
      ],
    ],
    [
      'Ivar Lo (V) och Eva Rask (M) röstade nej.',
      [
        ['Ivar Lo', 'no'],
        ['Eva Rask', 'no'],
      ],
    ],
    [
      'Rut Vik (S) röstar ja. Ivar Lo (V) röstar nej.',
      [
        ['Rut Vik', 'yes'],
        ['Ivar Lo', 'no'],
      ],
    ],
    [
      'Rut Vik (S), Ivar\nLo (V), ersättaren Eva Rask (M) och\nordföranden Per Dal (S) röstar ja (4).\nMia Bo (L) avstår från att rösta (1).',
      [
        ['Rut Vik', 'yes'],
        ['Ivar Lo', 'yes'],
        ['Eva Rask', 'yes'],
        ['Per Dal', 'yes'],
        ['Mia Bo', 'abstain'],
      ],
    ],
    [
      'Ja: Rut Vik, Ivar Lo\nNej: Eva Rask',
      [
        ['Rut Vik', 'yes'],
        ['Ivar Lo', 'yes'],
        ['Eva Rask', 'no'],
      ],
    ],
    [
      '| Ledamot | Röst |\n|---|---|\n| Rut Vik | Ja |\n| Ivar Lo | Deltog ej |\n| Eva Rask | Frånvarande |\n| Per Dal | Jäv |',
      [
        ['Rut Vik', 'yes'],
        ['Ivar Lo', 'not-voting'],
        ['Eva Rask', 'absent'],
        ['Per Dal', 'not-voting'],
      ],
    ],
  ])('%j', (lines, voters) => {
    const votes = votesIn(`### Omröstning\n\n${lines}`);
    expect(votes.flatMap((vote) => vote.voters.map(({ name, vote: choice }) => [name, choice]))).toEqual(
      voters,
    );
  });
});

test('the votes that each of two proposals got', () => {
  const body = 'Vid röstning med handuppräckning fick kassörens förslag 9 röster och Örjans 14 röster.';
  expect(votesIn(body)).toMatchObject([{ yes: 9, no: 14 }]);
});

describe('counts behind a sentence', () => {
  test.each([
    'Styrelsen röstar. 4 för, 2 mot.',
    'Vi röstade med handuppräckning: 4 för, 2 emot.',
    'Frågan diskuterades. Vi röstade: 4 för och 2 emot. Det blev Vadstena.',
  ])('%j', (body) => {
    expect(votesIn(body)).toMatchObject([{ yes: 4, no: 2 }]);
  });
});

describe('one vote told in several places', () => {
  test.each([
    'Omröstning begärs. Ja-röst för kyrkorådets förslag, nej-röst för avslag.\n\nMed 6 ja-röster mot 3 nej-röster beslutar kyrkofullmäktige\n\natt laga orgeln.',
    '### Omröstning begärs\n\nJa-röst för kyrkorådets förslag.\nNej-röst för avslag.\n\n### Omröstningsresultat\n\nMed 6 ja-röster mot 3 nej-röster bifalls förslaget.',
    '### Omröstning\n\nGodkänd proposition: ”Ja för kyrkorådets förslag och Nej för avslag.”\n\n6 ja, 3 nej',
  ])('%j', (body) => {
    expect(votesIn(body)).toMatchObject([
      { yesMeans: 'kyrkorådets förslag', noMeans: 'avslag', yes: 6, no: 3 },
    ]);
  });
});

test.each(['Vi var 8 för få.', 'Planen gäller 2025 mot 2024.', 'De flesta var för.'])(
  'no vote: %s',
  (body) => {
    expect(votesIn(body)).toEqual([]);
  },
);

describe('those who voted, by their names', () => {
  const present = 'närvarande: Rut Vik, Ivar Lo, Siv Ask (M), Per Holm\n';
  test.each<[string, string[], string[], string[]]>([
    ['För: Rut, Ivar Lo\nEmot: Siv Ask', ['Rut', 'Ivar Lo'], ['Siv Ask'], []],
    ['In favour: Rut, Ivar\nAgainst: Siv\nAbstained: none', ['Rut', 'Ivar'], ['Siv'], []],
    ['Yes: Rut and Ivar. No: Siv. Abstain: Per.', ['Rut', 'Ivar'], ['Siv'], ['Per']],
    ['Ja: Rut, Ivar Lo, nej: Siv Ask', ['Rut', 'Ivar Lo'], ['Siv Ask'], []],
    [
      'För förslaget: Rut Vik\n\nMot förslaget: Ivar Lo\n\nAvstår: Per Holm',
      ['Rut Vik'],
      ['Ivar Lo'],
      ['Per Holm'],
    ],
    ['Ja (2): Rut, Ivar\nNej (1): Siv Ask (M)', ['Rut', 'Ivar'], ['Siv Ask'], []],
  ])('%j', (body, yes, no, abstain) => {
    const [vote, ...others] = votesIn(body, present);
    const named = (choice: string) =>
      vote!.voters.filter((each) => each.vote === choice).map(({ name }) => name);
    expect([named('yes'), named('no'), named('abstain'), others]).toEqual([yes, no, abstain, []]);
    expect([vote!.yes, vote!.no, vote!.abstain ?? 0]).toEqual([yes.length, no.length, abstain.length]);
    expect([vote!.yesMeans, vote!.noMeans]).toEqual([null, null]);
  });

  test.each([
    'För: billigt, snabbt\nEmot: fult',
    'För: Rut Vik',
    'For: Kyrkorådet\nAgainst: Nobody',
    'Mot: Solvik IF, Rut spelar',
  ])('no vote: %j', (body) => {
    expect(votesIn(body, present)).toEqual([]);
  });
});

test('what yes means ends where its line does', () => {
  expect(
    votesIn('**Omröstning**\nJa-röst för Ivar Los förslag,\nNej-röst för kyrkorådets förslag.\n5 ja, 9 nej'),
  ).toMatchObject([{ yesMeans: 'Ivar Los förslag', noMeans: 'kyrkorådets förslag', yes: 5, no: 9 }]);
});
