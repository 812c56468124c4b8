import { realpath, stat } from 'node:fs/promises';
import { ProtokollError } from '../../index.ts';
import type { LineSpan } from '../../index.ts';
import { writeOutput } from '../files/write-output.ts';
import type { Context } from '../context.ts';
import { readBytes } from '../notes/check-note.ts';
import type { Note } from '../notes/discover.ts';
import { printable } from '../notes/shown-path.ts';
import { fixNote } from './fix-note.ts';
import { unifiedDiff } from './unified-diff.ts';
import { lintMessages } from './texts.ts';

/** Makes the safe repairs of each note in its file, and tells on standard error how many they were. */
export async function fixNotes(
  notes: readonly Note[],
  profile: string | null,
  context: Context,
): Promise<void> {
  if (notes.some(({ isStdin }) => isStdin))
    throw new ProtokollError(context.say(lintMessages.fixNeedsFile()));
  let fixes = 0;
  let files = 0;
  for await (const { note, fixed } of fixedNotes(notes, profile, context)) {
    // A link stays one, and the file behind it keeps who may read it.
    const file = await realpath(note.file);
    await writeOutput(file, fixed.after, context, (await stat(file)).mode);
    fixes += fixed.fixes;
    files++;
  }
  context.note(lintMessages.fixed(fixes, files));
}

/** Shows on standard output, as a unified diff, what `fixNotes` would do. Secrets are not shown. */
export async function showFixes(
  notes: readonly Note[],
  profile: string | null,
  context: Context,
): Promise<void> {
  let fixes = 0;
  let files = 0;
  for await (const { note, fixed } of fixedNotes(notes, profile, context)) {
    const before = shown(fixed.before, fixed.secretLines);
    const after = shown(fixed.after, fixed.secretLinesAfter);
    context.io.stdout.write(await unifiedDiff(note.shownAs, before, after));
    fixes += fixed.fixes;
    files++;
  }
  context.note(lintMessages.wouldFix(fixes, files));
}

async function* fixedNotes(notes: readonly Note[], profile: string | null, context: Context) {
  for (const note of notes) {
    if (context.io.interrupted.aborted) return;
    const config = await context.loadConfig(note.file);
    const fixed = fixNote({ note, config, bytes: await readBytes(note, context) }, profile, context);
    if (fixed) yield { note, fixed };
  }
}

/** Comments are in no output: whoever wrote one may have meant to hide what is in it. Lines stay; what never ends is hidden too. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let begin = text.indexOf('<!--'); begin >= 0; begin = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', begin + 4);
    const end = close < 0 ? text.length : close + 3;
    parts.push(text.slice(from, begin), text.slice(begin, end).replace(/[^\r\n]+/gu, '[…]'));
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

function shown(text: string, secretLines: readonly LineSpan[]): string {
  return withoutComments(text)
    .split(/\r\n|\n|\r/)
    .map((line, index) => {
      const isSecret = secretLines.some(({ first, last }) => index + 1 >= first && index + 1 <= last);
      return isSecret ? '[…]' : printable(line);
    })
    .join('\n');
}
