import type { Html, PhrasingContent } from 'mdast';
import { type Meaning, type Tag, addressOf, meaningOf, tagAt } from './html-tags.ts';

interface Open {
  readonly name: string;
  readonly node: Html;
  readonly tag: Tag;
  readonly meaning: Meaning;
  readonly before: PhrasingContent[];
}

/** More tags than these within each other are as good as none. */
const mostOpen = 40;

/**
 * Phrasing with inert HTML read as the formatting that it is: `<br>` a line break, `<b>` strong, `<i>` emphasis, `<sup>` raised; a tag
 * without its other half means nothing. Other tags stay as raw HTML. `breaks` says whether lines may break here.
 */
export function inertPhrasing(children: readonly PhrasingContent[], breaks: boolean): PhrasingContent[] {
  const open: Open[] = [];
  let out: PhrasingContent[] = [];
  for (const child of children) {
    const tag = child.type === 'html' ? tagAt(child.value, 0) : null;
    const meaning = tag === null ? null : meaningOf(tag);
    if (child.type !== 'html' || tag === null || meaning === null || tag.length < child.value.length) {
      if ('children' in child) child.children = inertPhrasing(child.children, breaks) as never;
      out.push(child);
    } else if (isInline(meaning)) {
      if (!tag.isEnd) {
        if (open.length >= mostOpen) continue;
        open.push({ name: tag.name, node: child, tag, meaning, before: out });
        out = [];
      } else if (open.some(({ name }) => name === tag.name)) {
        for (let last = open.pop()!; ; last = open.pop()!) {
          const isIt = last.name === tag.name;
          last.before.push(...(isIt ? wrapped(last, child, out) : out));
          out = last.before;
          if (isIt) break;
        }
      }
    } else if (!tag.isEnd || meaning === 'block') pushBreak(out, child, breaks);
  }
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    last.before.push(...out);
    out = last.before;
  }
  return trimmed(out);
}

function isInline(meaning: Meaning): boolean {
  return ['strong', 'emphasis', 'delete', 'sup', 'sub', 'link', 'nothing'].includes(meaning);
}

function pushBreak(out: PhrasingContent[], { position }: Html, breaks: boolean): void {
  const last = out.at(-1);
  if (last === undefined || last.type === 'break') return;
  out.push(
    breaks
      ? { type: 'break', ...(position && { position }) }
      : { type: 'text', value: ' ', ...(position && { position }) },
  );
}

/** Line breaks at the ends break nothing. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const isBreak = (node: PhrasingContent | undefined) => node?.type === 'break';
  const isBlank = (node: PhrasingContent | undefined) => node?.type === 'text' && node.value.trim() === '';
  while (isBreak(nodes.at(-1)) || (isBlank(nodes.at(-1)) && isBreak(nodes.at(-2)))) nodes.pop();
  return nodes;
}

function wrapped({ node, tag, meaning }: Open, end: Html, children: PhrasingContent[]): PhrasingContent[] {
  if (children.length === 0) return [];
  const position = node.position && end.position && { start: node.position.start, end: end.position.end };
  const place = position ? { position } : {};
  if (meaning === 'strong' || meaning === 'emphasis' || meaning === 'delete')
    return [{ type: meaning, children, ...place }];
  if (meaning === 'sup' || meaning === 'sub')
    return [{ type: 'emphasis', data: { hName: meaning }, children, ...place }];
  const url = meaning === 'link' ? addressOf(tag) : null;
  return url === null
    ? children
    : [{ type: 'link', url, title: null, children: children as never, ...place }];
}
