/** Unchanged lines that are shown around a change. */
const around = 3;

/**
 * The difference between two texts of equally many lines, as `diff -u` shows it; empty when there is none. Line ends other than
 * LF are kept as part of the line.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const old = linesOf(before);
  const fresh = linesOf(after);
  const changed = old.flatMap((line, index) => (line === fresh[index] ? [] : [index]));
  if (changed.length === 0) return '';
  const hunks = hunksOf(changed, old.length).map(({ from, to }) => {
    const count = to - from;
    const head = `@@ -${from + 1},${count} +${from + 1},${count} @@\n`;
    return head + hunkLines(old.slice(from, to), fresh.slice(from, to)).join('');
  });
  return `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

interface Hunk {
  readonly from: number;
  readonly to: number;
}

function hunksOf(changed: readonly number[], count: number): Hunk[] {
  const hunks: Hunk[] = [];
  for (const index of changed) {
    const hunk = { from: Math.max(index - around, 0), to: Math.min(index + around + 1, count) };
    const last = hunks.at(-1);
    if (last && hunk.from <= last.to) hunks[hunks.length - 1] = { from: last.from, to: hunk.to };
    else hunks.push(hunk);
  }
  return hunks;
}

/** Lines that changed side by side are shown together: first what goes, then what comes. */
function hunkLines(old: readonly string[], fresh: readonly string[]): string[] {
  const lines: string[] = [];
  for (let index = 0; index < old.length;) {
    let end = index;
    while (end < old.length && old[end] !== fresh[end]) end++;
    lines.push(...old.slice(index, end).map((line) => shown('-', line)));
    lines.push(...fresh.slice(index, end).map((line) => shown('+', line)));
    if (end < old.length) lines.push(shown(' ', old[end]!));
    index = end + 1;
  }
  return lines;
}

function shown(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
