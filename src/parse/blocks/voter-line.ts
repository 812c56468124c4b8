import type { Position } from 'unist';
import type { VoteChoice, Voter } from '../../model/blocks.ts';
import { namesInText } from './names-in-text.ts';

const line = /^(ja|nej|avst(?:år|od|ående))(?:-?röst(?:er)?)?\s*(?:\(\d{1,4}\)\s*)?:\s*(.+)$/iu;
const choices: readonly (readonly [RegExp, VoteChoice])[] = [
  [/^ja/i, 'yes'],
  [/^nej/i, 'no'],
  [/^avst/i, 'abstain'],
];

/** The voters of a line `Ja (2): Kim Sav (S), Bo Ek (M)`; none for a line that names nobody. */
export function readVoterLine(text: string, position: Position): Voter[] {
  const match = line.exec(text);
  const vote = choices.find(([pattern]) => pattern.test(match?.[1] ?? ''))?.[1];
  if (!match || !vote) return [];
  return namesInText(match[2]!).map((written) => {
    const party = /\s*\(([^()]{1,20})\)$/.exec(written);
    return {
      name: party ? written.slice(0, party.index) : written,
      party: party?.[1] ?? null,
      vote,
      position,
    };
  });
}
