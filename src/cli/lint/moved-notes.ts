import { posix } from 'node:path';
import type { BaselineEntry } from '../../index.ts';

/** A note with what is found in it, as `findingOf` has it. */
export interface FoundIn {
  /** As in the entries. */
  readonly file: string;
  readonly findings: ReadonlySet<string>;
}

/** What an entry is about, wherever its note lies. */
export function findingOf({ rule, fingerprint }: Pick<BaselineEntry, 'rule' | 'fingerprint'>): string {
  return `${rule}\n${fingerprint}`;
}

/**
 * Entries of notes that are gone as entries of the notes that they have become: one of the same name elsewhere where some of what is known
 * is found, else one where all of it is. Only notes that nothing is known of can be such, each of one.
 */
export function followMoves(
  entries: readonly BaselineEntry[],
  notes: readonly FoundIn[],
  isLeft: (entry: BaselineEntry) => boolean,
): readonly BaselineEntry[] {
  const gone = Map.groupBy(
    entries.filter((entry) => !isLeft(entry)),
    ({ file }) => file,
  );
  if (gone.size === 0) return entries;
  const known = new Set(entries.map(({ file }) => file));
  const free = new Set(notes.filter(({ file, findings }) => findings.size > 0 && !known.has(file)));
  const names = Map.groupBy(free, ({ file }) => posix.basename(file));
  const firsts = byFirstFinding(free);
  const heirs = new Map<string, string>();
  for (const [file, of] of gone) {
    const isIn =
      ({ findings }: FoundIn) =>
      (entry: BaselineEntry) =>
        findings.has(findingOf(entry));
    const namesakes = names.get(posix.basename(file)) ?? [];
    const heir =
      namesakes.find((note) => free.has(note) && of.some(isIn(note))) ??
      firsts(findingOf(of[0]!)).find((note) => free.has(note) && of.every(isIn(note)));
    if (heir === undefined) continue;
    free.delete(heir);
    heirs.set(file, heir.file);
  }
  return entries.map((entry) => ({ ...entry, file: heirs.get(entry.file) ?? entry.file }));
}

/** The notes in which a finding is. */
function byFirstFinding(notes: Iterable<FoundIn>): (finding: string) => readonly FoundIn[] {
  const found = new Map<string, FoundIn[]>();
  for (const note of notes) {
    for (const finding of note.findings) {
      const others = found.get(finding);
      if (others) others.push(note);
      else found.set(finding, [note]);
    }
  }
  return (finding) => found.get(finding) ?? [];
}
