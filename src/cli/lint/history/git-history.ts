import { fieldsOf, runGit } from '../../git/run-git.ts';
import type { GitFault, Repository } from '../../git/run-git.ts';

/** A version of a file that was committed. */
export interface Version {
  /** Abbreviated name of the commit. */
  readonly commit: string;
  /** Name of the contents. */
  readonly blob: string;
}

/** Of the name of a commit, as git shows it to people. */
const shownDigits = 7;

/** As many paths as a command line surely holds. */
const mostPaths = 100;

/**
 * The committed versions of files, oldest first, by their paths from the top with `/`. Empty when git is not there or has no
 * commits to tell of. Renames are not followed.
 */
export async function versionsOf(
  paths: readonly string[],
  repository: Repository,
): Promise<Map<string, Version[]>> {
  const asked = paths.length > mostPaths ? ['.'] : paths;
  const options = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-show-signature', '--format=%H'];
  const { output } = await runGit(['log', ...options, '--', ...asked], repository);
  const versions = new Map<string, Version[]>(paths.map((path) => [path, []]));
  let commit = '';
  const fields = fieldsOf(output);
  for (let at = 0; at < fields.length; at++) {
    // A commit is a field of its own, and before each path stands what happened to it: modes, blobs before and after.
    const change = /^\n?:\S+ \S+ \S+ (\S+) \S+$/.exec(fields[at]!);
    if (!change) commit = fields[at]!.slice(0, shownDigits);
    else versions.get(fields[++at]!)?.unshift({ commit, blob: change[1]! });
  }
  return versions;
}

/** The contents of blobs, by name; those that git does not have (a shallow clone) are left out. */
export async function contentsOfBlobs(
  blobs: readonly string[],
  repository: Repository,
): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (blobs.length === 0) return contents;
  const { output } = await runGit(['cat-file', '--batch'], repository, `${blobs.join('\n')}\n`);
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const head = /^(\S+) blob (\d+)$/.exec(output.toString('latin1', at, end));
    at = end + 1;
    if (!head) continue;
    const size = Number(head[2]);
    contents.set(head[1]!, output.subarray(at, at + size));
    at += size + 1;
  }
  return contents;
}

/** Why what was committed before can't be told, or not all of it; null when it can. */
export async function gapOf(repository: Repository): Promise<GitFault | 'shallow' | null> {
  const { output, fault } = await runGit(['rev-parse', '--is-shallow-repository'], repository);
  if (fault) return fault;
  return output.toString().trim() === 'true' ? 'shallow' : null;
}
