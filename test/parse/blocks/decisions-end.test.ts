import { describe, expect, test } from 'vitest';
import { read } from '../cover/read.ts';

const people = 'Närvarande: Rut Vik, Ivar Lo (S), Siv Ask (M), Per Holm (C)';

/** An item with these words, in the notes of a styrelse. */
function itemWith(words: string) {
  return read(`# Styrelsen 2025-03-23\n\n${people}\n\n## § 1 Bryggan\n\n${words}\n`).items[0]!;
}

function clausesIn(words: string): string[] {
  return itemWith(words).decisions.flatMap(({ clauses }) => clauses.map(({ text }) => text));
}

describe('what somebody is to do is no part of the decision before it', () => {
  test.each([
    ['Styrelsen beslutade att laga bryggan. Rut ringer snickaren i veckan.', 'att laga bryggan.'],
    [
      'Styrelsen beslutar att laga bryggan. Rut Vik och Ivar fixar plankor till nästa möte.',
      'att laga bryggan.',
    ],
    ['Styrelsen beslutade att laga bryggan. Siv Ask kontaktar kommunen.', 'att laga bryggan.'],
  ])('%j', (words, clause) => {
    expect(clausesIn(words)).toEqual([clause]);
  });

  test.each([
    'Beslut: Vi lagar bryggan. Rut ringer snickaren.',
    'Styrelsen beslutade att laga bryggan. Den målas i juni.',
    'Styrelsen beslutade att laga bryggan. Sekreteraren kontaktar kommunen.',
    'Styrelsen beslutade att arrangera en fest. Festkommittén bokar lokal till den 3 april.',
    'Styrelsen beslutade att laga bryggan. Valberedningen ringer snickaren i veckan.',
    'Styrelsen beslutade att laga bryggan. Avtalet ringer in i maj.',
  ])('but %j is one decision', (words) => {
    expect(itemWith(words).decisions).toHaveLength(1);
    expect(itemWith(words).decisions[0]!.clauses).toHaveLength(1);
    expect(itemWith(words).decisions[0]!.text).toContain(words.slice(-8));
  });
});

test.each([
  'Styrelsen beslutade att laga bryggan. Vid protokollet: Rut Vik',
  'Styrelsen beslutade\n- att laga bryggan.\nSkyddsombudet lämnar därefter mötet.',
  '**Beslut**\natt laga bryggan.\nVid protokollet: Rut Vik\nJusteras: Ivar Lo',
  '**Beslut**\natt laga bryggan.\nOmröstningen utfaller med 5 ja mot 3 nej.',
  '**Beslut**\nBryggan lagas.\nOmröstningen slutade 5 för och 3 emot.',
])('a decision ends before what nobody decides: %j', (words) => {
  const [clause, ...others] = clausesIn(words);
  expect(others).toEqual([]);
  expect(clause).toMatch(/^(?:att laga bryggan|Bryggan lagas)\.$/u);
});

describe('decided upon what was done before, in one sentence', () => {
  test.each([
    ['Anbuden gicks igenom, varpå styrelsen beslutade\natt laga bryggan.', ['att laga bryggan.']],
    ['Anbuden gicks igenom varefter styrelsen beslöt att laga bryggan.', ['att laga bryggan.']],
    [
      'Frågan bereddes, varvid mötet beslutade att köpa plank\natt laga bryggan',
      ['att köpa plank', 'att laga bryggan'],
    ],
  ])('%j', (words, clauses) => {
    expect(clausesIn(words)).toEqual(clauses);
  });

  test.each([
    'Bron byggdes 1931, varefter bryggan blev för kort.',
    'I januari gicks anbuden igenom, varpå kommunstyrelsen beslutade att avvakta.',
  ])('not %j', (words) => {
    expect(itemWith(words).decisions).toEqual([]);
  });
});

test('what is proposed by several is decided by nobody', () => {
  const item = itemWith(
    'Rut Vik yrkade\natt bryggan lagas\n\nIvar Lo yrkade:\natt frågan bordläggs\n\nStyrelsen beslutade enligt Rut Viks förslag.',
  );
  expect(item.decisions.flatMap(({ clauses }) => clauses.map(({ text }) => text))).toEqual([
    'enligt Rut Viks förslag.',
  ]);
  expect(item.proposals.map(({ person, text }) => [person, text])).toEqual([
    ['Rut Vik', 'att bryggan lagas'],
    ['Ivar Lo', 'att frågan bordläggs'],
  ]);
});

