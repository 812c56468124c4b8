/**
 * Scores how well notes are read: `npm run reading [FOLDER] [-- --json] [-- --write]`. FOLDER holds notes beside an `expect.json`
 * (file name → `{ jq: { query: value }, notReported: [rule] }`); without it, the project's own. `--write` puts the table of the
 * project's own notes into docs/lasning.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { expectedNotes } from './reading/expectations.ts';
import { scoreNotes } from './reading/score.ts';
import { count, faultLines, kindTable } from './reading/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});

const scores = await scoreNotes(expectedNotes(positionals[0] ?? 'test/reading/notes'));
const table = kindTable(scores);
if (values.json) {
  process.stdout.write(
    `${JSON.stringify({ all: count(scores.flatMap(({ facts }) => facts)), notes: scores }, null, 2)}\n`,
  );
} else {
  const alarms = scores.flatMap(({ falseAlarms }) => falseAlarms).length;
  process.stdout.write(
    `${faultLines(scores).join('\n')}\n\n${table}\n${scores.length} notes, ${alarms} false alarms\n`,
  );
}
if (values.write) {
  const page = 'docs/lasning.md';
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace(/(<!-- reading -->\n)[^]*(<!-- \/reading -->)/, `$1\n${table}\n$2`));
}
