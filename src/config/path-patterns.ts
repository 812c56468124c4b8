import ignore from 'ignore';

/**
 * What a list of patterns says of `path`: true when they match, false when one with `!` takes it out again, null when
 * they say nothing, as of all that lies outside their folder. `path` is relative to that folder, with `/`; that of a folder ends
 * in `/`.
 */
export type PathPatterns = (path: string) => boolean | null;

/** Reads patterns as `.gitignore` has them: the text of such a file, or a list. */
export function pathPatterns(patterns: string | readonly string[]): PathPatterns {
  const rules = ignore().add(patterns);
  return (path) => {
    // No pattern is about `../a.md`, and the library takes it for a mistake.
    if (!ignore.isPathValid(path)) return null;
    const { ignored, unignored } = rules.test(path);
    if (ignored) return true;
    return unignored ? false : null;
  };
}
