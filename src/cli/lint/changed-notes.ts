import { realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ProtokollError } from '../../index.ts';
import type { Context } from '../context.ts';
import { fieldsOf, runGit } from '../git/run-git.ts';
import type { GitFault, Repository } from '../git/run-git.ts';
import type { Note } from '../notes/discover.ts';
import { repositoryOf } from '../notes/git-ignored.ts';
import { lintMessages } from './texts.ts';

/** Which notes findings are told of: those that differ from a commit, or those that are to be committed. */
export interface Choice {
  readonly since?: string;
  readonly staged?: boolean;
}

/**
 * The notes that differ from where the current branch left `since`, those that git does not have yet among them; or those that are
 * staged, with the text that will be committed. Gives a `ProtokollError` where git can't tell.
 */
export async function changedNotes(
  notes: readonly Note[],
  choice: Choice,
  context: Context,
): Promise<ReadonlyMap<string, Note>> {
  const tops = Map.groupBy(
    notes.filter(({ isStdin }) => !isStdin),
    ({ file }) => repositoryOf(dirname(file)),
  );
  const changed = new Map<string, Note>();
  for (const [top, members] of tops) {
    if (top === null) throw unknown('outside', choice, context);
    const repository = { top, env: context.io.env };
    const ask = async (args: readonly string[]) => {
      const { output, fault } = await runGit(args, repository);
      if (fault) throw unknown(fault, choice, context);
      return new Set(fieldsOf(output).map((path) => path.normalize()));
    };
    const names = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--diff-filter=d'];
    const differing = choice.staged
      ? await ask(['diff', '--cached', ...names])
      : await ask(['diff', ...names, await startOf(choice.since!, repository, context), '--']);
    const others = choice.staged
      ? await ask(['diff', ...names])
      : await ask(['ls-files', '--others', '--exclude-standard', '-z']);
    for (const note of members) {
      const path = pathIn(top, note.file);
      if (choice.staged && differing.has(path) && others.has(path))
        changed.set(note.file, await asStaged(note, path, repository));
      else if (differing.has(path) || (!choice.staged && others.has(path))) changed.set(note.file, note);
    }
  }
  return changed;
}

/** Where the current branch left `name`, so that what others did there since is no change of ours; else that commit itself. */
async function startOf(name: string, repository: Repository, context: Context): Promise<string> {
  const commit = await runGit(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    repository,
  );
  if (commit.fault === 'failed') throw new ProtokollError(context.say(lintMessages.unknownCommit(name)));
  if (commit.fault) throw unknown(commit.fault, { since: name }, context);
  const id = commit.output.toString().trim();
  const base = await runGit(['merge-base', id, 'HEAD'], repository);
  return base.fault ? id : base.output.toString().trim();
}

/** The note as it will be committed, where its file has changed since it was staged. */
async function asStaged(note: Note, path: string, repository: Repository): Promise<Note> {
  const { output, fault } = await runGit(['show', '--no-textconv', `:${path}`], repository);
  return fault ? note : { ...note, contents: output };
}

function pathIn(top: string, file: string): string {
  return relative(realOf(top), join(realOf(dirname(file)), file.slice(dirname(file).length + 1)))
    .replaceAll(sep, '/')
    .normalize();
}

function realOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

function unknown(fault: GitFault | 'outside', { staged }: Choice, { say }: Context): ProtokollError {
  return new ProtokollError(say(lintMessages.changesUnknown(staged ? '--staged' : '--since', fault)));
}
