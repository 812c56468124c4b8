import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';

/** Where an item begins. */
export interface ItemStart {
  /** As written (`§ 7`). */
  readonly label: string;
  /** 1-based */
  readonly line: number;
}

/** The notes that findings are about, as much of them as tells the findings apart. */
export interface FingerprintSource {
  /** Masked, lines ended by LF. */
  readonly text: string;
  /** In the order of their lines. */
  readonly items: readonly ItemStart[];
}

/** What a finding keeps though the lines above it change. */
export interface Fingerprint {
  /** The § that it is in, as written; null above the first. */
  readonly item: string | null;
  /** 16 hexadecimal digits of its rule, § and normalised text, unlike for equal findings in one file. */
  readonly hash: string;
}

/** The items of a protocol, as `FingerprintSource` has them. */
export function itemStarts({ items }: Protocol): ItemStart[] {
  return items
    .map(({ label, position }) => ({ label, line: position.start.line }))
    .sort((one, other) => one.line - other.line);
}

/** The fingerprints of findings of one file, in their order. */
export function fingerprints(diagnostics: readonly Diagnostic[], source: FingerprintSource): Fingerprint[] {
  const lines = source.text.split('\n');
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { line } = diagnostic.position.start;
    const item = source.items.findLast((start) => start.line <= line)?.label ?? null;
    const basis = [diagnostic.rule, item ?? '', normalised(wordsOf(diagnostic, lines))].join('\n');
    const earlier = seen.get(basis) ?? 0;
    seen.set(basis, earlier + 1);
    return { item, hash: sha256(`${basis}\n${earlier}`).slice(0, 16) };
  });
}

/** The lines that a finding is about; its message where it is about no line. */
function wordsOf({ position, message }: Diagnostic, lines: readonly string[]): string {
  const { start, end } = position;
  if (start.line === end.line && start.column === end.column) return message.sv;
  return lines.slice(start.line - 1, end.line).join(' ');
}

/** Long numbers may be personal ones, and short enough to guess from a hash. */
function normalised(words: string): string {
  return words
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\d[\d\s-]{5,}\d/g, '#')
    .replace(/[\s*_`]+/g, ' ')
    .trim();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
