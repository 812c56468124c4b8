import { votesForTwo } from '../../language/sentences/vote-counts.ts';
import type { Block, Decision, Vote, Votes } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { current } from './open-vote.ts';
import { isClosed, isUncounted, mayTellVote, readOwnVote, readToldCount } from './votes.ts';

/**
 * Puts together what an item tells of one vote in several places: what yes and no mean, then the count under a heading of its own
 * or in the sentence that decides. Where no block tells of a vote, a decision may in its own words.
 */
export function withVotes(blocks: readonly Block[]): Block[] {
  if (!blocks.some(tellsVotes))
    return blocks.map((block, nth) =>
      block.type === 'decision'
        ? { ...block, vote: headed(ownVote(block), blocks[nth - 1]) ?? voteAbove(blocks[nth - 1], block) }
        : block,
    );
  const out: Block[] = [];
  let hasVotes = false;
  /** A vote that only tells what yes and no mean, or who voted how: a decision may say how many. */
  let waiting: { readonly at: number; readonly vote: Vote } | null = null;
  // Whether a decision has told how many voted: what later ones count is a vote of their own.
  let isTold = false;
  for (const block of blocks) {
    out.push(block);
    hasVotes ||= tellsVotes(block);
    if (block.type === 'votes') {
      const [first] = block.votes;
      if (waiting && isUncounted(waiting.vote) && first?.yesMeans === null && !isUncounted(first)) {
        takeLast(out, waiting.at);
        out[out.length - 1] = { ...block, votes: [meant(first, waiting.vote), ...block.votes.slice(1)] };
      }
      const last = block.votes.at(-1);
      isTold = false;
      waiting =
        last && (isUncounted(last) || last.voters.length > 0) ? { at: out.length - 1, vote: last } : null;
    } else if (block.type === 'decision' && (waiting || (hasVotes && !isTold))) {
      const told = ownVote(block);
      // Where the names were counted, what the decision says is what the notes say.
      if (told && waiting) replaceLast(out, waiting.at, counted(waiting.vote, told));
      else if (told) out[out.length - 1] = { ...block, toldAgain: told };
      isTold ||= told !== null && waiting !== null;
      if (told || (waiting && !isUncounted(waiting.vote))) waiting = null;
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

/** The count of a sentence in the prose right above a decision, or of two alternatives of which it takes the first. */
function voteAbove(block: Block | undefined, decision: Decision): Vote | null {
  if ((block?.type !== 'prose' && block?.type !== 'proposals') || !mayTellVote(block.content)) return null;
  const text = lineText(block.content);
  return readToldCount(text, block.position) ?? alternatives(text, decision, block.position);
}

/** `Neon fick 3 röster, Halloween fick 1.` above `Temat blir Neon.`; votes for people are told of by their election. */
function alternatives(text: string, decision: Decision, position: Vote['position']): Vote | null {
  const told = decision.kind === 'election' ? null : votesForTwo(text);
  if (!told || !lineText(decision.content).includes(told.first)) return null;
  const { first, second, yes, no } = told;
  const counts = { yes, no, yesMeans: first, noMeans: second, closed: isClosed(text) };
  return { ...current([], position, () => true), ...counts };
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
