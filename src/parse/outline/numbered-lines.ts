import type { NumberedEntry, OutlineHeading } from './outline-lines.ts';

interface NumberedLine {
  readonly line: number;
  /** As the notes mean it, and as typed. */
  readonly number: number;
  readonly typed: number;
  /** A § sign stands before it. */
  readonly hasSign: boolean;
  readonly isBold: boolean;
  readonly isItem: boolean;
  /** The one right before it, with a § sign or without, as it has; and among those in bold. */
  before: NumberedLine | null;
  beforeAlike: NumberedLine | null;
}

/**
 * Lines with numbers, which begin items or stand in lists within them. Where what is secret ends they are read so that too much
 * is taken rather than too little: an item ends at the next number, if that one does not go on with a list begun below it.
 */
export class NumberedLines {
  private readonly byLine = new Map<number, NumberedLine>();
  private readonly items = new Map<number, NumberedLine[]>();
  private readonly lines: readonly number[];
  private readonly lineCount: number;

  constructor(entries: readonly NumberedEntry[], items: readonly OutlineHeading[], lineCount: number) {
    this.lineCount = lineCount;
    for (const entry of entries) this.byLine.set(entry.line, lineOfEntry(entry));
    for (const item of items) {
      const given = this.byLine.get(item.first);
      const number = item.item!.marker?.number ?? Number.NaN;
      this.byLine.set(item.first, given ? { ...given, number, isItem: true } : lineOfItem(item, number));
    }
    const lines = [...this.byLine.values()].toSorted((one, other) => one.line - other.line);
    this.lines = lines.map(({ line }) => line);
    const last: Record<'sign' | 'number' | 'bold', NumberedLine | null> = {
      sign: null,
      number: null,
      bold: null,
    };
    for (const one of lines) {
      const look = one.hasSign ? 'sign' : 'number';
      one.before = last[look];
      one.beforeAlike = last.bold;
      last[look] = one;
      if (one.isBold) last.bold = one;
      if (!one.isItem) continue;
      const same = this.items.get(one.number);
      if (same) same.push(one);
      else this.items.set(one.number, [one]);
    }
  }

  /** What has its number on a line (0-based). */
  at(line: number): NumberedLine | undefined {
    return this.byLine.get(line);
  }

  /** The last of these lines before `line`; null when there is none. */
  lastBefore(line: number): number | null {
    let low = 0;
    let high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lines[middle]! < line) low = middle + 1;
      else high = middle;
    }
    return this.lines[low - 1] ?? null;
  }

  /** The line after `line` at which the item ends whose number stands on line `first`; the end of the notes when there is none. */
  next(first: number, line: number): number {
    const own = this.byLine.get(first);
    if (own === undefined) return this.lineCount;
    const others = (this.items.get(own.number + 1) ?? []).filter((other) => other.line > line);
    const alike = others.find(
      (other) => own.isBold && other.isBold && follows(own, other, other.beforeAlike),
    );
    const next = alike ?? others.find((other) => follows(own, other, other.before));
    return next?.line ?? this.lineCount;
  }
}

/** `1. Vård`, in it a list from 1 to 2, `2. Val`: only the last goes on from the first. */
function follows(own: NumberedLine, other: NumberedLine, before: NumberedLine | null): boolean {
  if (other.typed !== other.number && other.typed !== own.typed) return false;
  return before === null || before.line <= own.line || before.typed + 1 !== other.typed;
}

function lineOfEntry({ line, number, isBold }: NumberedEntry): NumberedLine {
  return {
    line,
    number,
    typed: number,
    hasSign: false,
    isBold,
    isItem: false,
    before: null,
    beforeAlike: null,
  };
}

function lineOfItem({ first, label }: OutlineHeading, number: number): NumberedLine {
  const hasSign = label.includes('§');
  return {
    line: first,
    number,
    typed: number,
    hasSign,
    isBold: false,
    isItem: true,
    before: null,
    beforeAlike: null,
  };
}
