import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf, documentOf, pictures } from '../../scripts/pictures/pictures.ts';

const docs = join(import.meta.dirname, '../../docs');
const page = readFileSync(join(docs, 'utseende.md'), 'utf8');
const year = readFileSync(join(docs, 'aret.md'), 'utf8');
const readme = readFileSync(join(docs, '../README.md'), 'utf8');
const digests = JSON.parse(readFileSync(join(docs, 'bilder/underlag.json'), 'utf8')) as object;

test('each picture is of what the program makes today (else: npm run docs:pictures)', async () => {
  const today = await Promise.all(
    pictures.map(async (picture) => [picture.name, digestOf(await documentOf(picture))]),
  );
  expect(digests).toEqual(Object.fromEntries(today));
});

test('the pages show each picture once, with a text in its place', () => {
  const shown = [...`${readme}${page}${year}`.matchAll(/!\[[^\]]{20,}\]\((?:docs\/)?bilder\/([\w-]+)\.png\)/g)].map((match) => match[1]!);
  expect(shown.sort()).toEqual(pictures.map(({ name }) => name).sort());
  const files = readdirSync(join(docs, 'bilder')).filter((file) => file.endsWith('.png'));
  expect(files.sort()).toEqual(pictures.map(({ name }) => `${name}.png`).sort());
});

test('the picture of the README is of the notes that stand beside it', () => {
  const notes = readFileSync(join(docs, '../scripts/pictures/notes/exempel.md'), 'utf8');
  expect(readme).toContain(`\`\`\`markdown\n${notes}\`\`\``);
});
