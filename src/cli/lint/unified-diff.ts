/** The difference between two texts as `diff -u` shows it; empty when there is none. Line ends other than LF are kept as part of the line. */
export async function unifiedDiff(file: string, before: string, after: string): Promise<string> {
  const { formatPatch, structuredPatch, OMIT_HEADERS } = await import('diff');
  const patch = structuredPatch(file, file, before, after, undefined, undefined, { context: 3 });
  if (patch.hunks.length === 0) return '';
  // The package writes å as \303\245 in names, as git does; its users read Swedish.
  return `--- a/${file}\n+++ b/${file}\n${formatPatch(patch, OMIT_HEADERS)}`;
}
