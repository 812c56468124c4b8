import type { RootContent } from 'mdast';
import { isTrail, opensLetter } from '../../../language/letters.ts';

import { lineText } from '../../../model/text.ts';
import { linesOf } from '../../markdown/lines.ts';

/** How many paragraphs at the top brought the notes and are no part of them: the way to a page of a web site, the head of a mail, a greeting. */
export function foreignLines(nodes: readonly RootContent[]): number {
  const [first, second] = nodes;
  const isMail = (node: RootContent | undefined): boolean =>
    node?.type === 'paragraph' && opensLetter(linesOf(node).map(({ text }) => text));
  if (first?.type === 'paragraph' && isTrail(lineText([first]))) return 1;
  if (!isMail(first)) return 0;
  return isMail(second) ? 2 : 1;
}
