import type { Block, Vote, Votes } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { isClosed, isUncounted, mayTellVote, readOwnVote, readToldCount } from './votes.ts';

/**
 * Puts together what an item tells of one vote in several places: what yes and no mean, then the count under a heading of its own
 * or in the sentence that decides. Where no block tells of a vote, a decision may in its own words.
 */
export function withVotes(blocks: readonly Block[]): Block[] {
  if (!blocks.some(tellsVotes))
    return blocks.map((block, nth) =>
      block.type === 'decision'
        ? { ...block, vote: headed(ownVote(block), blocks[nth - 1]) ?? voteAbove(blocks[nth - 1]) }
        : block,
    );
  const out: Block[] = [];
  let hasVotes = false;
  let open: { readonly at: number; readonly vote: Vote } | null = null;
  let listed: { readonly at: number; readonly vote: Vote } | null = null;
  // Whether a decision has told how many voted: what later ones count is a vote of their own.
  let isTold = false;
  for (const block of blocks) {
    out.push(block);
    hasVotes ||= tellsVotes(block);
    if (block.type === 'votes') {
      const [first] = block.votes;
      if (open && first && first.yesMeans === null && !isUncounted(first)) {
        takeLast(out, open.at);
        out[out.length - 1] = { ...block, votes: [meant(first, open.vote), ...block.votes.slice(1)] };
      }
      const last = block.votes.at(-1);
      isTold = false;
      if (last) open = isUncounted(last) ? { at: out.length - 1, vote: last } : null;
      listed = last && last.voters.length > 0 ? { at: out.length - 1, vote: last } : null;
    } else if (block.type === 'decision' && open) {
      const told = ownVote(block);
      if (told) replaceLast(out, open.at, counted(open.vote, told));
      if (told) open = null;
      isTold ||= told !== null;
    } else if (block.type === 'decision' && listed) {
      // The names were counted where no line said how many: what the decision says is what the notes say.
      const told = ownVote(block);
      if (told) replaceLast(out, listed.at, counted(listed.vote, told));
      listed = null;
      isTold ||= told !== null;
    } else if (block.type === 'decision' && !isTold && hasVotes) {
      const told = ownVote(block);
      if (told) out[out.length - 1] = { ...block, toldAgain: told };
    }
  }
  return out;
}

function tellsVotes(block: Block): block is Votes {
  return block.type === 'votes' && block.votes.length > 0;
}

function ownVote(block: Block): Vote | null {
  return mayTellVote(block.content) ? readOwnVote(lineText(block.content), block.position) : null;
}

/** What the heading above tells of a vote that only the decision counts: `Sluten omröstning`. */
function headed(vote: Vote | null, above: Block | undefined): Vote | null {
  if (vote === null || above?.type !== 'votes') return vote;
  return { ...vote, closed: vote.closed || isClosed(above.title ?? '') };
}

/** The count of a sentence in the prose right above a decision. */
function voteAbove(block: Block | undefined): Vote | null {
  if (block?.type !== 'prose' && block?.type !== 'proposals') return null;
  return mayTellVote(block.content) ? readToldCount(lineText(block.content), block.position) : null;
}

/** The count of one place with the meaning that another gives it. */
function meant(vote: Vote, { question, yesMeans, noMeans, closed }: Vote): Vote {
  return { ...vote, question: vote.question ?? question, yesMeans, noMeans, closed: vote.closed || closed };
}

function counted(vote: Vote, { yes, no, abstain, castingVote }: Vote): Vote {
  return { ...vote, yes, no, abstain: vote.abstain ?? abstain, castingVote: vote.castingVote ?? castingVote };
}

function takeLast(blocks: Block[], at: number): void {
  const block = blocks[at];
  if (block?.type === 'votes') blocks[at] = { ...block, votes: block.votes.slice(0, -1) };
}

function replaceLast(blocks: Block[], at: number, vote: Vote): void {
  const block = blocks[at];
  if (block?.type === 'votes') blocks[at] = { ...block, votes: [...block.votes.slice(0, -1), vote] };
}
