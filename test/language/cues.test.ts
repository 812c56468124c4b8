import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { cues } from './forms/cues.ts';
import { capital } from './forms/forms.ts';

/** Everywhere that people write the name of a part of an item. */
const places: readonly (readonly [name: string, around: (cue: string) => string])[] = [
  ['heading', (cue) => `### ${cue}\n\nKim visade bilder.`],
  ['heading in capitals', (cue) => `### ${cue.toUpperCase()}\n\nKim visade bilder.`],
  ['bold line', (cue) => `Kim kom.\n\n**${cue}**\n\nKim visade bilder.`],
  ['line with a colon', (cue) => `Kim kom.\n\n${cue}:\n\nKim visade bilder.`],
  ['bold before the text', (cue) => `Kim kom.\n\n**${cue}:** Kim visade bilder.`],
  ['before the text', (cue) => `Kim kom.\n\n${cue}: Kim visade bilder.`],
];

function blockTypes(content: string): string[] {
  const notes = `---\norgan: Styrelsen\ndatum: 2025-03-20\n---\n\n## § 1 Bryggan\n\n${content}\n`;
  return parseProtocol(notes).protocol!.items.flatMap(({ blocks }) => blocks.map(({ type }) => type));
}

describe.each(places)('%s', (name, around) => {
  test.each(Object.entries(cues))('%s', (type, words) => {
    const opened = words
      .trim()
      .split(/,\s+/)
      .filter((cue) => !blockTypes(around(capital(cue))).includes(type));
    // The colon of a genitive is taken for that of the cue.
    expect(opened).toEqual(name === 'before the text' && type === 'recommendation' ? ['au:s förslag'] : []);
  });
});
