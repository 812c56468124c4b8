import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thirdPartyNotice } from '../../scripts/third-party-notice.ts';

const root = join(import.meta.dirname, '../..');
const notice = readFileSync(join(root, 'dist/third-party.txt'), 'utf8');

/** The packages that sources import by name when they run. */
function importedPackages(): Set<string> {
  const names = globSync('src/**/*.ts', { cwd: root }).flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /^(?:import|export) (?!type\b)[^;]*?from '((?:@[^/']+\/)?[^./'][^/']*)|(?:import|require)\('((?:@[^/']+\/)?[^./'][^/']*)/gm,
      ),
    ].map(([, still, late]) => (still ?? late)!),
  );
  return new Set(names.filter((name) => !name.startsWith('node:')));
}

test('the notice has the licence of each package that the program imports', () => {
  const imported = [...importedPackages()];
  expect(imported).toEqual(expect.arrayContaining(['commander', '@cantoo/pdf-lib', 'hyphen', 'zod']));
  // It is installed as a package of its own.
  const within = imported.filter((name) => name !== '@sparticuz/chromium');
  for (const name of within) expect(notice, name).toContain(`\n${name} ${versionOf(name)}, `);
});

test('and of those that these import, and of the fonts', () => {
  for (const name of ['micromark', '@noble/hashes', '@fontsource/dejavu-sans', '@fontsource/source-serif-4'])
    expect(notice).toContain(`\n${name} ${versionOf(name)}, `);
  expect(notice).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(notice).toContain('Version 2.0, January 2004');
});

test('a package that brings no text of its licence gets the one that it names', async () => {
  const told = await thirdPartyNotice(['node_modules/format/format.js'], []);
  expect(told).toMatch(/format [\d.]+, MIT\n\nCopyright Sami Samhuri .*\n\n.*Permission is hereby granted/s);
  expect(told).not.toMatch(/protokoll authors/i);
});

function versionOf(name: string): string {
  const about = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(about) as { version: string }).version;
}
