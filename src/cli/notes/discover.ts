import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ProtokollError, nearest } from '../../index.ts';
import type { Context } from '../context.ts';
import { messages } from '../texts.ts';
import { gitIgnored } from './git-ignored.ts';
import { shownPath } from './shown-path.ts';

/** A note that a command is to work on. */
export interface Note {
  /** Absolute path, or what stands in for one; config is looked up from it. */
  readonly file: string;
  /** As findings and messages name it. */
  readonly shownAs: string;
  readonly isStdin: boolean;
}

/** The notes that the arguments of a command name. */
export interface Discovery {
  /** In the order of the arguments, those of a folder or pattern by path; each once. */
  readonly notes: readonly Note[];
  /** The deepest folder that holds all that was named, an absolute path. */
  readonly root: string;
}

/**
 * Finds the notes of `paths`: files as they are, the notes of folders and patterns without what is no note of the
 * user's (README and its like, dot folders, `node_modules`, what git ignores, `exclude` of the config). `-` is standard
 * input, and goes by `stdinName`. Gives a `ProtokollError` when one of them is missing or gives nothing.
 */
export async function discover(
  paths: readonly string[],
  context: Context,
  stdinName?: string,
): Promise<Discovery> {
  const { cwd } = context.io;
  const notes = new Map<string, Note>();
  const bases: string[] = [];
  for (const path of paths) {
    if (path === '-') {
      const file = resolve(cwd, stdinName ?? 'stdin.md');
      notes.set('-', { file, shownAs: stdinName ? shownPath(file, cwd) : '<stdin>', isStdin: true });
      continue;
    }
    const { files, base } = await filesOf(path, context);
    bases.push(base);
    for (const file of files) notes.set(file, { file, shownAs: shownPath(file, cwd), isStdin: false });
  }
  return { notes: [...notes.values()], root: bases.length > 0 ? bases.reduce(sharedFolder) : cwd };
}

interface Found {
  readonly files: readonly string[];
  readonly base: string;
}

async function filesOf(path: string, context: Context): Promise<Found> {
  const file = resolve(context.io.cwd, path);
  // An empty path (`"$unset"`) is no way to name the folder one stands in.
  const stats = path === '' ? undefined : statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    return matching('**/*.md', file, context.say(messages.emptyFolder(path)), context);
  }
  if (stats) return { files: [file], base: dirname(file) };
  const { isDynamicPattern } = await import('tinyglobby');
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  if (isDynamicPattern(pattern)) {
    const parts = pattern.split('/');
    const start = parts.findIndex((part) => isDynamicPattern(part));
    const base = resolve(
      context.io.cwd,
      parts.slice(0, start).join('/') || (pattern.startsWith('/') ? '/' : '.'),
    );
    return matching(parts.slice(start).join('/'), base, context.say(messages.nothingMatches(path)), context);
  }
  throw new ProtokollError(
    context.say(messages.missingPath(path || '""', path === '' ? null : similarFile(path, file))),
  );
}

async function matching(pattern: string, base: string, otherwise: string, context: Context): Promise<Found> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    cwd: base,
    absolute: true,
    expandDirectories: false,
    // A link within the tree leads to a note that is found anyway; one out of it leads to what nobody named.
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  const files = await notesOf(found.map((file) => resolve(file)).sort(byPath), base, context);
  if (files.length === 0) throw new ProtokollError(otherwise);
  return { files, base };
}

/** Those of `files` that are notes of the user's. */
async function notesOf(files: readonly string[], base: string, context: Context): Promise<string[]> {
  const isIgnored = gitIgnored(base, context.library.pathPatterns);
  const notes: string[] = [];
  for (const file of files) {
    if (!file.endsWith('.md') || notNotes.test(basename(file)) || isIgnored(file)) continue;
    if (!(await isExcluded(file, context))) notes.push(file);
  }
  return notes;
}

const notNotes = /^(readme|changelog|license)(\.[^.]+)?\.md$/i;

async function isExcluded(file: string, { loadConfig, library }: Context): Promise<boolean> {
  const { folder, exclude } = await loadConfig(file);
  if (folder === null || exclude.length === 0) return false;
  return library.pathPatterns(exclude)(relative(folder, file).replaceAll(sep, '/')) === true;
}

function byPath(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function similarFile(path: string, file: string): string | null {
  const folder = statSync(dirname(file), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) return null;
  const name = nearest(basename(file), readdirSync(dirname(file)));
  return name && join(dirname(path), name);
}

/** The deepest folder that holds both folders. */
function sharedFolder(one: string, other: string): string {
  const isWithin = other === one || other.startsWith(one.endsWith(sep) ? one : one + sep);
  return isWithin || dirname(one) === one ? one : sharedFolder(dirname(one), other);
}
