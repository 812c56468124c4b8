import type { Diagnostic } from '../../model/diagnostic.ts';
import { composeLine } from './compose.ts';
import { decode } from './decode.ts';
import { nestingFault, overloadFault } from './faults.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import { tooDeep } from './nesting.ts';
import { findOverload } from './overload.ts';
import { type ColumnStep, type SourceText, changedSource } from './source-text.ts';

/** Levels of lists and quotes within each other that notes may have. */
const mostLevels = 200;

/** What came of reading a file: `source` is null when it can't be read, and then a diagnostic is an error. */
export interface SourceReading {
  readonly source: SourceText | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads notes from the bytes of a file, or from their characters: UTF-8 with or without byte order mark, lines ending in
 * LF, CRLF or CR. Errors, after which there is no source: `kodning`, `nul-tecken`, `filstorlek` (over 5 MB),
 * `djup-nastling` (over 200 levels), `markdown-tung`. Warning: `dolda-tecken`. Linear time.
 */
export function readSource(input: string | Uint8Array): SourceReading {
  const decoded = decode(input);
  if ('fault' in decoded) return { source: null, diagnostics: [decoded.fault] };

  const lines = decoded.text.split(/\r\n|\n|\r/);
  const deep = tooDeep(lines, mostLevels);
  if (deep !== null) return { source: null, diagnostics: [nestingFault(deep, mostLevels)] };
  const overload = findOverload(lines);
  if (overload !== null) return { source: null, diagnostics: [overloadFault(overload)] };

  return { source: compose(lines), diagnostics: findHiddenCharacters(lines) };
}

function compose(lines: readonly string[]): SourceText {
  const steps = new Map<number, readonly ColumnStep[]>();
  const text = lines
    .map((line, index) => {
      const composed = composeLine(line);
      if (composed.steps !== null) steps.set(index + 1, composed.steps);
      return composed.text;
    })
    .join('\n');
  return changedSource(text, steps);
}
