import {
  voterLine,
  votersInParentheses,
  yesAtStart,
  choiceSeam,
  tellsAnyVoter,
  choicesAtStart,
} from '../../language/vote-words.ts';
import type { Position } from 'unist';
import type { VoteChoice, Voter } from '../../model/blocks.ts';
import { choiceSaid, said } from '../../language/votes.ts';
import { findAll } from '../../model/find-all.ts';
import { everyNameInText } from '../../language/sentences/names-in-text.ts';

/** The voters of `3 ja-röster (Kim Sav, Bo Ek (M)) mot 1 nej-röst (Siv Rask)`. */
export function readVotersInParentheses(text: string, position: Position): Voter[] {
  return Array.from(findAll(votersInParentheses, text)).flatMap((match) =>
    votersOf(match[1] ?? match[3]!, match[2] ?? match[4]!, position),
  );
}

/** Whether a line tells how some voted by their names: `Avstår: Kim Sav`. */
export function isVoterLine(text: string): boolean {
  const names = voterLine.exec(text)?.[2];
  return names !== undefined && everyNameInText(names).length > 0;
}

/** The lines that `Ja-röster: Kim Sav, Bo Ek. Nej-röster: Siv Rask.` holds. */
export function partAtChoices(line: string): string[] {
  return yesAtStart.test(line) ? line.split(choiceSeam) : [line];
}

/** The voters of a line `Ja (2): Kim Sav (S), Bo Ek (M)`; none for a line that names nobody. */
export function readVoterLine(text: string, position: Position): Voter[] {
  const match = voterLine.exec(text);
  return match ? votersOf(match[1]!, match[2]!, position) : [];
}

const sentence = new RegExp(String.raw`^(?<names>.{2,4000}?)\s+(?<said>${said})(?!\p{L})`, 'iu');
const voted = new RegExp(String.raw`\s${said}(?!\p{L})`, 'iu');

/** The voters of `Kim Sav (S), Bo Ek (V) och ordföranden Siv Rask (S) röstar ja (3).` and of `Siv Rask avstår från att rösta.` */
export function readVoterSentence(text: string, position: Position): Voter[] {
  if (!voted.test(text)) return [];
  const { names = '', said: words = '' } = sentence.exec(text)?.groups ?? {};
  if (tellsAnyVoter.test(names) || isVoterLine(text)) return [];
  // `Med 4 ja-röster (Kim Sav, Bo Ek) mot 1 nej-röst (Siv Rask) och 1 som avstår (Ida Lo)` names all of them by side.
  if (readVotersInParentheses(text, position).length > 0) return [];
  return votersSaid(names, choiceSaid(words), position);
}

/** The sentences of a text in which those who are named vote, each for itself. */
export function partAtVoters(text: string): string[] {
  return voted.test(text) ? text.split(/(?<=\)\.|\p{Ll}{2}\.)\s+(?=\p{Lu})/u) : [text];
}

function votersOf(choice: string, names: string, position: Position): Voter[] {
  const vote = choicesAtStart.find(([pattern]) => pattern.test(choice))?.[1];
  return vote ? votersSaid(names, vote, position) : [];
}

function votersSaid(names: string, vote: VoteChoice, position: Position): Voter[] {
  return everyNameInText(names).map((written) => {
    const party = /\s*\(([^()]{1,20})\)$/.exec(written);
    return {
      name: party ? written.slice(0, party.index) : written,
      party: party?.[1] ?? null,
      vote,
      position,
    };
  });
}
