import type { Config, Edit, LineSpan } from '../../index.ts';
import type { Context } from '../context.ts';
import { parseNote } from '../notes/check-note.ts';
import type { ParsedNote } from '../notes/check-note.ts';
import type { LoadedNote } from './lint-note.ts';

/** A repair may make room for another; more rounds than this would be a pair of rules that quarrel. */
const mostRounds = 10;

/** A note before and after its repairs, with all of its characters, a byte order mark among them. */
export interface FixedNote {
  readonly before: string;
  readonly after: string;
  /** How many findings were repaired. */
  readonly fixes: number;
  /** Lines (1-based) of the note before and after that are not to be shown. */
  readonly secretLines: readonly LineSpan[];
  readonly secretLinesAfter: readonly LineSpan[];
}

/**
 * Makes the repairs that findings offer, until there are none left. Nothing is repaired where a secret stands, in notes that
 * can't be read, in a protocol that is justerat, or where the record would read otherwise than before: who took part, the
 * decisions, yrkanden, votes and statements. Null when nothing is to be done.
 */
export function fixNote(loaded: LoadedNote, asked: string | null, context: Context): FixedNote | null {
  const { library } = context;
  const { note, config, bytes } = loaded;
  if (!(bytes instanceof Uint8Array)) return null;
  const read = (contents: string | Uint8Array) =>
    parseNote(contents, { note, config, profile: asked }, context);
  const first = read(bytes);
  const { protocol, secretLines } = first.parsed;
  if (protocol === null) return null;
  const record = library.recordOf(protocol);
  const isKept = ({ parsed }: ParsedNote) =>
    parsed.protocol !== null && library.recordOf(parsed.protocol) === record;

  // The note was read, so it is UTF-8.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let after = before;
  let current = first;
  let fixes = 0;
  for (let round = 0; round < mostRounds; round++) {
    const offered = offeredEdits(current, config, context);
    const all = library.applyFixes(after, offered);
    const edits = isKept(read(all))
      ? offered
      : offered.filter((edit) => isKept(read(library.applyFixes(after, [edit]))));
    const next = library.applyFixes(after, edits);
    if (next === after) break;
    const result = read(next);
    if (!isKept(result)) break;
    fixes += edits.length;
    after = next;
    current = result;
  }
  const { secretLines: secretLinesAfter } = current.parsed;
  return after === before ? null : { before, after, fixes, secretLines, secretLinesAfter };
}

function offeredEdits({ parsed, profile }: ParsedNote, config: Config, { library }: Context): Edit[] {
  const settings = { profile, config };
  const faults = library.findFaults(parsed, settings);
  const { diagnostics } = library.applySuppressions(faults, parsed.suppressions, settings);
  const isOpen = ({ position }: Edit) =>
    !parsed.secretLines.some(({ first, last }) => position.start.line <= last && position.end.line >= first);
  return diagnostics.flatMap(({ fix }) => (fix && isOpen(fix) ? [fix] : []));
}
