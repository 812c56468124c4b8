import type { Diagnostic } from '../../model/diagnostic.ts';
import { listed } from '../../model/listed.ts';
import { saidBy } from '../../language/chats.ts';
import { identify } from '../../language/people/identify.ts';
import { sentenceSpans } from '../../language/sentences.ts';
import { readActionCandidate } from '../blocks/action-candidate.ts';
import { linesOf } from '../markdown/lines.ts';
import type { Chat, ChatMessage } from '../outline/chat.ts';
import { actionInText } from './item-diagnostics.ts';

/** Notes that are a chat (`chatt`), and what somebody promised in it (`uppdrag-i-text`). `date`: the day that was read for the meeting. */
export function chatDiagnostics(
  { messages }: Chat,
  date: string | null,
  hasAttendance: boolean,
): Diagnostic[] {
  const senders = [...new Set(messages.map(({ sender }) => sender))];
  return [chatDiagnostic(messages, senders, date, hasAttendance), ...promises(messages, senders, date)];
}

function chatDiagnostic(
  messages: readonly ChatMessage[],
  senders: readonly string[],
  date: string | null,
  hasAttendance: boolean,
): Diagnostic {
  const field = date === null ? '”Datum: …”, ' : '';
  const english = date === null ? '“Datum: …”, ' : '';
  const day =
    date === null ? { sv: 'vilken dag det var, ', en: 'on which day it was, ' } : { sv: '', en: '' };
  const who = hasAttendance ? { sv: '', en: '' } : { sv: 'vilka som var med, ', en: 'who was there, ' };
  const present = hasAttendance ? '' : `Närvarande: ${senders.join(', ')}`;
  return {
    rule: 'chatt',
    severity: 'warning',
    message: {
      sv: `Anteckningarna är en chatt mellan ${listed(senders, 'och')}. Den säger inte ${day.sv}${who.sv}när mötet började eller vilka ärenden det hade.`,
      en: `The notes are a chat between ${listed(senders, 'and')}. It does not say ${day.en}${who.en}when the meeting began or which items it had.`,
    },
    help: {
      sv: `Skriv överst ${field}${present === '' ? '' : `”${present}” om det stämmer, `}och en rubrik med nummer före varje ärende (”## 1. Rubrik”). Det som inte hör till protokollet kan du stryka.`,
      en: `Write ${english}${present === '' ? '' : `“${present}” if that is right, `}at the top, and a numbered heading before each item (“## 1. Heading”). What does not belong to the minutes you can delete.`,
    },
    position: messages[0]!.head.position!,
    related: [],
    fix: null,
  };
}

/** `Jag fixar container` is promised by who wrote it. */
function promises(
  messages: readonly ChatMessage[],
  senders: readonly string[],
  meetingDate: string | null,
): Diagnostic[] {
  const known = senders.map((name) => ({ name, initials: null }));
  const context = { meetingDate, isKnown: (name: string) => identify(name, known) !== null };
  return messages.flatMap(({ sender, content }) => {
    const lines = content.flatMap((node) => (node.type === 'paragraph' ? linesOf(node) : []));
    return lines.flatMap(({ text, position }) =>
      sentenceSpans(text).flatMap(({ start, end }) => {
        const sentence = text.slice(start, end).trim();
        const candidate = readActionCandidate(saidBy(sentence, sender), context);
        return candidate ? [actionInText(sentence, candidate, position)] : [];
      }),
    );
  });
}
