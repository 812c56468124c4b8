import type { Paragraph, RootContent } from 'mdast';
import { yearOf } from '../../model/calendar.ts';
import { readMailHead, type MailHead } from '../../language/mail-heads.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { lineText } from '../../model/text.ts';
import { linesOf } from '../markdown/lines.ts';
import type { Chat } from '../outline/chat.ts';
import type { DateCandidate } from './date.ts';

/** What stands further down is no head of a mail, or tells of other days. */
const mostNodes = 4;

/** The head of a mail that notes begin with (`Från: …`, `Skickat: …`, `Ämne: …`): it says nothing of the meeting itself. */
export function findMailHead(
  nodes: readonly RootContent[],
): (MailHead & { readonly node: Paragraph }) | null {
  for (const node of nodes.slice(0, 2)) {
    const head = node.type === 'paragraph' ? readMailHead(linesOf(node).map(({ text }) => text)) : null;
    if (head) return { ...head, node: node as Paragraph };
  }
  return null;
}

/** The day on which a chat was written, which is that of the meeting where nothing else tells it. */
export function daysInChat(chat: Chat | null): DateCandidate[] {
  const day = chat?.day;
  const head = chat?.messages[0]?.head;
  return day && head ? [{ value: day, rank: 'event', words: day.written, position: head.position! }] : [];
}

/** Days without a year in the subject of a mail and the lines below its `head`: the last such days before it was sent. */
export function daysInMail(
  head: ReturnType<typeof findMailHead>,
  nodes: readonly RootContent[],
): DateCandidate[] {
  const sent = head && findDates(head.sent ?? '')[0]?.date;
  if (!head || !sent) return [];
  const below = nodes.slice(0, mostNodes).filter((node) => node !== head.node && node.type === 'paragraph');
  const texts = [head.subject, ...below.map((node) => lineText([node]))];
  for (const text of texts)
    for (const found of findDates(text, { reference: sent })) {
      if (found.precision !== 'day' || found.date === null || found.yearGiven) continue;
      const date =
        found.date > sent
          ? `${yearOf(sent) - (found.date.slice(5) > sent.slice(5) ? 1 : 0)}${found.date.slice(4)}`
          : found.date;
      return [{ value: { ...found, date }, rank: 'event', words: text, position: head.node.position! }];
    }
  return [];
}
