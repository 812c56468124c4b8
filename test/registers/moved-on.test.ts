import { expect, test } from 'vitest';
import { makeRegister } from '../../src/index.ts';
import { everything, meeting, registered } from './notes.ts';
import { provesSeries, type Series } from './series.ts';

/** Actions by arrows and numbers, and later notes that tell how far they have come in words of their own. */
const series: readonly Series[] = [
  {
    what: 'arrows, and sentences under the last minutes',
    meetings: [
      '→ Bo Ek: köper ny tändkula till motorn (till nästa möte)\n→ Ada: sågar ned björken vid magasinet, senast 1 mars',
      '## § 1 Genomgång av föregående protokoll\n\n> Tändkulan är inköpt och monterad av Bo.\n\n> Björken vid magasinet: kvarstår, Ada väntar på tjälen.',
      '## § 1 Genomgång av föregående protokoll\n\n> → Kim Sav tar över från Ada: sågar ned björken vid magasinet, senast 20 april',
      '## § 1 Genomgång av föregående protokoll\n\n> → Kim: björken vid magasinet – utgår, den blåste ned',
    ],
    register: [
      'köper ny tändkula till motorn done 2026-01-15 0',
      'sågar ned björken vid magasinet, senast 20 april withdrawn 2026-01-15 2',
    ].toSorted(),
  },
  {
    what: 'numbers before them, and how they stand behind',
    meetings: [
      'AP1: Bo lånar ut kassaboken till revisorn, deadline 20 januari.\nAP2: Ada och Kim målar om kioskens luckor, deadline nästa möte.\nAP3: Kim hyr lastbil. Klart: 2026-02-10',
      '## § 1 Uppföljning\n\n> AP1: Klar, den är tillbaka.\n> AP2: Ej klar. Ny deadline 1 april.\n> AP3: Utgår, vi får låna en.',
      '## § 1 Uppföljning\n\n> AP2: Klar.',
    ],
    register: [
      'Bo lånar ut kassaboken till revisorn, deadline 20 januari. done 2026-01-15 0',
      'Ada och Kim målar om kioskens luckor, deadline nästa möte. done 2026-01-15 1',
      'Kim hyr lastbil. Klart: 2026-02-10 withdrawn 2026-01-15 0',
    ].toSorted(),
  },
  {
    what: 'a column of states in sentences',
    meetings: [
      '| Åtgärd | Ansvarig | Klart | Status |\n| --- | --- | --- | --- |\n| Laga staketet mot bäcken | Bo Ek | 2026-02-01 | Ny |\n| Städning: beställa sopcontainer | Ada | 2026-02-10 | Ny |\n| Rita om sjökortet | Kim | 2026-03-01 | Ny |',
      '| Åtgärd | Ansvarig | Klart | Status |\n| --- | --- | --- | --- |\n> | Laga staketet mot bäcken | Bo Ek | 2026-02-01 | Slutfört, se § 4 |\n> | Städning: beställa sopcontainer | Ada | 2026-02-10 | Avslutad. Ersätts av punkt 7 |\n> | Rita om sjökortet | Kim | 2026-03-01 | Försenat, ny tid 2026-05-15 |',
    ],
    register: [
      'Laga staketet mot bäcken done 2026-01-15 0',
      'Rita om sjökortet open 2026-01-15 1',
      'Städning: beställa sopcontainer replaced 2026-01-15 0',
    ],
  },
  {
    what: 'boxes with who behind what',
    meetings: [
      '- [ ] Olja hoppbackens räls (Bo, senast 1 februari)\n- [ ] Trycka vimplar (Ada och Kim)',
      '> - [ ] Olja hoppbackens räls (Bo, senast 1 februari) – oljan är slut\n> - [ ] ~~Trycka vimplar~~ utgår, för dyrt',
    ],
    register: [
      'Olja hoppbackens räls – oljan är slut open 2026-01-15 1',
      'Trycka vimplar withdrawn 2026-01-15 0',
    ],
  },
  {
    what: 'boxes in other words under a follow-up, by the same owner',
    meetings: [
      '- [ ] Bo Ek: räkna på fyra solpaneler\n- [ ] Ada Berg: höra med grannarna om staketet (senast 1 mars)',
      '## § 1 Uppföljning\n\n> - [x] Bo: kalkyl för fyra solpaneler\n> - [ ] Ada: samtalet med grannarna, två av tre har svarat',
    ],
    register: [
      'räkna på fyra solpaneler done 2026-01-15 0',
      'samtalet med grannarna, två av tre har svarat open 2026-01-15 1',
    ],
  },
  {
    what: 'columns and labels in their own words',
    meetings: [
      '| Vad | Vem | När |\n| --- | --- | --- |\n| Hyra tält till loppisen | Kim | 1 april |\n| Räkna röstsedlarna | Bo | nästa möte |',
      '| Vad | Vem | Hur gick det? |\n| --- | --- | --- |\n> | Hyra tält till loppisen | Kim | För dyrt, utgår |\n> | Räkna röstsedlarna | Bo → Ada | Hann inte, fortsätter till 15 mars |',
      '| Vad | Vem | Resultat |\n| --- | --- | --- |\n> | Räkna röstsedlarna | Ada | Gjort |',
    ],
    register: ['Hyra tält till loppisen withdrawn 2026-01-15 0', 'Räkna röstsedlarna done 2026-01-15 1'],
  },
  {
    what: 'a decision that lets it be',
    meetings: [
      '### Beslut\n\natt uppdra åt hamnchefen att räkna farledens prickar senast 2026-04-10.',
      '## § 3 Prickarna\n\nRådet beslutar\n\n> att uppdraget att räkna farledens prickar utgår.',
    ],
    register: ['räkna farledens prickar withdrawn 2026-01-15 0'],
  },
];

