import { readdir, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ProtokollError, composedAlike, reasonOf } from '../../index.ts';
import type { Context } from '../context.ts';
import { messages } from '../texts.ts';
import { isNoteName, whatItIs } from './file-kinds.ts';
import { namedWithin, those } from './named-within.ts';
import { notesBelow, type FilesBelow } from './notes-below.ts';
import { shownPath } from './shown-path.ts';
import { similarFile } from './similar-file.ts';
import { unquotedPath } from './quoted-path.ts';
import { isStrangelyNamed } from './strange-name.ts';

/** A note that a command is to work on. */
export interface Note {
  /** Absolute path, or what stands in for one; config is looked up from it. */
  readonly file: string;
  /** As findings and messages name it. */
  readonly shownAs: string;
  readonly isStdin: boolean;
  /** Whether the call names it, and not only the folder or a pattern that it was found by. */
  readonly isNamed?: boolean;
  /** Its text, where that is not what its file holds now. */
  readonly contents?: Uint8Array;
  /** Whether it stands for those of a folder that can't be read. */
  readonly isFolder?: boolean;
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
      const shownAs = stdinName ? shownPath(file, cwd) : '<stdin>';
      notes.set('-', { file, shownAs, isStdin: true, isNamed: true });
      continue;
    }
    const { files, base, closed, isNamed = false } = await filesOf(path, context);
    bases.push(base);
    for (const file of files) {
      const wasNamed = notes.get(file)?.isNamed === true;
      const note = { file, shownAs: shownPath(file, cwd), isStdin: false };
      notes.set(file, isNamed || wasNamed ? { ...note, isNamed: true } : note);
    }
    for (const folder of closed) {
      const file = join(folder, '*.md');
      notes.set(file, { file, shownAs: shownPath(folder, cwd), isStdin: false, isFolder: true });
    }
  }
  return { notes: [...notes.values()], root: bases.length > 0 ? bases.reduce(sharedFolder) : cwd };
}

interface Found {
  readonly files: readonly string[];
  readonly base: string;
  /** Folders that may hold more, and can't be read. */
  readonly closed: readonly string[];
  readonly isNamed?: boolean;
}

async function filesOf(path: string, context: Context): Promise<Found> {
  const asked = resolve(context.io.cwd, path);
  // An empty path (`"$unset"`) is no way to name the folder one stands in.
  const file = path === '' || statsOf(asked, path, context) ? asked : (composedAlike(asked) ?? asked);
  const stats = path === '' ? undefined : statsOf(file, path, context);
  if (stats?.isDirectory()) {
    return named(await notesBelow(file), file, context.say(messages.emptyFolder(path)), context);
  }
  if (stats) {
    const other = stats.isFile() ? whatItIs(path, file) : null;
    if (other !== null) throw new ProtokollError(context.say(other));
    return { files: [file], base: dirname(file), closed: [], isNamed: true };
  }
  const unquoted = unquotedPath(path);
  if (unquoted !== null) return filesOf(unquoted, context);
  const { patternParts } = await import('./pattern-base.ts');
  const parts = patternParts(path, context.io.cwd);
  if (parts) return matching(parts.pattern, parts.base, context.say(messages.nothingMatches(path)), context);
  if (isStrangelyNamed(path)) throw new ProtokollError(context.say(messages.strangeName(path)));
  throw new ProtokollError(
    context.say(messages.missingPath(path || '""', path === '' ? null : similarFile(path, file))),
  );
}

/** Null when there is no such file. Gives a `ProtokollError` when that can't be told. */
function statsOf(file: string, path: string, { say, language }: Context): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new ProtokollError(say(messages.notReadable(path, reason[language])));
  }
}

async function matching(pattern: string, base: string, otherwise: string, context: Context): Promise<Found> {
  return named(await filesMatching(pattern, base), base, otherwise, context);
}

/** What naming the folder `base` names of what lies below it. Gives a `ProtokollError`, `otherwise`, where that is nothing. */
async function named(found: FilesBelow, base: string, otherwise: string, context: Context): Promise<Found> {
  const isNamed = namedWithin(base, context);
  const maybe = found.files.filter((file) => !notNotes.test(basename(file)));
  const files = await those(maybe.toSorted(byPath), isNamed);
  const closed = await those(found.closed.toSorted(byPath), (folder) => isNamed(join(folder, 'x.md')));
  if (files.length + closed.length === 0) throw new ProtokollError(otherwise);
  return { files, base, closed };
}

async function filesMatching(pattern: string, base: string): Promise<FilesBelow> {
  const { glob } = await import('tinyglobby');
  const closed: string[] = [];
  const found = await glob(pattern, {
    fs: { readdir: tellingClosed(closed) },
    cwd: base,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return {
    files: found.map((file) => resolve(file)).filter(isNoteName),
    closed: closed.map((folder) => resolve(base, folder)),
  };
}

/** `readdir` that adds the folders that it may not read to `closed`; to the search they are empty. */
function tellingClosed(closed: string[]): typeof readdir {
  const told = (folder: string, options: object, done: (error: Error | null, entries: unknown) => void) => {
    readdir(folder, options, (error, entries) => {
      const isClosed = error !== null && ['EACCES', 'EPERM'].includes(error.code ?? '');
      if (isClosed || (error !== null && isStrangelyNamed(folder))) closed.push(folder);
      done(error, entries);
    });
  };
  return told as typeof readdir;
}

const notNotes = /^(readme|changelog|license)(\.[^.]+)?\.(?:md|markdown)$/i;

function byPath(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The deepest folder that holds both folders. */
function sharedFolder(one: string, other: string): string {
  const isWithin = other === one || other.startsWith(one.endsWith(sep) ? one : one + sep);
  return isWithin || dirname(one) === one ? one : sharedFolder(dirname(one), other);
}
