import type { List, Paragraph, RootContent, Table } from 'mdast';
import type { Protocol } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { onceFor } from '../../model/once-for.ts';
import { contentParts } from './content-parts.ts';

/** A paragraph and the list or table right below it. */
export interface LedList {
  /** The words of the paragraph. */
  readonly lead: string;
  readonly position: NonNullable<Paragraph['position']>;
  /** The words of each entry, without those of lists inside it, or of each row by cells. */
  readonly entries: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Each list and table of the body that follows a paragraph, in document order. */
export const ledLists = onceFor((protocol: Protocol): readonly LedList[] =>
  contentParts(protocol).flatMap(({ content }) => ledIn(content)),
);

function ledIn(nodes: readonly RootContent[]): LedList[] {
  return nodes.flatMap((node, nth): LedList[] => {
    const next = nodes[nth + 1];
    if (node.type !== 'paragraph' || !node.position || (next?.type !== 'list' && next?.type !== 'table'))
      return [];
    return [{ lead: lineText(node.children), position: node.position, ...readEntries(next) }];
  });
}

function readEntries(node: List | Table): Pick<LedList, 'entries' | 'rows'> {
  if (node.type === 'table') {
    const rows = node.children.slice(1).map((row) => row.children.map((cell) => lineText(cell.children)));
    return { entries: rows.map((row) => row.join(' ')), rows };
  }
  const entries = node.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? lineText(first.children) : '',
  );
  return { entries, rows: [] };
}
