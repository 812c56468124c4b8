import type { Paragraph, RootContent } from 'mdast';
import { cueType } from '../../language/cues.ts';
import { labelOf } from '../cover/lines/label.ts';
import { isDayLine } from '../../language/cover-lines.ts';
import { linesOf, type Line } from '../markdown/lines.ts';
import { isFullName } from '../../language/people/name-shape.ts';
import { beginsWithCapital, beginsWithSmall, endsInSign, partsAtSpaces } from '../../model/text-shapes.ts';

/** So many paragraphs of one form are the way in which the notes are written. */
const fewest = 3;
const longestTitle = 40;
const mostWords = 5;

/**
 * Paragraphs whose first line is the title of what stands on the lines below (`Stallet`, `Taket läcker.`), in notes where most
 * paragraphs are such, one after another. The last may have no line below its title.
 */
export function titledParagraphs(nodes: readonly RootContent[]): ReadonlySet<Paragraph> {
  const paragraphs = nodes.filter((node) => node.type === 'paragraph');
  const titled = paragraphs.filter((node) => hasTitle(linesOf(node)));
  const [first] = titled;
  if (!first || titled.length < fewest) return new Set();
  const below = paragraphs.slice(paragraphs.indexOf(first));
  if (titled.length * 4 < below.length * 3) return new Set();
  const last = below.at(-1)!;
  const lines = linesOf(last);
  return new Set(lines.length === 1 && isTitle(lines[0]!) ? [...titled, last] : titled);
}

function hasTitle([first, second]: readonly Line[]): boolean {
  return first !== undefined && second !== undefined && isTitle(first) && !beginsWithSmall(second.text);
}

function isTitle(line: Line): boolean {
  const { text } = line;
  const isShort = text.length <= longestTitle && partsAtSpaces(text).length <= mostWords;
  if (!isShort || !beginsWithCapital(text) || endsInSign(text)) return false;
  return cueType(text) === null && labelOf(line) === null && !isDayLine(text) && !isFullName(text);
}
