import { expect, test } from 'vitest';
import { folderWith, run } from './support/run.ts';

test('without arguments the help is told on standard error', async () => {
  const { status, stdout, stderr } = await run('/', '');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Användning: protokoll/);
});

test.each([
  ['--help', 'Användning: protokoll [kommando] [val]', 'Kommandon:', 'gör dokument av anteckningar'],
  ['build --help', 'Användning: protokoll build [val] [sökvägar...]', 'Argument:', '--out-dir <MAPP>'],
  ['help check', 'Användning: protokoll lint|check [val] [sökvägar...]', 'Val:', '--max-warnings <ANTAL>'],
  ['help lint', 'Användning: protokoll lint|check [val] [sökvägar...]', 'Val:', '--max-warnings <ANTAL>'],
  ['--help --lang en', 'Usage: protokoll [command] [options]', 'Commands:', 'make documents of notes'],
  ['lint --lang=en --help', 'Usage: protokoll lint|check [options]', 'Arguments:', '--max-warnings <N>'],
])('%s is help in one language', async (words, ...parts) => {
  const { status, stdout, stderr } = await run('/', words);
  expect(status).toBe(0);
  expect(stderr).toBe('');
  for (const part of parts) expect(stdout).toContain(part);
  const isEnglish = words.includes('en');
  expect(stdout).not.toMatch(
    isEnglish ? /Val:|visa|Kommandon/ : /Options|display|output the|Arguments:|default:/,
  );
});

test('--version is the version alone', async () => {
  expect(await run('/', '--version')).toMatchObject({ status: 0, stdout: '1.2.3\n' });
});

test.each([
  [{}, /okänt/],
  [{ LANG: 'sv_SE.UTF-8' }, /okänt/],
  [{ LANG: 'de_DE.UTF-8' }, /okänt/],
  [{ LANG: 'en_GB.UTF-8' }, /unknown/],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'sv_SE.UTF-8' }, /okänt/],
  [{ LC_MESSAGES: 'en_US', LC_ALL: '' }, /unknown/],
])('in the environment %j it speaks its language', async (env, message) => {
  expect((await run('/', 'bulid x', { env })).stderr).toMatch(message);
});

test.each([
  ['bulid x.md', 'okänt kommando bulid; menar du build?'],
  ['lnit x.md', 'okänt kommando lnit; menar du init eller lint?'],
  ['print x.md', 'okänt kommando print; menar du build?'],
  ['validate x.md', 'okänt kommando validate; menar du lint?'],
  ['constructor x.md', 'okänt kommando constructor'],
  ['help lnit', 'okänt kommando lnit; menar du lint?'],
  ['help ingenting', 'okänt kommando ingenting'],
  ['sign x.pdf', 'skriv också --p12 <FIL>; se --help'],
  ['lint --max-warning 3 x.md', 'okänt val --max-warning; menar du --max-warnings?'],
  [
    'lint --output-format xml x.md',
    '--output-format <FORMAT[:FIL]> kan inte vara xml; ange full, concise, json, sarif, github, gitlab, junit',
  ],
  [
    'lint --max-warnings många x.md',
    '--max-warnings <ANTAL> kan inte vara många; ange ett heltal, 0 eller mer',
  ],
  ['lint --profile', 'efter --profile <NAMN> ska det stå ett värde; se --help'],
  [
    'build -o a.pdf --out-dir b x.md',
    '-o, --output <FIL> och --out-dir <MAPP> kan inte användas tillsammans',
  ],
  [
    'build --format pdf,docx x.md',
    '-f, --format <pdf,html,json> kan inte vara pdf,docx; ange pdf, html, json',
  ],
  ['lint --lang de x.md', '--lang <sv|en> kan inte vara de; ange sv, en'],
  ['schema konfig', 'schema kan inte vara konfig; ange front-matter, config, json, why'],
  ['schema', 'skriv schema efter kommandot; se --help'],
  [
    'schema config config',
    'kommandot tar inte så många ord; har ett filnamn mellanslag, skriv det inom citattecken',
  ],
  ['lint', 'ange en fil, en mapp eller ett mönster, till exempel: protokoll lint anteckningar.md'],
])('%s is a call that can not be understood', async (words, message) => {
  expect(await run('/', words)).toEqual({
    status: 2,
    stdout: '',
    stderr: `protokoll: ${message}\n`,
    opened: [],
  });
});

test('a fault of ours shows where it is and asks for a report', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  const parseProtocol = () => {
    throw new TypeError('undefined is not a protocol');
  };
  const { status, stderr } = await run(folder, 'lint a.md', { library: { parseProtocol } });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^TypeError: undefined is not a protocol\n {4}at .*[^]*\nprotokoll: det här är ett fel i programmet/,
  );
});

test('schema config is a JSON Schema', async () => {
  const { stdout } = await run('/', 'schema config');
  expect(JSON.parse(stdout)).toMatchObject({ type: 'object', properties: { profile: { type: 'string' } } });
});
