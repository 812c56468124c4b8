import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/model/blocks.ts';
import { plainText } from '../../../src/model/text.ts';
import { parseItem } from '../parse-item.ts';

/** Decisions as `kind: clause / clause`. */
function decisionsOf(text: string): string[] {
  return parseItem(text)
    .blocks.filter((block): block is Decision => block.type === 'decision')
    .map(({ kind, clauses }) => `${kind}: ${clauses.map(({ content }) => plainText(content)).join(' / ')}`);
}

describe('decisions as people write them', () => {
  test.each([
    ['Beslutades även att vänta.', ['decision: att vänta.']],
    ['Det bestämdes att vi väntar.', ['decision: att vi väntar.']],
    ['Vi bestämde att planeringsdagen blir i maj.', ['decision: att planeringsdagen blir i maj.']],
    ['Beslutade att köpa in en spade.', ['decision: att köpa in en spade.']],
    ['Beslut togs om att köpa in en spade.', ['decision: att köpa in en spade.']],
    ['Vi kom överens om att vänta.', ['decision: Vi kom överens om att vänta.']],
    ['Socialnämnden beslutar:\n\nMotionen avslås.', ['decision: Motionen avslås.']],
    [
      'Nämnden beslutar följande:\n\nMotionen avslås.\nTaxan höjs.',
      ['decision: Motionen avslås. / Taxan höjs.'],
    ],
    ['Interpellationen anses besvarad.', ['decision: Interpellationen anses besvarad.']],
    ['Informationen noteras.', ['decision: Informationen noteras.']],
    ['Nämnden noterar informationen.', ['decision: Nämnden noterar informationen.']],
    ['Godkändes.', ['decision: Godkändes.']],
    ['Lades till handlingarna.', ['decision: Lades till handlingarna.']],
    ['**Beslut 2**: nämnden avvaktar', ['decision: nämnden avvaktar']],
    [
      'Nämnden väljer enhälligt följande:\nKassör: Bo Ek\nRevisor: Siv Rask',
      ['election: Kassör: Bo Ek / Revisor: Siv Rask'],
    ],
    ['Kassör på två år: Bo Ek (omval)', ['election: Kassör på två år: Bo Ek (omval)']],
    [
      'Att jämte ordföranden justera protokollet utsågs Bo Ek.',
      ['election: Att jämte ordföranden justera protokollet utsågs Bo Ek.'],
    ],
    [
      'Nämnden beslutar för egen del\natt sälja huset, samt\nföreslår kommunfullmäktige besluta\natt godkänna köpet.',
      ['decision: att sälja huset, samt', 'proposal: att godkänna köpet.'],
    ],
    [
      'Nämnden beslutar för egen del\natt sälja huset, samt\nhemställer kommunfullmäktige besluta\natt godkänna köpet.',
      ['decision: att sälja huset, samt', 'proposal: att godkänna köpet.'],
    ],
    [
      'Nämnden beslutar för egen del\natt sälja huset, samt\nrekommenderar kommunfullmäktige besluta\natt godkänna köpet.',
      ['decision: att sälja huset, samt', 'proposal: att godkänna köpet.'],
    ],
  ])('%s', (text, expected) => {
    expect(decisionsOf(text)).toEqual(expected);
  });

  test.each([
    'Mötet avslutades.',
    'Upplästes.',
    'Förhandlingen förklaras avslutad.',
    'Ordföranden föreslår att ärendet bordläggs.',
    'Ordförande: Anna Ek',
    'Vi beslutade redan i mars att vänta.',
  ])('no decision: %s', (text) => {
    expect(decisionsOf(text)).toEqual([]);
  });

  test('a body goes by its initials', () => {
    expect(decisionsOf('SN beslutar att vänta.')).toHaveLength(1);
    expect(decisionsOf('KS beslutar att vänta.')).toHaveLength(0);
  });
});

