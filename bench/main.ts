/** Measures and prints one table: `npm run bench [-- --write] [-- --notes 1000] [-- --builds 1,20,100,1000] [-- --chromium /usr/bin/chromium] [-- --shell ~/.cache/protokoll/chromium-153.0.0/chromium] [lint] [parse] [document] [build]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { benchDocument } from './document.ts';
import { benchLint } from './lint.ts';
import type { Row } from './measure.ts';
import { benchParse } from './parse.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    notes: { type: 'string', default: '1000' },
    builds: { type: 'string', default: '1,20,100' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    shell: { type: 'string' },
  },
});

const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  lint: () => benchLint(Number(values.notes)),
  parse: () => benchParse(),
  document: () => benchDocument(values.chromium),
  build: () => benchBuild(values.chromium, values.shell ?? null, values.builds.split(',').map(Number)),
};
const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
const rows: Row[] = [];
for (const name of chosen) {
  const part = parts[name];
  if (!part) throw new Error(`there is no ${name}: choose from ${Object.keys(parts).join(', ')}`);
  rows.push(...(await part()));
}

const table = toTable(rows);
process.stdout.write(table);
if (values.write) writeTable(table);

function toTable(all: readonly Row[]): string {
  const lines = all.map(
    ({ what, ours, theirs, peer }) =>
      `| ${what} | ${peer} | ${(ours / theirs).toFixed(2)} | ${shown(ours)} | ${shown(theirs)} |`,
  );
  return [
    '| | against | ratio | protokoll | other |',
    '| --- | --- | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}

function shown(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Puts the table between its marks in the README of the repository. */
function writeTable(written: string): void {
  const readme = new URL('../README.md', import.meta.url);
  const marks = /(<!-- bench:start -->\n)[^]*?(<!-- bench:end -->)/;
  const before = readFileSync(readme, 'utf8');
  if (!marks.test(before)) throw new Error('README.md has no <!-- bench:start --> and <!-- bench:end -->');
  writeFileSync(
    readme,
    before.replace(marks, (_, start: string, end: string) => `${start}\n${written}\n${end}`),
  );
}
