import { tellsOfVerification } from '../../language/verification.ts';
import { timeBehindDay } from '../../language/dates/find-times.ts';
import type { Protocol } from '../../model/protocol.ts';
import { daysInText } from '../content/days.ts';
import type { Finding, Rule } from '../rule.ts';

/** The day on which the protocol was to be verified by the text is that of its verification. */
export const justeringsdagOlika: Rule = {
  name: 'justeringsdag-olika',
  severity: 'warning',
  check: (protocol) => [...otherDays(protocol), ...otherTimes(protocol), ...twoDays(protocol)],
};

/** The cover settles one day for all §§, and the signatures bear another. */
function twoDays({ verifications, verifiedOn }: Protocol): Finding[] {
  const [first, ...others] = verifications.filter(({ items, date }) => items === null && date !== null);
  if (!first) return [];
  const other =
    others.find(({ date }) => date !== first.date) ??
    (verifiedOn === null || verifiedOn === first.date ? undefined : { date: verifiedOn, position: null });
  if (!other) return [];
  return [
    {
      message: {
        sv: `Protokollet skulle justeras ${first.date}, men är justerat ${other.date}.`,
        en: `The protocol was to be verified on ${first.date}, but was verified on ${other.date}.`,
      },
      help: movedOrWrong,
      position: first.position,
      ...(other.position && {
        related: [{ message: { sv: 'Den andra dagen.', en: 'The other day.' }, position: other.position }],
      }),
    },
  ];
}

const movedOrWrong = {
  sv: 'Rätta den dag som är fel. Flyttades justeringen: skriv det.',
  en: 'Correct the day that is wrong. If the verification was moved: say so.',
};

/** The hour of the same day. */
function otherTimes(protocol: Protocol): Finding[] {
  return announcedDays(protocol).flatMap(({ found, passage }): Finding[] => {
    const stated = protocol.verifications.filter(({ date, time }) => date === found.date && time !== null);
    const [unit] = stated;
    const told = timeBehindDay(passage.text, found.end);
    if (!unit || told === null || stated.some((one) => one.time === told.time)) return [];
    return [
      {
        message: {
          sv: `Enligt texten justeras protokollet kl. ${shown(told.time)}, men justeringen är satt till kl. ${shown(unit.time!)}.`,
          en: `By the text the protocol is verified at ${told.time}, but the verification is set at ${unit.time!}.`,
        },
        help: { sv: 'Rätta det klockslag som är fel.', en: 'Correct the time that is wrong.' },
        position: passage.place(told.start, told.end),
      },
    ];
  });
}

function shown(time: string): string {
  return time.replace(':', '.');
}

function otherDays(protocol: Protocol): Finding[] {
  const stated = statedDays(protocol);
  if (stated.length === 0) return [];
  return announcedDays(protocol)
    .filter(({ found }) => !stated.includes(found.date!))
    .map(({ found, position }): Finding => ({
      message: {
        sv: `Enligt texten justeras protokollet ${found.date}, men justeringen är daterad ${stated.join(', ')}.`,
        en: `By the text the protocol is verified on ${found.date}, but the verification is dated ${stated.join(', ')}.`,
      },
      help: movedOrWrong,
      position,
    }));
}

function statedDays({ verifications, verifiedOn }: Protocol): string[] {
  const days = [...verifications.map(({ date }) => date), verifiedOn].filter((date) => date !== null);
  return [...new Set(days)];
}

/** Days from the meeting on in sentences about its verification. */
function announcedDays(protocol: Protocol): ReturnType<typeof daysInText>[number][] {
  const { date } = protocol.meeting;
  if (date === null) return [];
  return daysInText(protocol).filter(
    ({ found, passage }) =>
      passage.part.item !== null &&
      !passage.isHeading &&
      found.date !== null &&
      found.precision === 'day' &&
      found.date >= date &&
      tellsOfVerification(passage.text, found.start),
  );
}
