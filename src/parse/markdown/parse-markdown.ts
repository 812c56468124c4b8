import type { FootnoteDefinition, Root } from 'mdast';
import { keepFenceWords } from './code-blocks.ts';
import { readDayLists } from './day-lists.ts';
import { partListsAtGaps } from './gapped-lists.ts';
import { signsAtMargin } from '../../language/signing.ts';
import { marginBelowEntry, statementAtMargin } from '../../language/typed-marks.ts';
import { endListsAtItems } from './lazy-items.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { parseBlocks } from './parse-blocks.ts';
import { readHtml } from './read-html.ts';
import { resolveReferences } from './references.ts';
import { readTabIndented } from './tab-indented.ts';

/** Markdown as this language reads it. */
export interface ParsedMarkdown {
  readonly root: Root;
  readonly index: LineIndex;
  readonly footnotes: readonly FootnoteDefinition[];
  /** Lines (1-based) where text was indented by a tab and read as text. */
  readonly tabIndented: readonly number[];
}

/** Reads Markdown (LF, NFC) and cures what CommonMark would misread in Swedish notes: `14. november`, text behind a tab. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const index = indexLines(text);
  const root = parseBlocks(index);
  const tabIndented = text.includes('\t') ? readTabIndented(root, index) : [];
  if (text.includes('<')) readHtml(root);
  if (text.includes('```') || text.includes('~~~')) keepFenceWords(root);
  const mayHoldMore =
    text.includes('\n§') ||
    marginBelowEntry.test(text) ||
    statementAtMargin.test(text) ||
    signsAtMargin.test(text);
  if (mayHoldMore) endListsAtItems(root);
  readDayLists(root, index);
  partListsAtGaps(root, index);
  return { root, index, footnotes: resolveReferences(root, index), tabIndented };
}
