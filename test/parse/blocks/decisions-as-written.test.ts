import { describe, expect, test } from 'vitest';
import { decisionsAmong } from '../../../src/model/blocks.ts';
import { plainText } from '../../../src/model/text.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const clausesOf = (body: string, organ = 'Styrelsen') =>
  decisionsIn(body, organ).map(({ clauses }) => clauses.map(({ content }) => plainText(content)));

function decisionsIn(body: string, organ = 'Styrelsen') {
  const notes = `---\norgan: ${organ}\ndatum: 2025-05-15\n---\n\n## § 4 Badplatsen\n\n${body}\n`;
  return decisionsAmong(parseProtocol(notes).protocol!.items[0]!.blocks);
}

describe('a cue ends what stands above it, with or without a blank line', () => {
  test.each([
    'Bakgrund',
    'Ärendet',
    'Ärendets behandling',
    'Tidigare behandling',
    'Sammanfattning av ärendet',
    'Beslutsunderlag',
    'Handlingar',
    'Förslag till beslut',
    'Yrkanden',
    'Beslutsgång',
    'Expedieras till',
    'Beslutet skickas till',
    'Protokollsutdrag skickas till',
    'Justering',
    'Diskussion',
    'Barnkonsekvensanalys',
    'BESLUTSUNDERLAG',
    'Beslutsunderlag:',
    '**Beslutsunderlag**',
  ])('%s', (cue) => {
    expect(clausesOf(`Beslut\nBryggan lagas.\nBojen byts.\n${cue}\nEn skrivelse från Rut Vik.`)).toEqual([
      ['Bryggan lagas.', 'Bojen byts.'],
    ]);
  });

  test('a word that a line breaks off before is no cue', () => {
    expect(clausesOf('Beslut\nBryggan lagas efter att styrelsen gått igenom\nÄrendet')).toHaveLength(1);
    expect(clausesOf('Beslut\nBryggan lagas enligt\nBeslutsunderlag')).toEqual([
      ['Bryggan lagas enligt\nBeslutsunderlag'],
    ]);
  });
});

