import type { Config, Diagnostic, Profile } from '../../index.ts';
import type { Context } from '../context.ts';
import { digestOf } from './digest.ts';
import type { Excerpt } from './excerpt.ts';
import type { Kept } from './kept-file.ts';
import type { NoteFindings, SeriesPart } from './lint-note.ts';

/** A note among those of its series. */
export interface SeriesNote {
  /** As findings name it. */
  readonly file: string;
  readonly config: Config;
  readonly profile: Profile;
  readonly findings: Pick<NoteFindings, 'series'>;
  /** What `LintCache` knows it by; null when it can't be kept. */
  readonly digest: string | null;
  /** What it gives its series. */
  readonly part: () => Promise<SeriesPart | null>;
}

/** What was found in one of several notes that were compared with each other, or with what they were. */
export interface SeriesDiagnostic {
  readonly file: string;
  readonly diagnostic: Diagnostic;
  readonly excerpt: Excerpt;
}

/** Lints the notes of each series together, but for a series where no note has changed. */
export async function seriesDiagnostics(
  notes: readonly SeriesNote[],
  kept: Pick<Kept<readonly SeriesDiagnostic[]>, 'find' | 'keep'>,
  context: Context,
): Promise<SeriesDiagnostic[]> {
  const series = Map.groupBy(notes, ({ findings }) => findings.series);
  series.delete(null);
  const found: SeriesDiagnostic[] = [];
  for (const members of series.values()) {
    const digests = members.flatMap(({ digest }) => digest ?? []);
    const digest = digests.length === members.length ? digestOf(digests) : null;
    const known = digest === null ? null : kept.find(digest);
    const findings = known ?? (await findTogether(members, context));
    if (digest !== null && known === null) kept.keep(digest, findings);
    found.push(...findings);
  }
  return found;
}

async function findTogether(
  members: readonly SeriesNote[],
  { library }: Context,
): Promise<SeriesDiagnostic[]> {
  const excerpts = new Map<string, Excerpt>();
  const files = [];
  for (const { file, config, profile, part } of members) {
    const own = await part();
    if (own === null) continue;
    excerpts.set(file, own.excerpt);
    files.push({ file, config, profile, entry: own.entry });
  }
  return library
    .lintSeries(files)
    .map(({ file, diagnostic }) => ({ file, diagnostic, excerpt: excerpts.get(file)! }));
}
