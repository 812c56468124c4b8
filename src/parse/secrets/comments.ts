/** Of each line: 1 in an HTML comment that goes on from an earlier line. One without an end goes on only where it begins a line. */
export function linesInComments(lines: readonly string[]): Uint8Array {
  const inComment = new Uint8Array(lines.length);
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (isOpen) inComment[index] = 1;
    let at = 0;
    while (at >= 0) {
      at = line.indexOf(isOpen ? '-->' : '<!--', at);
      if (at < 0) break;
      if (!isOpen && index >= lastEnd && !line.includes('-->', at) && line.slice(0, at).trim() !== '') break;
      isOpen = !isOpen;
      at += 3;
    }
  }
  return inComment;
}
