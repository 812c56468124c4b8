import type { Code, Nodes } from 'mdast';
import { itemsNamedIn } from '../../language/item-numbers.ts';
import { decidingSentences } from '../../language/prose-decisions.ts';
import type { Bilingual, Diagnostic } from '../../model/diagnostic.ts';
import type { LineIndex } from './line-index.ts';

/** A name of a language of code; all else behind a fence is words that somebody wrote. */
const codeLanguage = /^[a-z0-9+#.-]*$/;
const fence = /^[>\s]*(`{3,}|~{3,})/;

/** Puts words behind an opening fence (```` ```Elsa sade ````) first in its block: a name of a language alone is markup. In place. */
export function keepFenceWords(root: Nodes): void {
  for (const code of codeIn(root)) {
    const words = [code.lang, code.meta].filter(Boolean).join(' ');
    if (codeLanguage.test(words)) continue;
    code.value = code.value === '' ? words : `${words}\n${code.value}`;
    code.lang = null;
    code.meta = null;
  }
}

/** Tells of blocks of code that have no end, or hold an item or a decision (`kod-olast`): none of their words is read. */
export function unreadCode(root: Nodes, index: LineIndex): Diagnostic[] {
  return codeIn(root).flatMap((code) => faultOf(code, index) ?? []);
}

/** Nothing within a line of words is a block. */
function codeIn(node: Nodes): Code[] {
  if (node.type === 'code') return [node];
  const isWords = node.type === 'paragraph' || node.type === 'heading' || node.type === 'table';
  return 'children' in node && !isWords ? node.children.flatMap(codeIn) : [];
}

function faultOf(code: Code, index: LineIndex): Diagnostic | null {
  const { start, end } = code.position!;
  const line = index.lines[start.line - 1]!;
  const opening = fence.exec(line)?.[1];
  const isOpen =
    opening !== undefined && !closes(index.lines[end.line - 1]!, opening, start.line === end.line);
  const isRecord =
    /^(?:#{1,6}\s|\s*§\s?\d)/mu.test(code.value) ||
    itemsNamedIn(code.value).length > 0 ||
    decidingSentences(code.value, null).length > 0;
  if (!isRecord && (!isOpen || code.value.trim() === '')) return null;
  return {
    rule: 'kod-olast',
    severity: 'warning',
    ...(isOpen ? withoutEnd : indented(opening)),
    position: { start, end: { line: start.line, column: line.length + 1 } },
    related: [],
    fix: null,
  };
}

function closes(last: string, opening: string, isOneLine: boolean): boolean {
  const closing = fence.exec(last)?.[1];
  return !isOneLine && closing !== undefined && closing.startsWith(opening);
}

type Words = { readonly message: Bilingual; readonly help: Bilingual };

const withoutEnd: Words = {
  message: {
    sv: 'Kodblocket som börjar här avslutas aldrig: allt under raden trycks som det står, och ärenden, beslut och uppdrag där läses inte.',
    en: 'The block of code that begins here never ends: all below the line is printed as it stands, and items, decisions and actions there are not read.',
  },
  help: {
    sv: 'Ta bort raden, eller avsluta blocket med en likadan rad.',
    en: 'Remove the line, or end the block with a line like it.',
  },
};

function indented(opening: string | undefined): Words {
  return {
    message: {
      sv: 'Här står ärenden eller beslut som kod: de trycks som de står, men läses inte.',
      en: 'Here items or decisions stand as code: they are printed as they stand, but not read.',
    },
    help:
      opening === undefined
        ? {
            sv: 'Ta bort mellanslagen först på raderna: fyra gör text till kod.',
            en: 'Remove the spaces that the lines begin with: four make code of text.',
          }
        : {
            sv: `Ta bort raderna med ”${opening}” före och efter.`,
            en: `Remove the lines with “${opening}” before and after.`,
          },
  };
}