describe('how far a decision goes', () => {
  test.each<[string, string[][]]>([
    ['Styrelsen beslutade\n-att laga bryggan\n-att byta bojen', [['att laga bryggan', 'att byta bojen']]],
    ['Styrelsen beslutade\n– att laga bryggan\n– att byta bojen', [['att laga bryggan', 'att byta bojen']]],
    ['Styrelsen beslutade med acklamation,\n-att laga bryggan.', [['att laga bryggan.']]],
    ['Styrelsen beslutar med acklamation\natt laga bryggan.', [['att laga bryggan.']]],
    ['Styrelsen beslutade enhälligt\n\n- att laga bryggan', [['att laga bryggan']]],
    [
      'Bryggan är trasig. Beslut\natt\n\n- Rut lagar den.\n- Ivar målar.',
      [['Rut lagar den.', 'Ivar målar.']],
    ],
    ['Beslut\natt\n\n- laga bryggan', [['laga bryggan']]],
    ['Styrelsen fattade beslut om att laga bryggan.', [['att laga bryggan.']]],
    ['Styrelsen har i dag beslutat att laga bryggan.', [['att laga bryggan.']]],
    [
      'Styrelsen har på sitt möte den 15 maj 2025 beslutat att:\n\n- laga bryggan;\n- byta bojen.',
      [['laga bryggan;', 'byta bojen.']],
    ],
    ['Beslut\n\nEnligt hamnkaptenens förslag:\nBryggan lagas.', [['Bryggan lagas.']]],
    ['Beslut\n\nPå förslag av Rut Vik:\nBryggan lagas.', [['Bryggan lagas.']]],
    ['Beslut: Enligt förslag', [['Enligt förslag']]],
    ['### Beslut\n\n- att laga bryggan\n\nOrdföranden tackar Rut Vik.', [['att laga bryggan']]],
    ['### Beslut\n\natt laga bryggan\n\nBidraget kom i mars.', [['att laga bryggan']]],
    ['### Beslut\n\n1. Laga bryggan\n2. Byta bojen\n\nRut lovade bilder.', [['Laga bryggan', 'Byta bojen']]],
    ['### Beslut\n\n- att laga bryggan\n\nBojen byts.', [['att laga bryggan']]],
    [
      '### Beslut\n\n- att laga bryggan\n\nRapporten godkänns.',
      [['att laga bryggan', 'Rapporten godkänns.']],
    ],
    [
      '### Beslut\n\natt laga bryggan\n\nBred är den.\n\natt byta bojen',
      [['att laga bryggan\nBred är den.', 'att byta bojen']],
    ],
    ['### Beslut\n\nBryggan lagas.\n\nRut Vik berättade om plankorna.', [['Bryggan lagas.']]],
    [
      'Styrelsen beslutade att laga bryggan. Rut Vik berättade om plankorna. Styrelsen bestämde att byta bojen.',
      [['att laga bryggan.'], ['att byta bojen.']],
    ],
    ['Styrelsen beslutade att laga bryggan. Den målas sedan.', [['att laga bryggan. Den målas sedan.']]],
    ['Rut nominerar Ivar.\nIvar Lo valdes till hamnvakt.', [['Ivar Lo valdes till hamnvakt.']]],
    [
      'Styrelsen antog avgifterna enligt följande:\nBåt: 200 kr per år.\nKanot: 50 kr per år.\nJolle: gratis.',
      [['Båt: 200 kr per år.', 'Kanot: 50 kr per år.', 'Jolle: gratis.']],
    ],
  ])('%j', (body, clauses) => {
    const said = clausesOf(body).map((each) => each.map((text) => text.replaceAll('\n', ' ')));
    expect(said).toEqual(clauses.map((each) => each.map((text) => text.replaceAll('\n', ' '))));
  });

  test('what follows in lines with labels is of the decision that says följande', () => {
    const [decision] = decisionsIn(
      'Mötet beslutade att följande avgifter ska gälla.\n\nBåt: 200 kr\nKanot: 50 kr',
    );
    expect(plainText(decision!.content)).toContain('Kanot: 50 kr');
  });

  test('entries of a list around one that decides stay as they were, and none is of the decision', () => {
    expect(
      clausesOf('- Rut visade bilder.\n- Styrelsen beslutade att laga bryggan.\n- Ivar ringer.'),
    ).toEqual([['att laga bryggan.']]);
    expect(clausesOf('- Styrelsen beslutade att\n  - laga bryggan\n  - byta bojen\n- Ivar ringer.')).toEqual([
      ['laga bryggan', 'byta bojen'],
    ]);
  });

  test('the number of an entry stays', () => {
    const [led] = decisionsIn('1. Kaffe dracks.\n2. Styrelsen beslutade att laga bryggan.');
    expect(plainText(led!.lead)).toBe('2. Styrelsen beslutade');
    const [alone] = decisionsIn('1. Kaffe dracks.\n2. Rapporten godkändes.');
    expect(alone!.clauses.map(({ marker }) => marker)).toEqual(['2.']);
  });
});

describe('no decision', () => {
  test.each([
    'Ärendet bordlades den 11 februari 2025, § 9.',
    'Ärendet återremitterades den 12 mars, § 10.',
    'Ärendet bordlades, § 9.',
    'Den 12 mars bordlades ärendet.',
    '2025-03-12 antogs planen.',
    'Vid sammanträdet den 3 maj avslog styrelsen ansökan.',
    'Planen antogs av fullmäktige den 3 maj 2024.',
    'Under förra mötet bestämdes ett datum. Eftersom ingen sade emot fastställdes det.',
    'Avgiften beslutas av årsmötet.',
    'Beslut fattas på nästa möte.',
    'Rut Vik berättade om planen.',
    'Rut kollar priset.',
    '### Bakgrund\n\nStyrelsen beslutade\natt laga bryggan.',
    '### Bakgrund\n\n- Styrelsen beslutade att laga bryggan.',
    '### Förslag till beslut\n\n- Bryggan lagas.\n- Rapporten godkänns.',
    '### Förslag till beslut\n\nStyrelsen beslutar att laga bryggan.',
    'Båtklubben beslutade att sälja kranen.',
    'Hamnstyrelsen har den 2 maj beslutat att riva bryggan.',
    'Styrelsen har på sitt möte den 3 april beslutat att:\n\n- laga bryggan',
    'Följande valdes inte.',
    'Rut är inte vald.',
    'Om budgeten antas köps en boj.',
    'Mötet förklarades avslutat.',
    'Ordföranden öppnade mötet.',
  ])('%j', (body) => {
    expect(decisionsIn(body, body.includes('Hamnstyrelsen') ? 'Kulturnämnden' : 'Styrelsen')).toEqual([]);
  });
});

