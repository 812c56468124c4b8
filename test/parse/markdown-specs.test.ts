import { expect, test } from 'vitest';
import { toJsonDocument } from '../../src/export/json/document.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../src/profiles/index.ts';
import { bodyHtml } from '../body-html.ts';
import { examples } from '../markdown-spec.ts';
import { isTried } from '../runs.ts';
import { markdownWords, wordsIn, wordsOfHtml } from './words.ts';

const places: readonly [string, (example: string) => string][] = [
  ['at the start', (example) => `${example}\n\n## § 1 Rubrik\n\nSlut.`],
  ['on the cover', (example) => `# Protokoll\n\n${example}\n\n## § 1 Rubrik`],
  ['below those present', (example) => `# Protokoll\n\n**Närvarande:**\n\n${example}\n\n## § 1 Rubrik`],
  ['beside those present', (example) => `# Protokoll\n\n**Närvarande:** ${example}\n\n## § 1 Rubrik`],
  ['in an item', (example) => `## § 1 Rubrik\n\n${example}\n\n## § 2 Slut`],
  ['in an item of a list', (example) => `1. Öppnande\n2. Rubrik\n\n${example.replace(/^(?=.)/gm, '   ')}`],
  ['in a sub-item', (example) => `## § 1 Rubrik\n\n### a) Delen\n\n${example}`],
  ['below the heading of a decision', (example) => `## § 1 Rubrik\n\n### Beslut\n\n${example}`],
  ['below a cue', (example) => `## § 1 Rubrik\n\nBeslut:\n${example}`],
  ['in a vote', (example) => `## § 1 Rubrik\n\n### Omröstning\n\n${example}`],
  ['among recipients', (example) => `## § 1 Rubrik\n\n### Beslutet skickas till\n\n${example}`],
  ['after the items', (example) => `## § 1 Rubrik\n\n## Närvarande\n\n${example}`],
];

/** Headings that become a field, and letters that may number a list. */
const structural = /^(?:protokoll|närvarande|bilagor|\p{L})$/u;

test.each(places.map(([name, place], nth) => [name, place, nth] as const))(
  '%s no word of an example is lost',
  (_, place, nthPlace) => {
    const tried = examples.filter((_example, nth) => isTried(nth + nthPlace));
    const lost = tried.flatMap(({ name, markdown }) => {
      const notes = place(markdown);
      const words = markdownWords(notes);
      const { protocol } = parseProtocol(notes);
      const inJson = wordsIn(toJsonDocument(protocol!, defaultProfile));
      const inHtml = wordsOfHtml(bodyHtml(protocol!));
      return [...without(words, inJson), ...without(words, inHtml)].map((word) => `${name}: ${word}`);
    });
    expect(lost).toEqual([]);
  },
);

/** What is left of `words` when each of `found` takes one away. */
function without(words: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word.toLowerCase(), (left.get(word.toLowerCase()) ?? 0) + 1);
  return words.filter((written) => {
    const word = written.toLowerCase();
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0 && !structural.test(word);
  });
}
