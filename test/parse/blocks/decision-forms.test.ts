import { describe, expect, test } from 'vitest';
import type { Block, Decision } from '../../../src/model/blocks.ts';
import { plainText } from '../../../src/model/text.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { parseItem, rulesOf } from '../parse-item.ts';

/** Each form says what the canonical one says: the same clauses, and a decision of the same kind. */
const forms: Record<string, { canonical: string; others: Record<string, string> }> = {
  'one att-sats': {
    canonical: 'Socialnämnden beslutar\natt godkänna budgeten',
    others: {
      inline: 'Socialnämnden beslutar att godkänna budgeten.',
      'a generic subject': 'Nämnden beslutar att godkänna budgeten.',
      'an alias': 'SN beslutar att godkänna budgeten.',
      past: 'Socialnämnden beslutade att godkänna budgeten.',
      beslöt: 'Nämnden beslöt att godkänna budgeten.',
      capitals: 'SOCIALNÄMNDEN BESLUTAR att godkänna budgeten.',
      Beslöts: 'Beslöts att godkänna budgeten.',
      Beslutas: 'Beslutas att godkänna budgeten.',
      Beslutades: 'Beslutades enhälligt att godkänna budgeten.',
      'Beslut:': 'Beslut: Att godkänna budgeten.',
      'Beslut –': 'Beslut – Att godkänna budgeten',
      'Beslut att': 'Beslut att godkänna budgeten',
      'a bold cue': '**Beslut:** att godkänna budgeten',
      'a heading': '### Beslut\n\natt godkänna budgeten',
      'a heading that decides': '### Socialnämnden beslutar\n\natt godkänna budgeten',
      'a heading with the body': '### Socialnämndens beslut\n\natt godkänna budgeten',
      'a bold line': '**Beslut**\n\nNämnden beslutar att godkänna budgeten.',
      'a list': 'Socialnämnden beslutar\n\n- att godkänna budgeten',
      'För egen del': 'För egen del beslutar socialnämnden att godkänna budgeten.',
      'a cue behind a picture': '✅ **Beslut:** att godkänna budgeten',
      'a cue behind an arrow': '→ Beslut: att godkänna budgeten',
      'an answer': 'Räcker den? Ja, nämnden beslutade att godkänna budgeten.',
      'a note behind it': 'Nämnden beslutar att godkänna budgeten. Det antecknades att Bo Ek var emot.',
      'after other sentences': 'Frågan diskuterades. Nämnden beslutar att godkänna budgeten.',
    },
  },
  'several att-satser': {
    canonical: 'Socialnämnden beslutar\natt anta planen\natt följa upp den',
    others: {
      inline: 'Socialnämnden beslutar att anta planen, att följa upp den.',
      'inline with samt': 'Socialnämnden beslutar att anta planen samt att följa upp den.',
      'with commas and och': 'Socialnämnden beslutar\natt anta planen, och\natt följa upp den.',
      sentences: 'Beslut: Att anta planen. Att följa upp den.',
      'a dash list': 'Socialnämnden beslutar\n- att anta planen\n- att följa upp den',
      'a paragraph each': 'Socialnämnden beslutar\n\natt anta planen\n\natt följa upp den',
      'after a cue with its own lead': 'Beslut: Nämnden beslutar\n\natt anta planen\natt följa upp den',
      letters: 'Socialnämnden beslutar\na) att anta planen\nb) att följa upp den',
    },
  },
  'entries without att': {
    canonical: '### Beslut\n\n1. Anta planen\n2. Följa upp den',
    others: {
      'beslutar att and a numbered list': 'Socialnämnden beslutar att\n\n1. Anta planen\n2. Följa upp den',
      'dashes, verb first': '### Beslut\n\n- Anta planen.\n- Följa upp den.',
      'lettered lines': 'Beslutas att\na) anta planen\nb) följa upp den',
    },
  },
  'a passive sentence': {
    canonical: '### Beslut\n\nDelårsrapporten godkänns.',
    others: {
      'without any cue': 'Delårsrapporten godkänns.',
      'after a report': 'Siv Rask redogör. Delårsrapporten godkänns.',
      numbered: '### Beslut\n\n1. Delårsrapporten godkänns.',
    },
  },
  'verb first': {
    canonical: '### Beslut\n\nlägger punkt 10 till handlingarna',
    others: { 'after the cue': 'Beslut: lägger punkt 10 till handlingarna' },
  },
  'a reference': {
    canonical: '### Beslut\n\nEnligt förslag',
    others: {
      'after the cue': 'Beslut: Enligt förslag',
      'after the verb': 'Nämnden beslutar enligt förslag.',
    },
  },
  'an election': {
    canonical: '### Beslut\n\nTill justerare valdes Bo Alm.',
    others: { 'without a cue': 'Till justerare valdes Bo Alm.' },
  },
  'a person appointed to do something': {
    canonical: '### Beslut\n\nBo Alm utsågs att justera protokollet.',
    others: { 'without a cue': 'Bo Alm utsågs att justera protokollet.' },
  },
  'a proposal to a higher body': {
    canonical: 'Socialnämnden föreslår kommunfullmäktige besluta\natt anta reglementet',
    others: {
      inline: 'Socialnämnden föreslår kommunfullmäktige besluta att anta reglementet.',
      'a heading': '### Socialnämndens förslag till kommunfullmäktige\n\natt anta reglementet',
      'a heading without owner': '### Förslag till kommunfullmäktige\n\natt anta reglementet',
    },
  },
  'an informal decision': {
    canonical: '### Beslut\n\nAtt inte ha fler möten, jobba med det vi har',
    others: { 'after a dash': 'Beslut – Att inte ha fler möten, jobba med det vi har' },
  },
};

