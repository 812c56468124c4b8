import type { Block } from '../../model/blocks.ts';
import type { Protocol } from '../../model/protocol.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';
import { findAll } from '../../model/find-all.ts';

/** Each bracket and quotation mark that opens is closed, in the same part. */
export const parentesOppen: Rule = {
  name: 'parentes-oppen',
  severity: 'info',
  check: (protocol) => {
    const [first, ...others] = unbalanced(protocol);
    if (!first) return [];
    return [
      {
        message: {
          sv: `${first.mark === '(' ? 'En parentes' : 'Ett citattecken'} saknar sin motsvarighet.`,
          en: `${first.mark === '(' ? 'A bracket' : 'A quotation mark'} lacks its counterpart.`,
        },
        help: { sv: 'Sätt ut det andra, eller ta bort det här.', en: 'Write the other one, or remove this.' },
        position: first.position,
        related: others.map(({ position }) => ({ message: { sv: 'Också här.', en: 'Here too.' }, position })),
      },
    ];
  },
};

interface OpenMark {
  readonly mark: '(' | '”';
  readonly position: NonNullable<Finding['position']>;
}

/** A quotation may go on over paragraphs, and a bracket over lines: a whole part is counted. */
function unbalanced(protocol: Protocol): OpenMark[] {
  const parts = Map.groupBy(passages(protocol), ({ part, isHeading }): Block | object =>
    isHeading || part.block === null ? {} : part.block,
  );
  return [...parts.values()].flatMap((group): OpenMark[] => {
    const marks = group.flatMap(marksIn);
    const quotes = marks.filter(({ mark }) => mark === '”');
    return [
      ...openBrackets(marks),
      ...(quotes.length % 2 === 1 ? [{ mark: '”' as const, position: quotes.at(-1)!.position }] : []),
    ];
  });
}

function openBrackets(marks: readonly Mark[]): OpenMark[] {
  const open: Mark[] = [];
  const lonely: Mark[] = [];
  for (const mark of marks) {
    if (mark.mark === '(') open.push(mark);
    else if (mark.mark === ')' && open.pop() === undefined && !mark.endsMarker) lonely.push(mark);
  }
  return [...open, ...lonely].slice(0, 1).map(({ position }) => ({ mark: '(', position }));
}

interface Mark {
  readonly mark: '(' | ')' | '”';
  /** `a)` and `1)` begin an entry. */
  readonly endsMarker: boolean;
  readonly position: NonNullable<Finding['position']>;
}

const marker = /(?:^|[\s(,;])[\p{L}\d]{1,3}$/u;

function marksIn(passage: Passage): Mark[] {
  return [...findAll(/[()”“"]/gu, passage.text)].map((match) => ({
    mark: match[0] === '(' || match[0] === ')' ? match[0] : '”',
    endsMarker:
      match[0] === ')' && marker.test(passage.text.slice(Math.max(0, match.index - 5), match.index)),
    position: passage.place(match.index, match.index + 1),
  }));
}
