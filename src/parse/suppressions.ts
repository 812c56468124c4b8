import type { Suppression } from '../model/suppression.ts';
import type { Comment } from './markdown/strip-comments.ts';

/** `protokoll-disable-next-line regel, regel -- skäl`; editors make one dash of the two. */
const instruction = /^protokoll-(?<directive>[^\s,]+)(?<rules>[^–—]*?)(?:(?:--|–|—)(?<reason>.*))?$/s;

/**
 * The exceptions to rules that comments of the notes ask for, in document order. `text` is that of the notes without its
 * comments.
 */
export function readSuppressions(comments: readonly Comment[], text: string): Suppression[] {
  const lines = text.split('\n');
  const instructions = comments.flatMap(readInstruction);
  return instructions
    .filter(({ directive }) => directive !== 'enable')
    .map((suppression) => ({ ...suppression, lines: linesOf(suppression, instructions, lines) }));
}

type Instruction = Omit<Suppression, 'lines'>;

function readInstruction({ text, position }: Comment): Instruction[] {
  const { directive, rules, reason } = instruction.exec(text.trim())?.groups ?? {};
  if (directive === undefined || rules === undefined) return [];
  const names = rules.split(/[\s,]+/).filter((name) => name !== '');
  return [{ directive, rules: names, reason: reason?.trim() || null, position }];
}

function linesOf(
  { directive, rules, position }: Instruction,
  all: readonly Instruction[],
  lines: readonly string[],
): Suppression['lines'] {
  switch (directive) {
    case 'disable-next-line': {
      // Comments are gone from the text, so several may stand above the line that they are about.
      const blank = lines.slice(position.end.line).findIndex((line) => line.trim() !== '');
      const line = position.end.line + 1 + Math.max(blank, 0);
      return { first: line, last: line };
    }
    case 'disable': {
      const end = all.find(
        (other) =>
          other.directive === 'enable' &&
          other.position.start.line >= position.end.line &&
          (other.rules.length === 0 || rules.every((rule) => other.rules.includes(rule))),
      );
      return { first: position.start.line, last: end?.position.start.line ?? lines.length };
    }
    default:
      return null;
  }
}
