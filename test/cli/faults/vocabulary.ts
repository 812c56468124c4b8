import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../parse/words.ts';

const root = join(import.meta.dirname, '../../..');

/** What documents are written with: no word comes from anywhere else but from the notes. */
const sources = [
  'src/render/**/*.ts',
  'src/profiles/*.ts',
  'src/model/*.ts',
  'src/parse/front-matter/pandoc-title.ts',
  'src/parse/secrets/placeholders.ts',
  'templates/**/*.hbs',
];

/** The words that a document may have though its notes have not: labels, months, what stands in place of secrets. In lower case. */
export const programWords: ReadonlySet<string> = new Set(
  globSync(sources, { cwd: root })
    .flatMap((file) => wordsOf(readFileSync(join(root, file), 'utf8')))
    .map((word) => word.toLowerCase())
    .flatMap((word) => (word.endsWith('dag') ? [word, `${word}en`] : [word])),
);