test('a proposal to those who then decide is none of theirs', () => {
  const { items } = read(
    '# Sammanträde 2025-03-23\n\n§ 1 Bokslut\n\nKommunstyrelsens förslag till kommunfullmäktige\n\n- Bokslutet godkänns.\n\nKommunfullmäktiges beslut\n\n- Bokslutet godkänns.\n',
  );
  expect(items[0]!.decisions.map(({ kind, to }) => [kind, to])).toEqual([['decision', null]]);
});

describe('decisions with abbreviations and remarks', () => {
  test.each([
    'Dagordningen godkändes med tillägg att frågan om ev. trivselkväll m.m. tas upp under övriga frågor.',
    'Vidare föreslogs en spång. Efter votering avslogs förslaget. (Voteringslista i slutet)',
  ])('%j', (words) => {
    expect(itemWith(words).decisions).toHaveLength(1);
  });
});

describe('two decisions', () => {
  test.each([
    'Styrelsen beslutade att laga bryggan. Det beslöts vidare att köpa plank.',
    '**Beslut**\natt laga bryggan.\nFrågan om plank anses besvarad.',
    'Mötet konstaterades beslutfört.\n\nPlank diskuterades. Styrelsens beslut blev att köpa plank.',
  ])('%j', (words) => {
    expect(clausesIn(words)).toHaveLength(2);
  });
});

describe('decided by few words', () => {
  test.each([
    '- Spången är dyr\n- → Avslaget',
    'Vi ställer oss bakom skrivelsen.',
    'Ivar Los förslag om att riva bryggan röstades ner, 3-1.',
    'Beslöts ordna talko 18.10.',
    'Rapporten lästes upp. Antecknades till kännedom.',
    'Rut valdes, Ivar Lo ersättare.',
  ])('%j', (words) => {
    expect(itemWith(words).decisions).toHaveLength(1);
  });
});

test('the vote that a sentence tells in passing', () => {
  const { votes } = itemWith('Ivar Los förslag om att riva bryggan röstades ner, 3-1.');
  expect(votes).toMatchObject([{ yes: 3, no: 1 }]);
});

test.each(['- Spången är dyr\n- Omröstning: 1 för, 3 emot\n- → Avslaget'])(
  'counts among entries: %j',
  (words) => {
    expect(itemWith(words).votes).toMatchObject([{ yes: 1, no: 3 }]);
    expect(itemWith(words).decisions).toHaveLength(1);
  },
);

test('what is listed below the word Beslut was decided', () => {
  const { items } = read(
    `Ungdomsrådet 2025-03-23\n\n${people}\n\nBESLUT\n\n1. Att ordna disco.\n   Ansvarig: Rut Vik\n\n2. Att köpa en bänk.\n`,
  );
  expect(items.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
    ['Att ordna disco.'],
    ['Att köpa en bänk.'],
  ]);
  expect(items[0]!.actions.map(({ owners, text }) => [owners, text])).toEqual([
    [['Rut Vik'], 'Att ordna disco'],
  ]);
});

test('an agenda of what shall be done is no list of decisions', () => {
  const { items } = read(`Ungdomsrådet 2025-03-23\n\n1. Att ordna disco.\n\n2. Att köpa en bänk.\n`);
  expect(items.flatMap(({ decisions }) => decisions)).toEqual([]);
});

describe('elections', () => {
  test.each([
    'Val av hamnfogde: Rut Vik',
    'Val av två hamnvärdar: Rut Vik och Per Holm.',
    'Ordinarie Rut Vik och Per Holm samt suppleant Ivar Lo valdes om på ett år.',
    'Valberedningen, Rut Vik och Siv Ask, valdes om.',
  ])('%j', (words) => {
    expect(itemWith(words).decisions.map(({ kind }) => kind)).toEqual(['election']);
  });

  test.each(['Val av hamnfogde: bordläggs', 'Val av hamnfogde: Förslag saknas', 'Val av färg: Röd'])(
    'not %j',
    (words) => {
      expect(itemWith(words).decisions.map(({ kind }) => kind)).not.toContain('election');
    },
  );
});

