import { sentenceSpans } from '../../language/sentences.ts';
import { stemOfMeeting } from '../../language/meetings.ts';
import type { Nodes, Paragraph } from 'mdast';
import type { Position } from 'unist';
import type { Action } from '../../model/action.ts';
import type { Block } from '../../model/blocks.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Item, Section } from '../../model/protocol.ts';
import { lineText, plainText } from '../../model/text.ts';
import {
  mayGiveAction,
  readActionCandidate,
  type ActionCandidate,
  type CandidateContext,
} from '../blocks/action-candidate.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { impossibleDate } from '../cover/days/date-diagnostics.ts';
import { readDate } from '../../language/dates/find-dates.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { actionInText, inferredDecisions, unnumberedHeading } from './item-diagnostics.ts';
import { decidesByItsVerb } from '../../language/sure-decisions.ts';
import { isSection } from '../../language/sections.ts';
import { onOneLine } from '../../model/text-shapes.ts';

/** In these blocks a sentence may give an uppdrag that nobody marked. */
const tellsOfActions = new Set<Block['type']>(['prose', 'background', 'decision']);

/**
 * What to tell about readings that were guesses: `beslut-tolkat`, `uppdrag-i-text`, `rubrik-utan-nummer`; and of a day that an uppdrag
 * is due though it doesn't exist (`datum-ogiltigt`). `sections` are those among numbered items.
 */
export function guessDiagnostics(
  items: readonly Item[],
  sections: readonly Section[],
  context: CandidateContext,
  index: LineIndex,
): Diagnostic[] {
  const ofItems = items.map((item) => item.blocks.flatMap(withNested));
  return [
    ...decisionDiagnostics(ofItems.flat()),
    ...ofItems.flatMap((blocks) => {
      const counted = blocks.flatMap(({ actions }) => actions);
      return [
        ...counted.flatMap((action) => dueDiagnostics(action, index)),
        ...blocks.flatMap((block) => actionDiagnostics(block, counted, context)),
      ];
    }),
    ...sections.flatMap(headingDiagnostics),
  ];
}

function withNested(block: Block): Block[] {
  return block.type === 'sub-item' ? block.blocks.flatMap(withNested) : [block];
}

/** One for them all: an årsmöte decides much in such words. */
function decisionDiagnostics(blocks: readonly Block[]): Diagnostic[] {
  const [first, ...others] = blocks.filter(isInferred);
  if (!first) return [];
  const places = others.map(({ position }) => position);
  return [inferredDecisions(plainText(first.content).split('\n')[0]!, first.position, places)];
}

function isInferred(block: Block): boolean {
  if (block.type !== 'decision' || block.title !== null || block.lead.length > 0) return false;
  // `Till justerare valdes Kim Sav.` can be nothing else.
  if (block.kind === 'election') return false;
  const text = lineText(block.content);
  return !decidesByItsVerb(text) && readDecisionLead(text, { body: block.body, aliases: [] }) === null;
}

/** `(senast 31 april)`; the minutes may hold, so it is no error. */
function dueDiagnostics({ due, position }: Action, index: LineIndex): Diagnostic[] {
  if (due === null || readDate(due)?.fault !== 'impossible') return [];
  const { line, column } = position.start;
  const at = (index.lines[line - 1] ?? '').indexOf(due, column - 1);
  const place =
    at < 0 ? position : { start: index.point(line, at + 1), end: index.point(line, at + 1 + due.length) };
  return [impossibleDate(due, 'warning', place)];
}

function actionDiagnostics(
  block: Block,
  counted: readonly Action[],
  context: CandidateContext,
): Diagnostic[] {
  if (!tellsOfActions.has(block.type) || (block.type === 'decision' && block.kind === 'proposal')) return [];
  return paragraphsOf(block.content).flatMap((paragraph) =>
    sentencesOf(paragraph).flatMap(({ text, start, end }) => {
      const candidate = readActionCandidate(text, context);
      if (!candidate || counted.some((action) => action.text === text || isSame(candidate, action)))
        return [];
      return [actionInText(text, candidate, placeOf(paragraph, start, end))];
    }),
  );
}

/** Whether an item lists what it also tells: the same owner and a word of the task in common. */
function isSame({ owners, task }: ActionCandidate, action: Action): boolean {
  const listed = action.owners.map((owner) => owner.toLowerCase());
  if (!owners.some((owner) => listed.includes(owner.toLowerCase()))) return false;
  if (action.text === task) return true;
  const stems = stemsOf(action.text);
  return stemsOf(task).some((stem) => stems.includes(stem));
}

/** The beginnings of the longer words, which endings do not change: `avtal` of `avtalet`. Words of time say nothing of the task. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.map((word) => word.slice(0, 5)).filter((stem) => !stemOfMeeting.test(stem));
}

function paragraphsOf(nodes: readonly Nodes[]): Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    return 'children' in node && node.type !== 'heading' && node.type !== 'table'
      ? paragraphsOf(node.children)
      : [];
  });
}

/** Sentences of a paragraph that may give an uppdrag, with their place in the words of the paragraph: 0-based UTF-16, the end not included. */
function sentencesOf(paragraph: Paragraph): { text: string; start: number; end: number }[] {
  const raw = rawText(paragraph.children);
  if (!mayGiveAction(raw)) return [];
  return sentenceSpans(raw).map(({ start, end }) => ({
    text: onOneLine(raw.slice(start, end)).trim(),
    start,
    end,
  }));
}

function placeOf(paragraph: Paragraph, start: number, end: number): Position {
  const [upToEnd] = splitPhrasing(paragraph.children, end);
  const within = splitPhrasing(upToEnd, start)[1];
  const first = within[0]?.position;
  const last = within.at(-1)?.position;
  return first && last ? { start: first.start, end: last.end } : paragraph.position!;
}

function headingDiagnostics(section: Section): Diagnostic[] {
  const title = section.title ?? '';
  if (section.depth === 0 || section.depth > 2 || isSection(title)) return [];
  return [unnumberedHeading(title || plainText(section.heading), section.position)];
}
