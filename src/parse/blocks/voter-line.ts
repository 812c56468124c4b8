import { partAtParty } from '../../model/party-at-end.ts';
import {
  besideVoter,
  votersUnnamed,
  isNobody,
  voterLine,
  votersInParentheses,
  choiceSeam,
  tellsAnyVoter,
} from '../../language/vote-words.ts';
import type { Position } from 'unist';
import type { VoteChoice, Voter } from '../../model/blocks.ts';
import { choiceNamed, choiceSaid, namedChoice, said } from '../../language/votes.ts';
import { ownerSeam } from '../../language/tasks.ts';
import { isTitleWord } from '../../language/people.ts';
import { isNameShaped } from '../../language/people/name-shape.ts';
import { partsAtSpaces, withoutStop, beginsWithSmall } from '../../model/text-shapes.ts';
import { findAll } from '../../model/find-all.ts';
import { everyNameInText } from '../../language/sentences/names-in-text.ts';

/** The voters of `3 ja-röster (Kim Sav, Bo Ek (M)) mot 1 nej-röst (Siv Rask)`, also by what those known are called for short. */
export function readVotersInParentheses(
  text: string,
  position: Position,
  isKnown: IsKnown = () => false,
): Voter[] {
  return Array.from(findAll(votersInParentheses, text)).flatMap((match) =>
    votersOf(match[1] ?? match[3]!, match[2] ?? match[4]!, { position, isKnown }),
  );
}

/** Whether somebody of that name is known from the cover. */
export type IsKnown = (name: string) => boolean;

/** Whether a line tells how some voted by their names, or that nobody did so: `Avstår: ingen`. */
export function tellsVoters(text: string, isKnown: IsKnown = () => false): boolean {
  const names = voterLine.exec(text)?.[2];
  return names !== undefined && (votersNamed(names, isKnown) ?? fullNames(names)) !== null;
}

/**
 * Whether a line tells how all whom it names voted, each known from the cover, and it or a line `beside` it tells of another choice
 * too: `För: Kim` alone may be in the place of Kim.
 */
export function listsVoters(text: string, beside: readonly string[], isKnown: IsKnown): boolean {
  if (!namesChoice.test(text)) return false;
  const lines = partAtChoices(text);
  const others = lines.length > 1 || beside.some((line) => namesChoice.test(line));
  return others && lines.every((line) => votersNamed(voterLine.exec(line)?.[2] ?? '', isKnown) !== null);
}

const namesChoice = new RegExp(String.raw`^${namedChoice}\s`, 'iu');

/** The lines that `Ja-röster: Kim Sav, Bo Ek. Nej-röster: Siv Rask.` holds. */
export function partAtChoices(line: string): string[] {
  return namesChoice.test(line) ? line.split(choiceSeam) : [line];
}

/** The voters of a line `Ja (2): Kim Sav (S), Bo Ek (M)`; none for a line that names nobody. */
export function readVoterLine(text: string, position: Position, isKnown: IsKnown): Voter[] {
  const match = voterLine.exec(text);
  const vote = match && choiceNamed(match[1]!);
  if (!vote) return [];
  const names = votersNamed(match[2]!, isKnown) ?? fullNames(match[2]!) ?? [];
  return toVoters(names, vote, position);
}

/**
 * The full names in the end of a voter line; null where it has none, or says more than who they are: `För: Bo Ek eftersom det är
 * billigt` tells what he thinks.
 */
function fullNames(names: string): string[] | null {
  const words = partsAtSpaces(names.replace(/\([^()]*\)/gu, ' ')).map((word) =>
    word.replace(/[.,;:]+$/u, ''),
  );
  if (words.some((word) => beginsWithSmall(word) && !besideVoter.test(word) && !isTitleWord(word)))
    return null;
  const found = everyNameInText(names);
  return found.length > 0 ? found : null;
}

/** Those whom the end of a voter line names, if all of it is names of those who are known; null else. `Ingen` is nobody. */
function votersNamed(names: string, isKnown: IsKnown): string[] | null {
  const words = withoutStop(names.trim());
  if (isNobody.test(words)) return [];
  const listed = words.split(ownerSeam);
  // Whoever looks a name up may take the first words of a sentence for one.
  const isName = (name: string): boolean => {
    const plain = partsAtSpaces(name).filter((word) => !isTitleWord(word));
    return (plain.length <= 1 || isNameShaped(plain.join(' '))) && isKnown(name);
  };
  return listed.every((name) => isName(partAtParty(name).name)) ? listed : null;
}

const sentence = new RegExp(String.raw`^(?<names>.{2,4000}?)\s+(?<said>${said})(?!\p{L})`, 'iu');
const voted = new RegExp(String.raw`\s${said}(?!\p{L})`, 'iu');

/** The voters of `Kim Sav (S), Bo Ek (V) och ordföranden Siv Rask (S) röstar ja (3).` and of `Siv Rask avstår från att rösta.` */
export function readVoterSentence(text: string, position: Position): Voter[] {
  if (!voted.test(text)) return [];
  const { names = '', said: words = '' } = sentence.exec(text)?.groups ?? {};
  if (tellsAnyVoter.test(names) || tellsVoters(text)) return [];
  // `Med 4 ja-röster (Kim Sav, Bo Ek) mot 1 nej-röst (Siv Rask) och 1 som avstår (Ida Lo)` names all of them by side.
  if (readVotersInParentheses(text, position).length > 0) return [];
  return toVoters(everyNameInText(names), choiceSaid(words), position);
}

/** Whether a line tells how some voted whom it doesn't name: `Nej röstade övriga ledamöter.` */
export function tellsUnnamed(text: string): boolean {
  return votersUnnamed.test(text) && (namesChoice.test(text) || voted.test(text));
}

/** The sentences of a text in which those who are named vote, each for itself. */
export function partAtVoters(text: string): string[] {
  return voted.test(text) ? text.split(/(?<=\)\.|\p{Ll}{2}\.)\s+(?=\p{Lu})/u) : [text];
}

function votersOf(
  choice: string,
  names: string,
  { position, isKnown }: { readonly position: Position; readonly isKnown: IsKnown },
): Voter[] {
  const vote = choiceNamed(choice);
  return vote ? toVoters(votersNamed(names, isKnown) ?? everyNameInText(names), vote, position) : [];
}

function toVoters(names: readonly string[], vote: VoteChoice, position: Position): Voter[] {
  return names.map((written) => ({ ...partAtParty(written), vote, position }));
}
