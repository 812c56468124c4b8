import type { Diagnostic, Protocol } from '../../index.ts';
import type { CheckedNote } from '../notes/check-note.ts';

/** What a document is made from. */
export interface CheckedProtocol extends CheckedNote {
  readonly protocol: Protocol;
  /** Whether each page says that it is a draft. */
  readonly draft: boolean;
}

/** A document that can be written: its contents, or what in the note keeps it from being made. */
export interface MadeDocument {
  readonly contents: string | Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What must be put right before the document can be signed, in its own language. */
export function missingIn({
  protocol,
  diagnostics,
}: Pick<CheckedProtocol, 'protocol' | 'diagnostics'>): string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message[protocol.language]);
}
