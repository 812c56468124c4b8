import {
  callsGeneralMeeting,
  consentsToLateSummons,
  daysClaimed,
  daysOfNotice,
  earliestNotice,
  goesOnWithSummons,
  mayTellOfSummons,
  tellsDayOfMeeting,
  tellsDayOfSummons,
  tellsLastDayOfSummons,
} from '../../language/summons-times.ts';
import { dayCount } from '../../model/calendar-words.ts';
import { addDays, daysBetween } from '../../model/calendar.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { daysInText, type DayInText } from '../content/days.ts';
import { beforeInSentence } from '../content/in-sentence.ts';
import { textOfItem } from '../content/item-parts.ts';
import { isMembersMeeting, lawOfMembers } from '../status/is-assembly.ts';
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
  const known = days.filter((day) => day.found.date !== null);
  const sent = known.find(isOfSummons) ?? known.find((day) => tellsLastDayOfSummons(beforeInSentence(day)));
  const claim = sent && claimedOtherwise(sent, protocol);
  if (claim) return [claim];
  const told = daysOfNotice(textOfItem(item));
  const needed = told ?? fewestDays(profile, protocol, item);
  const meeting = sent && dayOfMeeting(sent, days, protocol, profile);
  if (!sent || needed === null || meeting == null || meeting < sent.found.date!) return [];
  const given = daysBetween(sent.found.date!, meeting);
  const isInTime = ({ found }: DayInText): boolean =>
    found.date! < meeting && daysBetween(found.date!, meeting) <= earliestNotice;
  if (given > earliestNotice && told === null)
    return known.some(isInTime) ? [] : [tooEarly(sent, given, meeting)];
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

/** A board calls to the general meeting of its company. */
function isCalledByCompany({ demands }: Profile, item: Item): boolean {
  return (
    demands.meeting === 'board' && demands.law === 'aktiebolagslagen' && callsGeneralMeeting(textOfItem(item))
  );
}

function tooEarly({ found, position }: DayInText, given: number, meeting: string): Finding {
  return {
    message: {
      sv: `Kallelsen ${found.date} är ${dayCount(given).sv} före mötet ${meeting}, men en kallelse får aldrig vara tidigare än sex veckor före.`,
      en: `The summons on ${found.date} is ${dayCount(given).en} before the meeting on ${meeting}, but a summons may never be earlier than six weeks before.`,
    },
    help: { sv: 'Kontrollera dagen.', en: 'Check the day.' },
    position,
  };
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
  profile: Profile,
): string | null {
  const told = days.filter(
    (day) => day !== sent && day.found.date !== null && tellsDayOfMeeting(beforeInSentence(day)),
  );
  if (told.length > 0) return told.length === 1 ? told[0]!.found.date : null;
  const met = protocol.meeting.date;
  const isPast = met !== null && sent.found.yearGiven && sent.found.date! <= met;
  return isMembersMeeting(protocol, profile) && isPast ? met : null;
}

/** No company calls later than two weeks before, says Bolagsverket, unless all shareholders agree; nor does an economic association. */
function fewestDays(profile: Profile, protocol: Protocol, item: Item): number | null {
  const isBound = lawOfMembers(protocol, profile) !== null || isCalledByCompany(profile, item);
  if (!isBound) return null;
  return protocol.items.some((item) => consentsToLateSummons.test(textOfItem(item))) ? null : 14;
}
