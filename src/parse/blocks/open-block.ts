import { partAtColon } from '../../model/label-shape.ts';
import { announcesChosen, pictureBefore, refersBelow } from '../../language/cue-words.ts';
import { announcesClause, holdsClause } from '../../language/typed-marks.ts';
import type { List, Nodes } from 'mdast';
import { statementTypes } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { actionFields } from '../../language/sentences/action-fields.ts';
import { isActionTable } from './action-table.ts';
import { namesOwner } from './actions.ts';
import { followsOn, startsWithAtt } from './clauses.ts';
import { closesMeeting } from '../../language/meeting-events.ts';
import { opensSigning } from '../../language/signing.ts';
import { openedBy } from './opened-by.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import type { Element } from './elements.ts';
import type { BlockContext } from './make-block.ts';
import type { OpenBlock } from './block-parts.ts';
import { decidesByItself, isPassiveDecision } from '../../language/sentences/passive-decision.ts';
import { isReport } from '../../language/sentences/report-sentence.ts';
import type { CueType } from '../../language/cues.ts';
import { readVoteTable } from './vote-table.ts';
import { beginsWithCapital, endsAsSentence, endsInOneOf, withoutHead } from '../../model/text-shapes.ts';

/** Whether an element that opens nothing goes on with the open block; `after` is what follows the element, as far as that tells. */
export function belongs(
  element: Element,
  open: OpenBlock,
  after: readonly Element[],
  context: BlockContext,
): boolean {
  const last = open.elements.at(-1);
  if (element.kind === 'node' && element.isApart === true) return open.type === 'prose';
  if (open.extent === 'section')
    return open.type !== 'decision' || !endsDecision(element, open, after, context);
  if (element.kind === 'line' && goesOnAs(openedBy(element, open, after[0], context), open)) return true;
  if (open.type === 'votes' && element.kind === 'node' && givesVotes(element.node)) return true;
  if (open.type === 'decision' && element.kind === 'line' && pictureBefore.test(element.text)) return false;
  if (open.type === 'decision' && opensSigning.test(element.text) && hasClauses(open, context)) return false;
  if (isSameParagraph(element, last))
    return announcesLines(open, element) || !endsWithSentence(element, open);
  if (open.type === 'decision' && goesOnAsLabelled(element, last)) return true;
  const isList = element.kind === 'node' && element.node.type === 'list';
  if (open.extent === 'clauses')
    return (
      announcesBelow(element, open, context) ||
      isList ||
      startsWithAtt(element.text) ||
      (element.kind === 'node' && last?.text.endsWith(':') === true)
    );
  if (open.type === 'actions') return isList || givesActions(element);
  const goesOn = announcesChosen;
  if (open.type === 'decision' && isClauseStart(element) && !hasClauses(open, context)) return true;
  return element.kind === 'node' && goesOn.test(last?.text ?? lineText(open.cue?.heading ?? []));
}

/** `following` elements are looked at for the clauses that go on below a sentence. */
export const farthest = 8;

/**
 * What stands below the list of clauses under a Beslut heading, in a paragraph of its own, is no part of the decision, unless it
 * decides or more clauses follow; nor is what somebody told.
 */
function endsDecision(
  element: Element,
  open: OpenBlock,
  after: readonly Element[],
  context: BlockContext,
): boolean {
  const last = open.elements.at(-1);
  if (element.kind !== 'line' || last === undefined || startsWithAtt(element.text)) return false;
  const isAfterAll =
    isReport(element.text) || opensSigning.test(element.text) || closesMeeting.test(element.text);
  if (isAfterAll && hasClauses(open, context)) return true;
  const isBelowClauses =
    isClauseStart(last) && !isSameParagraph(element, last) && !endsInOneOf(last.text, ':,');
  return (
    isBelowClauses &&
    !decidesByItself(element.text, context.names) &&
    !isPassiveDecision(element.text, context.names) &&
    !goesOnAsLabelled(element, last) &&
    !clausesFollow(after) &&
    !(last.kind === 'node' && last.node.type === 'list' && listGoesOn(last.node, after))
  );
}

/** Whether another att-sats comes before anything that ends the decision. */
function clausesFollow(after: readonly Element[]): boolean {
  for (const element of after) {
    if (element.kind === 'heading') return false;
    if (isAttClause(element)) return true;
    if (element.kind === 'line' && element.text.endsWith(':')) return false;
  }
  return false;
}

