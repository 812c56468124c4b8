import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeRegister, writeRegister, type RegisterKind } from '../../src/index.ts';
import { registerCsv } from '../../src/registers/csv.ts';
import { registerTable } from '../../src/registers/register-table.ts';
import { everything, meeting, registered } from './notes.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** As a user in Sweden opens it: semicolons, UTF-8, and what looks like a number or a day is one. */
const opened = '--infilter=CSV:59,34,76,1,,1053';
/** All cells as they are shown, in quotation marks and with tabs between them. */
const shown = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,1053,true,true,false';

/** The cells that LibreOffice shows for a CSV. */
function cellsIn(csv: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'protokoll-calc-'));
  try {
    writeFileSync(join(folder, 'a.csv'), csv);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = ['--convert-to', shown, opened, '--outdir', join(folder, 'out'), join(folder, 'a.csv')];
    execFileSync('soffice', [profile, '--headless', ...out], { stdio: 'ignore', timeout: 100_000 });
    return readFileSync(join(folder, 'out/a.csv'), 'utf8').replace(/\n$/, '').split('\n').map(cellsOf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cellsOf(line: string): string[] {
  return line.split('\t').map((cell) => cell.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"'));
}

const notes = [
  meeting(
    '2026-01-15',
    [
      '- [ ] Bo Ek: =HYPERLINK("http://x.example"; "a") (senast 2026-03-01) {#U-1}',
      '- [ ] Ada Berg, Bo Ek: ringa ”Åke & Östen” (v. 12) {#2026-04}',
      '- [x] Bo Ek: skriva; läsa, räkna {#007}',
    ].join('\n'),
  ),
  registered(
    'n.md',
    '---\nprofil: namnd\norgan: Nämnden\ndatum: 2026-02-01\nbeslutande: Kim Sav (S), Bo Ek (M) § 1\n---\n\n## § 1 A (Dnr 2025/12)\n\n### Beslut\n\natt godkänna "allt"; +46 och -1\n\n## § 2 B\n\ny\n',
  ),
];

test('what a spreadsheet would take for something else is marked as text', () => {
  const cells = [
    '=1+1',
    '@a',
    '5/5',
    '2026-04',
    '1e5',
    '007',
    'MAJ 5',
    '3 maj',
    '12.30',
    'sant',
    'U-7',
    '19',
    '2026-01-15',
    '§ 3',
    '95 %',
    'maj',
    '',
  ];
  const csv = registerCsv({ columns: ['A'], rows: cells.map((cell) => [cell]) });
  const kept = csv
    .split('\r\n')
    .slice(1, -1)
    .map((cell) => cell.replace(/^"|"$/g, ''));
  expect(kept).toEqual([...cells.slice(0, 10).map((cell) => `'${cell}`), ...cells.slice(10)]);
});

describe.skipIf(!hasLibreOffice)('in LibreOffice (needs soffice)', { timeout: 120_000 }, () => {
  test.each<RegisterKind>(['actions', 'decisions', 'attendance'])('%s: the same cells', async (kind) => {
    const register = await makeRegister(kind, notes, everything);
    const { columns, rows } = registerTable(register, 'sv');
    const cells = cellsIn(await writeRegister(register, 'csv', { language: 'sv' }));
    // A share is a number there, and shown without the space; a mark of text is shown.
    const expected = [columns, ...rows].map((row) => row.map((cell) => cell.replace(/ %$/, '%')));
    expect(cells.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(expected);
  });
});
