import {
  recipientSeam,
  beginsAttachment,
  attachmentSeam,
  attachmentNumber,
  attachmentWord,
} from '../../language/recipients.ts';
import type { List } from 'mdast';
import type { Attachment } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import type { Element } from './elements.ts';
import { withoutStop } from '../../model/text-shapes.ts';

interface Entry {
  readonly text: string;
  readonly position: Element['position'];
  /** The number of an entry of a numbered list. */
  readonly number?: string;
}

/** The entries of a block where each line, list entry or table row is one (recipients, attachments). */
export function entriesOf(elements: readonly Element[]): Entry[] {
  return elements.flatMap((element) => {
    if (element.kind === 'node' && element.node.type === 'list') return listEntries(element.node);
    if (element.kind === 'node' && element.node.type === 'table')
      return element.node.children
        .slice(1)
        .map((row) => ({ text: lineText([row]), position: row.position! }));
    return element.text === '' ? [] : [element];
  });
}

function listEntries({ children, ordered, start }: List): Entry[] {
  return children.map((item, nth) => ({
    text: lineText([item]),
    position: item.position!,
    ...(ordered === true ? { number: String((start ?? 1) + nth) } : {}),
  }));
}

/** Recipients, one a line; a single line may hold several with commas. */
export function readRecipients(elements: readonly Element[]): string[] {
  const entries = entriesOf(elements).map(({ text }) => text);
  const [only, ...others] = entries;
  const isRow = only !== undefined && others.length === 0 && /,|;/.test(only);
  return isRow ? withoutStop(only).split(recipientSeam).filter(Boolean) : entries;
}

/** The attachments that one line names: `1. Budget, 2. Avtal` are two. */
export function attachmentsIn(line: string): string[] {
  return beginsAttachment.test(line) ? line.split(attachmentSeam) : [line];
}

/** `Bilaga 1 – Budget` · `1. Budget` · `Budget`: number and words of each. */
export function readAttachments(
  elements: readonly Element[],
  firstNumber: string | null = null,
): Attachment[] {
  const entries = entriesOf(elements).flatMap(({ text, position, number }) =>
    attachmentsIn(text).map((each) => ({ text: each, position, number })),
  );
  return entries.map(({ text, position, number }, nth) => {
    const match = attachmentNumber.exec(text) ?? attachmentWord.exec(text);
    if (match) return { number: match[1]!, text: match[2]! || text, position };
    return { number: number ?? (nth === 0 ? firstNumber : null), text, position };
  });
}
