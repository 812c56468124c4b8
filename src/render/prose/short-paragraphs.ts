import type { Element, Nodes } from 'hast';

/** Letters of a printed line. */
const line = 65;

/** In estimated lines; one of two lines is never parted anyway. */
const short = { from: 1.4, to: 3.7 };

/** What may stand in a line of text. */
const inlineNames = new Set(['a', 'br', 'code', 'del', 'em', 'span', 'strong', 'sup']);

/**
 * Marks paragraphs and entries of lists of three lines or so by the class `kept`: they are not to be parted between pages.
 * Of longer ones two lines stay on each page; of three Chromium would leave the last alone on the next.
 */
export function keepShortParagraphs(node: Nodes): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && (node.tagName === 'p' || node.tagName === 'li') && isShort(node)) {
    const { className } = node.properties;
    node.properties['className'] = [...(Array.isArray(className) ? className : []), 'kept'];
  } else {
    for (const child of node.children) keepShortParagraphs(child);
  }
}

function isShort(element: Element): boolean {
  const lines = linesOf(element);
  return lines > short.from && lines <= short.to;
}

/** About how many lines the text below `node` takes; not a number when there is more than text. */
function linesOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length / line;
  if (node.type !== 'element') return 0;
  const ofChildren = node.children.reduce(
    (lines, child) =>
      lines + (child.type === 'element' && !inlineNames.has(child.tagName) ? Number.NaN : linesOf(child)),
    0,
  );
  return node.tagName === 'br' ? 1 : ofChildren;
}
