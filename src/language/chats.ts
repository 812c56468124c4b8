import { monthName, weekdayName } from './calendar.ts';
import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';
import { isNameShaped } from './people/name-shape.ts';

/** The line with which a message of a chat begins. */
export interface ChatHead {
  readonly sender: string;
  /** The words for when it was sent: `2026-03-04 18:02`, `18:02`. */
  readonly sent: string;
  /** How many letters of the line it takes; the message goes on after it, or on the next line where nothing does. */
  readonly length: number;
}

const time = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp][Mm])?`;
const daysAgo = anyOf(wordList('i dag, idag, i går, igår, today, yesterday'));
const day = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|(?:${weekdayName}\s+)?\d{1,2}\s+${monthName}(?:\s+\d{4})?|${weekdayName}|${daysAgo})`;
const sent = String.raw`(?:${day},?\s+(?:kl\.?\s+)?)?${time}`;
const forms: readonly RegExp[] = [
  // WhatsApp on iOS, Teams: `[2026-03-04 18:02] Ida Lind: text`
  new RegExp(String.raw`^\[(?<sent>${sent})\]\s+(?:~\s*)?(?<sender>[^:\n[\]]{2,40}?)(?::(?:\s+|$)|$)`, 'iu'),
  // WhatsApp on Android: `04/03/2026, 18:02 - Ida Lind: text`
  new RegExp(String.raw`^(?<sent>${day},?\s+${time})\s+[-–]\s+(?<sender>[^:\n]{2,40}?):(?:\s+|$)`, 'iu'),
  // Teams, Slack, Discord: `Ida Lind  [18:02]`, `Ida Lind 2026-03-04 18:02`
  new RegExp(String.raw`^(?<sender>[^\d:,\n[(—]{2,40}?)(?:\s+[—–-])?,?\s+[[(]?(?<sent>${sent})[\])]?$`, 'iu'),
];

/** Reads a line as the head of a message, in the form with a number of its own; null for other lines. */
export function readChatHead(line: string): (ChatHead & { readonly form: number }) | null {
  if (line.length > 2000 || !/\d[:.]\d\d/.test(line.slice(0, 90))) return null;
  for (const [form, pattern] of forms.entries()) {
    const match = pattern.exec(line);
    const { sender = '', sent: when = '' } = match?.groups ?? {};
    if (match && isNameShaped(sender)) return { sender, sent: when, length: match[0].length, form };
  }
  return null;
}

const speaker = /^(?:[Jj]ag|I)(?=\s)/u;

/** A sentence of a message with its sender where it says `jag`: `Bo Ek fixar container` of `Jag fixar container`. */
export function saidBy(sentence: string, sender: string): string {
  return sentence.replace(speaker, sender);
}
