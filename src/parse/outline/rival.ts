import type { PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import { linesOf } from '../markdown/lines.ts';
import { rawText } from '../markdown/split-phrasing.ts';
import { readItemMarker } from './item-marker.ts';
import type { OutlinePart } from './parts.ts';
import { hasDigit } from '../../model/text-shapes.ts';

/** A second numbering that runs through the notes as well as that of their items. */
export interface Rival {
  /** As written: the first and the last number of it. */
  readonly first: string;
  readonly last: string;
  /** Of the first. */
  readonly position: Position;
}

interface Member {
  readonly form: 'heading' | 'line' | 'entry';
  readonly number: number;
  readonly label: string;
  /** The item that it stands in. */
  readonly part: number;
  readonly position: Position;
}

/** Fewer numbers than these, or in fewer items, run through nothing. */
const fewest = 3;
/** So many of the items must the second numbering part the notes into, and so many of its numbers go on from each other. */
const enough = 0.8;

/**
 * The numbering within the items that goes on from item to item, and would part the notes about as finely as they were parted; null
 * where there is none. Lists that begin anew in each item are none, nor is a § of the bylaws.
 */
export function rivalOf(parts: readonly OutlinePart[]): Rival | null {
  const items = parts.filter(({ kind }) => kind === 'item');
  if (items.length < fewest) return null;
  const members = items.flatMap(({ nodes }, part) => nodes.flatMap((node) => membersIn(node, part)));
  for (const form of ['line', 'heading', 'entry'] as const) {
    const own = members.filter((member) => member.form === form);
    const chain = own.filter((member, nth) => nth === 0 || member.number === own[nth - 1]!.number + 1);
    const [first] = chain;
    const spanned = new Set(chain.map(({ part }) => part)).size;
    const runsThrough =
      chain.length >= own.length * enough && spanned >= Math.max(fewest, items.length * enough);
    if (first && runsThrough)
      return { first: first.label, last: chain.at(-1)!.label, position: first.position };
  }
  return null;
}

function membersIn(node: RootContent, part: number): Member[] {
  if (node.type === 'heading') return memberOf('heading', node.children, part, node.position!);
  if (node.type === 'list' && node.ordered === true)
    return node.children.map((entry, nth) => {
      const number = (node.start ?? 1) + nth;
      return { form: 'entry', number, label: `${number}.`, part, position: entry.position! };
    });
  if (node.type !== 'paragraph') return [];
  const [line] = linesOf(node);
  return line && /^§|^\p{Lu}\p{L}{0,14}\s§/u.test(line.text)
    ? memberOf('line', line.children, part, line.position)
    : [];
}

function memberOf(
  form: Member['form'],
  children: readonly PhrasingContent[],
  part: number,
  position: Position,
): Member[] {
  const marker = hasDigit(rawText(children).slice(0, 24)) ? readItemMarker(children) : null;
  return marker ? [{ form, number: marker.number, label: marker.label, part, position }] : [];
}
