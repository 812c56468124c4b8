import type { RegisteredNote } from './body-series.ts';
import type { RegisterChoice } from './choice.ts';
import type { Register } from './make-register.ts';
import type { NextNote, NextNoteOptions } from './next-note/next-note.ts';
import type { RegisterKind } from './register-kind.ts';
import type { RegisterFormat } from './write-register.ts';

export type { LastMeeting } from './next-note/next-items.ts';
export { noteFacts, partsFor } from './note-facts.ts';
export type { FactsPart, NoteFacts } from './note-facts.ts';
export type { Register, RegisterChoice, RegisteredNote, RegisterKind };

// Most runs make no register.

/** A register over protocols, of what `noteFacts` gave for each. The same notes give the same register, in whatever order they come. */
export async function makeRegister(
  kind: RegisterKind,
  notes: readonly RegisteredNote[],
  choice: RegisterChoice,
): Promise<Register> {
  return (await import('./make-register.ts')).makeRegister(kind, notes, choice);
}

/** A register in one of its forms; `table` is for people. */
export async function writeRegister(
  register: Register,
  format: RegisterFormat,
  options: { readonly language: 'sv' | 'en' },
): Promise<string> {
  return (await import('./write-register.ts')).writeRegister(register, format, options);
}

/** The note of a meeting to come, as far as it is known before. */
export async function nextNote(options: NextNoteOptions): Promise<NextNote> {
  return (await import('./next-note/next-note.ts')).nextNote(options);
}
