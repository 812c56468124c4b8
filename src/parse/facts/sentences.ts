import type { Nodes, Paragraph } from 'mdast';
import type { Position } from 'unist';
import { lineText } from '../../model/text.ts';
import { sentenceSeam } from '../../language/sentences.ts';
import { linesOf } from '../markdown/lines.ts';
import { mayTellTime } from '../../language/dates/spoken-times.ts';

/** A sentence of the notes, and the line or paragraph it stands in. */
export interface Sentence {
  readonly text: string;
  readonly position: Position;
}

/**
 * The sentences with a figure or a time in paragraphs, lists, quotes and headings: those of each line, then those that go on over a line
 * break, so that one on a single line is met twice.
 */
export function sentencesWithFigures(nodes: readonly Nodes[]): Sentence[] {
  return nodes.flatMap((node): Sentence[] => {
    if (node.type === 'paragraph') return inParagraph(node);
    if (node.type === 'heading') return [{ text: lineText(node.children), position: node.position! }];
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      return sentencesWithFigures(node.children);
    return [];
  });
}

function inParagraph(paragraph: Paragraph): Sentence[] {
  const lines = linesOf(paragraph);
  const told: Sentence[] = lines.filter(({ text }) => mayTellTime(text));
  if (told.length === 0) return [];
  if (lines.length > 1) told.push({ text: lineText([paragraph]), position: paragraph.position! });
  return told.flatMap(({ text, position }) => splitSentences(text).map((part) => ({ text: part, position })));
}

/** The sentences of a text on one line. */
export function splitSentences(text: string): string[] {
  return text.split(sentenceSeam);
}
