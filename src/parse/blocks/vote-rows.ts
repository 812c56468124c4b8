import { wordGroups } from '../markdown/columns.ts';
import { partAtParty } from '../../model/party-at-end.ts';
import { partyColumn } from '../../language/vote-words.ts';
import type { Position } from 'unist';
import type { VoteChoice, Voter } from '../../model/blocks.ts';
import { choiceInCell, isVoterHeader, isVoteHeader, tellsSum } from '../../language/votes.ts';
import { rawText } from '../markdown/split-phrasing.ts';
import type { Element } from './elements.ts';
import { insideParentheses } from '../../model/text-shapes.ts';

/** A table of votes in columns of spaces, as text from a PDF has it. */
export interface VoteRows {
  readonly kind: 'rows';
  readonly voters: readonly Voter[];
  readonly position: Position;
}

/** A piece of a line between gaps, and where its middle stands. */
interface Cell {
  readonly text: string;
  readonly middle: number;
}

type Column = VoteChoice | 'name' | 'party' | 'vote';

const tick = /^(?:x|✓|✔|1|\*)$/iu;

/**
 * The elements with tables of votes in place of their lines: `Ledamot   Parti   Ja   Nej` above a line for each voter, with a sign
 * below the choice. A line that fits no column ends the table.
 */
export function withVoteRows(elements: readonly Element[]): (Element | VoteRows)[] {
  const parts: (Element | VoteRows)[] = [];
  for (let nth = 0; nth < elements.length; nth++) {
    const element = elements[nth]!;
    const columns = columnsOf(element);
    if (columns === null) {
      parts.push(element);
      continue;
    }
    const voters: Voter[] = [];
    let last = element;
    for (let next = elements[nth + 1]; next?.kind === 'line'; next = elements[nth + 1]) {
      const read = readRow(next, columns);
      if (read === null) break;
      voters.push(...read);
      last = next;
      nth++;
    }
    const position = { start: element.position.start, end: last.position.end };
    if (voters.length > 0) parts.push({ kind: 'rows', voters, position });
  }
  return parts;
}

/** The columns that a line heads; null for other lines. */
function columnsOf(element: Element): (readonly [Column, number])[] | null {
  if (element.kind !== 'line' || element.text.length > 120) return null;
  const cells = cellsOf(element);
  if (cells.length < 2 || !isVoterHeader(cells[0]!.text)) return null;
  const columns = cells.flatMap(({ text, middle }, nth): (readonly [Column, number])[] => {
    if (nth === 0) return [['name', middle]];
    const column = isVoteHeader(text) ? 'vote' : partyColumn.test(text) ? 'party' : choiceInCell(text);
    return column === undefined ? [] : [[column, middle]];
  });
  const choices = columns.filter(([column]) => column !== 'name' && column !== 'party');
  return choices.length > 1 || choices[0]?.[0] === 'vote' ? columns : null;
}

/** Who voted by a line below the columns, nobody for a line of sums; null where it is no line of the table. */
function readRow(element: Element, columns: readonly (readonly [Column, number])[]): Voter[] | null {
  const [name, ...others] = element.kind === 'line' ? cellsOf(element) : [];
  if (!name || others.length === 0) return null;
  if (tellsSum(name.text)) return [];
  const named = partAtParty(name.text);
  let own = named.party;
  let vote: VoteChoice | undefined;
  for (const { text, middle } of others) {
    const column = nearest(columns, middle);
    if (column === 'party') own = insideParentheses(text);
    else if (column === 'vote') vote = choiceInCell(text);
    else if (column !== 'name' && (tick.test(text) || choiceInCell(text) === column)) vote = column;
    else return null;
  }
  if (vote === undefined) return null;
  return [{ name: named.name, party: own, vote, position: element.position }];
}

function nearest(columns: readonly (readonly [Column, number])[], middle: number): Column {
  return columns.reduce((best, each) =>
    Math.abs(each[1] - middle) < Math.abs(best[1] - middle) ? each : best,
  )[0];
}

function cellsOf(element: Element & { readonly kind: 'line' }): Cell[] {
  return wordGroups(rawText(element.line.children)).map(({ text, start }) => ({
    text,
    middle: start + text.length / 2,
  }));
}
