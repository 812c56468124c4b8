import type { Html, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { inertBlocks } from './inert-blocks.ts';
import { inertPhrasing } from './inert-phrasing.ts';

/**
 * Reads the inert HTML of a tree (see `meaningOf`) as the formatting that it is, in place. What stays raw HTML is shown as the text that
 * it is.
 */
export function readHtml(parent: Nodes): void {
  if (!('children' in parent)) return;
  const isPhrasing = parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell';
  if (isPhrasing) {
    if (hasHtml(parent))
      parent.children = inertPhrasing(parent.children as PhrasingContent[], parent.type !== 'heading');
    return;
  }
  if (parent.children.some(({ type }) => type === 'html')) {
    const blocks = (parent.children as RootContent[]).flatMap((node) =>
      node.type === 'html' && node.position ? (inertBlocks(node) ?? [node]) : [node],
    );
    parent.children = blocks as never;
  }
  for (const child of parent.children) readHtml(child);
}

function hasHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

/** Tells of HTML that is shown as text (`html-som-text`), each kind of tag once. `text` is what `root` was read of. */
export function htmlHints(root: Nodes, text: string): Diagnostic[] {
  if (!text.includes('<')) return [];
  const tags = new Map<string, { node: Html; count: number }>();
  for (const node of htmlIn(root)) {
    const name = /^<\/?([A-Za-z][\w:-]{0,30})/.exec(node.value)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const known = tags.get(name);
    if (known === undefined) tags.set(name, { node, count: 1 });
    else known.count++;
  }
  return [...tags].map(([name, { node, count }]) => toDiagnostic(name, node, count));
}

function htmlIn(node: Nodes): Html[] {
  if (node.type === 'html') return node.position ? [node] : [];
  return 'children' in node ? node.children.flatMap(htmlIn) : [];
}

function toDiagnostic(name: string, { position }: Html, count: number): Diagnostic {
  const { start } = position!;
  const end = { ...start, column: start.column + name.length + 1 };
  return {
    rule: 'html-som-text',
    severity: 'info',
    message: {
      sv: `HTML-koden <${name}> står som text i protokollet${count > 1 ? ` (${count} gånger)` : ''}.`,
      en: `The HTML <${name}> stands as text in the protocol${count > 1 ? ` (${count} times)` : ''}.`,
    },
    help: {
      sv: 'Ta bort koden om den inte ska synas. Fetstil skrivs med två stjärnor på var sida om texten.',
      en: 'Remove it if it should not be seen. Bold type is written by two stars on each side of the text.',
    },
    position: { start, end },
    related: [],
    fix: null,
  };
}
