import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/index.ts';
import { decisionsAmong } from '../../../src/model/blocks.ts';
import { lineText } from '../../../src/model/text.ts';

/** What is decided in the first item of notes with this title. */
function decided(title: string, text: string): string[] {
  const { protocol } = parseProtocol(`# ${title}\n\n## § 1 Ärende\n\n${text}\n`);
  return protocol!.items[0]!.blocks.flatMap((block) =>
    block.type === 'decision' ? [block.content.map((node) => JSON.stringify(node)).join('')] : [],
  );
}

describe('At a meeting of the members', () => {
  test.each([
    'Årsmöte Lyktans villaägare 2024-03-02',
    'Protokoll från ordinarie föreningsstämma 2024-03-02',
    'Församlingsmöte 2024-03-02',
  ])('what the board proposes is no decision: %s', (title) => {
    expect(decided(title, 'Styrelsen tillstyrker motionen.')).toEqual([]);
    expect(decided(title, 'Styrelsen föreslår att höja avgiften.')).toEqual([]);
    expect(decided(title, 'Mötet beslutade att höja avgiften.')).toHaveLength(1);
  });
});

test('In a negotiation the employer decides, and what he proposes is no decision', () => {
  const title = 'Förhandling enligt 11 § MBL 2024-03-02';
  expect(decided(title, 'Arbetsgivaren beslutar enligt förslaget.')).toHaveLength(1);
  expect(decided(title, 'Arbetsgivaren föreslår att passen förlängs.')).toEqual([]);
  expect(decided(title, 'Facket beslutar enligt förslaget.')).toEqual([]);
});

test('A body decides after its verb too, where something else stands first', () => {
  expect(decided('Årsmöte 2024-03-02', 'Efter livlig debatt avslog stämman förslaget.')).toHaveLength(1);
  expect(decided('Årsmöte 2024-03-02', 'Efter livlig debatt avslog kommunen förslaget.')).toEqual([]);
});

test('What stands beside the cue of a decision may say that there was none', () => {
  expect(decided('Styrelsemöte 2024-03-02', 'Beslut: Diskuterades, inget beslut.')).toEqual([]);
  expect(decided('Styrelsemöte 2024-03-02', 'Beslut: Inget nytt avtal tecknas.')).toHaveLength(1);
  expect(decided('Styrelsemöte 2024-03-02', 'Beslut enligt förslaget.')).toHaveLength(1);
});

test('No decision is none', () => {
  expect(decided('Styrelsemöte 2024-03-02', 'Inget beslut fattades.')).toEqual([]);
  expect(decided('Styrelsemöte 2024-03-02', 'Något beslut togs.')).toEqual([]);
});

test('A board is called by its abbreviation, those of municipalities and regions are not', () => {
  const title = 'Bågförbundets styrelsemöte 2024-03-02';
  expect(decided(title, 'FS beslöt att tilldela Växjö BK SM 2024.')).toHaveLength(1);
  expect(decided(title, 'KS beslöt att höja taxan.')).toEqual([]);
});

test.each([
  'The board unanimously resolved to propose that the AGM adopt the plan.',
  'Resolved that the code of conduct be approved.',
])('%s', (sentence) => {
  expect(decided('Board meeting 2024-03-02', sentence)).toHaveLength(1);
});

test.each(['Koloniområdet Ängen', 'Teatergruppen Ridån', 'Fiskevårdsområdet Långsjön'])(
  'The board of %s decides at its own meeting',
  (body) => {
    expect(
      decided(`Styrelsemöte ${body} 2024-03-02`, 'Styrelsen beslutade att köpa nya stolar.'),
    ).toHaveLength(1);
  },
);

test('A sentence that decides is a decision of its own between others', () => {
  expect(
    decided(
      'Årsmöte 2024-03-02',
      'Kassören läste upp siffrorna. Bokslutet fastställdes. Därefter fikade vi.',
    ),
  ).toEqual([expect.stringContaining('"Bokslutet fastställdes."')]);
});

test('The full stop of an abbreviation ends no sentence', () => {
  expect(
    decided('Årsmöte 2024-03-02', 'Docent Ulla Berg och fil. mag. Per Sand valdes till rösträknare.'),
  ).toEqual([expect.stringContaining('Docent Ulla Berg och fil. mag. Per Sand valdes')]);
});

test('To a board the meeting of the members is another body', () => {
  expect(decided('Styrelsemöte 2024-03-02', 'Årsmötet beslutade att höja avgiften.')).toEqual([]);
});

test.each([
  ['För bifall röstar 18, för återremiss 11, 2 avstår.', [18, 11, 2]],
  ['Det genomfördes en omröstning: 33 röster för, 6 röster emot och 2 avstod.', [33, 6, 2]],
  ['Sluten omröstning gav 33 ja, 1 nej och 1 blank.', [33, 1, 1]],
])('A vote in a sentence: %s', (sentence, counts) => {
  const { items } = parseProtocol(
    `# Årsmöte 2024-03-02\n\n## § 1 Ärende\n\n${sentence}\n\nMötet beslutade att vänta.\n`,
  ).protocol!;
  const votes = items[0]!.blocks.flatMap((block) => (block.type === 'votes' ? block.votes : []));
  expect(votes.map(({ yes, no, abstain }) => [yes, no, abstain])).toEqual([counts]);
});

