import type { Diagnostic } from '../../model/diagnostic.ts';
import { unreadCode } from './code-blocks.ts';
import { openComments } from './open-comments.ts';
import type { ParsedMarkdown } from './parse-markdown.ts';
import { htmlHints } from './read-html.ts';
import { tabDiagnostics } from './tab-diagnostics.ts';

/** What is to be told of the Markdown alone: marks without an end, HTML, code, tabs. */
export function markdownDiagnostics({ root, index, tabIndented }: ParsedMarkdown): Diagnostic[] {
  return [
    ...openComments(root, index.text),
    ...htmlHints(root, index.text),
    ...unreadCode(root, index),
    ...tabDiagnostics(tabIndented),
  ];
}
