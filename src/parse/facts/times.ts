import type { Evidence } from '../../model/evidence.ts';
import { laterHalf, withTimesInFigures } from '../../language/dates/spoken-times.ts';
import { byRank, evidenceOf, type Candidate } from './candidate.ts';

/** When the meeting began and ended, as the notes may tell: times `HH:MM`. */
export interface TimeCandidates {
  readonly starts: readonly Candidate<string>[];
  readonly ends: readonly Candidate<string>[];
}

export interface SettledTimes {
  readonly start: string | null;
  readonly end: string | null;
  readonly evidence: readonly Evidence[];
}

/** Nobody meets from evening till later than this in the morning. */
const latestNight = '06:00';

/**
 * The strongest start and end. A planned time counts before the one when the meeting was opened or closed, which fills what is
 * not told: the two are no disagreement. An end before the start is none, but one told in words by a clock of twelve hours (`halv nio`).
 */
export function settleTimes({ starts, ends: told }: TimeCandidates): SettledTimes {
  const start = byRank(starts)[0] ?? null;
  const ends = told.map((each) => afterNoon(each, start));
  const end =
    byRank(ends).find(({ value }) => start === null || value >= start.value || value <= latestNight) ?? null;
  return {
    start: start?.value ?? null,
    end: end?.value ?? null,
    evidence: [...evidenceOf('start', starts, start), ...evidenceOf('end', ends, end)],
  };
}

function afterNoon(end: Candidate<string>, start: Candidate<string> | null): Candidate<string> {
  const isBefore = start !== null && end.value < start.value && withTimesInFigures(end.words) !== end.words;
  return isBefore ? { ...end, value: laterHalf(end.value) } : end;
}
