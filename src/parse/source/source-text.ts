/** A place in a text: 1-based line, 1-based column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The text that the parser reads, and the way back to the file. Line n of the text is line n of the file; only columns
 * differ, where letters were composed or something was taken out.
 */
export interface SourceText {
  /** Lines end in LF, letters are composed (NFC), no byte order mark. */
  readonly text: string;
  /** The place in the file as it lies on disk (a byte order mark not counted) of a place in `text`. */
  readonly original: (place: Place) => Place;
}

/**
 * From column `at` of a line on, the old column is `to` and grows with the new one; where `fixed`, it stays at `to`,
 * since the new text stands for something else.
 */
export interface ColumnStep {
  readonly at: number;
  readonly to: number;
  readonly fixed: boolean;
}

/** The steps of the lines that changed, ascending, by 1-based line. A line that is not there is unchanged. */
export type ColumnSteps = ReadonlyMap<number, readonly ColumnStep[]>;

/** A text made from `before` by changes within lines. */
export function changedSource(text: string, steps: ColumnSteps, before?: SourceText): SourceText {
  const back = before?.original ?? identity;
  if (steps.size === 0) return { text, original: back };
  return {
    text,
    original: ({ line, column }) => back({ line, column: oldColumn(steps.get(line), column) }),
  };
}

/** Whether each place of the text is the same place in the file. */
export function isUnchanged(source: SourceText): boolean {
  return source.original === identity;
}

function identity({ line, column }: Place): Place {
  return { line, column };
}

function oldColumn(steps: readonly ColumnStep[] | undefined, column: number): number {
  if (steps === undefined) return column;
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.at <= column) low = middle + 1;
    else high = middle;
  }
  const step = steps[low - 1];
  if (step === undefined) return column;
  return step.fixed ? step.to : step.to + column - step.at;
}
