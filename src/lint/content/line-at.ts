let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };

/** A line (1-based) of the notes; empty where they have none. Rules ask for those of one text after the other. */
export function lineAt(line: number, text: string): string {
  if (last.text !== text) last = { text, lines: text.split('\n') };
  return last.lines[line - 1] ?? '';
}
