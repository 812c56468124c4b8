import type { Config, Diagnostic, Profile } from '../../index.ts';
import type { Context } from '../context.ts';
import type { Excerpt } from './excerpt.ts';
import type { NoteFindings } from './lint-note.ts';

/** A note among those of its series. */
export interface SeriesNote {
  /** As findings name it. */
  readonly file: string;
  readonly config: Config;
  readonly profile: Profile;
  readonly findings: NoteFindings;
}

/** What was found in one of several notes that were compared with each other, or with what they were. */
export interface SeriesDiagnostic {
  readonly file: string;
  readonly diagnostic: Diagnostic;
  readonly excerpt: Excerpt;
}

/** Lints the notes of each series together. */
export function seriesDiagnostics(notes: readonly SeriesNote[], { library }: Context): SeriesDiagnostic[] {
  const files = notes.flatMap(({ findings: { series }, ...note }) =>
    series ? [{ ...note, entry: series }] : [],
  );
  const excerpts = new Map(notes.map(({ file, findings }) => [file, findings.seriesExcerpt]));
  return library
    .lintSeries(files)
    .map(({ file, diagnostic }) => ({ file, diagnostic, excerpt: excerpts.get(file)! }));
}