describe.each(Object.entries(forms))('%s', (_name, { canonical, others }) => {
  test.each(Object.entries(others))('%s', (_form, body) => {
    expect(meaning(body)).toEqual(meaning(canonical));
  });
});

test('an own decision of another day is a quotation', () => {
  expect(decisionsOf('Socialnämnden beslutade 2024-03-02 § 14 att utreda frågan.')).toEqual([]);
});

test('what a decision rests on may be older', () => {
  const sentence =
    'Nämnden beslutade, med stöd av fullmäktiges beslut den 14 maj 2024, om en riktad nyemission.';
  expect(decisionsOf(sentence)).toHaveLength(1);
});

test('the decision of another body is a quotation', () => {
  expect(decisionsOf('ARBETSUTSKOTTET BESLUTAR\n\natt föreslå nämnden att anta planen.')).toEqual([]);
  expect(decisionsOf('Barnnämnden beslutade följande: Att anta planen. Samt att följa upp den.')).toEqual([]);
});

test.each(['Bakgrund', 'Beslutsunderlag', 'Förslag till beslut', 'Yrkanden', 'Beslutsgång', 'Omröstning'])(
  'what stands under %s is no decision',
  (heading) => {
    expect(decisionsOf(`### ${heading}\n\nSocialnämnden beslutar att anta planen.`)).toEqual([]);
  },
);

test.each([
  'Nämnden beslutar årligen om taxan.',
  'Budgeten ska godkännas av stämman.',
  'Om budgeten godkänns börjar arbetet i maj.',
  'Arbetet börjar om budgeten godkänns.',
  'Styrelsen föreslår en höjning.',
  'Planen gäller till 2027. Fastställs av kommunfullmäktige i juni.',
  'Antogs av kommunfullmäktige 2019.',
  'Anna berättade. Nämnden beslutade om detta i fjol.',
  'Vi pratade om avgiften. Nämnden beslutar varje år om taxan.',
  'Förra protokollet lades till handlingarna vid förra mötet.',
])('no decision: %s', (sentence) => {
  expect(decisionsOf(sentence)).toEqual([]);
});

test.each(['Nämnden enades om att vänta.', 'Medlemsavgiften beslutades till 300 kr.'])(
  'a decision by its wording: %s',
  (sentence) => {
    expect(decisionsOf(sentence)).toHaveLength(1);
    expect(rulesOf(sentence)).toContain('beslut-tolkat');
  },
);

test.each([
  'Motionen om cykelvägar avslås.',
  'Delårsrapporten godkänns.',
  'Nämnden lägger rapporten till handlingarna.',
  'Mötet ansågs behörigt utlyst.',
])('a decision that can be read in no other way: %s', (sentence) => {
  expect(decisionsOf(sentence)).toHaveLength(1);
  expect(rulesOf(sentence)).not.toContain('beslut-tolkat');
});

test('an att-sats that begins within a link stands there once', () => {
  const { blocks } = parseItem('Nämnden beslutar enligt [förslaget att höja avgiften](https://exempel.se).');
  expect(blocks.map(({ content }) => plainText(content))).toEqual([
    'Nämnden beslutar enligt förslaget\natt höja avgiften.',
  ]);
});

test.each(['Valdes Bo Alm till kassör.', 'Till justerare valdes Siv Rask.', 'Bo Alm (M) utses att justera.'])(
  'an election is no guess: %s',
  (sentence) => {
    expect(parseItem(sentence).blocks).toMatchObject([{ type: 'decision', kind: 'election' }]);
    expect(rulesOf(sentence)).toEqual([]);
  },
);

test('an att-line keeps its list and the sentences after it', () => {
  const [decision] = decisionsOf(
    'Beslut gällande d) Lärande\natt höja kompetensen, genom\n- att läsa\n- studiebesök\n\nBjuda in kollegor. Sedan ses vi.\natt följa upp',
  );
  expect(decision!.regarding).toBe('d');
  expect(clausesOf(decision!)).toEqual([
    'att höja kompetensen, genom\natt läsa\nstudiebesök\nBjuda in kollegor. Sedan ses vi.',
    'att följa upp',
  ]);
});

