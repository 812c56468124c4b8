import { inHeading } from '../../language/case-numbers.ts';
import { fixedItems, followUp, followsUp, gapBelow, putsOffItem } from '../../language/fixed-items.ts';
import { tellsNextMeetingAsTime } from '../../language/next-meetings.ts';
import { decisionsAmong } from '../../model/blocks.ts';
import { foldName } from '../../model/series.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import type { ActionRow } from '../action-row.ts';
import { carriedLine } from './carried-line.ts';

/** An item of the note to come. */
export interface NextItem {
  readonly title: string;
  /** Why it is there: `fixed` of the profile, put off by the last meeting, announced by it, or open actions. */
  readonly origin: 'fixed' | 'actions' | 'put-off' | 'announced';
  /** Lines below its heading. */
  readonly lines: readonly string[];
}

/** The meeting before, and the actions that are open after it. */
export interface LastMeeting {
  readonly protocol: Protocol;
  readonly date: string;
  readonly actions: readonly ActionRow[];
}

/** The items of the note to come: first those of every meeting, open actions under the one that follows up, then the meeting's own. */
export function nextItems(profile: Profile, date: string, last: LastMeeting | null): NextItem[] {
  const { first: always, last: closing } = fixedItems(profile.base ?? profile.name);
  const open = (last?.actions ?? []).map((action) => carriedLine(dated(action, date)));
  const first = open.length === 0 || always.some(followsUp) ? always : [...always, followUp];
  const opening = first.map((title): NextItem => {
    const isActions = open.length > 0 && followsUp(title);
    const gap = gapBelow(title);
    return {
      title,
      origin: isActions ? 'actions' : 'fixed',
      lines: isActions ? open : gap === null ? [] : [gap],
    };
  });
  const own = last === null ? [] : [...putOff(last), ...announced(last, date)];
  const told = new Set([...first, ...closing].map(foldName));
  return [
    ...opening,
    ...own.filter(({ title }) => {
      const isNew = !told.has(foldName(title));
      told.add(foldName(title));
      return isNew;
    }),
    ...closing.map((title): NextItem => ({ title, origin: 'fixed', lines: [] })),
  ];
}

/** `till nästa möte` is this one. */
function dated(action: ActionRow, date: string): ActionRow {
  return action.due !== null && tellsNextMeetingAsTime(action.due) ? { ...action, due: date } : action;
}

function putOff({ protocol, date }: LastMeeting): NextItem[] {
  return protocol.items
    .filter(({ blocks }) => decisionsAmong(blocks).some(({ content }) => putsOffItem(lineText(content))))
    .map((item): NextItem => ({
      title: publicTitle(item),
      origin: 'put-off',
      lines: [`Från ${item.label}, ${date}.`],
    }));
}

/** A secret item gives its heading for the public and nothing else. */
function publicTitle({ confidential, title, label, caseNumbers }: Item): string {
  if (confidential !== null) return confidential.publicTitle ?? `Ärende från ${label}`;
  return caseNumbers.length > 0 ? `${title} ${inHeading(caseNumbers)}` : title;
}

/** The draft agenda for the day, or of the only meeting that is announced. */
function announced({ protocol: { nextMeetings } }: LastMeeting, date: string): NextItem[] {
  const onDay = nextMeetings.find((meeting) => meeting.date === date);
  const meeting = onDay ?? (nextMeetings.length === 1 ? nextMeetings[0] : undefined);
  return (meeting?.agenda ?? []).map((entry): NextItem => ({
    title: entry.replace(/^(?:[-*•]|§?\s*\d+[.)]?)\s+/u, ''),
    origin: 'announced',
    lines: [],
  }));
}