describe('after what was proposed', () => {
  test.each([
    'Valberedningens förslag:\n\n- Rut Vik, omval\n- Ivar Lo, nyval\n\nMötet beslutade enligt valberedningens förslag.',
    'Förslag till beslut\n\natt laga bryggan\n\nStyrelsen beslutade att laga bryggan.',
    '### Förslag till beslut\n\n- att laga bryggan\n\nStyrelsen beslutar enligt förslaget.',
    'Valberedningen föreslår Rut Vik.\n\nMötet beslutade enligt förslaget.',
    '### Omröstning\n\nMed 4 ja-röster mot 2 nej-röster bifalls förslaget.\n\nStyrelsen beslutade\natt laga bryggan.',
    '### Yrkanden\n\nRut Vik yrkar bifall.\n\nStyrelsen beslutade\n\n- att laga bryggan.',
  ])('%j is one decision', (body) => {
    expect(decisionsIn(body)).toHaveLength(1);
  });
});

describe('below the heading of a vote, where nothing else decides', () => {
  test.each([
    'Med 4 ja-röster mot 2 nej-röster beslutar styrelsen att avslå motionen.',
    'Styrelsen beslutar med 4 röster mot 2 att avslå motionen.',
    '4 ja-röster, 2 nej-röster.\n\nStyrelsen beslutar att avslå motionen.',
    '4 ja-röster, 2 nej-röster. Styrelsen beslutar att avslå motionen.',
    '4 ja-röster, 2 nej-röster.\n\nMotionen avslås.',
  ])('%j tells what the vote led to', (text) => {
    const [[decision] = [], ...others] = clausesOf(`### Omröstning\n\n${text}`);
    expect(decision).toMatch(/^(?:att avslå motionen|Motionen avslås)\.$/u);
    expect(others).toEqual([]);
  });

  test('the heading of a decision goes before it', () => {
    const beslut = '### Beslut\n\nStyrelsen beslutar att avslå motionen.';
    const vote = '### Omröstning\n\n4 ja-röster, 2 nej-röster. Styrelsen beslutar alltså att avslå motionen.';
    expect(decisionsIn(`${vote}\n\n${beslut}`)).toHaveLength(1);
    expect(decisionsIn(`${beslut}\n\n${vote}`)).toHaveLength(1);
  });
});

describe('a proposal to another body is ours, and is a proposal', () => {
  test.each<[string, string[]]>([
    ['Beslut\nKommunstyrelsens förslag till kommunfullmäktige\nKommunfullmäktige antar taxan.', ['proposal']],
    ['### Beslut\n\n#### Kommunstyrelsens förslag till kommunfullmäktige\n\nTaxan antas.', ['proposal']],
    [
      'Beslut\nRapporten noteras.\nKommunstyrelsens förslag till kommunfullmäktige\nRapporten noteras.',
      ['decision', 'proposal'],
    ],
    [
      'Beslut\n\nKommunstyrelsen tillstyrker förslaget och föreslår att\nkommunfullmäktige beslutar:\nTaxan höjs.',
      ['proposal'],
    ],
    ['Kommunstyrelsen föreslår kommunfullmäktige besluta\natt höja taxan', ['proposal']],
  ])('%j', (body, kinds) => {
    const decisions = decisionsIn(body, 'Kommunstyrelsen');
    expect(decisions.map(({ kind }) => kind)).toEqual(kinds);
    expect(decisions.at(-1)).toMatchObject({ to: 'kommunfullmäktige' });
    expect(decisions.every(({ body: who }) => who?.toLowerCase() !== 'kommunfullmäktige')).toBe(true);
  });

  test('what another body proposes is a draft', () => {
    expect(decisionsIn('Kontorets förslag till beslut\nTaxan höjs.', 'Kommunstyrelsen')).toEqual([]);
    expect(decisionsIn('### Styrelsens förslag till budget\n\nIntäkterna ökar.', 'Styrelsen')).toEqual([]);
  });
});

