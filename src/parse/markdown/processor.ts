import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import './edit-map.ts';
import { keepPhrasingShallow } from './shallow-phrasing.ts';
import { swedishMarks } from './swedish-marks.ts';

/** CommonMark, front matter, and GFM without autolink literals, which cost as much time as all the rest. */
const processor = unified().use(remarkParse).use(remarkFrontmatter).use(gfm).freeze();

/**
 * Markdown → mdast, as the specifications say, but for emphasis far within other emphasis and what `swedishMarks` says; positions are 1-based lines and UTF-16 columns of `text`.
 */
export function parseTree(text: string): Root {
  return keepPhrasingShallow(processor.parse(text));
}

function gfm(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    gfmTable(),
    gfmTaskListItem(),
    gfmFootnote(),
    gfmStrikethrough(),
    swedishMarks(),
  );
  (data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  );
}
