import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectedNotes } from '../../scripts/reading/expectations.ts';
import { type NoteScore, scoreNotes } from '../../scripts/reading/score.ts';
import { count, faultLines } from '../../scripts/reading/table.ts';

/** Shares of all facts: so many must be right, no more may be invented. They are only ever made stricter. */
const floor = JSON.parse(readFileSync('test/reading/floor.json', 'utf8')) as {
  right: number;
  invented: number;
};

describe('The notes in test/reading/notes', () => {
  let scores: NoteScore[];
  beforeAll(async () => {
    scores = await scoreNotes(expectedNotes('test/reading/notes'));
  }, 180_000);

  test('are read no worse than before', () => {
    const { facts, right } = count(scores.flatMap((score) => score.facts));
    expect(right / facts, faultLines(scores).join('\n')).toBeGreaterThanOrEqual(floor.right);
  });

  test('give hardly any fact that stands in none of them', () => {
    const { facts, invented } = count(scores.flatMap((score) => score.facts));
    expect(invented / facts).toBeLessThanOrEqual(floor.invented);
  });

  test('are blamed for nothing that is as it should be', () => {
    expect(scores.flatMap(({ note, falseAlarms }) => falseAlarms.map((rule) => `${note}: ${rule}`))).toEqual(
      [],
    );
  });
});
