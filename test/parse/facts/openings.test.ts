import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { openings, type MeetingFacts } from './openings.ts';

/** The facts of a meeting that the program reads off notes. */
function factsOf(notes: string): MeetingFacts {
  const { body, meeting } = parseProtocol(notes).protocol!;
  const { date, start, end, place } = meeting;
  return Object.fromEntries(
    Object.entries({ date, start, end, place, body }).filter(([, value]) => value !== null),
  );
}

describe('when, where and who, as unlike bodies write it', () => {
  test.each(openings)('%s', (_kind, notes, facts) => {
    expect(factsOf(notes)).toEqual(facts);
  });
});
