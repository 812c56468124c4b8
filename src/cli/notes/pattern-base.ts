import { resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';

/** A pattern of paths, parted in the folder that it searches and what it searches for there. */
export interface PatternParts {
  /** Absolute path. */
  readonly base: string;
  readonly pattern: string;
}

/** The parts of a path with wildcards; null for any other path. On Windows `\` parts folders, elsewhere it escapes a sign. */
export function patternParts(path: string, cwd: string): PatternParts | null {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  if (!isDynamicPattern(slashed)) return null;
  const parts = slashed.split('/');
  // Braces may reach over several folders: `{2025/vår,2026}/*.md`.
  const start = parts.findIndex((part) => isDynamicPattern(part) || /(?<!\\)\{/.test(part));
  const fixed = parts.slice(0, start).join('/').replaceAll(/\\(.)/g, '$1');
  return {
    base: resolve(cwd, fixed || (slashed.startsWith('/') ? '/' : '.')),
    pattern: parts.slice(start).join('/'),
  };
}
