import { endsAsProposed, tellsVotes } from '../../language/cue-words.ts';
import { tellsYesOrNo } from '../../language/votes.ts';
import { namesVote } from '../../language/vote-words.ts';
import { cueType, type CueType } from '../../language/cues.ts';
import { givesTask } from './action.ts';
import { namesOwner } from './actions.ts';
import { isActionLine } from './action-table.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { startsWithAtt } from './clauses.ts';
import type { Element, LineElement } from './elements.ts';
import type { BlockContext } from './make-block.ts';
import type { BlockParts, Extent, OpenBlock } from './block-parts.ts';
import { goesOnAs, hasClauses, isClauseStart } from './open-block.ts';
import { proposing } from '../../language/decision-words.ts';
import { movesAgainst } from '../../language/proposals.ts';
import { sentenceCue } from '../../language/sentences/sentence-cue.ts';
import { openedBy } from './opened-by.ts';
import { isPassiveDecision } from '../../language/sentences/passive-decision.ts';
import { electsListed, type ElectionList } from '../../language/sentences/listed-election.ts';
import { lineText } from '../../model/text.ts';
import { hasDigit } from '../../model/text-shapes.ts';

/** In these, wording decides nothing: a decision there is a draft or a quotation. */
const closedToSentences = new Set<BlockParts['type']>(['recommendation']);
/** In these, only a line that does nothing but announce the decision ends the block. */
const narratives = new Set<BlockParts['type']>([
  'background',
  'basis',
  'proposals',
  'voting-order',
  'votes',
  'motivation',
  'appeal',
  'note',
]);

/** In these, what the meeting decided (`Styrelsen beslutade`, with att-lines below) is what was put to the vote. */
const putToVote = new Set<BlockParts['type']>(['proposals', 'voting-order', 'votes']);

/** What stands in a section of an item though its heading tells of something else. */
const breaksOut = new Set<CueType>(['reservation', 'recusal', 'immediate-verification']);

/** Whether a block is the section of a vote, under a heading of its own. */
function isOfVote({ type, extent }: OpenBlock): boolean {
  return extent === 'section' && type === 'votes';
}

/** What a vote came to, and whether those below are proposed or chosen, is told not far above. */
const mostAbove = 100;

/** Whether a sentence below the heading of a vote may tell what the vote led to: its count is told before, or in the sentence. */
function mayEndVote(text: string, open: OpenBlock, context: BlockContext): boolean {
  if (context.votesDecide !== true || !isOfVote(open)) return false;
  return tellsCount(text) || open.elements.slice(-mostAbove).some((element) => tellsCount(element.text));
}

function tellsCount(text: string): boolean {
  return namesVote.test(text) && hasDigit(text);
}

/** What an item called `Uppdrag` lists is uppdrag. */
export function isUnderActions(open: OpenBlock | undefined, title: string): boolean {
  return (open === undefined || open.type === 'prose') && cueType(title) === 'actions';
}

/** Asked of each line of an item, so that each part of it is told on demand only. */
class ElectionHere implements ElectionList {
  readonly title: string;
  readonly isKnown: ElectionList['isKnown'];
  readonly #open: OpenBlock | undefined;

  constructor(open: OpenBlock | undefined, { title, actions }: BlockContext) {
    this.title = title;
    this.isKnown = actions.isKnown;
    this.#open = open;
  }

