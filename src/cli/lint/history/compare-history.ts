import { createHash } from 'node:crypto';
import { dirname, relative, sep } from 'node:path';
import type { Config, Profile, Protocol } from '../../../index.ts';
import type { Context } from '../../context.ts';
import { repositoryOf } from '../../notes/git-ignored.ts';
import { digestOf } from '../digest.ts';
import { excerpt } from '../excerpt.ts';
import type { LintCache } from '../lint-cache.ts';
import type { SeriesDiagnostic } from '../series-diagnostics.ts';
import type { GitFault, Repository } from '../../git/run-git.ts';
import { contentsOfBlobs, gapOf, versionsOf } from './git-history.ts';
import type { Version } from './git-history.ts';

/** A justerat note, to be compared with what it was when it became that. */
export interface HistoryNote {
  /** An absolute path. */
  readonly path: string;
  /** As findings name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly config: Config;
  readonly profile: Profile;
  /** What `LintCache` knows it by; null when it can't be kept. */
  readonly digest: string | null;
}

/** Why notes were not compared with what they were, or not with all of it. `outside`: they lie in no repository. */
export type HistoryGap = GitFault | 'shallow' | 'outside';

/** What was found, and for how many notes the history was not there, by why. */
export interface HistoryResult {
  readonly found: readonly SeriesDiagnostic[];
  readonly gaps: ReadonlyMap<HistoryGap, number>;
}

/** What has become of notes since they were justerade, as far as git knows them. Nothing is written, there least of all. */
export async function compareHistory(
  notes: readonly HistoryNote[],
  cache: LintCache,
  context: Context,
): Promise<HistoryResult> {
  const found: SeriesDiagnostic[] = [];
  const gaps = new Map<HistoryGap, number>();
  for (const [top, members] of byRepository(notes)) {
    const repository = { top, env: context.io.env };
    const gap = top === '' ? 'outside' : await gapOf(repository);
    if (gap) gaps.set(gap, (gaps.get(gap) ?? 0) + members.length);
    if (gap !== null && gap !== 'shallow') continue;
    const versions = await versionsOf(
      members.map(({ path }) => pathIn(top, path)),
      repository,
    );
    for (const note of members) {
      if (context.io.interrupted.aborted) return { found, gaps };
      const earlier = versions.get(pathIn(top, note.path)) ?? [];
      const own = blobOf(note.bytes);
      if (earlier.every(({ blob }) => blob === own)) continue;
      const digest = note.digest && digestOf(['history', note.digest, ...earlier.map(({ blob }) => blob)]);
      const known = digest === null ? null : cache.history.find(digest);
      const findings = known ?? (await compare(note, earlier, repository, context));
      if (digest !== null && known === null) cache.history.keep(digest, findings);
      found.push(...findings);
    }
  }
  return { found, gaps };
}

/** By the top folder of their repository; those that lie in none by an empty path. */
function byRepository(notes: readonly HistoryNote[]): Map<string, HistoryNote[]> {
  const tops = new Map<string, string>();
  const found = new Map<string, HistoryNote[]>();
  for (const note of notes) {
    const folder = dirname(note.path);
    if (!tops.has(folder)) tops.set(folder, repositoryOf(folder) ?? '');
    const top = tops.get(folder)!;
    const members = found.get(top);
    if (members) members.push(note);
    else found.set(top, [note]);
  }
  return found;
}

function pathIn(top: string, path: string): string {
  return relative(top, path).replaceAll(sep, '/');
}

/** The name that git has for contents, in a repository with SHA-1. */
function blobOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Compares a note with the first of its versions that was justerad. Both are read in full, since what is masked may change. */
async function compare(
  note: HistoryNote,
  versions: readonly Version[],
  repository: Repository,
  { library }: Context,
): Promise<SeriesDiagnostic[]> {
  const { profile, config, file } = note;
  const read = (bytes: Uint8Array): Protocol | null =>
    library.parseProtocol(bytes, { unmasked: true, aliasesFor: () => profile.aliases ?? [] }).protocol;
  const contents = await contentsOfBlobs([...new Set(versions.map(({ blob }) => blob))], repository);
  for (const { commit, blob } of versions) {
    const bytes = contents.get(blob);
    const before = bytes ? read(bytes) : null;
    if (before === null || !library.isVerified(before.status)) continue;
    const after = read(note.bytes)!;
    const { text } = library.parseProtocol(note.bytes, { path: file });
    return library
      .lintHistory(after, { protocol: before, name: commit }, { profile, config })
      .map((diagnostic) => ({ file, diagnostic, excerpt: excerpt(text, [diagnostic]) }));
  }
  return [];
}
