import { expect, test } from 'vitest';
import { lintProtocol } from '../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../src/profiles/index.ts';

const top = '---\norgan: Styrelsen\ndatum: 2025-03-27\nnärvarande: Kim Sav, Bo Ek\n---\n';

/** What is misread in such notes is told, at the line (1-based, below the five of the front matter). */
test.each([
  [
    'a cue among the clauses',
    '## § 1 Budget\nStyrelsen beslutar\n- att anta budgeten\n- Bakgrund',
    'error beslut-orimligt 9',
  ],
  [
    'an item in a table',
    '## § 1 Budget\nText.\n\n| § 2 Lokaler | Bo Ek |\n|---|---|\n| Små. | |\n\n## § 3 Slut\nText.',
    'error paragraf-tappad 9',
  ],
  [
    'an item in a quotation',
    '## § 1 Budget\nText.\n\n> § 2 Lokaler\n\n## § 3 Slut\nText.',
    'error paragraf-tappad 9',
  ],
  ['an item after a sentence', '§ 1 Budget\nText. § 2 Lokaler\n§ 3 Slut\nText.', 'error paragraf-tappad 7'],
  [
    'the last item in a list',
    '## § 1 Budget\nStyrelsen beslutar att anta budgeten.\n- § 2 Lokaler',
    'error paragraf-tappad 8',
  ],
  [
    'a decision told at length',
    '## § 1 Tak\nEfter mycket prat kom vi fram till och beslutade att lägga om taket.',
    'warning beslut-i-text 7',
  ],
  [
    'a decision without its att',
    '## § 1 Tak\nDet beslutades om nytt tak på boden.',
    'warning beslut-i-text 7',
  ],
  [
    'votes without numbers',
    '## § 1 Tak\n### Omröstning\nNågra för, några mot.\n### Beslut\natt lägga om taket',
    'warning omrostning-olast 7',
  ],
  ['a place far down', '## § 1 Tak\nText.\n## § 2 Ekonomi\nPlats: Boden', 'warning uppgift-olast 9'],
  [
    'an item without text',
    '## § 1 Tak\nText.\n## § 2 Ekonomi\n## § 3 Boden\nText.\n## § 4 Slut\nText.',
    'warning paragraf-tom 8',
  ],
  [
    'one title twice',
    '## § 1 Taket på boden\nText.\n## § 2 Taket på boden\nText.',
    'warning rubrik-dubbel 8',
  ],
])('%s', (_what, body, expected) => {
  expect(told(`${top}${body}\n`)).toContain(expected);
});

test.each([
  'ordförande: Plats',
  'sekreterare: Måndagen den 3 mars',
  'justerare: Väljs senare',
  'närvarande: Kim Sav, Torsdag',
  'närvarande: Kim Sav, Beslut',
  'närvarande: Kim Sav, Justerandes sign',
  'frånvarande: Ej utsedd',
])('%s names nobody', (line) => {
  expect(told(`---\norgan: Styrelsen\ndatum: 2025-03-27\n${line}\n---\n## § 1 Tak\nText.\n`)).toContain(
    'error namn-orimligt 4',
  );
});

test.each([
  'Dag Mars',
  'April Ek',
  'Alla Petrova',
  'Per Sund',
  'Ana Maria von der Ek',
  'Björn Beslutsson',
  'Mark Sundag',
])('%s is somebody', (name) => {
  const notes = `---\norgan: Styrelsen\ndatum: 2025-03-27\nordförande: ${name}\nnärvarande: Kim Sav\n---\n## § 1 Tak\nText.\n`;
  expect(told(notes).filter((line) => line.includes('namn-orimligt'))).toEqual([]);
});

test.each([
  ['roles in an election', '## § 1 Val av styrelse\nStämman valde\nOrdförande: Bo Ek\nKassör: Kim Sav'],
  [
    'a meeting that is called',
    '## § 1 Vårmöte\nStyrelsen beslutar att kalla till möte:\n- Tid: kl. 18\n- Plats: Boden',
  ],
  [
    'an agenda that is set',
    '## § 1 Dagordning\nStyrelsen fastställer dagordningen:\n1. Information\n2. Reservationer\n3. Yttranden',
  ],
  [
    'another meeting’s §',
    '## § 1 Tak\nText.\n\n§ 2 Kommunstyrelsens protokoll 2025-01-14.\n\n## § 3 Slut\nText.',
  ],
  ['what others decided', '## § 1 Tak\nKim Sav berättade att styrelsen beslutade att lägga om taket.'],
  ['what was decided before', '## § 1 Tak\nVid förra mötet kom vi överens och beslutade att lägga om taket.'],
])('%s is no misreading', (_what, body) => {
  const rules = /orimligt|tappad|olast|beslut-i-text|paragraf-tom|rubrik-dubbel/u;
  expect(told(`${top}${body}\n`).filter((line) => rules.test(line))).toEqual([]);
});

function told(notes: string): string[] {
  const parsed = parseProtocol(notes);
  const profile = findProfile(parsed.protocol?.profile ?? '') ?? defaultProfile;
  return lintProtocol(parsed, { profile, config: defaultConfig }).map(
    ({ severity, rule, position }) => `${severity} ${rule} ${position.start.line}`,
  );
}