test('an att within a clause begins no clause', () => {
  const [decision] = decisionsOf(
    'Nämnden beslutar att ge Bo i uppdrag att utreda frågan och att återkomma i maj.',
  );
  expect(clausesOf(decision!)).toEqual(['att ge Bo i uppdrag att utreda frågan och att återkomma i maj.']);
});

test('an item may have several decisions, each with its own kind', () => {
  const decisions = decisionsOf(
    'Socialnämnden föreslår kommunfullmäktige\n\natt anta planen\n\nFör egen del beslutar nämnden\n\natt följa upp den',
  );
  expect(decisions.map(({ kind, to }) => ({ kind, to }))).toEqual([
    { kind: 'proposal', to: 'kommunfullmäktige' },
    { kind: 'decision', to: null },
  ]);
});

function meaning(body: string) {
  const [decision] = decisionsOf(body);
  return { kind: decision?.kind, to: decision?.to, clauses: decision && clausesOf(decision).map(plain) };
}

/** Without what the form of the list adds: capital, conjunction, final mark. */
function plain(clause: string): string {
  return clause
    .toLowerCase()
    .replace(/^(?:samt|och) /, '')
    .replace(/(?:, och|[.,;])$/, '');
}

function clausesOf(decision: Decision): string[] {
  return decision.clauses.map((clause) => plainText(clause.content));
}

function decisionsOf(body: string): Decision[] {
  return parseItem(body).blocks.filter((block: Block): block is Decision => block.type === 'decision');
}

test.each([
  ['1. att anta planen\n2. att följa upp den', ['1.', '2.']],
  ['3. att anta planen\n4. att följa upp den', ['3.', '4.']],
  ['a) att anta planen\nb) att följa upp den', ['a)', 'b)']],
  ['- att anta planen\n- att följa upp den', [null, null]],
  ['att anta planen\natt följa upp den', [null, null]],
])('the clauses of %j are marked %j', (clauses, markers) => {
  const block = parseItem(`### Beslut\n\n${clauses}`).blocks.find(({ type }) => type === 'decision');
  expect((block as Decision).clauses.map(({ marker }) => marker)).toEqual(markers);
});

test.each([
  ['Mötet beslutade om arvode med två prisbasbelopp att fördela inom styrelsen.', 'decision'],
  ['Till ordinarie ledamöter valdes:\n\n- Bo Alm\n- Siv Rask', 'election'],
  ['Beslöts oförändrade avgifter:\n\n- vuxen 400 kr\n- barn 200 kr', 'decision'],
  ['Godkänns med tillägg av punkt 7.', 'decision'],
  ['Frågan diskuterades. Nämnden utsåg Bo Alm.', 'election'],
  ['Frågan diskuterades. Mötet beslutade enligt styrelsens förslag.', 'decision'],
  ['För salt soppa. Beslut: Bo pratar med köket.', 'decision'],
  ['- Liseberg eller Kolmården?\n- **Beslut: Kolmården 28 maj**', 'decision'],
  ['Siv Rask (C) entledigas.', 'decision'],
  ['Nämnden besluta att höja arvodet.', 'decision'],
])('also said: %s', (text, kind) => {
  expect(decisionsOf(text)).toHaveLength(1);
  expect(parseItem(text).blocks.at(-1)).toMatchObject({ type: 'decision', kind });
});

test('the whole sentence is decided where its att only goes on', () => {
  const sentence = 'Mötet beslutade om arvode med två prisbasbelopp att fördela inom styrelsen.';
  expect(decisionsOf(sentence).map(({ content }) => plainText(content))).toEqual([sentence]);
});

test('the next line is another motion', () => {
  const text = 'Motion 1: Jackor. Mötet avslog motionen.\nMotion 2: Tjejkväll. Mötet biföll motionen.';
  const said = decisionsOf(text).map(({ content }) => plainText(content));
  expect(said).toEqual(['Mötet avslog motionen.', 'Mötet biföll motionen.']);
});

test('the start of a long name is the body itself', () => {
  const notes =
    '---\norgan: Gemensamma nämnden för räddningstjänst\n---\n\n## § 1 Taxa\n\nGemensamma nämnden beslutar\n- att höja taxan.';
  const [item] = parseProtocol(notes).protocol!.items;
  expect(item!.blocks).toMatchObject([{ type: 'decision', body: 'Gemensamma nämnden' }]);
});

test('decisions by their wording are told once', () => {
  const { diagnostics } = parseProtocol(
    '## 1. A\n\nVi enades om att städa.\n\n## 2. B\n\nAvgiften beslutades till 300 kr.\n',
  );
  const told = diagnostics.filter(({ rule }) => rule === 'beslut-tolkat');
  expect(told.map(({ message }) => message.sv)).toEqual([
    '”Vi enades om att städa.” lästes som ett beslut, liksom en mening till.',
  ]);
  expect(told[0]!.related.map(({ position }) => position.start.line)).toEqual([7]);
});

test('to choose to wait is no election', () => {
  expect(decisionsOf('Nämnden valde att avvakta.')).toMatchObject([{ kind: 'decision' }]);
});
