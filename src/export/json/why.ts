import type { Position } from 'unist';
import type { Reading } from '../../model/reading.ts';
import type { WhyFact, WhyLine } from '../../model/why.ts';
import { whyVersion } from './why-version.ts';

/** What `protokoll show --why --json` tells, as an object: the contract of `protokoll schema why`. `lines` is null where none was asked for. */
export function whyDocument(file: string, facts: readonly WhyFact[], line: WhyLine | null) {
  return {
    schemaVersion: whyVersion,
    file,
    facts: facts.map(factJson),
    line: line && {
      line: line.line,
      text: line.text,
      isSecret: line.isSecret,
      parts: line.parts.map(({ reading, isStart, wording }) => ({
        ...readingJson(reading),
        isStart,
        wording: wording && { words: wording.words, row: wording.row },
      })),
      facts: line.facts.map(factJson),
      nearest: line.nearest && {
        by: line.nearest.by,
        kind: line.nearest.kind,
        row: line.nearest.row,
        words: line.nearest.words,
      },
    },
  };
}

export type WhyDocument = ReturnType<typeof whyDocument>;

/** JSON Schema of what `protokoll show --why --json` tells. */
export async function whySchema(): Promise<object> {
  return (await import('./why-schema.ts')).whySchema();
}

function factJson({ fact, item, value, told, others }: WhyFact) {
  return {
    fact,
    item,
    value,
    told: told && {
      words: told.words,
      rank: told.rank,
      row: told.row,
      wording: told.wording,
      reading: told.reading && readingJson(told.reading),
      ...places(told.position),
    },
    others: others.map((other) => ({
      value: other.value,
      fault: other.fault,
      rank: other.rank,
      words: other.words,
      ...places(other.position),
    })),
  };
}

function readingJson({ kind, by, row, words, position }: Reading) {
  return { kind, by, row, words, ...places(position) };
}

function places({ start, end }: Position) {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
