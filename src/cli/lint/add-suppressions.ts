import { realpath, stat } from 'node:fs/promises';
import { ProtokollError, isFirm } from '../../index.ts';
import type { Context } from '../context.ts';
import { writeOutput } from '../files/write-output.ts';
import { readNote } from '../notes/read-note.ts';
import type { LintedNote } from './lint-all.ts';
import { lintMessages } from './texts.ts';

/**
 * Writes exceptions from the findings into the notes, with a reason: `protokoll-disable-file` below the front matter, for a note that
 * has none of the rule yet. Nothing else in the notes changes; what no exception is taken to stays, and is told.
 */
export async function addSuppressions(
  linted: readonly LintedNote[],
  reason: string,
  context: Context,
): Promise<void> {
  const why = reason.trim();
  // What ends a comment would make the rest of the reason a part of the protocol.
  if (why === '' || /--|[<>\n\r]/.test(why))
    throw new ProtokollError(context.say(lintMessages.reasonMissing()));
  let [count, files, left] = [0, 0, 0];
  for (const { note, diagnostics } of linted) {
    const firm = diagnostics.filter(({ rule }) => isFirm(rule) || note.isStdin).length;
    left += firm;
    const rules = [...new Set(diagnostics.map(({ rule }) => rule))].filter((rule) => !isFirm(rule)).sort();
    if (rules.length === 0 || note.isStdin) continue;
    const file = await realpath(note.file);
    const text = Buffer.from(await readNote(file)).toString('utf8');
    const comments = rules.map((rule) => `<!-- protokoll-disable-file ${rule} -- ${why} -->`);
    const after = withLines(text, comments);
    await writeOutput(file, after, context, (await stat(file)).mode);
    count += diagnostics.length - firm;
    files++;
  }
  context.note(lintMessages.suppressionsAdded(count, files));
  if (left > 0) context.note(lintMessages.notSuppressed(left));
}

/** The text with lines put in below its front matter, else first, ended as its own lines are. */
function withLines(text: string, lines: readonly string[]): string {
  const ending = /\r?\n/.exec(text)?.[0] ?? '\n';
  const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?:(?!---[ \t]*\r?\n).*\r?\n)*---[ \t]*\r?\n/.exec(text)?.[0];
  const start = frontMatter ?? (text.startsWith('\uFEFF') ? '\uFEFF' : '');
  const rest = text.slice(start.length);
  const gap = rest.startsWith(ending) || rest === '' ? '' : ending;
  return `${start}${lines.join(ending)}${ending}${gap}${rest}`;
}
