import type { Root } from 'mdast';
import { takeHeadline, type Headline } from '../cover/headline.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { outline, type Outline } from './outline.ts';

/** The outline of notes with their title, wherever it stands. */
export interface NotesOutline extends Outline {
  /** Its `nodes` are the notes without what is the title. */
  readonly headline: Headline;
}

/** Reads the outline of whole notes; the parser asks for it in nodes, the reader of secrets in lines. */
export function readNotesOutline(root: Root, index: LineIndex): NotesOutline {
  const headline = takeHeadline(root.children.filter((node) => node.type !== 'yaml'));
  return { headline, ...outline(headline.nodes, index, headline.title !== null) };
}
