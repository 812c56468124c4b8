import type { Diagnostic } from '../../model/diagnostic.ts';
import { type LeftOut, asRead } from './as-read.ts';
import { decode } from './decode.ts';
import { findDestroyedLetters } from './destroyed-letters.ts';
import { nestingDiagnostic } from './source-diagnostics.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import { tooDeep } from './nesting.ts';
import { overloadDiagnostic } from './overload-diagnostic.ts';
import { findOverload } from './overload.ts';
import { narrowed } from './narrow-lines.ts';
import type { SourceText } from './source-text.ts';
import { linesOf } from '../../model/text-shapes.ts';

/** Levels of lists and quotes within each other that notes may have. */
const mostLevels = 200;

/** What came of reading a file: `source` is null when it can't be read, and then a diagnostic is an error. */
export interface SourceReading {
  readonly source: SourceText | null;
  /** What was left out of `source` since it belongs to the pages that the notes were copied from. */
  readonly furniture: readonly LeftOut[];
  /** HTML comments above the front matter, which are in no text of it. */
  readonly comments: readonly LeftOut[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads notes from the bytes of a file, or from their characters: UTF-8 with or without byte order mark, lines ending in
 * LF, CRLF or CR. The text is as a person reads it (`asRead`). Errors, after which there is no source: `kodning`, `nul-tecken`,
 * `filstorlek` (over 5 MB), `djup-nastling` (over 200 levels), `markdown-tung`. Others: `tecken-forstort`,
 * `dolda-tecken`. Linear time.
 */
export function readSource(input: string | Uint8Array): SourceReading {
  const decoded = decode(input);
  if ('fault' in decoded) return unread(decoded.fault);

  const written = narrowed(linesOf(decoded.text));
  const { lines, source, furniture, comments } = asRead(written);
  const deep = tooDeep(lines, mostLevels);
  if (deep !== null) return unread(nestingDiagnostic(source.original(deep), mostLevels));
  const overload = findOverload(lines);
  if (overload !== null) {
    const place = source.original(overload.place);
    return unread(overloadDiagnostic({ ...overload, place }));
  }
  const diagnostics = [...findHiddenCharacters(written), ...findDestroyedLetters(written)];
  return { source, furniture, comments, diagnostics };
}

function unread(fault: Diagnostic): SourceReading {
  return { source: null, furniture: [], comments: [], diagnostics: [fault] };
}
