import { describe, expect, test } from 'vitest';
import { parseItem } from '../parse-item.ts';

/** Headings as they stand in real protocols, and the kind of block that each opens. */
const headings: Record<string, string[]> = {
  background: [
    'Bakgrund',
    'Ärendet',
    'Ärendebeskrivning',
    'Beskrivning av ärendet',
    'Ärende',
    'Redogörelse',
    'Dagens sammanträde',
    'Sammanfattning',
    'Sammanfattning av ärendet',
    'Ärendet i korthet',
  ],
  basis: ['Beslutsunderlag', 'Handlingar', 'Underlag'],
  recommendation: [
    'Förslag till beslut',
    'Förvaltningens förslag',
    'AU:s förslag',
    'Arbetsutskottets förslag till beslut',
    'Beredning',
    'Förvaltningens förslag till nämnden',
  ],
  proposals: ['Yrkanden', 'Yrkande', 'Förslag under sammanträdet', 'Yttranden', 'Yrkande från Siv Rask (C)'],
  'voting-order': ['Beslutsgång', 'Propositionsordning', 'Proposition', 'Propositioner'],
  votes: [
    'Omröstning',
    'Votering',
    'Omröstningsresultat',
    'Voteringslista',
    'Sluten omröstning',
    'Omröstning 2',
    'Omröstning om återremiss',
  ],
  decision: [
    'Beslut',
    'Socialnämndens beslut',
    'Nämndens beslut',
    'Beslut gällande b)',
    'Socialnämndens förslag till kommunfullmäktige',
  ],
  motivation: ['Motivering', 'Skäl för beslutet', 'Bedömning'],
  reservation: [
    'Reservation',
    'Reservationer',
    'Avvikande mening',
    'Skiljaktig mening',
    'Reservation från Siv Rask (C)',
  ],
  note: [
    'Protokollsanteckning',
    'Särskilt yttrande',
    'Anteckning till protokollet',
    'Protokollsanteckning (SD)',
  ],
  recusal: ['Jäv'],
  abstention: ['Deltar ej i beslutet', 'Avstår'],
  adjournment: ['Ajournering', 'Paus'],
  recipients: [
    'Beslutet skickas till',
    'Skickas till',
    'Expedieras till',
    'Expediering',
    'Delges',
    'Delgivning',
    'Kopia till',
    'Protokollet ska skickas till',
    'För kännedom',
  ],
  actions: [
    'Uppdrag',
    'Åtgärd',
    'Åtgärder',
    'Åtgärdslista',
    'Utestående uppdrag',
    'Uppföljning av beslut',
    'Att göra',
    'Bevakning',
  ],
  attachments: ['Bilagor', 'Bilaga', 'Bilaga 2'],
  appeal: ['Hur man överklagar', 'Överklagandehänvisning', 'Besvärshänvisning'],
};

describe.each(Object.entries(headings))('%s', (type, names) => {
  test.each(names)('### %s', (name) => {
    expect(parseItem(`### ${name}\n\nEn rad om saken.`).blocks[0]).toMatchObject({ type, title: name });
  });

  test.each(names)('**%s**', (name) => {
    expect(parseItem(`**${name}**\n\nEn rad om saken.`).blocks[0]).toMatchObject({ type, title: name });
  });

  test.each(names)('**%s:** on the line', (name) => {
    expect(parseItem(`**${name}:** en rad om saken.`).blocks[0]).toMatchObject({ type, title: name });
  });
});

test('a heading that decides is the heading of its decision', () => {
  expect(parseItem('### Socialnämnden beslutar\n\natt anta planen').blocks).toMatchObject([
    { type: 'decision', title: 'Socialnämnden beslutar', body: 'Socialnämnden' },
  ]);
});

/** Sentences that open a block without any heading. */
test.each([
  ['reservation', 'Siv Rask (C) och Bo Alm (M) reserverar sig mot beslutet.'],
  ['reservation', 'Mot beslutet reserverar sig Siv Rask (C).'],
  ['note', 'Det antecknas att Bo Alm (M) inte var närvarande.'],
  ['recusal', 'På grund av jäv deltar inte Siv Rask (C) i handläggningen.'],
  ['recusal', 'Siv Rask (C) anmäler jäv.'],
  ['abstention', 'Siv Rask (C) deltar inte i beslutet.'],
  ['abstention', 'Siv Rask (C) avstår från att delta i beslutet.'],
  ['proposals', 'Siv Rask (C) yrkar avslag.'],
  ['voting-order', 'Ordföranden ställer förslagen mot varandra.'],
  ['votes', 'Omröstning begärs.'],
  ['adjournment', 'Mötet ajourneras 14.55–15.10.'],
  ['immediate-verification', 'Paragrafen justeras omedelbart.'],
  ['immediate-verification', 'Protokollet under denna paragraf förklaras omedelbart justerat.'],
  ['immediate-verification', 'Denna paragraf är omedelbart justerad.'],
  ['proposals', 'Kommunal anser att bemanningen är för låg och yrkar att två tjänster tillsätts.'],
])('%s: %s', (type, sentence) => {
  expect(parseItem(sentence).blocks.map((block) => block.type)).toEqual([type]);
  expect(parseItem(`Frågan diskuterades.\n${sentence}`).blocks.map((block) => block.type)).toContain(type);
});

test.each([
  'Reservation från Siv Rask lämnades in efter mötet.',
  'Beslut fattas senare.',
  'Uppdrag finns kvar.',
])('an ordinary sentence: %s', (sentence) => {
  expect(parseItem(sentence).blocks).toMatchObject([{ type: 'prose', title: null }]);
});

test('Beslut alone on a line needs no blank line above it', () => {
  const { blocks } = parseItem('Dnr SN 2024/31\nBeslut\n1. Rapporten godkänns.\n2. Taxan antas.');
  expect(blocks).toMatchObject([{ type: 'prose' }, { type: 'decision', title: 'Beslut', clauses: [{}, {}] }]);
});