/** Whether the numbers of a list go on in another one below. */
function listGoesOn({ ordered, start, children }: List, after: readonly Element[]): boolean {
  const marker = ordered === true ? `${(start ?? 1) + children.length - 1}.` : null;
  return after.some(
    (each) => each.kind === 'node' && each.node.type === 'list' && followsOn(each.node, marker),
  );
}

function isAttClause(element: Element): boolean {
  return startsWithAtt(element.text);
}

function isSameParagraph(element: Element, last: Element | undefined): boolean {
  return element.kind === 'line' && last?.kind === 'line' && element.paragraph === last.paragraph;
}

function isLabelled(text: string): boolean {
  return beginsWithCapital(text) && (partAtColon(text, 61, '.')?.rest.trim() ?? '') !== '';
}

/** `enligt följande:` or a colon announces the lines below it in its paragraph. */
function announcesLines(open: OpenBlock, element: Element): boolean {
  if (open.type !== 'decision') return false;
  const [first] = open.elements;
  if (first?.kind !== 'line' || !isSameParagraph(element, first) || !first.text.endsWith(':')) return false;
  const last = open.elements.at(-1)!;
  return last === first || isLabelled(element.text) || !endsAsSentence(last.text) || !isLabelled(last.text);
}

/** `… att följande avgift ska gälla.` is about the lines `Vuxen: 200 kr` in the paragraph below it. */
function goesOnAsLabelled(element: Element, last: Element | undefined): boolean {
  return (
    element.kind === 'line' &&
    last?.kind === 'line' &&
    !isSameParagraph(element, last) &&
    isLabelled(element.text) &&
    (refersBelow.test(last.text) || last.text.endsWith(':'))
  );
}

/** A table of who voted how, below the line that says that they do. */
function givesVotes(node: Nodes): boolean {
  return node.type === 'table' && readVoteTable(node) !== null;
}

/** Whether a sentence that would open a block goes on with one like it: each yrkande and reservation may be a paragraph. */
export function goesOnAs(type: CueType | null, open: OpenBlock | undefined): boolean {
  return type !== null && type === open?.type && open.extent === 'paragraph' && repeated.has(type);
}

const repeated: ReadonlySet<CueType> = new Set(['proposals', 'votes', ...statementTypes, 'voting-order']);

/** Whether a decision has come to its clauses, so that another `X beslutar` is another decision. */
export function hasClauses(open: OpenBlock, context: BlockContext): boolean {
  const lines = open.elements.filter(
    (element) => element.kind !== 'line' || !announcesClause.test(element.text),
  );
  const only = lines[0];
  if (lines.length === 0) return false;
  if (lines.length > 1 || only?.kind !== 'line') return true;
  const lead = readDecisionLead(only.text, context.names);
  return lead === null || lead.length < only.text.trimEnd().length;
}

/** Whether an element begins what is decided: an att-sats or a list. */
export function isClauseStart(element: Element): boolean {
  return startsWithAtt(element.text) || (element.kind === 'node' && element.node.type === 'list');
}

/** `Kommunfullmäktige beslutar följande:` alone is about the paragraph below it. */
function announcesBelow(element: Element, open: OpenBlock, context: BlockContext): boolean {
  const [line] = open.elements;
  if (element.kind !== 'line' || open.elements.length !== 1 || line?.kind !== 'line') return false;
  return (readDecisionLead(line.text, context.names)?.length ?? 0) >= line.text.trimEnd().length;
}

/** A table of actions, or a line such as `Åtgärd: …`, that follows others. */
function givesActions(element: Element): boolean {
  if (element.kind === 'line') return actionFields(element.text).length > 0 || namesOwner(element);
  return element.kind === 'node' && element.node.type === 'table' && isActionTable(element.node);
}

/**
 * After an att-sats that ends its sentence, a line that begins another is no part of the decision; nor is it after a sentence that is
 * one by its wording alone (`Mötet avslog motionen.`).
 */
function endsWithSentence(element: Element, open: OpenBlock): boolean {
  const isWhole =
    open.extent === 'clauses'
      ? open.elements.some(({ text }) => holdsClause.test(text))
      : open.type === 'decision' && open.cue === null;
  return (
    isWhole &&
    endsAsSentence(open.elements.at(-1)!.text) &&
    beginsWithCapital(withoutHead(element.text, '(')) &&
    !startsWithAtt(element.text)
  );
}
