import type { Config, Diagnostic, Profile, Protocol } from '../../index.ts';
import type { Context } from '../context.ts';
import { excerpt } from './excerpt.ts';
import type { Excerpt } from './excerpt.ts';
import { digestOf } from './digest.ts';
import type { LintCache } from './lint-cache.ts';

/** A note among those of its series. */
export interface SeriesNote {
  /** As findings name it. */
  readonly file: string;
  readonly config: Config;
  readonly profile: Profile;
  /** See `NoteFindings`. */
  readonly series: string | null;
  /** What `LintCache` knows it by; null when it can't be kept. */
  readonly digest: string | null;
  /** The note as read, read again where the cache spared it. */
  readonly read: () => { readonly protocol: Protocol | null; readonly text: string };
}

/** What the rules over several protocols found in one of them. */
export interface SeriesFinding {
  readonly file: string;
  readonly diagnostic: Diagnostic;
  readonly excerpt: Excerpt;
}

/** Lints the notes of each series together. A series in which nothing changed is not read again. */
export function seriesFindings(
  notes: readonly SeriesNote[],
  cache: LintCache,
  { library }: Context,
): readonly SeriesFinding[] {
  const bySeries = new Map<string, SeriesNote[]>();
  for (const note of notes) {
    if (note.series === null) continue;
    const members = bySeries.get(note.series);
    if (members) members.push(note);
    else bySeries.set(note.series, [note]);
  }
  return [...bySeries.values()].flatMap((members) => {
    const digests = members.flatMap(({ digest }) => digest ?? []);
    const digest = digests.length === members.length ? digestOf(['series', ...digests]) : null;
    const known = digest === null ? null : cache.series.find(digest);
    if (known !== null) return known;
    const files = members.flatMap(({ file, profile, config, read }) => {
      const { protocol, text } = read();
      return protocol ? [{ file, profile, config, protocol, text }] : [];
    });
    const found = library.lintSeries(files).map(({ file, diagnostic }) => {
      const { text } = files.find((each) => each.file === file)!;
      return { file, diagnostic, excerpt: excerpt(text, [diagnostic]) };
    });
    if (digest !== null) cache.series.keep(digest, found);
    return found;
  });
}
