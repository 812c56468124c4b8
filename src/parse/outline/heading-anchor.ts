import type { Heading, PhrasingContent } from 'mdast';
import { lineText } from '../../model/text.ts';
import { splitPhrasing, rawText } from '../markdown/split-phrasing.ts';
import { lettersAndDigits } from '../../model/text-shapes.ts';

const anchor = /\s*\{#([^{}\s]+)\}\s*$/u;

/**
 * Takes off the anchor that word processors write after a heading (`Inledning {#inledning}`). It repeats the words of the
 * heading; braces that say something else are text.
 */
export function withoutAnchor(heading: Heading): Heading {
  const text = rawText(heading.children);
  const match = text.includes('{#') ? anchor.exec(text) : null;
  if (!match || !fold(text.slice(0, match.index)).endsWith(fold(match[1]!))) return heading;
  const children: PhrasingContent[] = splitPhrasing(heading.children, match.index)[0];
  return lineText(children) === '' ? heading : { ...heading, children };
}

function fold(text: string): string {
  return lettersAndDigits(text.toLowerCase());
}
