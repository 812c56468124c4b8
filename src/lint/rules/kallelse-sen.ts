import {
  consentsToLateSummons,
  daysClaimed,
  daysOfNotice,
  goesOnWithSummons,
  mayTellOfSummons,
  tellsDayOfMeeting,
  tellsDayOfSummons,
} from '../../language/summons-times.ts';
import { dayCount } from '../../model/calendar-words.ts';
import { addDays, daysBetween } from '../../model/calendar.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { daysInText, type DayInText } from '../content/days.ts';
import { beforeInSentence } from '../content/in-sentence.ts';
import { textOfItem } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** Those who may come are called in the time that the bylaws ask for, as the item tells, or that holds for any company. */
export const kallelseSen: Rule = {
  name: 'kallelse-sen',
  severity: 'warning',
  check: (protocol, profile) =>
    protocol.items
      .filter(
        (item) => mayTellOfSummons.test(textOfItem(item)) && !consentsToLateSummons.test(textOfItem(item)),
      )
      .flatMap((item) => lateSummons(item, protocol, profile)),
};

function lateSummons(item: Item, protocol: Protocol, profile: Profile): Finding[] {
  const days = daysInText(protocol).filter(({ passage }) => passage.part.item === item);
  const sent = days.find((day) => day.found.date !== null && isOfSummons(day));
  const claim = sent && claimedOtherwise(sent, protocol);
  if (claim) return [claim];
  const told = daysOfNotice(textOfItem(item));
  const needed = told ?? fewestDays(profile, protocol);
  const meeting = sent && dayOfMeeting(sent, days, protocol, profile);
  if (!sent || needed === null || meeting == null || meeting < sent.found.date!) return [];
  const given = daysBetween(sent.found.date!, meeting);
  if (given >= needed) return [];
  const source =
    told === null
      ? { sv: 'en kallelse får aldrig vara senare än', en: 'a summons may never be later than' }
      : { sv: 'det ska vara', en: 'it is to be' };
  return [
    {
      message: {
        sv: `Kallelsen ${sent.found.date} är ${dayCount(given).sv} före mötet ${meeting}, men ${source.sv} minst ${dayCount(needed).sv}.`,
        en: `The summons on ${sent.found.date} is ${dayCount(given).en} before the meeting on ${meeting}, but ${source.en} ${dayCount(needed).en}.`,
      },
      help: {
        sv: `Kontrollera dagen; den sista var ${addDays(meeting, -needed)}.`,
        en: `Check the day; the last was ${addDays(meeting, -needed)}.`,
      },
      position: sent.position,
    },
  ];
}

function isOfSummons(day: DayInText): boolean {
  const before = beforeInSentence(day);
  return (
    tellsDayOfSummons(before) ||
    (goesOnWithSummons(before) &&
      mayTellOfSummons.test(day.passage.text.slice(0, day.found.start - before.length)))
  );
}

/** `den 13 maj, vilket är tre veckor före stämman`, where it is one. */
function claimedOtherwise({ found, passage, position }: DayInText, protocol: Protocol): Finding | null {
  const met = protocol.meeting.date;
  const claim = daysClaimed(passage.text.slice(found.end, found.end + 80));
  if (claim === null || met === null || !found.yearGiven || found.date! > met) return null;
  const given = daysBetween(found.date!, met);
  if (given >= claim.least && given <= claim.most) return null;
  return {
    message: {
      sv: `Kallelsen ${found.date} är ${dayCount(given).sv} före mötet ${met}, inte ${dayCount(claim.least).sv}.`,
      en: `The summons on ${found.date} is ${dayCount(given).en} before the meeting on ${met}, not ${dayCount(claim.least).en}.`,
    },
    help: { sv: 'Rätta dagen eller tiden.', en: 'Correct the day or the time.' },
    position,
  };
}

/** The meeting that people are called to: one whose day the item tells, or else this assembly. */
function dayOfMeeting(
  sent: DayInText,
  days: readonly DayInText[],
  protocol: Protocol,
  { demands }: Profile,
): string | null {
  const told = days.filter(
    (day) => day !== sent && day.found.date !== null && tellsDayOfMeeting(beforeInSentence(day)),
  );
  if (told.length > 0) return told.length === 1 ? told[0]!.found.date : null;
  const met = protocol.meeting.date;
  const isPast = met !== null && sent.found.yearGiven && sent.found.date! <= met;
  return demands.meeting === 'assembly' && demands.law !== 'kommunallagen' && isPast ? met : null;
}

/** No company calls later than two weeks before, says Bolagsverket, unless all shareholders agree. */
function fewestDays({ demands }: Profile, { items }: Protocol): number | null {
  if (demands.law !== 'aktiebolagslagen' || demands.meeting !== 'assembly') return null;
  return items.some((item) => consentsToLateSummons.test(textOfItem(item))) ? null : 14;
}
