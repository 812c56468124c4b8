import type { List } from 'mdast';
import type { Block } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { toLine } from '../markdown/lines.ts';
import { mayGiveAction, readActionCandidate } from './action-candidate.ts';
import { asksMentioned } from './action.ts';
import { endsWithOwners, hasTasks, isFieldList } from './actions.ts';
import { isActionTable } from './action-table.ts';
import { joinBrokenSentences } from './broken-sentences.ts';
import { freeCueEntries } from './cue-entries.ts';
import { headingCue, lineCue, type Cue } from './cue.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { toElement, type Element, type LineElement } from './elements.ts';
import { readDashedClauses } from './lettered-lists.ts';
import { makeBlock, type BlockContext } from './make-block.ts';
import type { BlockParts, Extent, OpenBlock } from './block-parts.ts';
import { electionAt, isUnderActions, lineBlock } from './line-block.ts';
import { belongs, farthest } from './open-block.ts';
import { withOthersProposals } from './others-proposals.ts';
import { partSentences } from './part-sentences.ts';
import { decisionCue, type CueType } from '../../language/cues.ts';
import { contests, proposesShortly } from '../../language/proposals.ts';
import { electsListed, leavesVacant } from '../../language/sentences/listed-election.ts';
import { tellsNone } from '../../language/other-times.ts';
import { isCountLine } from '../../language/sentences/vote-counts.ts';
import { readVoteTable } from './vote-table.ts';
import { partStatements } from './statements-below.ts';
import { tellsVoters } from './voter-line.ts';
import { withVotes } from './told-votes.ts';

/** Reads elements as blocks, in document order; each word is in exactly one block. Sub-items are for `readItemBlocks`. */
export function readBlocks(given: readonly Element[], whole: BlockContext): Block[] {
  const context = {
    ...whole,
    isContested: given.some(({ text }) => contests.test(text)),
    hasDecisionCue: given.some(({ text }) => decisionCue.test(text)),
  };
  const entries = freeCueEntries(partStatements(readDashedClauses(given)), context.names, context.title);
  const elements = partSentences(joinBrokenSentences(entries, context.names), context.names, {
    givesTask: (sentence) =>
      mayGiveAction(sentence) && readActionCandidate(sentence, context.actions) !== null,
    proposes: (sentence) => context.isContested && proposesShortly.test(sentence),
  });
  const first = openBlocks(elements, context);
  // Where nothing else decides, the sentence that says what a vote led to does.
  const blocks =
    first.some(({ type }) => type === 'votes') && !first.some(({ type }) => type === 'decision')
      ? openBlocks(elements, { ...context, votesDecide: true })
      : first;
  const made = withOthersProposals(blocks).map((block, nth) =>
    makeBlock(
      {
        ...block,
        type: isEmptyAbove(block, blocks[nth + 1]) ? 'prose' : block.type,
        before: blocks[nth - 1]?.elements.at(-1)?.text ?? null,
        votingOrder: block.type === 'votes' ? textOf(blocks[nth - 1], 'voting-order') : '',
      },
      context,
    ),
  );
  return withVotes(made);
}

function openBlocks(elements: readonly Element[], context: BlockContext): OpenBlock[] {
  const blocks: OpenBlock[] = [];
  for (const [nth, element] of elements.entries()) {
    const open = blocks.at(-1);
    const next = opening(element, elements[nth + 1], open, context);
    if (next) blocks.push(next);
    else if (open && belongs(element, open, elements.slice(nth + 1, nth + 1 + farthest), context))
      open.elements.push(element);
    else blocks.push({ type: 'prose', cue: null, opener: null, extent: 'section', elements: [element] });
  }
  return blocks;
}

/** `Beslut` right above `Kommunstyrelsens förslag till kommunfullmäktige` only heads it. */
function isEmptyAbove({ type, elements }: OpenBlock, next: OpenBlock | undefined): boolean {
  return type === 'decision' && elements.length === 0 && next?.type === 'decision';
}

function textOf(block: OpenBlock | undefined, type: BlockParts['type']): string {
  return block?.type === type ? block.elements.map(({ text }) => text).join('\n') : '';
}

