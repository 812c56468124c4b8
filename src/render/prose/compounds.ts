import type { Element, ElementContent, Root, Text } from 'hast';

/** A word with hyphens of its own (`gap-analys`, `IFO-psyk-funktionshinder`). */
const compound = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** In code: also what begins with hyphens (`--data`), or has other signs within (`/var/log-2026`). */
const codeCompound = /(?<!\S)(?=\S*-)\S+/gu;

/** In characters; a longer word may need its hyphens to fit the line. */
const longestKept = 26;

/**
 * Keeps hyphenated words on one line, by an element around each: a hyphen that ends a line is taken for one of the
 * printer's by most readers of PDFs, which join the parts when text is copied or searched.
 */
export function keepCompounds(root: Root): void {
  keepIn(root, compound);
}

function keepIn(parent: Root | Element, kept: RegExp): void {
  const children = parent.children as ElementContent[];
  for (const child of children) {
    if (child.type !== 'element') continue;
    keepIn(child, child.tagName === 'code' || child.tagName === 'pre' ? codeCompound : kept);
  }
  parent.children = children.flatMap((child) => (child.type === 'text' ? parted(child, kept) : [child]));
}

function parted({ value }: Text, kept: RegExp): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of value.matchAll(kept)) {
    if (match[0].length > longestKept) continue;
    if (match.index > end) parts.push(text(value.slice(end, match.index)));
    parts.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['whole'] },
      children: [text(match[0])],
    });
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push(text(value.slice(end)));
  return parts;
}

function text(value: string): Text {
  return { type: 'text', value };
}
