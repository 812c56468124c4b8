import type { Bilingual, LocalDate, Protocol } from '../../index.ts';
import type { Group, Row } from './layout.ts';
import { joined } from './reading.ts';
import type { Reading, Say } from './reading.ts';
import { words } from './words.ts';

/** Which body met, when and where. What a protocol always has is told when it is missing. */
export function coverGroup({ protocol, profile }: Reading, say: Say): Group {
  const { meeting } = protocol;
  const row = (label: Bilingual, text: string | null): Row[] =>
    text ? [{ label: say(label), texts: [text] }] : [];
  const needed = (label: Bilingual, text: string | null): Row[] => row(label, text || say(words.missing));
  return {
    title: joined([protocol.title ?? say(words.protocol)]),
    rows: [
      ...needed(words.body, joined([protocol.body, protocol.principal])),
      ...row(words.kind, protocol.kind),
      ...row(words.number, protocol.protocolNumber),
      ...needed(words.date, meeting.date && longDate(meeting.date, say)),
      ...needed(words.time, timeOf(protocol, say)),
      ...needed(words.place, meeting.place),
      ...row(words.caseNumbers, protocol.caseNumbers.join(', ')),
      ...row(words.status, joined([protocol.status, protocol.verifiedOn])),
      ...row(words.profile, joined([profile.name, `(${say(profile.title)})`], ' ')),
    ],
  };
}

/** `torsdag 27 mars 2025`: with the weekday, since that is what people know of a day. */
export function longDate(date: LocalDate, say: Say): string {
  const locale = say({ sv: 'sv-SE', en: 'en-GB' });
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/^(\S+?)en den /, '$1 ');
}

/** `13.15–16.40`; null when neither is known. */
export function span(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  return [start, end]
    .map((time) => time?.replace(':', '.') ?? '')
    .join('–')
    .replace(/–$/, '');
}

function timeOf({ meeting }: Protocol, say: Say): string {
  const breaks = meeting.adjournments.map(({ start, end }) => span(start, end));
  return joined([
    span(meeting.start, meeting.end),
    breaks.length > 0 ? `${say(words.adjourned)} ${breaks.join(', ')}` : null,
  ]);
}
