import { basename } from 'node:path';
import { loadJq, type Jq } from 'jq-wasm';
import { defaultProfile, exportJson, parseProtocol } from '../../src/index.ts';
import { type ExpectedNote, kindOf } from './expectations.ts';
import { judge, type Verdict } from './judge.ts';
import { readNote, type ReadNote } from './read-note.ts';

/** One fact of a note, as the program read it. */
export interface ReadFact {
  readonly query: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly wanted: unknown;
  readonly got: unknown;
  /** Whether something that isn't right is told by a finding at a line that holds its words. */
  readonly isTold: boolean;
}

/** How well one note was read. */
export interface NoteScore {
  readonly note: string;
  readonly facts: readonly ReadFact[];
  /** Rules that reported and should have been silent. */
  readonly falseAlarms: readonly string[];
}

/**
 * Scores how well notes are read. What an empty protocol has too (no decisions, no place) counts only where the program has
 * invented something there.
 */
export async function scoreNotes(notes: readonly ExpectedNote[]): Promise<NoteScore[]> {
  const jq = await loadJq();
  const empty = await exportJson(parseProtocol('\n').protocol!, defaultProfile);
  const scores: NoteScore[] = [];
  for (const note of notes) {
    const read = await readNote(note.file);
    const facts = Object.entries(note.jq).flatMap(([query, wanted]): ReadFact[] => {
      const got = ask(jq, read.json, query);
      const verdict = judge(wanted, got);
      if (verdict !== 'invented' && judge(wanted, ask(jq, empty, query)) === 'right') return [];
      const isTold = verdict === 'right' || tells(read, [wanted, got]);
      return [{ query, kind: kindOf(query), verdict, wanted, got, isTold }];
    });
    const reported = new Set(read.findings.map(({ rule }) => rule));
    const falseAlarms = (note.notReported ?? []).filter((rule) => reported.has(rule));
    scores.push({ note: basename(note.file, '.md'), facts, falseAlarms });
  }
  return scores;
}

/** What a query gives; undefined where it can't be asked of this protocol. */
function ask(jq: Jq, json: string | null, query: string): unknown {
  if (json === null) return undefined;
  try {
    return jq.first(json, query);
  } catch {
    return undefined;
  }
}

/** Whether a finding, other than information, stands at a line that holds one of the words or numbers of these values. */
function tells({ findings, lines }: ReadNote, values: readonly unknown[]): boolean {
  const words = new Set(JSON.stringify(values).match(/\p{L}{3,}|\d{2,}/gu) ?? []);
  return findings.some(({ severity, position }) => {
    if (severity === 'info') return false;
    const told = lines.slice(position.start.line - 1, position.end.line).join('\n');
    return (told.match(/\p{L}+|\d+/gu) ?? []).some((word) => words.has(word));
  });
}
