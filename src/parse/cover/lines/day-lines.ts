import type { RootContent } from 'mdast';
import { namesVenueAlone } from '../../../language/cover-lines.ts';
import { lineText } from '../../../model/text.ts';

/** Whether a paragraph holds nothing but a room or a house, which below the day is where they met. */
export function isVenueAlone(node: RootContent): boolean {
  return node.type === 'paragraph' && namesVenueAlone(lineText([node]));
}
