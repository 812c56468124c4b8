import { atOnce } from '../../language/verification.ts';
import { headingLine } from '../content/heading-line.ts';
import { isMunicipal } from '../status/laws.ts';
import { rangeOf } from '../status/verification-dates.ts';
import type { Protocol, Verification } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is verified at once is so on the day of the meeting, and has a notice of its own. */
export const omedelbarJustering: Rule = {
  name: 'omedelbar-justering',
  severity: 'error',
  applies: isMunicipal,
  check: (protocol) =>
    protocol.verifications
      .filter((unit) => unit.items !== null && atOnce.test(unit.method ?? ''))
      .flatMap((unit) => [...otherDay(unit, protocol), ...noNotice(unit, protocol)]),
};

function otherDay(unit: Verification, { meeting }: Protocol): Finding[] {
  if (unit.date === meeting.date || meeting.date === null) return [];
  const range = rangeOf(unit);
  return [
    {
      message:
        unit.date === null
          ? {
              sv: `${range} justerades omedelbart, men det står inte vilken dag.`,
              en: `${range} was verified at once, but it does not say on which day.`,
            }
          : {
              sv: `${range} justerades omedelbart, men ${unit.date} och inte mötesdagen ${meeting.date}.`,
              en: `${range} was verified at once, but on ${unit.date} and not on the day of the meeting, ${meeting.date}.`,
            },
      help: {
        sv: `Skriv ”${range}: ${meeting.date}, omedelbart”.`,
        en: `Write “${range}: ${meeting.date}, omedelbart” (at once).`,
      },
      position: unit.position,
    },
  ];
}

/** Asked for only once the protocol, or something else of it, has been announced. */
function noNotice(unit: Verification, protocol: Protocol): Finding[] {
  const isAnnounced =
    protocol.status === 'anslaget' || protocol.verifications.some(({ notice }) => notice !== null);
  if (unit.notice !== null || !isAnnounced) return [];
  const range = rangeOf(unit);
  const item = protocol.items.find(({ number }) => number === unit.items?.[0]);
  return [
    {
      message: {
        sv: `${range} justerades omedelbart men har inget eget anslag.`,
        en: `${range} was verified at once but has no notice of its own.`,
      },
      help: {
        sv: `Lägg till ”- ${range}: från – till, förvaringsplats” under ”anslag”.`,
        en: `Add “- ${range}: from – to, where it is kept” under “anslag”.`,
      },
      position: unit.written === null && item ? headingLine(item) : unit.position,
    },
  ];
}
