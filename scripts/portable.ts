/**
 * Makes portable archives in `out/portable`: the program with Node.js and a start script, to be unpacked and used, nothing installed.
 * `npm run portable` makes all, `npm run portable -- linux-x64` one. The same program gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentsFor } from './portable/contents.ts';
import { machines } from './portable/machines.ts';
import { tarballOf, zipOf } from './portable/write-archive.ts';

const folder = 'out/portable';
const names = process.argv.slice(2);
const chosen = machines.filter(({ name }) => names.length === 0 || names.includes(name));
const unknown = names.filter((name) => machines.every((machine) => machine.name !== name));
if (unknown.length > 0) {
  console.error(
    `portable: no machine ${unknown.join(', ')}; there are ${machines.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
// Templates of today with a program of yesterday would make no document.
execFileSync(process.execPath, ['scripts/build.ts', '--if-changed'], { stdio: 'inherit' });

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const root = `protokoll-${version}`;
mkdirSync(folder, { recursive: true });
for (const machine of chosen) {
  const entries = await contentsFor(machine);
  const name = `${root}-${machine.name}.${machine.isWindows ? 'zip' : 'tar.gz'}`;
  const bytes = machine.isWindows ? zipOf(root, entries) : await tarballOf(root, entries);
  writeFileSync(join(folder, name), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, `${name}.sha256`), `${digest}  ${name}\n`);
  const unpacked = entries.reduce((sum, each) => sum + each.bytes.length, 0);
  console.log(`${join(folder, name)}  ${megabytes(bytes.length)}, unpacked ${megabytes(unpacked)}`);
}

function megabytes(count: number): string {
  return `${Math.round(count / 1e6)} MB`;
}
