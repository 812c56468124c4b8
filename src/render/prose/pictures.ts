import type { Element, Nodes } from 'hast';

/**
 * Marks images by what their place on the page depends on: `alone`, with nothing beside it in its paragraph or entry of a
 * list, and `sizeless`, a drawing that says no width of its own.
 */
export function classifyPictures(node: Nodes): void {
  if (!('children' in node)) return;
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const isAlone = shown.length === 1 && !isInline(node);
  for (const child of shown) {
    const image = imageIn(child);
    if (image === null) classifyPictures(child);
    else classify(image, isAlone);
  }
}

function classify(image: Element, isAlone: boolean): void {
  const classes = [...(isAlone ? ['alone'] : []), ...(isSizeless(image) ? ['sizeless'] : [])];
  if (classes.length > 0) image.properties['className'] = classes;
}

const blocks = new Set(['p', 'li', 'td', 'th']);

function isInline(node: Nodes): boolean {
  return node.type === 'element' && !blocks.has(node.tagName);
}

/** `node` itself, or the only thing in a link. */
function imageIn(node: Nodes): Element | null {
  if (node.type !== 'element') return null;
  if (node.tagName === 'img') return node;
  const [only, ...others] = node.children;
  const isLinked = node.tagName === 'a' && only?.type === 'element' && only.tagName === 'img';
  return isLinked && others.length === 0 ? only : null;
}

const drawing = 'data:image/svg+xml;base64,';

/** In letters of base64: enough to hold the first tag of a drawing, with what programs write before it. */
const beginning = 8192;

function isSizeless({ properties }: Element): boolean {
  const address = String(properties['src']);
  if (!address.startsWith(drawing)) return false;
  const text = Buffer.from(address.slice(drawing.length, drawing.length + beginning), 'base64').toString();
  const tag = /<(?:\w+:)?svg\b[^>]*/i.exec(text)?.[0] ?? '';
  return !/\swidth\s*=\s*["']?[\d.]+(?!\s*%|[\d.])/i.test(tag);
}
