import { wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

const sender = wordPattern(wordList('från, avsändare, from'), { whole: true });
const sent = wordPattern(wordList('skickat, skickades, datum, sent, date'), { whole: true });
const others = wordPattern(wordList('till, kopia, cc, to'), { whole: true });
const subject = wordPattern(wordList('ämne, rubrik, subject'), { whole: true });

/** What the head of a mail tells: when it was sent and what it is about, as written. */
export interface MailHead {
  readonly sent: string | null;
  readonly subject: string;
}

/** Reads the lines of a paragraph as the head of a mail (`Från: …`, `Skickat: …`, `Till: …`, `Ämne: …`); null for others. */
export function readMailHead(lines: readonly string[]): MailHead | null {
  const told = lines.map((line) => /^([\p{L}]{2,12}):\s*(.*)$/u.exec(line));
  if (told.length < 3 || !told.every((match) => match !== null)) return null;
  const of = (label: RegExp): string | null => told.find((match) => label.test(match[1]!))?.[2] ?? null;
  const about = of(subject);
  const isHead = about !== null && of(sender) !== null && (of(sent) !== null || of(others) !== null);
  return isHead ? { sent: of(sent), subject: about } : null;
}
