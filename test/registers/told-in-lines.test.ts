import { expect, test } from 'vitest';
import { makeRegister } from '../../src/index.ts';
import { everything, meeting } from './notes.ts';
import { provesSeries, type Series } from './series.ts';

/** Actions that later notes tell of in lines which give none: entries without boxes under the last minutes, and sentences. */
const series: readonly Series[] = [
  {
    what: 'entries under a follow-up, with how they stand at their end',
    meetings: [
      'Att göra:\n\n- Bo Ek: bygga om hönshuset vid ladan (v. 20)\n- Kim Sav: klippa häcken mot grannen\n- Ada Berg: olja altanens räcken',
      '## § 2 Uppföljning\n\n> - Bo Ek: bygga om hönshuset vid ladan – pågår\n> - Kim: klippa häcken mot grannen – klart\n> - Ada Berg: olja altanens räcken (kvarstår)',
      '## § 4 Genomgång av uppdrag\n\n> - KLART: Bo Ek: bygga om hönshuset vid ladan\n> - Ada Berg: olja altanens räcken. Utgår.',
    ],
    register: [
      'bygga om hönshuset vid ladan done 2026-01-15 1',
      'klippa häcken mot grannen done 2026-01-15 0',
      'olja altanens räcken withdrawn 2026-01-15 1',
    ],
  },
  {
    what: 'two lists, of what was done and what is left',
    meetings: [
      '**Att göra**\n\n1. reparera orgelns bälg – Bo Ek, senast 1 maj\n2. översätta psalmbladen (Kim Sav, Ada Berg)',
      '## § 1 Föregående protokoll\n\n**Kvarstående uppdrag**\n\n> 1. reparera orgelns bälg – Bo Ek, senast 1 maj\n> 2. översätta psalmbladen (Kim, Ada)',
      '## § 1 Föregående protokoll\n\n**Avslutade uppdrag**\n\n> - reparera orgelns bälg – Bo Ek\n\n**Kvarstående uppdrag**\n\n> - översätta psalmbladen (Kim, Ada)',
    ],
    register: ['reparera orgelns bälg done 2026-01-15 1', 'översätta psalmbladen open 2026-01-15 2'],
  },
  {
    what: 'in other forms of the verb, beside entries with boxes and signs',
    meetings: [
      '**Uppdrag**\n\n- Kim Sav beställer vindskydd till perrongen\n- Ada Berg: hämta flytvästarna i sjöboden',
      '## § 3 Uppdrag från förra mötet\n\n> - [ ] Kim Sav: beställa vindskydd till perrongen\n> - ✅ Ada Berg: hämta flytvästarna i sjöboden',
      '## § 3 Uppdrag från förra mötet\n\n> - ~~Kim Sav: beställa vindskydd till perrongen~~ klart',
    ],
    register: [
      'hämta flytvästarna i sjöboden done 2026-01-15 0',
      'beställa vindskydd till perrongen done 2026-01-15 1',
    ].toSorted(),
  },
  {
    what: 'sentences that tell how it ended',
    meetings: [
      '- [ ] Bo Ek: köpa ny tröskel till magasinet\n- [ ] Ada Berg: avveckla brevlådan vid torget\n- [ ] Kim Sav: inventera kanoternas paddlar',
      '> Bo Ek har köpt en ny tröskel till magasinet. Uppdraget är klart.\n\n> Uppdraget att avveckla brevlådan vid torget avskrivs.\n\nUppdraget att inventera paddlarna blir klart i maj.\n\n- [ ] Kim Sav: inventera kanoternas paddlar',
    ],
    register: [
      'avveckla brevlådan vid torget withdrawn 2026-01-15 0',
      'inventera kanoternas paddlar open 2026-01-15 1',
      'köpa ny tröskel till magasinet done 2026-01-15 0',
    ],
  },
  {
    what: 'a decision that ends it',
    meetings: [
      '### Beslut\n\natt uppdra åt fritidschefen att utreda längre tider i ishallen senast 2026-02-10.',
      '## § 8 Ishallen\n\n### Beslut\n\nRådet beslutar\n\n> att förklara uppdraget att utreda längre tider i ishallen slutfört.',
    ],
    register: ['utreda längre tider i ishallen done 2026-01-15 0'],
  },
  {
    what: 'states of a table with the day, and others than klart',
    meetings: [
      '| Vem | Vad | När |\n| --- | --- | --- |\n| Bo Ek | måla båthusets gavel | 10/2 |\n| Kim Sav | räkna fartygets livbojar | nästa möte |',
      '| Vem | Vad | När | Status |\n| --- | --- | --- | --- |\n> | Bo Ek | måla båthusets gavel | 10/2 | Utfört 9/2 |\n> | Kim Sav | räkna fartygets livbojar | nästa möte | Kvarstår |',
      '| Vem | Vad | När | Status |\n| --- | --- | --- | --- |\n> | Kim Sav | räkna fartygets livbojar | nästa möte | Klart 2/3 |',
    ],
    register: ['måla båthusets gavel done 2026-01-15 0', 'räkna fartygets livbojar done 2026-01-15 1'],
  },
];

provesSeries(series);

test('an owner who takes another name goes on, and the register has the names in full', async () => {
  const notes = [
    meeting('2026-01-15', '- [ ] Ada: skicka årskortet till sponsorerna'),
    meeting('2026-02-15', '- [ ] Ada Berg Moe: skicka årskorten till våra sponsorer'),
  ];
  const { content } = await makeRegister('actions', notes, everything);
  expect(content.kind === 'actions' && content.rows.map(({ carried }) => carried.length)).toEqual([1]);
  const first = await makeRegister('actions', notes.slice(0, 1), everything);
  expect(first.content.kind === 'actions' && first.content.rows[0]!.owners).toEqual(['Ada Berg']);
});

test('what is done and open again was carried only where it was open', async () => {
  const notes = [
    meeting('2026-01-15', '- [ ] Bo Ek: riskanalys {#U-1}'),
    meeting('2026-02-15', '- [x] Bo Ek: riskanalys {#U-1}'),
    meeting('2026-03-15', '- [ ] Bo Ek: riskanalys en gång till {#U-1}'),
    meeting('2026-04-15', '- [x] Bo Ek: riskanalys {#U-1}'),
  ];
  const { content } = await makeRegister('actions', notes, everything);
  expect(
    content.kind === 'actions' && content.rows.map(({ carried }) => carried.map(({ date }) => date)),
  ).toEqual([['2026-03-15']]);
});

test('lines like an action of which no earlier note knows give none', async () => {
  const notes = [
    meeting('2026-01-15', 'Inget.'),
    meeting(
      '2026-02-15',
      'Uppföljning:\n\n- Budgeten: gick bra\n- Bo Ek: hämta nyckeln – klart\n\nUppdraget är klart.',
    ),
  ];
  const { content } = await makeRegister('actions', notes, everything);
  expect(content.kind === 'actions' && content.rows).toEqual([]);
});

test('a board’s task for the next annual meeting is not due at its own next meeting', async () => {
  const notes = [
    meeting('2026-01-15', '- [ ] Bo Ek: utreda bredband till nästa årsmöte'),
    meeting('2026-02-15', '- [ ] Bo Ek: utreda bredband till nästa årsmöte'),
  ];
  const { content } = await makeRegister('actions', notes, everything);
  expect(content.kind === 'actions' && content.rows[0]!.due).toBe('till nästa årsmöte');
});
