import { partAtColon } from '../../model/label-shape.ts';
import { isListOfNames } from '../../language/name-lines.ts';
import { beginsWithAtt, takesClause } from '../../language/typed-marks.ts';
import type { List, PhrasingContent, RootContent } from 'mdast';
import type { Clause } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { paragraphOf, toLine, type Line } from '../markdown/lines.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { spanOf, type Element, type LineElement } from './elements.ts';
import { clauseSeams } from '../../language/sentences/clause-seams.ts';
import { listMarkers } from './lettered-lists.ts';
import { decidesByItsVerb } from '../../language/sure-decisions.ts';
import { beginsWithCapital, endsAsSentence, endsInOneOf } from '../../model/text-shapes.ts';

/** A clause while it is being read. */
interface UnfinishedClause {
  readonly content: RootContent[];
  lines: Line[];
  readonly isAtt: boolean;
  readonly isEntry: boolean;
  readonly marker: string | null;
}

/** Reads what follows the lead of a decision as clauses, each with the sentences and lists that belong to it. */
export function readClauses(elements: readonly Element[]): Clause[] {
  const unfinished: UnfinishedClause[] = [];
  let previous: Element | null = null;
  for (const [nth, element] of elements.entries()) {
    const last = unfinished.at(-1);
    // Lines of an entry that a page ended in, above the next ones.
    const isWithin = last !== undefined && last.isEntry && goesOnAfter(elements[nth + 1], last.marker);
    if (element.kind === 'line' && isWithin) last.content.push(paragraphOf([element.line], false));
    else if (element.kind === 'line') addLine(unfinished, element, previous);
    else addNode(unfinished, element.node);
    previous = element;
  }
  return unfinished.flatMap(toClauses);
}

/** Whether a line begins a clause: `att …`, `samt att …`, `att: …`. */
export function startsWithAtt(text: string): boolean {
  return beginsWithAtt.test(text);
}

/** A line without `att` goes on with an att-sats, or with the sentence that it breaks off; else it is a clause of its own. */
function addLine(unfinished: UnfinishedClause[], element: LineElement, previous: Element | null): void {
  const last = unfinished.at(-1);
  const isSameParagraph = previous?.kind === 'line' && previous.paragraph === element.paragraph;
  const endsSentence = previous?.kind === 'line' && endsInOneOf(previous.text, '.!?;');
  const isLine = endsAsSentence(element.text);
  const isBelowList = previous?.kind === 'node' && last?.isEntry === true;
  const isLabelled =
    beginsWithCapital(element.text) && (partAtColon(element.text, 41, '.,')?.rest ?? '') !== '';
  // `Frågan anses därmed besvarad.` on a line of its own decides something else.
  const isOwn = endsSentence && isLine && beginsWithCapital(element.text) && decidesByItsVerb(element.text);
  // `… i uppdrag`, `att teckna avtal`
  const isCompleted = isSameParagraph && takesClause.test(previous.text);
  const goesOn =
    last &&
    !isOwn &&
    !isBelowList &&
    (!startsWithAtt(element.text) || isCompleted) &&
    (isCompleted || last.isAtt || (isSameParagraph && !endsSentence && !isLabelled));
  if (!goesOn) {
    const isAtt = startsWithAtt(element.text);
    unfinished.push({ content: [], lines: [element.line], isAtt, isEntry: false, marker: element.marker });
    return;
  }
  if (!isSameParagraph) flush(last);
  last.lines.push(element.line);
}

/** A list gives the clauses when it comes first, or goes on with such a list; below an att-line it belongs to that. */
function addNode(unfinished: UnfinishedClause[], node: RootContent): void {
  const last = unfinished.at(-1);
  const isNext =
    last?.isEntry === true && node.type === 'list' && (isAttList(node) || followsOn(node, last.marker));
  if (node.type === 'list' && (!last || isNext)) {
    for (const [index, item] of node.children.entries()) {
      if (item.children.length === 0) continue;
      const isAtt = startsWithAtt(lineText([item]));
      const marker = markerOf(node, index);
      unfinished.push({ content: [...item.children], lines: [], isAtt, isEntry: true, marker });
    }
  } else if (last) {
    flush(last);
    last.content.push(node);
  } else unfinished.push({ content: [node], lines: [], isAtt: false, isEntry: false, marker: null });
}

/** `2.` of the second entry of a numbered list, `b)` of a lettered one; null where entries have no order. */
function markerOf({ ordered, start, data }: List, index: number): string | null {
  if (ordered !== true) return null;
  const { type } = (data as { hProperties?: { type?: string } } | undefined)?.hProperties ?? {};
  const letter = listMarkers[type ?? '']?.[index];
  return letter === undefined ? `${(start ?? 1) + index}.` : `${letter})`;
}

function goesOnAfter(element: Element | undefined, marker: string | null): boolean {
  return element?.kind === 'node' && element.node.type === 'list' && followsOn(element.node, marker);
}

/** Whether a numbered list goes on from the entry with a number (`6.` after `5.`). */
export function followsOn({ ordered, start }: List, marker: string | null): boolean {
  return ordered === true && marker !== null && marker === `${(start ?? 1) - 1}.`;
}

function isAttList(list: List): boolean {
  return list.children.every((item) => startsWithAtt(lineText([item])));
}

function flush(partial: UnfinishedClause): void {
  if (partial.lines.length > 0) partial.content.push(joined(partial.lines));
  partial.lines = [];
}

/** A line that ends a sentence is a line of its own, and so is each name of a list; other breaks are wrapped text. */
function joined(lines: readonly Line[]): RootContent {
  const hard = lines.slice(0, -1).every((line) => endsInOneOf(line.text, '.:!?'));
  return paragraphOf(lines, hard || isListOfNames(lines.map(({ text }) => text)));
}

/** One clause; `att …, att … samt att …` on one line is several. */
function toClauses(partial: UnfinishedClause): Clause[] {
  flush(partial);
  const [first, ...others] = partial.content;
  if (first?.type !== 'paragraph' || !partial.isAtt) return [clause(partial.content, partial.marker)];
  const parts: RootContent[][] = [];
  let children: readonly PhrasingContent[] = first.children;
  for (const seam of clauseSeams(rawText(children)).toReversed()) {
    const [before, after] = splitPhrasing(children, seam);
    if (before.length === 0 || after.length === 0) continue;
    parts.push([paragraphOf([toLine(after)], false)]);
    children = before;
  }
  parts.push([parts.length === 0 ? first : paragraphOf([toLine(children)], false)]);
  parts.reverse();
  for (const node of others) parts.at(-1)!.push(node);
  return parts.map((part, index) => clause(part, index === 0 ? partial.marker : null));
}

function clause(content: readonly RootContent[], marker: string | null): Clause {
  const positions = content.filter((node) => node.position).map((node) => ({ position: node.position! }));
  return { type: 'clause', marker, content, position: spanOf(positions) };
}