provesSeries(series);

test('who goes on with it, and until when, is told by the last that says so', async () => {
  const notes = [
    meeting(
      '2026-01-15',
      'AP4: Ada och Bo ritar en ny karta över stigarna, deadline 1 mars.\n→ Bo: smörjer vågen',
    ),
    meeting(
      '2026-02-15',
      '## § 1 Uppföljning\n\nAP4: Pågår. Kim tar över från Bo, flyttas till 15 april.\n\nVågen är inte smord, det övertas av Ada.',
    ),
  ];
  const { content } = await makeRegister('actions', notes, everything);
  const rows = content.kind === 'actions' ? content.rows : [];
  expect(
    rows.map(({ owners, due, state }) => [owners.map((name) => name.split(' ')[0]), due, state]),
  ).toEqual([
    [['Ada', 'Kim'], '2026-04-15', 'open'],
    [['Ada'], null, 'open'],
  ]);
});

test('a box that nobody has ticked is not done, whatever is said behind it', async () => {
  const notes = [meeting('2026-01-15', '- [ ] Bo Ek: hyra en kran – beställd')];
  const { content } = await makeRegister('actions', notes, everything);
  expect(content.kind === 'actions' && content.rows.map(({ state }) => state)).toEqual(['open']);
});

test.each([
  ['U14 spelar hemma på lördag.', 0],
  ['→ Beslut: avgiften höjs', 0],
  ['Åtgärdspunkt: beställa nyckelskåp\nAnsvarig: Bo\nKlart: 2026-03-01', 1],
  ['AP7: Alla läser stadgarna, deadline 10 mars.', 1],
])('of the line %j %i actions are read', async (line, count) => {
  const { content } = await makeRegister('actions', [meeting('2026-01-15', line)], everything);
  expect(content.rows).toHaveLength(count);
});

test.each([
  ['ta fram budget för jubileet', 'Budgeten är godkänd av årsmötet.', 'open'],
  ['måla bryggan', 'Bryggan är besiktigad av kommunen.', 'open'],
  ['måla bryggan', 'Bryggan är målad.', 'done'],
  ['köpa ny spade till skolan', 'Spaden är inköpt.', 'done'],
  ['dra om stigen förbi källan', 'Stigen är omdragen.', 'done'],
  ['riva skjulet', 'Skjulet: klart.', 'done'],
])('a follow-up tells of the deed of a task and of no other: %s, %s %s', async (task, told, state) => {
  const notes = [
    meeting('2026-01-15', `- [ ] Bo Ek: ${task}`),
    registered(
      '2026-02-15.md',
      `---\norgan: Gruppen\ndatum: 2026-02-15\nnärvarande: Bo Ek\n---\n\n## § 1 Föregående protokoll\n\n${told}\n`,
    ),
  ];
  const { content } = await makeRegister('actions', notes, everything);
  expect(content.kind === 'actions' && content.rows.map((row) => row.state)).toEqual([state]);
});

test.each([
  ['→ Bo Ek: bryggan är besiktigad', ['done', 'open']],
  ['→ Bo Ek: bryggan är målad', ['done']],
])('so does a task of the same owner there: %s', async (told, states) => {
  const notes = [
    meeting('2026-01-15', '→ Bo Ek: måla bryggan'),
    meeting('2026-02-15', `## § 1 Föregående protokoll\n\n${told}`),
  ];
  const { content } = await makeRegister('actions', notes, everything);
  expect(content.kind === 'actions' && content.rows.map((row) => row.state).toSorted()).toEqual(states);
});
