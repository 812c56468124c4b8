import { join } from 'node:path';
import type { Bilingual } from '../../index.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Context } from '../context.ts';
import { readColumns, writeColumns } from '../files/kept-columns.ts';
import { digestOf } from '../lint/digest.ts';
import { programStamp } from '../lint/lint-cache.ts';
import { isSettled, type NoteState } from './note-states.ts';

/** What a register says: its text, and what is told beside it. Masked, as all that is made of a note. */
export interface Answer {
  readonly text: string;
  readonly told: readonly Bilingual[];
  /** What keeps it from being whole, a line each. */
  readonly faults: readonly Bilingual[];
  /** Whether the same notes give it again: one that couldn't be read may be read the next time. */
  readonly isLasting: boolean;
}

/** The answer to a question from the last run that asked it. */
export interface KeptAnswer {
  /** Null where another was asked since, or a note has changed. */
  readonly find: () => Promise<Answer | null>;
  readonly keep: (answer: Answer) => Promise<void>;
}

const nothing: KeptAnswer = { find: () => Promise.resolve(null), keep: () => Promise.resolve() };

/**
 * Keeps the last answer of each register of this folder, in a file that only the user can read: asking again takes no more than to
 * see that no note has changed. `question` is all that it depends on besides the notes.
 */
export function keptAnswer(
  question: { readonly kind: string; readonly options: unknown; readonly now: number },
  states: readonly NoteState[],
  context: Context,
): KeptAnswer {
  const { io, library, language } = context;
  const folder = cacheFolder(io.env);
  const isLasting = states.every(({ stats }) => stats !== null && isSettled(stats.mtimeMs, question.now));
  if (folder === null || !isLasting) return nothing;
  const file = join(folder, 'facts', `${digestOf([io.cwd])}-${question.kind}`);
  const stamp = digestOf([
    programStamp(library.version),
    JSON.stringify([language, question.options]),
    states.map(seen).join('\n'),
  ]);
  return {
    find: async () => ((await readColumns(file, stamp))?.read('answer')?.[0] as Answer | undefined) ?? null,
    keep: async (answer) => {
      if (answer.isLasting) await writeColumns(file, stamp, { answer: [answer] }).catch(() => {});
    },
  };
}

function seen({ note, settings, stats }: NoteState): string {
  return `${note.file}\t${note.shownAs}\t${settings}\t${stats?.size}\t${stats?.mtimeMs}`;
}