describe('what a body agrees on may be of other times', () => {
  test.each([
    'Styrelsen enades om att badplatsen ska öppna i juni.',
    'Därefter enades styrelsen om att badplatsen ska öppna i maj.',
    'Efter diskussion kom styrelsen överens om att Ida Lind ska ringa kommunen.',
    'Vi är överens om att bryggan målas.',
    'Efter votering med handuppräckning (9–4) beslutades att badplatsen ska öppna i juni.',
  ])('%s', (sentence) => {
    expect(clausesOf(sentence)).toHaveLength(1);
  });

  test.each([
    'Styrelsen enades inte om att badplatsen ska öppna i juni.',
    'Styrelsen kan enas om att öppna i juni.',
    'Styrelsen enades om att badplatsen bör öppna i juni.',
    'Efter lunch enades grannarna om att ses igen.',
  ])('no decision: %s', (sentence) => {
    expect(clausesOf(sentence)).toEqual([]);
  });
});

test('where employer and unions meet the employer decides', () => {
  const sentence = 'Facken har inga invändningar. Arbetsgivaren beslutar att schemat gäller från mars.';
  expect(clausesOf(sentence, 'Samverkansgrupp Tekniska')).toHaveLength(1);
  expect(clausesOf(sentence, 'Styrelsen')).toEqual([]);
});

test.each([
  'Styrelsen beslutar följande.\n1. Bryggan målas.\n2. Badplatsen stängs.',
  'Styrelsen beslutar enligt följande.\n\n- Bryggan målas.\n- Badplatsen stängs.',
])('a full stop before the list of what is decided: %j', (body) => {
  expect(clausesOf(body)).toEqual([['Bryggan målas.', 'Badplatsen stängs.']]);
});

test('those elected stand one a line, as in the notes', () => {
  expect(clausesOf('Till ombud valdes:\nAda Lo (S), ordinarie\nBo Ek (M), ersättare')).toEqual([
    ['Ada Lo (S), ordinarie\nBo Ek (M), ersättare'],
  ]);
  const breaks = (body: string) =>
    JSON.stringify(decisionsIn(body).map(({ clauses }) => clauses)).split('"type":"break"').length - 1;
  expect(breaks('Till ombud valdes:\nAda Lo (S), ordinarie\nBo Ek (M), ersättare')).toBe(1);
  expect(breaks('Styrelsen beslutar\natt till ombud välja\nAda Lo (S)\nBo Ek (M)')).toBe(2);
  expect(breaks('Styrelsen beslutar\natt till ombud välja Ada Lo,\nBo Ek och\nIda By')).toBe(0);
});

test.each([
  'Protokollet från förra mötet godkändes.',
  'Anteckningarna från senaste styrelsemötet lades till handlingarna.',
  'Alla var eniga om att bryggan ska målas.',
  'Mötet var ense om att avgiften ska vara 300 kr.',
  'Uppdrogs åt Ida och Bo att skriva till värden.',
  'Efter votering 14–9 avslogs motionen.',
])('decides by its words: %s', (sentence) => {
  expect(decisionsIn(sentence)).toHaveLength(1);
});

test('What stands in a paragraph below the clauses of a decision may be one itself', () => {
  const body = 'Styrelsen beslutar att laga bryggan.\n\nFrågan om taket bordläggs.';
  expect(clausesOf(body)).toEqual([['att laga bryggan.'], ['Frågan om taket bordläggs.']]);
});
