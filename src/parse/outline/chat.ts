import type { Paragraph, RootContent } from 'mdast';
import { readChatHead, type ChatHead } from '../../language/chats.ts';
import { signedLine } from '../../language/item-numbers.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import type { FoundDate } from '../../language/dates/found-date.ts';
import { isFullName } from '../../language/people/name-shape.ts';
import { linesOf, paragraphOf, toLine, type Line } from '../markdown/lines.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import type { ItemPart } from './parts.ts';

/** A message of a chat. */
export interface ChatMessage {
  readonly sender: string;
  /** The line or words that say who wrote when. */
  readonly head: Paragraph;
  readonly content: readonly RootContent[];
}

/** Notes that are a chat: what somebody wrote above it, and the messages. */
export interface Chat {
  readonly before: readonly RootContent[];
  readonly messages: readonly ChatMessage[];
  /** The day on which all of it was written; null where the messages tell none, or several. */
  readonly day: FoundDate | null;
}

/** Fewer messages are no chat, but a line that looks like one. */
const fewest = 3;
/** Nobody writes more above a chat. */
const mostBefore = 6;

/**
 * Notes that are a chat as WhatsApp, Teams and Slack copy it (`[2026-03-04 18:02] Ida Lind: Då kör vi`); null for others. Its heads are
 * apart from what was written, so that a decision in a message is read as on a line of its own, and no name, day or time of a message
 * as a field of the cover.
 */
export function takeChat(nodes: readonly RootContent[]): Chat | null {
  const first = nodes.slice(0, mostBefore + 1).findIndex(beginsMessage);
  if (first < 0 || nodes.slice(first).some(({ type }) => type === 'heading')) return null;
  const before = nodes.slice(0, first);
  const messages: (ChatMessage & { readonly content: RootContent[] })[] = [];
  const heads: (ChatHead & { form: number })[] = [];
  for (const node of nodes.slice(first)) {
    if (node.type !== 'paragraph') {
      messages.at(-1)?.content.push(node);
      continue;
    }
    let lines: Line[] = [];
    const flush = (): void => {
      if (lines.length > 0) (messages.at(-1)?.content ?? before).push(paragraphOf(lines, true));
      lines = [];
    };
    for (const line of linesOf(node)) {
      // Who numbers items writes no chat.
      if (signedLine.test(line.text)) return null;
      const head = readChatHead(rawText(line.children));
      if (!head || (heads[0] && head.form !== heads[0].form)) {
        lines.push(line);
        continue;
      }
      flush();
      const [own, rest] = splitPhrasing(line.children, head.length);
      heads.push(head);
      messages.push({ sender: head.sender, head: paragraphOf([toLine(own)], false), content: [] });
      if (rest.length > 0) lines.push(toLine(rest));
    }
    flush();
  }
  const senders = new Set(heads.map(({ sender }) => sender));
  const isWhole = messages.every(({ content }, nth) => content.length > 0 || nth === messages.length - 1);
  const recur = heads.length > senders.size || [...senders].every((sender) => isFullName(sender));
  // `Ekonomi 18.45` above what was said of it is an item with its time.
  return heads.length >= fewest && senders.size > 1 && recur && isWhole
    ? { before, messages, day: dayOf(heads) }
    : null;
}

/** The one item that a chat is. */
export function chatItem({ messages }: Chat): ItemPart {
  const nodes = messages.flatMap(({ head, content }) => [head, ...content]);
  const position = { start: nodes[0]!.position!.start, end: nodes.at(-1)!.position!.end };
  const item = { kind: 'item', marker: null, heading: [], isLine: false, isWhole: true } as const;
  return { ...item, isMain: true, form: 'line', depth: 2, nodes, position };
}

function beginsMessage(node: RootContent): boolean {
  return node.type === 'paragraph' && linesOf(node).some(({ text }) => readChatHead(text) !== null);
}

function dayOf(heads: readonly ChatHead[]): FoundDate | null {
  const days = heads.flatMap(({ sent }) => findDates(sent).filter(({ date }) => date !== null));
  const [first] = days;
  return first && days.every(({ date }) => date === first.date) ? first : null;
}
