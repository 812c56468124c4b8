import type { Position } from 'unist';
import { findImpossibleDays } from '../../language/dates/impossible-days.ts';
import { daysInText } from '../content/days.ts';
import { passages } from '../content/passages.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** Each day that the text names is in the calendar. Those of the cover are checked when it is read. */
export const dagFinnsInte: Rule = {
  name: 'dag-finns-inte',
  severity: 'warning',
  check: (protocol) =>
    impossibleDays(protocol).map(({ written, position }): Finding => ({
      message: {
        sv: `Dagen ”${written}” finns inte.`,
        en: `There is no such day as “${written}”.`,
      },
      help: { sv: 'Rätta dagen, månaden eller året.', en: 'Correct the day, the month or the year.' },
      position,
    })),
};

function impossibleDays(protocol: Protocol): { written: string; position: Position }[] {
  const found = daysInText(protocol)
    .filter(({ found: { fault } }) => fault === 'impossible')
    .map(({ found: { written }, position }) => ({ written, position }));
  const places = new Set(found.map(({ position: { start } }) => start.line));
  const others = passages(protocol)
    .flatMap((passage) =>
      findImpossibleDays(passage.text).map(({ written, start, end }) => ({
        written,
        position: passage.place(start, end),
      })),
    )
    .filter(({ position: { start } }) => !places.has(start.line));
  return [...found, ...others];
}