  get heading(): string {
    return lineText(this.#open?.cue?.heading ?? []);
  }

  get above(): readonly string[] {
    return this.#open?.type === 'prose' ? this.#open.elements.slice(-mostAbove).map(({ text }) => text) : [];
  }
}

/** What is known of an election where a line or list stands below an open block. */
export function electionAt(open: OpenBlock | undefined, context: BlockContext): ElectionList {
  return new ElectionHere(open, context);
}

/** Drafts are in the present: `Mötet beslutade …` below what was proposed, or `… enligt förslaget`, is the decision. */
function endsProposal(element: LineElement, open: OpenBlock, { names }: BlockContext): boolean {
  if (open.elements.length === 0) return false;
  const lead = readDecisionLead(element.text, names);
  if (!lead) return false;
  return (lead.tense === 'past' && lead.body !== null) || endsAsProposed.test(element.text);
}

/** Whether a line stands in another paragraph than the clauses of the decision above it, which is whole. */
function isBelow({ paragraph }: LineElement, open: OpenBlock, context: BlockContext): boolean {
  const last = open.elements.at(-1);
  if (last === undefined || last.text.endsWith(':')) return false;
  if (last.kind === 'line' && last.paragraph === paragraph) return false;
  return hasClauses(open, context);
}

/** A sentence that by its wording opens a block. */
export function lineBlock(
  element: LineElement,
  following: Element | undefined,
  open: OpenBlock | undefined,
  context: BlockContext,
): OpenBlock | null {
  const plain = (type: CueType, extent: Extent): OpenBlock => ({
    type,
    cue: null,
    opener: null,
    extent,
    elements: [element],
  });
  if (open && closedToSentences.has(open.type) && open.extent === 'section') {
    if (movesAgainst.test(element.text) && sentenceCue(element.text) === 'proposals')
      return plain('proposals', 'paragraph');
    return endsProposal(element, open, context) ? plain('decision', 'clauses') : null;
  }
  const isSection = open !== undefined && open.extent === 'section' && open.type !== 'prose';
  if (isUnderActions(open, context.title) && namesOwner(element)) return plain('actions', 'paragraph');
  if (open?.type !== 'actions' && givesTask(element.text, element.position, context.actions))
    return plain('actions', 'paragraph');
  if (open?.type !== 'actions' && isActionLine(element)) return plain('actions', 'paragraph');
  const lead = readDecisionLead(element.text, context.names);
  // What the body proposes where `Beslut:` says what it decided is none of that.
  const isProposal = lead !== null && context.hasDecisionCue === true && proposing.test(lead.verb);
  if (isProposal && open?.type !== 'decision') return plain('proposals', 'clauses');
  if (lead) {
    if (open?.type === 'decision' && !hasClauses(open, context)) return null;
    const announces =
      lead.length >= element.text.trimEnd().length && following !== undefined && isClauseStart(following);
    if (isSection && narratives.has(open.type)) {
      const isOurs =
        (announces && (lead.tense === 'present' || putToVote.has(open.type))) ||
        (startsWithAtt(element.text.slice(lead.length).trimStart()) &&
          mayEndVote(element.text, open, context));
      return isOurs ? plain('decision', 'clauses') : null;
    }
    return plain('decision', 'clauses');
  }
  const type = openedBy(element, open, following, context);
  // `Kim Sav avstår från att rösta (1).` is of the vote that it stands in.
  if (type === 'abstention' && open?.type === 'votes' && tellsVotes.test(element.text)) return null;
  if (goesOnAs(type, open)) return null;
  // `Kommunstyrelsen tillstyrker förslaget och föreslår att` below the heading Beslut leads in what is decided.
  if (type === 'proposals' && open?.type === 'decision' && !hasClauses(open, context)) return null;
  // What was voted on ends where the chair puts it, or they vote; and so does the order in which it was put.
  if ((type === 'votes' || type === 'voting-order') && open?.type === 'proposals' && open.elements.length > 0)
    return plain(type, 'paragraph');
  if (type === 'votes' && open?.type === 'voting-order') return plain(type, open.extent);
  if (type && type !== open?.type && !(isSection && narratives.has(open.type) && narratives.has(type))) {
    const isInNote = type === 'abstention' && open?.type === 'note';
    if (isSection && open.type !== 'decision' && !breaksOut.has(type) && !isInNote) return null;
    // `Efter votering 14–9 avslogs motionen.` says all of it.
    const isDecided =
      type === 'votes' &&
      !isSection &&
      (context.votesDecide === true || !tellsYesOrNo(element.text)) &&
      isPassiveDecision(element.text, context.names);
    return plain(isDecided ? 'decision' : type, 'paragraph');
  }
  if (open?.extent === 'clauses' && !isBelow(element, open, context)) return null;
  const mayDecide = !isSection || (!tellsCount(element.text) && mayEndVote(element.text, open, context));
  return (mayDecide && isPassiveDecision(element.text, context.names)) ||
    (!isSection && electsListed(element.text, electionAt(open, context)))
    ? plain('decision', 'paragraph')
    : null;
}
