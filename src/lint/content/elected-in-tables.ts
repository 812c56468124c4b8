import type { Position } from 'unist';
import { electionColumn } from '../../language/election-columns.ts';
import { namesElection } from '../../language/vote-words.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { onceFor } from '../../model/once-for.ts';
import { lineText } from '../../model/text.ts';
import { contentParts } from './content-parts.ts';

/** Somebody in a table of those whom an item elects. */
export interface ElectedInTable {
  readonly item: Item;
  readonly name: string;
  /** As written; empty where no column tells. */
  readonly post: string;
  readonly term: string;
  readonly position: Position;
}

/** The rows of tables with a column of names, and one of posts or terms, in items about elections. */
export const electedInTables = onceFor((protocol: Protocol): readonly ElectedInTable[] =>
  contentParts(protocol).flatMap(({ item, content }) => {
    if (item === null || !namesElection.test(item.title)) return [];
    return content.flatMap((node) => {
      if (node.type !== 'table') return [];
      const [header, ...rows] = node.children;
      const columns = header!.children.map((cell) => electionColumn(lineText(cell.children)));
      const at = {
        name: columns.indexOf('name'),
        post: columns.indexOf('post'),
        term: columns.indexOf('term'),
      };
      if (at.name < 0 || (at.post < 0 && at.term < 0)) return [];
      return rows.flatMap(({ children, position }): ElectedInTable[] => {
        const cell = (column: number): string => lineText(children[column]?.children ?? []).trim();
        const name = cell(at.name);
        return name === '' || !position
          ? []
          : [{ item, name, post: cell(at.post), term: cell(at.term), position }];
      });
    });
  }),
);
