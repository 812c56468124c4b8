import { expect, test } from 'vitest';
import * as library from '../../../src/index.ts';
import { folderWith, run } from '../support/run.ts';

const real = { ...library, version: '1.0.0' };
const note = `# Protokoll Styrelsen

Ordförande: Kim Sav
Deltagare: Kim Sav, Bo Ek

## § 1 Budget

### Förslag till beslut

Styrelsen beslutar att anta budgeten.
`;

async function show(call: string, files: Record<string, string> = { 'a.md': note }) {
  return run(await folderWith(files), call, { library: real });
}

test('--why tells the place and the label of each fact, and what to write for one that is missing', async () => {
  const { status, stdout } = await show('show a.md --why');
  expect(status).toBe(0);
  expect(stdout).toContain(`  Ordförande   Kim Sav
               rad 3:13 – etiketten ”Ordförande”
`);
  expect(stdout).toContain(`  Närvarande   Kim Sav, Bo Ek
               rad 4:12 – etiketten ”Deltagare” som betyder ”närvarande”
`);
  expect(stdout).toContain('Datum   saknas, skriv till exempel ”Datum: 2025-03-27”\n');
});

test('--why LINE tells what the line was taken for, what it was nearest to be, and what to write', async () => {
  const { status, stdout } = await show('show a.md --why 10');
  expect(status).toBe(0);
  expect(stdout).toBe(`rad 10: Styrelsen beslutar att anta budgeten.
  Läst som        förslag till beslut
  På grund av     rubriken ”Förslag till beslut”
  Del av          det som börjar på rad 8:1
  Närmast annars  beslut, för orden ”beslutar”, om raden stod för sig själv
  Är det fel?     skriv raden ”Beslut” för sig själv ovanför, och vad som
                  beslutades som ”att …”
`);
});

test('a line of text tells how a decision, a task and a fact are written', async () => {
  const files = { 'a.md': '# Styrelsen\n\n## § 1 Övrigt\n\nSiv Rask fixar lokal.\nPlats - Folkets hus\n' };
  expect((await show('show a.md --why 5', files)).stdout).toMatch(
    /Är det fel\? +ett beslut skrivs ”Styrelsen beslutar att …”/,
  );
  expect((await show('show a.md --why 6', files)).stdout).toContain('skriv ”Plats: …” på en egen rad överst');
});

test('the same in English, and as JSON', async () => {
  const { stdout } = await show('show a.md --why 3 --lang en');
  expect(stdout).toBe(`line 3: Ordförande: Kim Sav
  Read as     fact of the meeting (ordförande)
  Because of  the label “Ordförande”
  Gave        Chair: Kim Sav
`);
  const json = JSON.parse((await show('show a.md --why 10 --json')).stdout);
  expect(json).toMatchObject({ file: 'a.md', line: { nearest: { kind: 'decision', row: 'besluta' } } });
});

test('the line may be left out before the note', async () => {
  expect((await show('show --why a.md')).stdout).toMatch(/^Mötet\n/);
});

test('a secret is told of, but not its words', async () => {
  const { stdout } = await show('show a.md --why 3', {
    'a.md': '# Möte 2025-03-27\n\n:sekretess[Siv Rask är sjuk.]\n',
  });
  expect(stdout).toBe('rad 3\n  Läst som  dold av en sekretessmarkering: orden visas inte här\n');
});

test.each(['', ' 3', ' 7', ' 11', ' --json', ' 7 --json'])(
  'no secret word is told by --why%s',
  async (more) => {
    const files = {
      'a.md': `# Protokoll Socialnämnden 2025-03-27

Närvarande: Kim Sav, :sekretess[Dold Person]

## § 1 :sekretess[Dold Rubrik]

Nämnden beslutar att :sekretess[Dold Åtgärd] ska göras.

:::sekretess OSL 26:1

Nämnden uppdrar åt Dold Man att flytta.

:::
`,
    };
    const { status, stdout } = await show(`show a.md --why${more}`, files);
    expect(status).toBe(0);
    expect(stdout).not.toContain('Dold');
  },
);

test.each([
  ['show a.md --why 99', 'protokoll: rad 99 finns inte: anteckningen har 10 rader\n'],
  ['show a.md --why sju', 'protokoll: --why kan inte vara sju; ange numret på en rad, 1 eller mer\n'],
  ['show a.md --json', 'protokoll: skriv också --why; se --help\n'],
  ['show', 'protokoll: skriv anteckning efter kommandot; se --help\n'],
  ['show --why 3', 'protokoll: skriv anteckning efter kommandot; se --help\n'],
])('%s can not be understood', async (call, stderr) => {
  expect(await show(call)).toMatchObject({ status: 2, stderr });
});
