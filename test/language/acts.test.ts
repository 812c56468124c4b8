import { describe, expect, test } from 'vitest';
import { actRows, wordsFor } from '../../src/language/acts.ts';
import { mayLead, maySettle } from '../../src/language/decision-words.ts';
import { decidesIn, kindsIn, type Position, positions } from './positions.ts';

/** One example a form that decides: the row and the column of the table that it needs, and its sentence. */
const examples: readonly (readonly [lemma: string, form: string, sentence: string])[] = [
  ['besluta', 'beslutar', 'Styrelsen beslutar att laga bryggan.'],
  ['besluta', 'beslutade', 'Styrelsen beslutade att laga bryggan.'],
  ['besluta', 'beslöt', 'Styrelsen beslöt att laga bryggan.'],
  ['besluta', 'beslutas', 'Det beslutas att laga bryggan.'],
  ['besluta', 'beslutades', 'Det beslutades att laga bryggan.'],
  ['besluta', 'beslöts', 'Det beslöts att laga bryggan.'],
  ['besluta', 'beslutat', 'Styrelsen har beslutat att laga bryggan.'],
  ['bestämma', 'bestämmer', 'Styrelsen bestämmer att laga bryggan.'],
  ['bestämma', 'bestämde', 'Styrelsen bestämde att laga bryggan.'],
  ['bestämma', 'bestäms', 'Det bestäms att bryggan lagas.'],
  ['bestämma', 'bestämdes', 'Det bestämdes att bryggan lagas.'],
  ['bestämma', 'bestämt', 'Styrelsen har bestämt att laga bryggan.'],
  ['fatta beslut', 'fattade beslut', 'Styrelsen fattade beslut om att laga bryggan.'],
  ['fatta beslut', 'beslut fattades', 'Beslut fattades om att laga bryggan.'],
  ['ta beslut', 'tog beslut', 'Styrelsen tog beslut om att laga bryggan.'],
  ['ta beslut', 'beslut togs', 'Beslut togs om att laga bryggan.'],
  ['enas om', 'enas om', 'Mötet enas om att laga bryggan.'],
  ['enas om', 'enades om', 'Mötet enades om att laga bryggan.'],
  ['komma överens om', 'kommer överens om', 'Mötet kommer överens om att laga bryggan.'],
  ['komma överens om', 'kom överens om', 'Mötet kom överens om att laga bryggan.'],
  ['ställa sig bakom', 'ställde sig bakom', 'Mötet ställde sig bakom förslaget.'],
  ['fastslå', 'fastslog', 'Mötet fastslog avgiften till 200 kronor.'],
  ['fastslå', 'slog fast', 'Mötet slog fast att avgiften är 200 kronor.'],
  ['fastslå', 'fastslogs', 'Avgiften fastslogs.'],
  ['klubba', 'klubbade', 'Mötet klubbade budgeten.'],
  ['klubba', 'klubbades', 'Budgeten klubbades.'],
  ['godkänna', 'godkänner', 'Styrelsen godkänner rapporten.'],
  ['godkänna', 'godkände', 'Styrelsen godkände rapporten.'],
  ['godkänna', 'godkänns', 'Rapporten godkänns.'],
  ['godkänna', 'godkändes', 'Rapporten godkändes.'],
  ['godkänna', 'godkänd', 'Rapporten blev godkänd.'],
  ['fastställa', 'fastställde', 'Mötet fastställde röstlängden.'],
  ['fastställa', 'fastställs', 'Röstlängden fastställs.'],
  ['fastställa', 'fastställdes', 'Röstlängden fastställdes.'],
  ['anta', 'antar', 'Mötet antar stadgarna.'],
  ['anta', 'antog', 'Mötet antog stadgarna.'],
  ['anta', 'antas', 'Stadgarna antas.'],
  ['anta', 'antogs', 'Stadgarna antogs.'],
  ['bifalla', 'bifaller', 'Mötet bifaller motionen.'],
  ['bifalla', 'biföll', 'Mötet biföll motionen.'],
  ['bifalla', 'bifalls', 'Motionen bifalls.'],
  ['bifalla', 'bifalles', 'Förslaget bifalles.'],
  ['bifalla', 'bifölls', 'Motionen bifölls.'],
  ['avslå', 'avslår', 'Mötet avslår motionen.'],
  ['avslå', 'avslog', 'Mötet avslog motionen.'],
  ['avslå', 'avslås', 'Motionen avslås.'],
  ['avslå', 'avslogs', 'Motionen avslogs.'],
  ['bevilja', 'beviljar', 'Mötet beviljar styrelsen ansvarsfrihet.'],
  ['bevilja', 'beviljades', 'Styrelsen beviljades ansvarsfrihet.'],
  ['entlediga', 'entledigas', 'Kim Sav entledigas.'],
  ['befria', 'befrias', 'Kim Sav befrias från uppdraget.'],
  ['avskriva', 'avskrivs', 'Ärendet avskrivs.'],
  ['tillstyrka', 'tillstyrker', 'Styrelsen tillstyrker ansökan.'],
  ['avstyrka', 'avstyrker', 'Styrelsen avstyrker ansökan.'],
  ['lägga … till handlingarna', 'lägger', 'Styrelsen lägger rapporten till handlingarna.'],
  ['lägga … till handlingarna', 'läggs', 'Rapporten läggs till handlingarna.'],
  ['lägga … till handlingarna', 'lades', 'Rapporten lades med tack till handlingarna.'],
  ['anse … besvarad', 'anses', 'Motionen anses besvarad.'],
  ['anse … besvarad', 'ansågs', 'Motionen ansågs därmed vara besvarad.'],
  ['förklara … besvarad', 'förklaras', 'Motionen förklaras besvarad.'],
  ['bordlägga', 'bordlägger', 'Styrelsen bordlägger frågan.'],
  ['bordlägga', 'bordlade', 'Styrelsen bordlade frågan.'],
  ['bordlägga', 'bordläggs', 'Frågan bordläggs.'],
  ['bordlägga', 'bordlades', 'Frågan bordlades.'],
  ['återremittera', 'återremitteras', 'Ärendet återremitteras.'],
  ['remittera', 'remitterades', 'Ärendet remitterades.'],
  ['hänskjuta', 'hänskjuts', 'Frågan hänskjuts till årsmötet.'],
  ['notera', 'noterar', 'Styrelsen noterar informationen.'],
  ['notera', 'noteras', 'Informationen noteras.'],
  ['notera', 'noterades', 'Informationen noterades.'],
  ['anteckna', 'antecknas', 'Informationen antecknas till protokollet.'],
  ['decide', 'decided', 'The board decided to mend the jetty.'],
  ['resolve', 'resolved', 'The board resolved to mend the jetty.'],
  ['decide', 'was decided', 'It was decided that the jetty is mended.'],
  ['approve', 'was approved', 'The agenda was approved.'],
  ['note', 'was noted', 'The report was noted.'],
  ['reject', 'was rejected', 'The motion was rejected.'],
];

