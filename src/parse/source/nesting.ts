import type { Place } from './source-text.ts';

/** A quote, or a list item or footnote whose text begins so many columns in. */
type Container = 'quote' | number;

const marker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:/y;
const footnoteIndent = 4;

/**
 * The first place where lists, quotes and footnotes lie more than `most` levels deep, judged by the marks and indentation at the
 * start of the lines; null when none does. The Markdown parser would need quadratic time for such a text. The judgement
 * may count too many levels (code is not told from lists), never by more than the line is indented. Linear time.
 */
export function tooDeep(lines: readonly string[], most: number): Place | null {
  let open: Container[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readContainers(line, open);
    if (read.containers.length > most) return { line: index + 1, column: read.column };
    const goesOn = read.blank || (read.containers.length < open.length && !read.opens);
    if (!goesOn) open = read.containers;
  }
  return null;
}

interface Read {
  containers: Container[];
  /** Whether the line opens a container of its own. */
  opens: boolean;
  blank: boolean;
  /** 1-based column after the last container. */
  column: number;
}

function readContainers(line: string, open: readonly Container[]): Read {
  const containers: Container[] = [];
  const breakStart = thematicBreakStart(line);
  let at = 0;
  let indent = 0;
  let opens = false;
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t') indent += line[at++] === '\t' ? 4 : 1;
    const next: Container | undefined = opens ? undefined : open[containers.length];
    if (typeof next === 'number' && indent >= next) {
      indent -= next;
      containers.push(next);
      continue;
    }
    if (line[at] === '>') {
      opens ||= next !== 'quote';
      containers.push('quote');
      at++;
      indent = line[at] === '\t' ? 3 : 0;
      if (line[at] === ' ' || line[at] === '\t') at++;
      continue;
    }
    marker.lastIndex = at;
    const [mark] = (at >= breakStart ? null : marker.exec(line)) ?? [];
    if (mark === undefined) break;
    opens = true;
    at += mark.length;
    containers.push(mark.startsWith('[') ? footnoteIndent : indent + mark.length + 1);
    indent = line[at] === '\t' ? 3 : 0;
    if (at < line.length) at++;
  }
  return { containers, opens, blank: at >= line.length && !opens, column: at + 1 };
}

/** Where a line's `- - -` or `* * *` begins: those are no list markers. */
function thematicBreakStart(line: string): number {
  const mark = line.trimEnd().at(-1);
  if (mark !== '-' && mark !== '*') return line.length;
  let at = line.length;
  let count = 0;
  while (at > 0 && (line[at - 1] === mark || line[at - 1] === ' ' || line[at - 1] === '\t')) {
    at--;
    if (line[at] === mark) count++;
  }
  return count >= 3 ? at : line.length;
}
