import { sentenceSeam } from '../../language/sentences.ts';
import { taskMark } from '../../language/tasks.ts';
import type { Nodes, RootContent, Text } from 'mdast';
import type { Action } from '../../model/action.ts';
import { lineText } from '../../model/text.ts';
import { endingMark } from '../../language/action-states.ts';
import { findAll } from '../../model/find-all.ts';
import { splitOwners, type ActionContext } from './action.ts';
import { besideDue, toDue } from '../../language/sentences/action-due.ts';

const id = /\s*\{#[\p{L}\p{N}][\p{L}\p{N}._:-]*\}/gu;

const ending = new RegExp(endingMark, 'giu');

/** What stands further before a mark is not looked at, since that would take quadratic time. */
const longestSentence = 2000;

/**
 * Takes the marks `{uppdrag: Hanna, Sanna; 2023-05-30}` out of the words; each makes its sentence an action.
 * Returns the blocks without marks, and the actions.
 */
export function readActionMarks(
  nodes: readonly RootContent[],
  context: ActionContext,
): { content: readonly RootContent[]; actions: Action[] } {
  const actions: Action[] = [];
  const content = nodes.map((node) => clean(node, node, actions, context));
  return { content, actions };
}

/**
 * Takes the ids of actions (`{#U-1}`) out of the words of their lines, and puts what ended them in parentheses
 * (`{avskriven: för dyrt}` is printed `(avskriven: för dyrt)`); elsewhere such braces are text.
 */
export function withoutMarks<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text') {
    return node.value.includes('{')
      ? { ...node, value: node.value.replace(id, '').replace(ending, '($1)') }
      : node;
  }
  return 'children' in node ? { ...node, children: node.children.map(withoutMarks) } : node;
}

function clean<Node extends Nodes>(
  node: Node,
  paragraph: Nodes,
  actions: Action[],
  context: ActionContext,
): Node {
  if (node.type === 'text') return cleanText(node, paragraph, actions, context) as Node;
  if (!('children' in node) || !mayHoldMark(node)) return node;
  const owner = node.type === 'paragraph' || node.type === 'tableCell' ? node : paragraph;
  return { ...node, children: node.children.map((child) => clean(child, owner, actions, context)) };
}

function mayHoldMark(node: Nodes): boolean {
  if ('children' in node) return node.children.some(mayHoldMark);
  return 'value' in node && node.value.includes('{');
}

function cleanText(node: Text, paragraph: Nodes, actions: Action[], context: ActionContext): Text {
  if (!node.value.includes('{')) return node;
  const whole = lineText([paragraph]);
  let at = -1;
  for (const match of findAll(taskMark, node.value)) {
    at = whole.indexOf(match[0].trim(), at + 1);
    const text = sentenceBefore(whole, Math.max(at, 0));
    actions.push({
      id: context.newId(text),
      isNamed: false,
      text,
      owners: splitOwners(match[1] ?? ''),
      ...toDue(dueOf(match), context),
      done: false,
      ending: null,
      position: node.position ?? paragraph.position!,
    });
  }
  const value = node.value.replace(taskMark, (...match: string[]) => {
    const more = moreIn(match, context);
    return more === '' ? '' : ` (${more})`;
  });
  return { ...node, value };
}

/** What a mark tells of the time; what more stands in it stands behind another semicolon. */
function dueOf(match: readonly (string | undefined)[]): string {
  return (match[2] ?? '').split(';', 1)[0]!;
}

/** The words of a mark that are neither owners nor a time: they stay in the text. */
function moreIn(match: readonly (string | undefined)[], context: ActionContext): string {
  const due = dueOf(match);
  const others = (match[2] ?? '').slice(due.length + 1).split(';');
  return [besideDue(due, context), ...others]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('; ');
}

/** The sentence that the mark at column `end` (0-based) of `text` stands in or after, without any marks. */
function sentenceBefore(text: string, end: number): string {
  const before = text
    .slice(Math.max(end - longestSentence, 0), end)
    .replace(taskMark, '')
    .trimEnd();
  return before.split(sentenceSeam).at(-1)!;
}
