/**
 * Counts the patterns in `src`: literals and calls of `RegExp`, by room, and how many of them hold words. `npm run patterns [-- FOLDER]`
 * lists those of a folder, with words, by file and line.
 */
import { globSync, readFileSync } from 'node:fs';
import { findMatchers } from './patterns/find-matchers.ts';

const [folder] = process.argv.slice(2);
const found = globSync('src/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted()
  .map((file) => ({ file, matchers: findMatchers(file, readFileSync(file, 'utf8')) }));

if (folder !== undefined) {
  for (const { file, matchers } of found.filter((one) => one.file.startsWith(folder)))
    for (const { kind, line, words } of matchers)
      if (words.length > 0) process.stdout.write(`${file}:${line} ${kind}: ${words.join(' ')}\n`);
}

const rooms = Object.groupBy(found, ({ file }) => file.split('/')[1]!);
const rows = Object.entries(rooms).map(
  ([room, files]) => [room, files!.flatMap(({ matchers }) => matchers)] as const,
);
const all = found.flatMap(({ matchers }) => matchers);
for (const [room, matchers] of [...rows, ['all', all] as const]) {
  const patterns = matchers.filter(({ kind }) => kind === 'pattern');
  const withWords = matchers.filter(({ words }) => words.length > 0);
  process.stdout.write(
    `${room.padEnd(10)} ${String(patterns.length).padStart(5)} patterns, ${String(withWords.length).padStart(5)} matchers with words\n`,
  );
}
