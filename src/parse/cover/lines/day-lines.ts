import type { Blockquote, RootContent } from 'mdast';
import { isDayLine, namesVenueAlone } from '../../../language/cover-lines.ts';
import { lineText } from '../../../model/text.ts';
import { linesOf } from '../../markdown/lines.ts';
import { labelOf } from './label.ts';

/** Whether a paragraph holds nothing but a room or a house, which below the day is where they met. */
export function isVenueAlone(node: RootContent): boolean {
  return node.type === 'paragraph' && namesVenueAlone(lineText([node]));
}

/** A quote above the items that begins with the day or a label of the cover: people set the head of their notes apart so. */
export function isCoverQuote({ children: [first] }: Blockquote): boolean {
  const [line] = first?.type === 'paragraph' ? linesOf(first) : [];
  return line !== undefined && (isDayLine(line.text) || (labelOf(line)?.key ?? null) !== null);
}