describe('votes and proposals as people write them', () => {
  test('voters in parentheses, and the meaning told before', () => {
    const { blocks } = parseItem(
      '### Propositionsordning\n\nJa-röst för avslag. Nej-röst för bifall.\n\n### Omröstning\n\nMed 2 ja-röster (Anna Ek (S), Bo Alm) mot 1 nej-röst (Siv Rask) avslås förslaget.',
    );
    const [vote] = blocks.flatMap((block) => (block.type === 'votes' ? block.votes : []));
    expect(vote).toMatchObject({ yesMeans: 'avslag', noMeans: 'bifall', yes: 2, no: 1 });
    expect(vote!.voters.map(({ name, vote: choice }) => `${name} ${choice}`)).toEqual([
      'Anna Ek yes',
      'Bo Alm yes',
      'Siv Rask no',
    ]);
  });

  test('two movers on a line', () => {
    const { blocks } = parseItem('### Yrkanden\n\nMotionären Jan Ek yrkar bifall. Styrelsen yrkar avslag.');
    expect(blocks).toMatchObject([{ proposals: [{ person: 'Jan Ek' }, { person: 'Styrelsen' }] }]);
  });

  test.each([
    ['Siv Rask (C) reserverar sig till förmån för Bo Alms yrkande.', ['Siv Rask (C)']],
    ['### Jäv\n\nSiv Rask (C) anmäler jäv. Bo Alm (M) går in som justerare.', ['Siv Rask (C)']],
  ])('%s', (text, people) => {
    expect(parseItem(text).blocks).toMatchObject([{ people }]);
  });

  test('a closed vote', () => {
    expect(parseItem('Sluten omröstning förrättas.').blocks).toMatchObject([
      { type: 'votes', votes: [{ closed: true }] },
    ]);
  });
});

describe('actions as people write them', () => {
  /** Actions as `owners: text → due`. */
  const actionsOf = (text: string, heading?: string): string[] =>
    parseItem(text, heading).blocks.flatMap(({ actions }) =>
      actions.map(({ owners, text: what, due }) => `${owners.join('+')}: ${what} → ${due}`),
    );

  test.each([
    ['- [ ] Omar begär in offert', [': Omar begär in offert → null']],
    ['- [ ] Bo Alm begär in offert', ['Bo Alm: Bo Alm begär in offert → null']],
    ['- [ ] Bo: ringa (fredag 28/3)', ['Bo: ringa (fredag 28/3) → 2025-03-28']],
    ['**Action:** Bo Alm ringer', ['Bo Alm: Bo Alm ringer → null']],
    ['To do:\n- Bo: ringa v 42', ['Bo: ringa v 42 → 2025-10-19']],
    ['**Uppdrag:**\nBo: ringa\nSiv: skriva', ['Bo: ringa → null', 'Siv: skriva → null']],
    [
      'Att göra:\n- Ringa, ansv: Bo Alm\n- Skriva (ansv. Siv)',
      ['Bo Alm: Ringa → null', 'Siv: Skriva → null'],
    ],
    ['Att göra:\n- Ringa – ansv Bo Alm och Siv Rask', ['Bo Alm+Siv Rask: Ringa → null']],
    ['Att göra:\n- Ringa ansvarig: Bo Alm', ['Bo Alm: Ringa → null']],
    ['- [ ] Ringa. Ansvar: Bo Alm, klart 1 juli', ['Bo Alm: Ringa. → 2025-07-01']],
    ['- Val av ansvarig: Bo Alm\n- Kassör och ansvarig: Siv Rask', []],
    ['- [ ] Fråga vem som är ansvarig för lokalen', [': Fråga vem som är ansvarig för lokalen → null']],
    ['Beslut: köpa en spade. Ansvarig: Bo, klart 1 juli.', ['Bo: köpa en spade. → 2025-07-01']],
    [
      '- [ ] Bo: ringa\n\n| Uppdrag | Ansvarig |\n|---|---|\n| Skriva | Siv |\n\nÅtgärd: Måla\nAnsvarig: Siv\nÅtgärd: Räkna',
      ['Bo: ringa → null', 'Siv: Skriva → null', 'Siv: Måla → null', ': Räkna → null'],
    ],
  ])('%s', (text, expected) => {
    expect(actionsOf(text)).toEqual(expected);
  });

  test('what is ticked is done, whoever was responsible', () => {
    const { blocks } = parseItem('- [x] Ringa, ansv: Bo Alm');
    expect(blocks.flatMap(({ actions }) => actions)).toMatchObject([{ owners: ['Bo Alm'], done: true }]);
  });

  test('an item that is called Uppdrag lists them', () => {
    expect(actionsOf('- Bo: ringa\n- Siv: skriva', '§ 1 Uppdrag')).toEqual([
      'Bo: ringa → null',
      'Siv: skriva → null',
    ]);
  });
});

test('a dissent that was noted on request', () => {
  const [block] = parseItem('Bo Alm lät anteckna avvikande mening.').blocks;
  expect(block).toMatchObject({ type: 'reservation', people: ['Bo Alm'] });
});

test('Propositionsgång is the order of the vote', () => {
  expect(parseItem('Propositionsgång\n\nOrdföranden finner bifall.').blocks[0]).toMatchObject({
    type: 'voting-order',
    title: 'Propositionsgång',
  });
});
