import type { RootContent } from 'mdast';
import { lineText } from '../../model/text.ts';
import { decidesBelow } from '../../language/decision-lists.ts';
import type { Parts } from './parts.ts';

/** A note that consists of decisions alone, below a sentence that leads in, is one item without a number; null for others. */
export function outlineDecisions(body: readonly RootContent[]): Parts | null {
  const at = body.findIndex((node) => node.type === 'paragraph' && decidesBelow(lineText([node])));
  const lead = body[at];
  if (!lead || body[at + 1]?.type !== 'list') return null;
  const nodes = body.slice(at);
  if (nodes.some(({ type }) => type !== 'list' && type !== 'paragraph')) return null;
  const position = { start: lead.position!.start, end: nodes.at(-1)!.position!.end };
  const item = { kind: 'item', marker: null, heading: [], isLine: false, isWhole: true } as const;
  return {
    preamble: body.slice(0, at),
    parts: [{ ...item, isMain: true, form: 'line', depth: 2, nodes, position }],
  };
}
