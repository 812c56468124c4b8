/**
 * Builds the program into `dist`. With `--if-changed` only when it isn't built from the files that are here: npm asks for a build
 * when it installs the packages, and once more before the first `npx protokoll`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Holds the digest of what `dist` was built from; it is not there when a build has failed. */
const stamp = 'dist/built-from';

const sources = ['src/**/*.*', 'templates/**/*.*', 'scripts/**/*.*', 'package*.json', 'tsconfig*.json'];

const steps = [
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['scripts/gather-types.ts'],
  ['scripts/gather-fonts.ts'],
  ['scripts/bundle.ts'],
  ['scripts/write-schemas.ts'],
];

const digest = digestOfSources();
if (!process.argv.includes('--if-changed') || digestOfBuild() !== digest) {
  rmSync(stamp, { force: true });
  for (const step of steps) execFileSync(process.execPath, step, { stdio: 'inherit' });
  writeFileSync(stamp, digest);
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources).toSorted()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function digestOfBuild(): string | null {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return null;
  }
}
