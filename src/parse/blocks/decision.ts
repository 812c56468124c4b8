import { attAlone, announcesClause, takesClause } from '../../language/typed-marks.ts';
import type { PhrasingContent } from 'mdast';
import type { Decision } from '../../model/blocks.ts';
import { lineText, plainText } from '../../model/text.ts';
import { toLine } from '../markdown/lines.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import type { BodyNames } from '../../language/sentences/body-names.ts';
import { readClauses, startsWithAtt } from './clauses.ts';
import { handsOver } from '../../language/handing-over.ts';
import { decisionKind } from '../../language/sentences/decision-kind.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { contentOf, spanOf, toElement, type Element, type LineElement } from './elements.ts';
import { readLetteredLists } from './lettered-lists.ts';
import { passiveSubject } from '../../language/sentences/passive-decision.ts';
import { endsAsSentence } from '../../model/text-shapes.ts';

/** How a decision was announced. */
export interface DecisionOpening {
  readonly title: string | null;
  readonly heading: readonly PhrasingContent[];
  readonly regarding: string | null;
  readonly to: string | null;
}

/** The elements of a decision, parted where its clauses begin. */
interface Parted {
  readonly lead: readonly Element[];
  readonly rest: readonly Element[];
  readonly body: string | null;
}

/** Reads the elements of one decision: the words that lead in, then the clauses with the sentences and lists in them. */
export function readDecision(
  opening: DecisionOpening,
  elements: readonly Element[],
  names: BodyNames,
): Decision {
  const { lead, rest, body } = partLead(readLetteredLists(elements), names);
  const clauses = readClauses(rest);
  const leadContent = contentOf(lead, true);
  const text = clauses.map((clause) => plainText(clause.content)).join('\n');
  const kind = decisionKind(lineText(leadContent), text, opening.to);
  const named = body ?? readDecisionLead(opening.title ?? '', names)?.body ?? passiveSubject(text, names);
  return {
    type: 'decision',
    ...kind,
    // What is proposed to another body is worded as that body decides.
    body: kind.to !== null && named?.toLowerCase() === kind.to.toLowerCase() ? null : named,
    regarding: opening.regarding,
    title: opening.title,
    heading: opening.heading,
    lead: leadContent,
    clauses,
    vote: null,
    content: [...leadContent, ...clauses.flatMap((clause) => clause.content)],
    actions: [],
    position: spanOf(
      elements.length > 0 ? elements : opening.heading.map(({ position }) => ({ position: position! })),
    ),
  };
}

/** The lead is all before the first clause: lines that only announce it, the last of which may name the body. */
function partLead(elements: readonly Element[], names: BodyNames): Parted {
  for (const [nth, element] of elements.entries()) {
    if (element.kind !== 'line')
      return { lead: elements.slice(0, nth), rest: elements.slice(nth), body: null };
    const next = elements[nth + 1];
    const text = rawText(element.line.children);
    const start = readDecisionLead(text, names);
    if (start) {
      const length = announces(text.slice(start.length).trim(), next) ? Infinity : start.length;
      const [head, tail] = partLine(element, length);
      return {
        lead: [...elements.slice(0, nth), ...head.map(withNumber)],
        rest: [...tail, ...elements.slice(nth + 1)],
        body: start.body,
      };
    }
    if (!isAnnouncement(element, nth, next))
      return { lead: elements.slice(0, nth), rest: elements.slice(nth), body: null };
  }
  return { lead: elements, rest: [], body: null };
}

/** Whether all of the line leads in: `Styrelsen föreslår stämman besluta att`, with the clauses on the lines that follow. */
function announces(tail: string, next: Element | undefined): boolean {
  if (tail === '' || attAlone.test(tail)) return true;
  if (next !== undefined && isClauseStart(next) && handsOver(tail)) return true;
  if (next?.kind === 'line' && takesClause.test(tail)) return false;
  return next !== undefined && isClauseStart(next) && !startsWithAtt(tail) && !endsAsSentence(tail);
}

/** A line before the first clause that only announces: `Mötet enades om följande:`, or a first line that att-lines follow. */
function isAnnouncement(element: LineElement, nth: number, next: Element | undefined): boolean {
  if (startsWithAtt(element.text) || next === undefined || takesClause.test(element.text)) return false;
  if (announcesClause.test(element.text)) return true;
  return nth === 0 && next.kind === 'line' && startsWithAtt(next.text) && !endsAsSentence(element.text);
}

/** The number of an entry stands before all of its words. */
function withNumber(element: Element): Element {
  if (element.kind !== 'line' || element.marker === null) return element;
  const { start } = element.position;
  const number: PhrasingContent = {
    type: 'text',
    value: `${element.marker} `,
    position: { start, end: start },
  };
  return { ...element, line: toLine([number, ...element.line.children]), marker: null };
}

function isClauseStart(element: Element): boolean {
  return startsWithAtt(element.text) || (element.kind === 'node' && element.node.type === 'list');
}

function partLine(element: LineElement, length: number): [Element[], Element[]] {
  const [head, tail] = splitPhrasing(element.line.children, length);
  const marked =
    head.length > 0 ? { first: element.marker, second: null } : { first: null, second: element.marker };
  const toElements = (part: readonly PhrasingContent[], marker: string | null): Element[] =>
    part.length > 0 ? [{ ...toElement(toLine(part), element.paragraph), marker }] : [];
  return [toElements(head, marked.first), toElements(tail, marked.second)];
}
