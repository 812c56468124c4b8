import type { ColumnStep } from '../source/source-text.ts';

/** One change within a line; line and columns are 0-based, `end` is not included. */
export interface LineEdit {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits, which are in order and do not overlap. The steps lead back to the old columns. */
export function editLines(
  lines: readonly string[],
  edits: readonly LineEdit[],
): { lines: string[]; steps: Map<number, ColumnStep[]> } {
  const result = [...lines];
  const steps = new Map<number, ColumnStep[]>();
  for (let index = 0; index < edits.length;) {
    const { line } = edits[index]!;
    const old = lines[line]!;
    const own: ColumnStep[] = [];
    let text = '';
    let at = 0;
    for (; index < edits.length && edits[index]!.line === line; index++) {
      const edit = edits[index]!;
      text += old.slice(at, edit.start);
      own.push({ at: text.length + 1, to: edit.start + 1, fixed: true });
      text += edit.text;
      at = edit.end;
      own.push({ at: text.length + 1, to: at + 1, fixed: false });
    }
    result[line] = text + old.slice(at);
    steps.set(line + 1, own);
  }
  return { lines: result, steps };
}
