import { ProtokollError, type Protocol } from '../../../index.ts';
import type { Context } from '../../context.ts';
import type { CheckedNote } from '../../notes/check-note.ts';
import type { Group } from '../layout.ts';
import { factGroups } from './facts.ts';
import { lineGroup } from './line.ts';
import { whyMessages } from './words.ts';

/** What of a note is to be told why: all its facts, or what one line (1-based) was taken for. */
export type WhyAsked = 'facts' | number;

/** What made the facts of a note, or one of its lines, be read as they were. */
export function whyGroups(checked: ReadNote, asked: WhyAsked, context: Context): Group[] {
  const { library, say } = context;
  if (asked === 'facts') return factGroups(library.explainReading(checked), say);
  return [lineGroup(library.explainLine(checked, existing(asked, checked, context)), say)];
}

/** The same as JSON text. */
export function whyJson(checked: ReadNote, asked: WhyAsked, context: Context): string {
  const { library } = context;
  const line = asked === 'facts' ? null : library.explainLine(checked, existing(asked, checked, context));
  const facts = line === null ? library.explainReading(checked) : [];
  const file = checked.note.isStdin ? '-' : checked.note.shownAs;
  return `${JSON.stringify(library.whyDocument(file, facts, line), null, 2)}\n`;
}

type ReadNote = CheckedNote & { readonly protocol: Protocol };

function existing(line: number, { text }: ReadNote, { say }: Context): number {
  const count = text.replace(/\n$/, '').split('\n').length;
  if (line >= 1 && line <= count) return line;
  throw new ProtokollError(say(whyMessages.noLine(line, count)));
}
