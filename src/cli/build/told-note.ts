import type { Diagnostic, Severity } from '../../index.ts';
import type { BuiltNote } from './build-note.ts';

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** What is kept of a note once it has been told of. Its findings, and the text that they hold on to, would fill the memory of a long run. */
export interface ToldNote extends Omit<BuiltNote, 'text' | 'diagnostics' | 'entry' | 'isMasked'> {
  readonly findings: FindingCounts;
}

export function toldNote(built: BuiltNote): ToldNote {
  const { note, diagnostics, written, made, failures, images, isUnchanged } = built;
  return { note, findings: countFindings(diagnostics), written, made, failures, images, isUnchanged };
}

function countFindings(diagnostics: readonly Diagnostic[]): FindingCounts {
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
