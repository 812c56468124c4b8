import { findAll } from '../../model/find-all.ts';

/** What parts the columns of a line that was set with spaces: two or more, or a tab. */
const gap = /\s{2,}|\t/u;
/** Two spaces may be a slip where names stand beside each other. */
const wideGap = /\s{3,}|\t+/u;
const words = /\S+(?: \S+)*/gu;

/** Whether a line may have columns. */
export function hasColumns(line: string): boolean {
  return gap.test(line);
}

/** The cells of a line set in columns. */
export function cellsAtGaps(line: string): string[] {
  return line.split(gap);
}

/** The cells of a line whose columns stand far apart. */
export function cellsAtWideGaps(line: string): string[] {
  return line.split(wideGap);
}

/** The words of a line that stand together, and where each group begins (0-based, UTF-16). */
export function wordGroups(line: string): { readonly text: string; readonly start: number }[] {
  return Array.from(findAll(words, line), ({ 0: text, index }) => ({ text, start: index }));
}
