import { expect, test } from 'vitest';
import { lintProtocol } from '../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../src/profiles/index.ts';

function rulesOf(text: string): string[] {
  const parsed = parseProtocol(text);
  const profile = findProfile(parsed.protocol?.profile ?? '') ?? defaultProfile;
  return lintProtocol(parsed, { profile, config: defaultConfig }).map(({ rule }) => rule);
}

const meeting = (profile: string, body: string): string =>
  `---\nprofil: ${profile}\norgan: Gruppen\ndatum: 2026-03-20\nordförande: Kim Sav\nnärvarande: Kim Sav, Bo Ek, Ida Lind, Kaj Sand\n---\n\n${body}\n`;

const clauses = (...all: string[]): string =>
  `## § 1 Ärende\n\n### Beslut\n\nGruppen beslutar\n\n${all.join('\n\n')}`;

/** Numbers, clauses and years that stand beside each other and are of other things: told as wrong they are false alarms. */
test.each([
  [
    'beslut-motsagelse',
    clauses('att höja avgiften för vuxna till 300 kronor', 'att sänka avgiften för barn till 100 kronor'),
  ],
  ['beslut-motsagelse', clauses('att förlänga avtalet med Alm Bygg', 'att säga upp avtalet med Ek Bygg')],
  [
    'beslut-motsagelse',
    clauses('att inte införa avgiften under 2026', 'att införa avgiften från och med 2027'),
  ],
  ['beslut-motsagelse', clauses('att öppna biblioteket på söndagar', 'att stänga biblioteket på måndagar')],
  ['beslut-motsagelse', clauses('att köpa en båt till skolan', 'att sälja en båt som ingen använder')],
  ['beslut-motsagelse', clauses('to approve the budget for 2026', 'to reject the budget for 2027')],
  [
    'rakning-fel',
    '## § 1 Medlemmar\n\nVi har 120 medlemmar mot 100 medlemmar i fjol, 80 procent är ungdomar.',
  ],
  ['rakning-fel', '## § 1 Läger\n\nDe 24 barnen delas in i fyra grupper med två ledare per grupp.'],
  ['rakning-fel', '## § 1 Avgift\n\n30 vuxna och 10 barn betalade avgiften på 100 kr, totalt 3 500 kr.'],
  ['rakning-fel', '## § 1 Avgift\n\n30 lag betalade avgiften på 500 kr, totalt har vi 42 000 kr i kassan.'],
  [
    'ar-olika',
    `${clauses('att anta budgeten', 'att underskottet täcks ur budget 2025')}`.replace(
      'Ärende',
      'Budget 2026',
    ),
  ],
  [
    'beslut-mot-majoriteten',
    '## § 1 Motion\n\n### Omröstning\n\nJa för bifall till motionen, nej för avslag.\n\n2 ja-röster mot 2 nej-röster med ordförandens utslagsröst\n\n### Beslut\n\nGruppen beslutar\n\natt bifalla motionen.',
  ],
])('no %s: %s', (rule, body) => {
  expect(rulesOf(meeting('mote', body))).not.toContain(rule);
});

test.each([
  [
    'kallelse-sen',
    '## § 1 Kallelse\n\nKallelsen skickades den 20 februari 2026, två veckor före sista dag för motioner.',
  ],
  [
    'beslutad-dag-passerad',
    '## § 1 Val av styrelse\n\nDen avgående styrelsen:\n\n| Namn | Uppdrag | Mandattid |\n|---|---|---|\n| Kim Sav | Ordförande | 2024–2025 |',
  ],
  [
    'antal-valda',
    '## § 1 Val av styrelse\n\nStyrelsen ska ha två ledamöter.\n\n| Namn | Uppdrag |\n|---|---|\n| Bo Ek | Ledamot |\n| Ida Lind | Ledamot |\n| Kaj Sand | Ledamot i valberedningen |',
  ],
])('no %s at an assembly: %s', (rule, body) => {
  expect(rulesOf(meeting('forening-stamma', body))).not.toContain(rule);
});

test.each([
  ['beslut-motsagelse', clauses('att inte höja avgiften', 'att höja avgiften till 300 kronor')],
  ['beslut-motsagelse', clauses('att avslå motionen med hänvisning till yttrandet', 'att bifalla motionen')],
  ['beslut-motsagelse', clauses('motionen avslås', 'motionen bifalls')],
])('%s: %s', (rule, body) => {
  expect(rulesOf(meeting('mote', body))).toContain(rule);
});

test('those who come later may vote', () => {
  const notes = `---\nprofil: forening-stamma\norgan: Gruppen\ndatum: 2026-03-20\nnärvarande: 25 medlemmar\n---\n\n## § 1 Båt\n\nKlockan 18.30 kom ytterligare sex medlemmar.\n\nOmröstning: 20 ja, 11 nej.\n\nBeslut: att köpa en båt.\n`;
  expect(rulesOf(notes)).not.toContain('rostlangd-fel');
});
