import { withoutMargin } from '../markdown/line-margin.ts';
import { onceFor } from '../../model/once-for.ts';

/** A line of the body outside code. */
export interface OpenLine {
  /** 0-based. */
  readonly line: number;
  readonly text: string;
}

const fenceStart = /^[ \t>]*(?:[-+*]\s+|\d{1,9}[.)]\s+)?(`{3,}(?=[^`]*$)|~{3,})/;

/** The last line (0-based) of the front matter, its mark; -1 without one. */
export function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return -1;
  return lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
}

/** The lines below the front matter that are no code between fences. Many stages ask for those of the same notes. */
export const openLines = onceFor(findOpenLines);

function findOpenLines(lines: readonly string[]): readonly OpenLine[] {
  const open: OpenLine[] = [];
  let fence: string | null = null;
  for (let line = frontMatterEnd(lines) + 1; line < lines.length; line++) {
    const text = lines[line]!;
    const isMark = text.includes('```') || text.includes('~~~');
    if (fence !== null) {
      const plain = isMark ? withoutMargin(text).trimEnd() : '';
      if (plain.startsWith(fence) && plain.replaceAll(fence[0]!, '') === '') fence = null;
      continue;
    }
    const mark = isMark ? fenceStart.exec(text)?.[1] : undefined;
    if (mark === undefined) open.push({ line, text });
    else fence = mark;
  }
  return open;
}
