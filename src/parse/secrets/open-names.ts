import { isOrdinaryWord } from '../../language/hidden-names.ts';
import { anyMark } from '../../language/secret-words.ts';
import type { Position } from 'unist';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { wholeFile } from '../../model/diagnostic.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Cut } from './cut.ts';
import { openNameDiagnostic } from './secret-diagnostics.ts';
import type { Notes } from './hide.ts';
import { findNames, townsIn } from './name-uses.ts';
import { type Names, loneNameIn, nameForm, namesIn, namesInPath } from './names.ts';
import { inlinePlaceholder } from './placeholders.ts';
import { officialsIn, participantWords, participantsIn } from './participants.ts';

/**
 * Warns of each name that is hidden at one place and stands open at another, once: `sekretess-oppen`. The names of those
 * who took part in the meeting, or stand open with their titles or tasks, are looked for only where they are what an inline
 * mark or a heading hides. Gives the names, too.
 */
export function findOpenNames(
  notes: Notes,
  cuts: readonly Cut[],
  masked: SourceText,
  positionOf: (cut: Cut) => Position,
  path: string | undefined,
): { readonly diagnostics: readonly Diagnostic[]; readonly names: Names } {
  const lines = masked.text.split('\n');
  const { names, owners } = hiddenNames(notes, cuts, lines);
  if (owners.size === 0) return { diagnostics: [], names };

  const told = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const tell = (name: string, place: Position, isPath: boolean) => {
    const cut = owners.get(name)!;
    if (told.has(name)) return;
    for (const each of [name, ...name.split(' ').map(nameForm)]) told.add(each);
    const related = {
      message: { sv: 'Här är det dolt.', en: 'It is hidden here.' },
      position: positionOf(cut),
    };
    diagnostics.push(openNameDiagnostic(place.start, place.end, related, isPath));
  };
  for (const [index, line] of lines.entries()) {
    for (const { name, start, end } of findNames(line, names)) {
      const point = (column: number) => masked.original({ line: index + 1, column: column + 1 });
      tell(name, { start: point(start), end: point(end) }, false);
    }
  }
  told.clear();
  if (path !== undefined)
    for (const name of namesInPath(path, names, (name) => !isOrdinaryWord(name))) tell(name, wholeFile, true);
  return { diagnostics, names };
}

/** A text without the names that are hidden in the notes. */
export function withoutNames(text: string, names: Names): string {
  let result = '';
  let at = 0;
  for (const { start, end } of findNames(text, names)) {
    if (start < at) continue;
    result += text.slice(at, start) + inlinePlaceholder;
    at = end;
  }
  return result + text.slice(at);
}

function hiddenNames(
  notes: Notes,
  cuts: readonly Cut[],
  lines: readonly string[],
): { names: Names; owners: Map<string, Cut> } {
  const owners = new Map<string, Cut>();
  const pairs = new Set<string>();
  const surnames = new Set<string>();
  const given = new Map<string, string>();
  const own = (name: string, cut: Cut) => {
    if (!owners.has(name)) owners.set(name, cut);
  };
  const participants = participantsIn(lines);
  const officials = officialsIn(lines);
  for (const cut of cuts) {
    const text = hiddenText(notes, cut);
    const hidden = namesIn(text);
    const inHeading = namesIn(headingText(notes, cut));
    const isExempt = (name: string) =>
      cut.kind !== 'inline' && (has(participants, name) || (has(officials, name) && !has(inHeading, name)));
    for (const [found, all] of [
      [hidden.pairs, pairs],
      [hidden.surnames, surnames],
    ] as const) {
      for (const name of found) {
        if (isExempt(name)) continue;
        all.add(name);
        own(name, cut);
      }
    }
    const lone = cut.kind === 'inline' ? loneNameIn(text) : null;
    if (lone !== null) own(lone.name, cut);
    if (lone?.isSurname === true) surnames.add(lone.name);
    else if (lone !== null) given.set(lone.name, '');
    for (const [name, initials] of hidden.given) {
      if (isExempt(name)) continue;
      given.set(name, (given.get(name) ?? '') + initials);
      own(name, cut);
    }
  }
  if (given.size > 0) for (const name of sharedNames(lines, pairs, given)) given.delete(name);
  return { names: { pairs, surnames, given, towns: surnames.size > 0 ? townsIn(lines) : new Set() }, owners };
}

/** The first names that somebody else has, too, whose name stands open. */
function sharedNames(
  lines: readonly string[],
  hidden: ReadonlySet<string>,
  given: ReadonlyMap<string, string>,
): string[] {
  const open = new Set<string>();
  for (const pair of namesIn(lines.join('\n')).pairs)
    if (!hidden.has(pair)) open.add(nameForm(pair.slice(0, pair.indexOf(' '))));
  const there = participantWords(lines);
  return [...given.keys()].filter((name) => open.has(name) || there.has(name));
}

function hiddenText(notes: Notes, cut: Cut): string {
  const slices = cut.masked.map(({ line, start, end }) => notes.lines[line]!.slice(start, end));
  return slices.join('\n').replace(anyMark, ' ');
}

/** The lines of the heading that a cut hides: whom the matter is about. */
function headingText(notes: Notes, cut: Cut): string {
  const heading = notes.outline.headingAt(cut.first);
  return heading === null ? '' : notes.lines.slice(heading.first, heading.last + 1).join('\n');
}

function has({ pairs, surnames, given }: Names, name: string): boolean {
  return pairs.has(name) || surnames.has(name) || given.has(name);
}
