import { painter } from '../reporters/concise.ts';
import { wrap } from '../wrap.ts';

/** A rule's page as lines of `width` columns for the terminal: headings without `#`, examples indented, no fences. */
export function pageLines(page: string, width: number, colour: boolean): string[] {
  const paint = painter(colour);
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of page.trimEnd().split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0] ?? null;
    if (mark !== null && (fence === null || line === fence)) fence = fence === null ? mark : null;
    else if (fence !== null) lines.push(line === '' ? '' : `    ${paint('dim', line)}`);
    else if (line.startsWith('#')) lines.push(paint('bold', line.replace(/^#+ /, '')));
    else lines.push(...wrap(line, width));
  }
  return lines;
}
