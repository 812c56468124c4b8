import { lineText } from '../../model/text.ts';
import { cueType } from '../../language/cues.ts';
import { linesOf, paragraphOf } from '../markdown/lines.ts';
import type { OutlinePart } from './outline.ts';

/** What is longer is no title. */
const longestTitle = 120;

/** `## § 20` alone has its title on the line below it, or in the heading. */
export function withTitleBelow(part: OutlinePart): OutlinePart {
  const [first, ...others] = part.nodes;
  if (part.kind === 'section' || part.heading.length > 0 || !first) return part;
  if (first.type === 'heading') {
    const isTitle = cueType(lineText(first.children)) === null;
    return isTitle ? { ...part, heading: first.children, nodes: others } : part;
  }
  const [line, ...lines] = first.type === 'paragraph' ? linesOf(first) : [];
  if (!line || line.text.length > longestTitle || /[.:]$/.test(line.text) || cueType(line.text) !== null)
    return part;
  const rest = lines.length > 0 ? [paragraphOf(lines, false)] : [];
  return { ...part, heading: line.children, nodes: [...rest, ...others] };
}
