import { organisationNumberLine } from '../../../language/cover-places.ts';
import type { Paragraph, RootContent } from 'mdast';
import { namesPrincipal } from '../../../language/bodies.ts';
import { linesOf, paragraphOf } from '../../markdown/lines.ts';

/** The label and the number of a line `org.nr 769600-1234`; null for another line. */
export function readOrganisationNumber(text: string): { label: string; number: string } | null {
  const [, label, number] = organisationNumberLine.exec(text) ?? [];
  return label === undefined ? null : { label, number: number! };
}

/**
 * Takes the line with the number from between the name of an association and what goes on with the title, or the line that names
 * the municipality from above it.
 */
export function takeNumberLine(nodes: readonly RootContent[]): {
  number: Paragraph | null;
  nodes: readonly RootContent[];
} {
  for (const [nth, node] of nodes.slice(0, 2).entries()) {
    if (node.type !== 'paragraph') continue;
    const lines = linesOf(node);
    const isPrincipal = nth === 0 && nodes.length > 1 && namesPrincipal(lines[0]?.text ?? '');
    const at = isPrincipal
      ? 0
      : lines.slice(0, 2).findIndex(({ text }) => readOrganisationNumber(text) !== null);
    if (at < 0) continue;
    const others = lines.toSpliced(at, 1);
    const left = others.length > 0 ? [paragraphOf(others, false)] : [];
    return { number: paragraphOf([lines[at]!], false), nodes: nodes.toSpliced(nth, 1, ...left) };
  }
  return { number: null, nodes };
}
