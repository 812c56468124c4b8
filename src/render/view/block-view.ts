import type { RootContent } from 'mdast';
import type { Block, Decision } from '../../model/blocks.ts';
import { shownLabel } from '../../model/sub-item-label.ts';
import { plainText } from '../../model/text.ts';
import type { Html } from '../prose/prose.ts';
import type { Rendering } from './rendering.ts';
import { voteViews } from './vote-view.ts';
import type { VoteView } from './vote-view.ts';
import { lettersAndDigits } from '../../model/text-shapes.ts';

/** A block of an item as its template sees it. */
export interface BlockView {
  readonly type: Block['type'];
  /** The template of this type. */
  readonly partial: string;
  /** The level of the block's own heading, 3–6. */
  readonly level: number;
  /** The heading as written, and the letter before that of a sub-item; null without. */
  readonly label: string | null;
  readonly title: Html | null;
  /** All that stands under the heading; null where the parts below hold it. */
  readonly content: Html | null;
  /** Of a decision: the words before the first clause. */
  readonly lead: Html | null;
  /** Of a decision: what is decided, clause by clause, each with its number if it has one (`2.`). */
  readonly clauses: readonly { readonly marker: string | null; readonly content: Html | null }[];
  /** Whether it can stand whole on a page without a hole in the page before. */
  readonly isShort: boolean;
  /** Of a decision: whether people are chosen. */
  readonly isElection: boolean;
  /** Of votes: prose and tables in document order. */
  readonly votes: readonly VoteView[];
  /** Of a sub-item: its own blocks. */
  readonly blocks: readonly BlockView[];
}

/** In characters: some twelve lines. */
const longestShortBlock = 900;

/** Makes views of blocks whose headings are on `level`, or below it where the notes nest them: none skips a level. */
export function blockViews(blocks: readonly Block[], level: number, rendering: Rendering): BlockView[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.heading.length > 0) {
      const depth = block.depth ?? open[0] ?? Number.POSITIVE_INFINITY;
      while ((open.at(-1) ?? 0) >= depth) open.pop();
      open.push(depth);
    }
    return blockView(block, Math.min(level + Math.max(open.length - 1, 0), 6), rendering);
  });
}

function blockView(block: Block, level: number, rendering: Rendering): BlockView {
  const { prose } = rendering;
  const title = prose.inline(block.heading);
  const below = Math.min(title === null ? level : level + 1, 6);
  const view = {
    type: block.type,
    partial: `blocks/${block.type}`,
    level,
    label: null,
    title,
    content: null,
    lead: null,
    clauses: [],
    isShort: plainText(block.content).length <= longestShortBlock,
    isElection: block.type === 'decision' && block.kind === 'election',
    votes: [],
    blocks: [],
  };
  if (block.type === 'sub-item') {
    return { ...view, label: letterBefore(block), blocks: blockViews(block.blocks, below, rendering) };
  }
  if (block.type === 'votes') return { ...view, votes: voteViews(block, below, rendering) };
  if (block.type !== 'decision' || !showsClauses(block)) {
    return { ...view, content: prose.blocks(block.content, below) };
  }
  return {
    ...view,
    lead: prose.blocks(block.lead, below),
    clauses: block.clauses.map(({ marker, content }) => ({ marker, content: prose.blocks(content, below) })),
  };
}

/** `a)` or `2.1`, unless the heading as written has it already. */
function letterBefore(block: Extract<Block, { type: 'sub-item' }>): string | null {
  const title = block.title ?? '';
  const hasLetter = title.startsWith(`${block.label})`) || title.startsWith(`${block.label}.`);
  return hasLetter ? null : shownLabel(block.label);
}

/** Whether lead and clauses say all that the decision says. */
function showsClauses(decision: Decision): boolean {
  const parts = [...decision.lead, ...decision.clauses.flatMap((clause) => clause.content)];
  return decision.clauses.length > 0 && letters(parts) === letters(decision.content);
}

function letters(nodes: readonly RootContent[]): string {
  return lettersAndDigits(plainText(nodes));
}
