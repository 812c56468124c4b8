import type { Diagnostic } from '../../index.ts';

/** Some lines of a text with their numbers (1-based), ascending. */
export type Excerpt = readonly (readonly [number, string])[];

/** The lines that findings are about, each with the one above it. */
export function excerpt(text: string, diagnostics: readonly Pick<Diagnostic, 'position'>[]): Excerpt {
  if (diagnostics.length === 0) return [];
  const lines = text.split('\n');
  const numbers = new Set<number>();
  for (const { position } of diagnostics) {
    const last = Math.min(position.end.line, lines.length);
    for (let line = Math.max(position.start.line - 1, 1); line <= last; line++) numbers.add(line);
  }
  return [...numbers].sort((one, other) => one - other).map((line) => [line, lines[line - 1]!]);
}

/** A text with the lines of excerpts at their places, and the others empty. */
export function textOfExcerpts(excerpts: readonly Excerpt[]): string {
  const lines: string[] = [];
  for (const [line, words] of excerpts.flat()) lines[line - 1] = words;
  return Array.from(lines, (line: string | undefined) => line ?? '').join('\n');
}
