import {
  consentsToLateSummons,
  daysOfNotice,
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
  const sent = days.find((day) => day.found.date !== null && tellsDayOfSummons(beforeInSentence(day)));
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
