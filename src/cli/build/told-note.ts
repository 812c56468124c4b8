import { countDiagnostics } from '../diagnostic-counts.ts';
import type { DiagnosticCounts } from '../diagnostic-counts.ts';
import type { BuiltNote } from './build-note.ts';

/** What is kept of a note once it has been told of. Its findings, and the text that they hold on to, would fill the memory of a long run. */
export interface ToldNote extends Omit<BuiltNote, 'text' | 'diagnostics' | 'entry' | 'isMasked'> {
  readonly findings: DiagnosticCounts;
}

export function toldNote(built: BuiltNote): ToldNote {
  const { note, diagnostics, written, made, failures, images, isSummons, isUnchanged } = built;
  return {
    note,
    findings: countDiagnostics(diagnostics),
    written,
    made,
    failures,
    images,
    isSummons,
    isUnchanged,
  };
}
