import type { List, PhrasingContent, RootContent } from 'mdast';
import type { Clause, Decision, DecisionKind } from '../../model/blocks.ts';
import { lineText, plainText } from '../../model/text.ts';
import { paragraphOf, toLine, type Line } from '../markdown/lines.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import type { BodyNames } from './body-names.ts';
import { decisionKind } from './decision-kind.ts';
import { readDecisionLead, type DecisionLead } from './decision-sentence.ts';
import { contentOf, spanOf, type Element, type LineElement } from './elements.ts';

/** How a decision was announced. */
export interface DecisionOpening {
  readonly title: string | null;
  readonly heading: readonly PhrasingContent[];
  readonly regarding: string | null;
  readonly to: string | null;
}

/** A clause while it is being read. */
interface Draft {
  content: RootContent[];
  lines: Line[];
  /** Begins with `att`. */
  isAtt: boolean;
}

/** Reads the elements of one decision: the words that lead in, then the clauses with the sentences and lists in them. */
export function readDecision(
  opening: DecisionOpening,
  elements: readonly Element[],
  names: BodyNames,
): Decision {
  const lead: Element[] = [];
  const drafts: Draft[] = [];
  let found: DecisionLead | null = null;
  let previous: Element | null = null;
  for (const element of elements) {
    if (element.kind === 'line') {
      const start: DecisionLead | null =
        drafts.length === 0 && !found ? readDecisionLead(element.text, names) : null;
      if (start) {
        found = start;
        const [head, tail] = splitPhrasing(element.line.children, start.length);
        lead.push({ ...element, line: toLine(head), text: lineText(head), position: toLine(head).position });
        if (tail.length > 0) addLine(drafts, [toLine(tail)], true);
      } else if (isLead(element, drafts, previous, elements)) lead.push(element);
      else addElement(drafts, element, previous);
    } else addNode(drafts, lead, element.node);
    previous = element;
  }
  const clauses = drafts.flatMap(toClauses);
  const text = clauses.map((clause) => plainText(clause.content)).join('\n');
  const leadContent = contentOf(lead, true);
  const leadWords = lineText(leadContent);
  const kind = decisionKind(leadWords, text, opening.to);
  return {
    type: 'decision',
    ...kind,
    body: found?.body ?? null,
    regarding: opening.regarding,
    title: opening.title,
    heading: opening.heading,
    lead: leadContent,
    clauses,
    content: [...leadContent, ...clauses.flatMap((clause) => clause.content)],
    actions: [],
    position: spanOf(elements.length > 0 ? elements : [{ position: headingSpan(opening.heading) }]),
  };
}

export type { DecisionKind };

/** A line before the first clause that only announces: `Mötet enades om följande:`, or any line when att-lines come. */
function isLead(
  element: LineElement,
  drafts: Draft[],
  previous: Element | null,
  all: readonly Element[],
): boolean {
  if (drafts.length > 0 || startsWithAtt(element.text)) return false;
  if (/(?::|\batt)$/.test(element.text.trim())) return all.at(-1) !== element;
  const next = all[all.indexOf(element) + 1];
  return (
    previous === null && next?.kind === 'line' && startsWithAtt(next.text) && !/[.!?]$/.test(element.text)
  );
}

function addElement(drafts: Draft[], element: LineElement, previous: Element | null): void {
  const last = drafts.at(-1);
  if (!last || startsWithAtt(element.text)) return addLine(drafts, [element.line], true);
  const isSameParagraph = previous?.kind === 'line' && previous.paragraph === element.paragraph;
  const endsSentence = previous?.kind === 'line' && /[.!?;]$/.test(previous.text);
  if (last.isAtt || (isSameParagraph && !endsSentence)) {
    if (isSameParagraph && last.lines.length > 0) last.lines.push(element.line);
    else {
      flush(last);
      last.lines.push(element.line);
    }
  } else addLine(drafts, [element.line], true);
}

function addLine(drafts: Draft[], lines: Line[], fresh: boolean): void {
  if (fresh) drafts.push({ content: [], lines, isAtt: startsWithAtt(lines[0]!.text) });
}

/** A list gives the clauses when it follows the lead or its entries begin with `att`; else it belongs to the last clause. */
function addNode(drafts: Draft[], lead: Element[], node: RootContent): void {
  const last = drafts.at(-1);
  if (node.type === 'list' && (!last || isAttList(node))) {
    for (const item of node.children) {
      drafts.push({ content: [...item.children], lines: [], isAtt: startsWithAtt(lineText([item])) });
    }
  } else if (last) {
    flush(last);
    last.content.push(node);
  } else lead.push({ kind: 'node', node, text: lineText([node]), position: node.position! });
}

function isAttList(list: List): boolean {
  return list.children.every((item) => startsWithAtt(lineText([item])));
}

function flush(draft: Draft): void {
  if (draft.lines.length > 0) draft.content.push(joined(draft.lines));
  draft.lines = [];
}

/** A line that ends a sentence is a line of its own; other breaks are wrapped text. */
function joined(lines: readonly Line[]): RootContent {
  const hard = lines.slice(0, -1).every((line) => /[.:!?]$/.test(line.text));
  return paragraphOf(lines, hard);
}

/** One clause; `Att … . Samt att …` on one line is several. */
function toClauses(draft: Draft): Clause[] {
  flush(draft);
  const [first, ...others] = draft.content;
  if (first?.type !== 'paragraph' || !draft.isAtt) return [clause(draft.content)];
  const text = rawText(first.children);
  const seams = [...text.matchAll(/[.;]\s+(?=(?:samt\s+|och\s+)?att\s)/giu)].map((match) => match.index + 1);
  const parts: RootContent[][] = [];
  let children: readonly PhrasingContent[] = first.children;
  for (const seam of seams.toReversed()) {
    const [before, after] = splitPhrasing(children, seam);
    parts.unshift([paragraphOf([toLine(after)], false)]);
    children = before;
  }
  parts.unshift([seams.length === 0 ? first : paragraphOf([toLine(children)], false)]);
  parts.at(-1)!.push(...others);
  return parts.map(clause);
}

function clause(content: readonly RootContent[]): Clause {
  const positions = content.filter((node) => node.position).map((node) => ({ position: node.position! }));
  return { type: 'clause', content, position: spanOf(positions) };
}

export function startsWithAtt(text: string): boolean {
  return /^(?:(?:samt|och|dels)\s+)?att\s/iu.test(text);
}

function headingSpan(heading: readonly PhrasingContent[]) {
  return { start: heading[0]!.position!.start, end: heading.at(-1)!.position!.end };
}
