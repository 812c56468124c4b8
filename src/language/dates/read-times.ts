import { findTimes } from './find-times.ts';
import type { FoundTimes } from './find-times.ts';
import { remainder } from './remainder.ts';

/** When a meeting was held: times `HH:MM`. */
export interface Times extends Pick<FoundTimes, 'start' | 'end' | 'adjournments'> {
  /** Times that don't exist (`kl. 25.70`), as written; they are in `rest` too. */
  readonly invalid: readonly string[];
  /** The words that no field holds (`med början`, a time that doesn't exist); empty when all were understood. */
  readonly rest: string;
}

/** Reads a statement of time (`13.15–16.40, ajournering 14.55–15.10`, `kl 10-12`, `med början kl 18.00`). */
export function readTimes(text: string): Times {
  const { start, end, adjournments, invalid, spans } = findTimes(text, false);
  return {
    start,
    end,
    adjournments,
    invalid: invalid.map((span) => text.slice(span.start, span.end)),
    rest: remainder(text, spans)
      .map((piece) => piece.text)
      .join(', '),
  };
}