/** The same for elections. */
const elections: readonly string[] = [
  'Mötet väljer Kim Sav till kassör.',
  'Mötet valde Kim Sav till kassör.',
  'Mötet valde Kim Sav som kassör.',
  'Kim Sav väljs till kassör.',
  'Kim Sav valdes till kassör.',
  'Kim Sav och Eva Rask valdes.',
  'Kim Sav blev vald till kassör.',
  'Kim Sav föreslås och väljs.',
  'Styrelsen utser Kim Sav till kassör.',
  'Styrelsen utsåg Kim Sav till kassör.',
  'Kim Sav utses att justera protokollet.',
  'Kim Sav utsågs till kassör.',
  'Kim Sav omvaldes till kassör.',
  'Till kassör valdes Kim Sav.',
  'Till kassör har Kim Sav utsetts av mötet.',
  'Som kassör har styrelsen utsett Kim Sav.',
  'Därefter valdes Kim Sav till kassör.',
  'Att jämte ordföranden justera protokollet utsågs Kim Sav.',
  'Kim Sav was elected treasurer.',
];

/** Where the sentence does no more than stand, it is read as what it is. */
const read = positions.filter(({ name }) => name !== 'table cell');

describe.each(read)('$name', (position: Position) => {
  test.each(examples)('%s: %s', (_lemma, _form, sentence) => {
    expect(decidesIn(position, sentence)).toBe(1);
  });

  test.each(elections)('%s', (sentence) => {
    expect(kindsIn(position, sentence)).toEqual(['election']);
  });
});

test('a table that is no list of decisions decides nothing', () => {
  const cell = positions.find(({ name }) => name === 'table cell')!;
  expect(decidesIn(cell, 'Rapporten godkänns.')).toBe(0);
});

test('each form of each row that decides passes the gate before its pattern', () => {
  const forms = ['present', 'past', 'passivePresent', 'passivePast'] as const;
  const leading = wordsFor(['decides', 'elects', 'proposes'], forms);
  const settling = wordsFor(['settles', 'refers', 'notes', 'decides', 'agrees', 'elects'], forms);
  expect(leading.filter((word) => !mayLead.test(word.replace('…', 'det')))).toEqual([]);
  expect(settling.filter((word) => !maySettle.test(word.replace('…', 'det')))).toEqual([]);
});

test('each row has its act, and no form stands in two rows of the same act', () => {
  expect(actRows.filter(({ forms }) => Object.values(forms).every((words) => words.length === 0))).toEqual(
    [],
  );
  const all = actRows.flatMap(({ act, forms }) =>
    ['present', 'past'].flatMap((form) => forms[form as 'past'].map((word) => `${act} ${word}`)),
  );
  expect(all.filter((word, nth) => all.indexOf(word) !== nth)).toEqual([]);
});