test('A reservation as a noun', () => {
  const { items } = parseProtocol(
    '# Årsmöte 2024-03-02\n\n## § 1 Ärende\n\nMötet beslutade att vänta.\nReservation mot beslutet lämnades av Rut Vik.\n',
  ).protocol!;
  expect(items[0]!.blocks.map(({ type }) => type)).toEqual(['decision', 'reservation']);
});

test.each([
  ['Styrelsemöte Stickcaféet Maskan 2024-03-02', 'Maskan beslutade att köpa garn.'],
  ['Styrelsemöte Stickcaféet Maskan 2024-03-02', 'Stickcaféet beslutade att köpa garn.'],
  ['Möte Bokcirkeln Malen 2024-03-02', 'Cirkeln beslutade att läsa Röda rummet.'],
  ['Möte Ekby Bygdegille 2024-03-02', 'Gillet beslöt att köpa kaffe.'],
  ['Minnesanteckningar Filmklubben Snuttens styrelse 2024-03-02', 'Snutten beslutade att visa en film.'],
  ['Skolråd 2024-03-02', 'Parterna är överens om att byta lokal.'],
])('In the notes of %s a part of the name decides: %s', (title, text) => {
  expect(decided(title, text)).toHaveLength(1);
});

test.each([
  ['Styrelsemöte Föreningen Norden i Lund 2024-03-02', 'Lund beslutade att köpa kaffe.'],
  ['Samverkansgrupp Barn och Unga 2024-03-02', 'Samverkansgrupp Vuxna beslutade att köpa kaffe.'],
])('In the notes of %s another body decides: %s', (title, text) => {
  expect(decided(title, text)).toEqual([]);
});

test('Those listed in an item about an election were chosen', () => {
  const list = '- Ordförande: Ida Lind (omval)\n- Kassör: Bo Ek (nyval)';
  const inItem = (title: string, text: string): number =>
    parseProtocol(`# Årsmöte 2024-03-02\n\n## § 1 ${title}\n\n${text}\n`).protocol!.items[0]!.blocks.filter(
      ({ type }) => type === 'decision',
    ).length;
  expect(inItem('Val av styrelse', list)).toBe(2);
  expect(inItem('Val av styrelse', `Valberedningens förslag\n\n${list}`)).toBe(0);
  expect(inItem('Valberedningen', list)).toBe(0);
});

test.each([
  ['Fyllnadsval', 'Kassör i festgruppen: Alma Frid\n\nFotograf: vakant', ['Kassör i festgruppen: Alma Frid']],
  [
    'Val av valberedning',
    '- Lotta Fält (sammankallande)\n- Dan Berg',
    ['Lotta Fält (sammankallande)', 'Dan Berg'],
  ],
  [
    'Val',
    'a. ordförande på 1 år: Roger Ståhl (omval)\nb. suppleant: Siv Grahn',
    ['ordförande på 1 år: Roger Ståhl (omval)', 'suppleant: Siv Grahn'],
  ],
  ['Val', 'Avgående ledamöter: Roger Ståhl', []],
  ['Val', 'Valberedningen föreslår:\n\nKassör: Alma Frid', []],
  ['Val av kassör', 'Dnr KS 2024/91', []],
  ['Ekonomi', 'Kassör: Alma Frid', []],
])('Those named in lists and lines are elected where the title says so: %s: %s', (title, text, elected) => {
  const { items } = parseProtocol(`# Årsmöte 2024-03-02\n\n## § 1 ${title}\n\n${text}\n`).protocol!;
  const decisions = decisionsAmong(items[0]!.blocks);
  expect(decisions.every(({ kind }) => kind === 'election')).toBe(true);
  expect(decisions.flatMap(({ clauses }) => clauses.map(({ content }) => lineText(content)))).toEqual(
    elected,
  );
});

test('A clause that only hands over to another body leads in what is proposed to it', () => {
  const notes =
    '# Kulturnämnden 2024-03-02\n\n## § 1 Plan\n\nKulturnämnden beslutar att föreslå kommunfullmäktige besluta\n\natt anta planen\n';
  const [decision] = parseProtocol(notes).protocol!.items[0]!.blocks;
  expect(decision).toMatchObject({ type: 'decision', kind: 'proposal', clauses: [{ type: 'clause' }] });
});

test.each([
  'Beslöt ordna städdag den 6 maj kl. 10.',
  'The fee was approved with 18 votes for and 5 against.',
  'Listan godkändes med tillägg av ärendet ”Stugan”.',
])('What was decided by its words: %s', (text) => {
  expect(decided('Möte Ekby IF 2024-03-02', text)).toHaveLength(1);
});
