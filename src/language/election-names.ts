import { wordsFor } from './acts.ts';
import { anyOf } from './pattern.ts';
import { findAll } from '../model/find-all.ts';
import { choiceOf, chosenAfter, isNoName, notChosenBefore, respectively } from './elections.ts';
import { nameParticles } from './name-particles.ts';
import { isTitleWord, looksLikeOrganisation } from './people.ts';
import { beginsAsName, hasSpace, withoutLastParentheses } from '../model/text-shapes.ts';
import { withCapitals } from './word-list.ts';

/** Names that stand beside each other in a sentence, and where (0-based, UTF-16). */
export interface NameGroup {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
  /** `Kim Sav respektive Bo Ek`: in the order of the roles. */
  readonly isRespective: boolean;
}

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`;
const nick = String.raw`(?:["”“]\p{L}{1,20}["”“]|\(\p{L}{1,20}\)(?=\s\p{Lu}))`;
/** `(S)`, and where somebody lives or has a plot: `(lott nr 4)`. */
const party = String.raw`(?:\s?\((?:[^()\d]{1,20}|\p{L}[\p{L}.]{1,12}\s(?:\p{L}{1,3}\.?\s)?\d{1,4}\p{L}?)\))?`;
const name = String.raw`(?:\p{Ll}\p{L}{1,20}\s\(${word}(?:\s${word}){1,3}\)|${word}(?:\s(?:${nameParticles}${word}|${nick})){0,4}${party})`;
const joint = String.raw`(?:\s*,\s*(?:och\s|samt\s)?|\s(?:och|samt|and|&|respektive|resp\.?)\s)`;
const groupPattern = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:${joint}${name}){0,11}`, 'gu');
const partsPattern = new RegExp(joint, 'u');
const behindNick = /^\p{Ll}\p{L}*\s\((.+)\)$/u;

/**
 * The groups of names in a sentence whose words about roles are blanked. A single word is a name only where `isKnown` says so or
 * it can be nothing else; those of whom the sentence says that they did something else are left out.
 */
export function nameGroups(sentence: string, isKnown: (word: string) => boolean): NameGroup[] {
  const groups: NameGroup[] = [];
  for (const match of findAll(groupPattern, sentence)) {
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (notChosenBefore.test(before) && !choiceOf.test(before) && !chosenAfter.test(after)) continue;
    const isFirst = sentence.slice(0, match.index).trim() === '';
    const names = withoutHomes(match[0], isKnown)
      .split(partsPattern)
      .map((part) => nameIn(part))
      .filter((each) => isName(each, isFirst, isKnown));
    if (names.length === 0) continue;
    const isRespective = respectively.test(match[0]);
    groups.push({ names, start: match.index, end: match.index + match[0].length, isRespective });
  }
  return groups;
}

const homed = /(\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)\s*,\s+(\p{Lu}\p{Ll}+)(?=\s+(?:och|samt)\s|\.?\s*$)/gu;

/** `Eva Ström, Tranby och Kaj Sand, Skogås`: where each lives is nobody's name. */
function withoutHomes(group: string, isKnown: (word: string) => boolean): string {
  const homes = [...group.matchAll(homed)].filter(([, , home]) => !isKnown(home!));
  const people = group.split(partsPattern).filter((part) => hasSpace(part.trim())).length;
  return homes.length > 0 && homes.length === people ? group.replace(homed, '$1') : group;
}

/** A name without the words before it that are none, and of a nickname before a full name the name. */
function nameIn(written: string): string {
  const nicked = behindNick.exec(written)?.[1];
  if (nicked !== undefined) return nicked;
  const words = written.split(/\s/u);
  while (words.length > 0 && (isNoName(words[0]!) || isTitleWord(words[0]!))) words.shift();
  return words.join(' ').replace(/(?<=\p{L}{2})\.$|\s?\([^()]*\d[^()]*\)$/u, '');
}

function isName(each: string, isFirst: boolean, isKnown: (word: string) => boolean): boolean {
  if (each === '' || looksLikeOrganisation(each)) return false;
  const plain = withoutLastParentheses(each);
  if (hasSpace(plain)) return true;
  return isKnown(plain) || (!isFirst && beginsAsName(plain));
}

const electing = wordsFor(['elects'], ['present', 'past', 'passivePresent', 'passivePast']);
const electingVerbs = anyOf(withCapitals(electing));

/** `… valdes Stig` above `Berglund och till sekreterare …`: a name of those chosen that is broken over two lines. */
const endsInFirstName = new RegExp(
  String.raw`(?<!\p{L})${electingVerbs}\s(?:.*(?:\soch|\ssamt|,)\s)?\p{Lu}[\p{Ll}-]+$`,
  'u',
);
const beginsWithSurname = /^\p{Lu}[\p{L}-]+(?:[.,]|\s+(?:och|samt|till|att|som)(?!\p{L})|$)/u;

/** Whether a line breaks off in the name of somebody chosen, and the next goes on with it. */
export function breaksInName(upper: string, lower: string): boolean {
  return beginsWithSurname.test(lower) && endsInFirstName.test(upper);
}
