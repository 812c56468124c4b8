import { ProtokollError } from '../../index.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { countDiagnostics } from '../diagnostic-counts.ts';
import { checkNote } from '../notes/check-note.ts';
import { discover } from '../notes/discover.ts';
import { checkProfileName } from '../notes/known-profiles.ts';
import { reportFull } from '../reporters/full.ts';
import { painter } from '../reporters/concise.ts';
import { hasColour, lineWidth } from '../terminal.ts';
import { messages } from '../texts.ts';
import { layOut } from './layout.ts';
import { readBack } from './read-back.ts';
import { whyGroups, whyJson, type WhyAsked } from './why/show-why.ts';

/** The options of `protokoll show`. */
export interface ShowOptions {
  readonly profile?: string;
  /** Tells why instead of what: of all facts, or of one line. */
  readonly why?: WhyAsked;
  readonly json?: boolean;
}

/** `protokoll show`: reads back what was understood of one note, its secrets masked. */
export async function showNote(path: string, options: ShowOptions, context: Context): Promise<ExitStatus> {
  const { io, language, library, say } = context;
  const { notes } = await discover([path], context);
  await checkProfileName(options.profile, notes, context);
  if (notes.length > 1) throw new ProtokollError(say(messages.showsOneNote(notes.length)));
  const note = notes[0]!;
  const checked = await checkNote(note, options, context);
  const { protocol, diagnostics, text } = checked;
  const colour = hasColour(io);
  if (protocol === null) {
    io.stdout.write(
      reportFull([{ file: note.shownAs, text, diagnostics }], {
        language,
        colour,
        columns: io.stdout.columns,
      }),
    );
    return 1;
  }
  if (options.why !== undefined && options.json === true) {
    io.stdout.write(whyJson({ ...checked, protocol }, options.why, context));
    return 0;
  }
  const origins = new Map(library.knownRules.map(({ name, origin }) => [name, origin]));
  const told = diagnostics.filter(({ rule }) => origins.get(rule) === 'reading');
  const paint = painter(colour);
  const groups =
    options.why === undefined
      ? readBack({ ...checked, protocol, told }, say)
      : whyGroups({ ...checked, protocol }, options.why, context);
  const lines = layOut(groups, lineWidth(io.stdout), {
    title: (title) => paint('bold', title),
    label: (label) => paint('cyan', label),
  });
  io.stdout.write(`${lines.join('\n')}\n`);
  const { error: errors, warning: warnings } = countDiagnostics(diagnostics);
  if (errors + warnings > 0)
    context.note(messages.findingsOf(note.isStdin ? '-' : note.shownAs, errors, warnings));
  return 0;
}
