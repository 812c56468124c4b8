import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { findAll } from '../../model/find-all.ts';

/**
 * Tells where a comment begins that has no end (`kommentar-oppen`): its words are text of the protocol, and whoever wrote them
 * meant to keep them out of it. `text` is what `root` was read of, without the comments that have an end.
 */
export function openComments(root: Nodes, text: string): Diagnostic[] {
  return text.includes('<!--') ? placesOf(root, text).map(toDiagnostic) : [];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** In code and behind a backslash the mark is text. */
function placesOf(node: Nodes, text: string): Place[] {
  if ('children' in node) return node.children.flatMap((child) => placesOf(child, text));
  if (!['text', 'html', 'yaml'].includes(node.type) || !node.position) return [];
  const { start, end } = node.position;
  const written = text.slice(start.offset, end.offset);
  return Array.from(findAll(/(?<!\\)<!--/g, written), ({ index }) => {
    const before = written.slice(0, index).split('\n');
    const column = before.at(-1)!.length + 1;
    return before.length === 1
      ? { line: start.line, column: start.column + column - 1 }
      : { line: start.line + before.length - 1, column };
  });
}

function toDiagnostic({ line, column }: Place): Diagnostic {
  return {
    rule: 'kommentar-oppen',
    severity: 'warning',
    message: {
      sv: 'Kommentaren som börjar här avslutas aldrig, så dess text kommer med i protokollet.',
      en: 'The comment that begins here never ends, so its text is in the protocol.',
    },
    help: {
      sv: 'Avsluta kommentaren med ”-->”. Är det ingen kommentar, skriv ”\\<!--”.',
      en: 'End the comment with “-->”. If it is none, write “\\<!--”.',
    },
    position: { start: { line, column }, end: { line, column: column + 4 } },
    related: [],
    fix: null,
  };
}