/** `- 8 för` `- 2 mot` `- 1 avstår` */
function countsVotes({ children }: List): boolean {
  return children.length > 1 && children.every((item) => isCountLine(lineText([item])));
}

/** `- Kassör: Alma Frid` `- Revisor: vakant`, in an item about an election: all entries name those chosen. */
function listsElected({ children }: List, open: OpenBlock | undefined, context: BlockContext): boolean {
  const election = electionAt(open, context);
  const texts = children.map((item) => lineText([item]));
  return (
    texts.some((text) => electsListed(text, election)) &&
    texts.every((text) => electsListed(text, election) || leavesVacant(text))
  );
}

/** The block that an element opens; null when it opens none. */
function opening(
  element: Element,
  following: Element | undefined,
  open: OpenBlock | undefined,
  context: BlockContext,
): OpenBlock | null {
  if (element.kind === 'heading') return headingBlock(element, context);
  if (element.kind === 'node') return nodeBlock(element, open, context);
  const cue = lineCue(element, context.names);
  if (cue) return cueBlock(cue, element, open);
  return lineBlock(element, following, open, context);
}

function headingBlock(element: Element & { kind: 'heading' }, context: BlockContext): OpenBlock {
  const cue = headingCue(element, context.names);
  if (cue) return { type: cue.type, cue, opener: element, extent: 'section', elements: [] };
  const lead = readDecisionLead(element.text, context.names);
  const named: Cue = {
    type: 'decision',
    heading: element.node.children,
    rest: [],
    extent: 'section',
    regarding: null,
    to: null,
  };
  return { type: lead ? 'decision' : 'prose', cue: named, opener: element, extent: 'section', elements: [] };
}

function cueBlock(cue: Cue, element: LineElement, open: OpenBlock | undefined): OpenBlock | null {
  if (cue.type === open?.type && (cue.type === 'actions' || cue.type === 'votes')) return null;
  if (cue.type === 'prose' && (open === undefined || open.type === 'prose')) return null;
  // `Avstår: Kim Sav` below `Ja: …` and `Nej: …` is of the same vote.
  if (
    open?.type === 'votes' &&
    cue.type === 'abstention' &&
    (tellsVoters(element.text) || isCountLine(element.text))
  )
    return null;
  const rest = cue.rest.length > 0 ? [toElement(toLine(cue.rest), element.paragraph)] : [];
  // `Beslut: diskuterades, inget beslut`
  if (cue.type === 'decision' && rest.some(({ text }) => tellsNone(text)))
    return {
      type: 'prose',
      cue: { ...cue, type: 'prose' },
      opener: element,
      extent: cue.extent,
      elements: rest,
    };
  return { type: cue.type, cue, opener: element, extent: cue.extent, elements: rest };
}

function nodeBlock(
  element: Element & { kind: 'node' },
  open: OpenBlock | undefined,
  context: BlockContext,
): OpenBlock | null {
  const { node } = element;
  const { title } = context;
  if (node.type === 'thematicBreak' && open && open.type !== 'prose')
    return { type: 'prose', cue: null, opener: null, extent: 'section', elements: [element] };
  const plain = (type: CueType, extent: Extent): OpenBlock => ({
    type,
    cue: null,
    opener: null,
    extent,
    elements: [element],
  });
  const isActions =
    node.type === 'list' &&
    (hasTasks(node) ||
      isFieldList(node) ||
      isUnderActions(open, title) ||
      (open?.type !== 'decision' && endsWithOwners(node, context.actions, asksMentioned)));
  if (isActions && open?.type !== 'actions') return plain('actions', 'paragraph');
  if (node.type === 'list' && open?.type !== 'votes' && countsVotes(node)) return plain('votes', 'paragraph');
  if (
    node.type === 'list' &&
    (open === undefined || open.type === 'prose') &&
    listsElected(node, open, context)
  )
    return plain('decision', 'paragraph');
  if (node.type !== 'table') return null;
  if (open?.type !== 'votes' && readVoteTable(node)) return plain('votes', 'section');
  return open?.type !== 'actions' && isActionTable(node) ? plain('actions', 'paragraph') : null;
}
