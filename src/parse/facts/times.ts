import { firstFrom, lastBefore, leavesHalfOpen, mayBeEitherHalf } from '../../language/dates/spoken-times.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Evidence } from '../../model/evidence.ts';
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
  readonly diagnostics: readonly Diagnostic[];
}

/** Nobody meets from evening till later than this in the morning. */
const latestNight = '06:00';

/**
 * The strongest start and end. A planned time counts before the one when the meeting was opened or closed, which fills what is
 * not told: the two are no disagreement. An end before the start is none. A time in words by a clock of twelve hours (`halv nio`) is
 * of the half of the day that goes with the other end; where that tells nothing and both may be, it is told (`tid-tolkad`).
 */
export function settleTimes({ starts: opened, ends: closed }: TimeCandidates): SettledTimes {
  const first = byRank(opened)[0] ?? null;
  const last = byRank(closed).find(({ value, words }) => !leavesHalfOpen(words, value)) ?? null;
  const starts =
    last === null ? opened : opened.map((each) => moved(each, (time) => lastBefore(last.value, time)));
  const start = byRank(starts)[0] ?? null;
  const ends =
    start === null ? closed : closed.map((each) => moved(each, (time) => firstFrom(start.value, time)));
  const end =
    byRank(ends).find(({ value }) => start === null || value >= start.value || value <= latestNight) ?? null;
  return {
    start: start?.value ?? null,
    end: end?.value ?? null,
    evidence: [...evidenceOf('start', starts, start), ...evidenceOf('end', ends, end)],
    diagnostics: [
      ...(first && last === null ? doubt(first, false) : []),
      ...(first === null && end ? doubt(end, true) : []),
    ],
  };
}

/** A time in words that leave its half of the day open, in the half that is told elsewhere. */
function moved(each: Candidate<string>, to: (time: string) => string): Candidate<string> {
  return leavesHalfOpen(each.words, each.value) ? { ...each, value: to(each.value) } : each;
}

function doubt({ value, words, position }: Candidate<string>, isEnd: boolean): Diagnostic[] {
  if (!leavesHalfOpen(words, value) || !mayBeEitherHalf(value, isEnd)) return [];
  const shown = value.replace(':', '.');
  return [
    {
      rule: 'tid-tolkad',
      severity: 'warning',
      message: {
        sv: `Det framgår inte om tiden är på morgonen eller på kvällen. Den läses som ${shown}.`,
        en: `Whether the time is in the morning or in the evening is not told. It is read as ${value}.`,
      },
      help: {
        sv: 'Skriv tiden i siffror, till exempel ”08.00” eller ”20.00”.',
        en: 'Write the time in figures, such as “08.00” or “20.00”.',
      },
      position,
      related: [],
      fix: null,
    },
  ];
}