describe('who was disqualified', () => {
  const decided = 'Styrelsen beslutade att laga bryggan.';
  test.each([
    [`${decided}\n(jäv: Ivar Lo och Siv Ask)`, ['Ivar Lo', 'Siv Ask']],
    [`*Beslut:* Bryggan lagas.\n(Ivar Lo (S) anmälde jäv och gick ut)`, ['Ivar Lo (S)']],
    [`*Beslut:*\nBryggan lagas.\nIvar Lo (S) deltog inte i beslutet (jäv).`, ['Ivar Lo (S)']],
    [`Ivar Lo (S), jäv.\n\n${decided}`, ['Ivar Lo (S)']],
    [`Ivar Lo (S) (jäv § 1)\n\n${decided}`, ['Ivar Lo (S)']],
    [`Jäv anmäldes av Ivar Lo (S).\n\n${decided}`, ['Ivar Lo (S)']],
    [`[Ivar Lo (S) anser sig jävig.]\n\n${decided}`, ['Ivar Lo (S)']],
    [`Ivar Lo (S) har anmält att han är jävig.\n\n${decided}`, ['Ivar Lo (S)']],
    [
      `**Bakgrund**\n\nBryggan är trasig.\n\nIvar Lo (S) deltar ej p g a jäv.\n\n**Beslut**\n\natt laga bryggan`,
      ['Ivar Lo (S)'],
    ],
    [`Ivar Lo uppgav att han är delägare i firman och lämnade rummet.\n\n${decided}`, ['Ivar Lo']],
    [`Ledamoten Ivar Lo anmälde jäv.\n\n${decided}`, ['Ivar Lo']],
    [`Skyddsombudet Siv Ask anmälde jäv.\n\n${decided}`, ['Siv Ask']],
    [`Inget jäv anmäldes.\n\n${decided}`, []],
    [`Jäv: Inget.\n\n${decided}`, []],
  ])('%j', (words, names) => {
    const { decisions, recusals } = itemWith(words);
    expect(recusals.flatMap((each) => each.people)).toEqual(names);
    expect(decisions).toHaveLength(1);
    expect(decisions[0]!.text).not.toMatch(/jäv/u);
  });
});

describe('who proposes something in few words', () => {
  test.each<[string, string[]]>([
    ['Kassören föreslog höjd avgift till 400 kr. Ivar Lo yrkade oförändrad avgift.', ['Kassören', 'Ivar Lo']],
    [
      'Styrelsen föreslog 300 kr. Rut Vik föreslog 250 kr. Vid omröstning fick styrelsens förslag 15 röster och Rut Viks 7.',
      ['Styrelsen', 'Rut Vik'],
    ],
    [
      'Direktörens förslag:\nAvgiften höjs.\nRut Vik föreslog, understödd av Ivar Lo, att avgiften sänks.\n\nBeslut:\nAvgiften höjs.',
      ['Rut Vik, Ivar Lo'],
    ],
  ])('%j', (words, people) => {
    expect(itemWith(words).proposals.map(({ person }) => person)).toEqual(people);
  });

  test.each([
    'Rut Vik föreslog levande musik. Alla tyckte om det.',
    'Kommittén föreslår stämman en höjning. Frågan bordlades.',
  ])('nobody contests it: %j', (words) => {
    expect(itemWith(words).proposals).toEqual([]);
  });
});

test('what the body proposes above the word Beslut is not what it decided', () => {
  expect(clausesIn('Styrelsen föreslår att\nbryggan lagas.\n\nBeslut: Fogden begär in en offert.')).toEqual([
    'Fogden begär in en offert.',
  ]);
});

test('a sentence that decides, at the margin below a list', () => {
  expect(
    clausesIn('Styrelsen beslutade att bevilja\n- Skolan 8 000 kr.\nÖvriga ansökningar avslogs.'),
  ).toContain('Övriga ansökningar avslogs.');
});
