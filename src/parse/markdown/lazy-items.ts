import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { linesOf, paragraphOf } from './lines.ts';
import { sentenceCue } from '../../language/sentences/sentence-cue.ts';
import { signedLine } from '../../language/item-numbers.ts';
import { opensSigning } from '../../language/signing.ts';
import { announcesProposal } from '../../language/handing-over.ts';
import { decidesByItsVerb } from '../../language/sure-decisions.ts';
import { beginsWithAtt } from '../../language/typed-marks.ts';
import { lineText } from '../../model/text.ts';
import { beginsWithCapital, endsInOneOf } from '../../model/text-shapes.ts';

/**
 * A § at the margin right below an entry of a list: Markdown reads it, and all lines up to the next bullet, as more words of that
 * entry. Here it ends the list; the bullets after it are one of their own. So does a sentence at the margin below an att-sats that
 * is whole, and one that decides: nobody writes what was decided half within a list. Nor do people sign within one.
 */
export function endListsAtItems(root: Root): void {
  root.children = root.children.flatMap((node): RootContent[] =>
    node.type === 'list' ? partsOf(node) : [node],
  );
}

function partsOf(list: List): RootContent[] {
  const parts: RootContent[] = [];
  let entries: ListItem[] = [];
  const close = (): void => {
    if (entries.length > 0) parts.push(listOf(list, entries));
    entries = [];
  };
  const areClauses = list.children.every((entry) => beginsWithAtt.test(lineText([entry])));
  for (const entry of list.children) {
    const cut = cutEntry(entry, areClauses);
    entries.push(cut?.kept ?? entry);
    if (!cut) continue;
    close();
    parts.push(cut.freed);
  }
  if (parts.length === 0) return [list];
  close();
  return parts;
}

/** What somebody says against a decision is no part of it. */
const statements: ReadonlySet<string | null> = new Set(['reservation', 'recusal', 'abstention']);

function cutEntry(entry: ListItem, isClause: boolean): { kept: ListItem; freed: Paragraph } | null {
  const last = entry.children.at(-1);
  if (last?.type === 'list') {
    const inner = cutEntry(last.children.at(-1)!, false);
    if (!inner) return null;
    const list = listOf(last, [...last.children.slice(0, -1), inner.kept]);
    return { kept: withLast(entry, list), freed: inner.freed };
  }
  const lines = last?.type === 'paragraph' ? linesOf(last) : [];
  const at = lines.findIndex(
    ({ text, position }, nth) =>
      nth > 0 &&
      position.start.column === 1 &&
      (signedLine.test(text) ||
        opensSigning.test(text) ||
        ((isClause ||
          decidesByItsVerb(text) ||
          announcesProposal.test(text) ||
          statements.has(sentenceCue(text))) &&
          beginsAnother(lines[nth - 1]!.text, text))),
  );
  if (at < 0) return null;
  const kept = paragraphOf(lines.slice(0, at), false);
  return { kept: withLast(entry, kept), freed: paragraphOf(lines.slice(at), false) };
}

/** Whether a line begins another sentence than the one above it, which is whole. */
function beginsAnother(above: string, text: string): boolean {
  return (
    endsInOneOf(above, '.!?)') &&
    beginsWithCapital(text) &&
    (endsInOneOf(text, '.!?:') || announcesProposal.test(text))
  );
}

function withLast(entry: ListItem, last: List | Paragraph): ListItem {
  const position = { start: entry.position!.start, end: last.position!.end };
  return { ...entry, children: [...entry.children.slice(0, -1), last], position };
}

function listOf(list: List, children: ListItem[]): List {
  const position = { start: children[0]!.position!.start, end: children.at(-1)!.position!.end };
  return { ...list, children, position };
}
