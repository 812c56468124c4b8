import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Position } from 'unist';
import { type Place, type SourceText, changedSource } from '../source/source-text.ts';
import type { Cut, SecretKind } from './cut.ts';
import { editLines } from './edit-lines.ts';
import { withDefinitions } from './definitions.ts';
import {
  doubtDiagnostic,
  hiddenDefinitionDiagnostic,
  hiddenHeadingDiagnostic,
  hiddenItemDiagnostic,
  stampDiagnostic,
} from './secret-diagnostics.ts';
import { findCuts } from './find-cuts.ts';
import type { Names } from './names.ts';
import { findOpenNames, withoutNames } from './open-names.ts';
import { publicItems, type PublicItem } from './public-items.ts';
import { findStamps } from './stamps.ts';
import { narrowLines } from '../source/narrow-lines.ts';

/** Marks within marks that are taken out; deeper ones stay as text. */
const mostLevels = 4;

/** One mark of secrecy. It never holds what the mark hides. */
export interface Secret {
  readonly kind: SecretKind;
  /** Of the mark itself, in the file. */
  readonly position: Position;
  /** The legal ground (`OSL 26:1`); null when none is given. */
  readonly ground: string | null;
  /** Of an item: its heading for the public; null when only the number and the standard text remain. */
  readonly publicTitle: string | null;
  /** 1-based lines, in the file and in the text alike, from the first to the last that it hides. */
  readonly lines: { readonly first: number; readonly last: number };
}

export interface MaskedSource {
  readonly source: SourceText;
  readonly secrets: readonly Secret[];
  readonly diagnostics: readonly Diagnostic[];
  /** The items whose number the public can see; none where nothing is marked. */
  readonly items: readonly PublicItem[];
  /** Takes marks, and names that are hidden, out of a comment: it may tell why a rule is broken, outside of the text. */
  readonly withoutSecrets: <T extends { readonly text: string }>(comment: T) => T;
}

/**
 * Takes out what the notes mark as secret, before any other reading of them; it fails closed. The text keeps its lines.
 * With `unmasked` only the marks are taken out, and doubtful ones stay. `path` is the name of the file, which may hold a
 * secret name. Error: `sekretess-oklar`; warnings: `sekretess-oklar` (a heading or footnote hidden to be safe), `sekretess-oppen`.
 */
export function maskSecrets(source: SourceText, options: { unmasked: boolean; path?: string }): MaskedSource {
  const { notes, cuts: marked } = findCuts(narrowLines(source.text));
  const cuts = withDefinitions(notes, marked);
  const place = (line: number, column: number): Place =>
    source.original({ line: line + 1, column: column + 1 });
  const hidden = new Set(cuts.flatMap(({ masked: edits }) => edits.map(({ line }) => line)));
  const stamps = findStamps(notes.lines, (line) => hidden.has(line)).map((stamp) =>
    stampDiagnostic(place(stamp.line, stamp.start), place(stamp.line, stamp.end)),
  );
  if (cuts.length === 0)
    return { source, secrets: [], diagnostics: stamps, items: [], withoutSecrets: withoutSecrets(noNames) };
  const masked = editLines(
    notes.lines,
    cuts.flatMap((cut) => cut.masked),
  );
  const positionOf = ({ mark }: Pick<Cut, 'mark'>): Position => ({
    start: place(mark.line, mark.start),
    end: place(mark.line, mark.end),
  });
  const maskedSource = changedSource(masked.lines.join('\n'), masked.steps, source);
  const items = publicItems(notes, cuts);
  const open = findOpenNames(notes, cuts, maskedSource, positionOf, options.path);
  const told = new Set(items.meantOpen.map(({ first }) => first));
  return {
    items: items.open,
    withoutSecrets: withoutSecrets(open.names),
    source: options.unmasked ? unmarked(source) : maskedSource,
    secrets: cuts.map((cut) => ({
      kind: cut.kind,
      position: markOf(cut, positionOf(cut)),
      ground: cut.mark.ground,
      publicTitle: cut.kind === 'item' ? cut.mark.replacement : null,
      lines: { first: cut.first + 1, last: cut.last + 1 },
    })),
    diagnostics: [
      ...stamps,
      ...cuts.flatMap((cut) => faultsOf(cut, told, positionOf, place)),
      ...items.meantOpen.map(({ first, label }) => hiddenItemDiagnostic(place(first, 0), label)),
      ...open.diagnostics,
    ],
  };
}

const noNames: Names = { pairs: new Set(), surnames: new Set(), given: new Map(), towns: new Set() };

function withoutSecrets(names: Names): MaskedSource['withoutSecrets'] {
  return (comment) => {
    const { source } = maskSecrets(changedSource(comment.text, new Map()), { unmasked: false });
    return { ...comment, text: withoutNames(source.text, names) };
  };
}

/** Takes out the marks, then those that stood within what they hid. */
function unmarked(source: SourceText): SourceText {
  let result = source;
  for (let level = 0; level < mostLevels; level++) {
    const { notes, cuts } = findCuts(result.text.split('\n'));
    const edits = cuts.flatMap((cut) => cut.unmasked);
    if (edits.length === 0) break;
    const { lines, steps } = editLines(notes.lines, edits);
    result = changedSource(lines.join('\n'), steps, result);
  }
  return result;
}

/** A bracket's end tells nothing secret; that of a doubtful mark might. */
function markOf(cut: Cut, position: Position): Position {
  return cut.kind === 'doubtful' ? { start: position.start, end: position.start } : position;
}

function faultsOf(
  cut: Cut,
  isTold: ReadonlySet<number>,
  positionOf: (cut: Pick<Cut, 'mark'>) => Position,
  place: (line: number, column: number) => Place,
): Diagnostic[] {
  const position = positionOf(cut);
  if (cut.doubt !== null) return [doubtDiagnostic(cut.doubt, position.start, position.end, cut.last + 1)];
  const message = { sv: 'Här står sekretessmärket.', en: 'The mark of secrecy is here.' };
  if (cut.owner !== undefined)
    return [hiddenDefinitionDiagnostic(position, { message, position: positionOf({ mark: cut.owner }) })];
  return cut.headings
    .filter((heading) => !isTold.has(heading.first))
    .map(({ first }) => hiddenHeadingDiagnostic(place(first, 0), place(first, 0), { message, position }));
}
