import { partAtParty } from '../../model/party-at-end.ts';
import { isNameShaped } from '../people/name-shape.ts';
import { beforeTheChosen, isOfSomeGroup, officeStem, ofOwnBody, termAlone } from '../elected-lines.ts';
import { kindSpokenOf } from '../body-words.ts';
import { reelected } from '../decision-words.ts';
import { partsAtSpaces } from '../../model/text-shapes.ts';

const ends = new RegExp(
  String.raw`,?\s(?:${reelected})(?:\s+enhälligt)?(?:\s+(?<term>(?:på|för)\s[^.!?]{2,60}))?[.!]?$`,
  'u',
);
/** Between the verb and the start of its sentence, in characters. */
const longest = 200;
const seam = /\s*,\s*(?:(?:och|samt)\s+)?|\s+(?:och|samt)\s+/u;

/**
 * Whether a sentence says of offices, a body or people that they go on (`Hela valberedningen, Bo Ek och Eva Ström, valdes om på ett
 * år.`). What somebody asks or tells of that (`Ida Lind frågade varför kassören valdes om.`), and who goes on elsewhere, is no election.
 */
export function isReelection(text: string): boolean {
  const match = ends.exec(text);
  if (!match || match.index < 2 || match.index > longest || !/^\p{Lu}/u.test(text)) return false;
  const { term } = match.groups!;
  if (term !== undefined && !termAlone.test(term)) return false;
  const subject = text.slice(0, match.index);
  if (/[.!?]\s/u.test(subject)) return false;
  return isOfSomeGroup.test(subject) || subject.split(seam).every(namesChosen);
}

/** `ordinarie Bo Ek` · `Styrelsens ordförande` · `revisorerna` · `Kim Sav (S)` */
function namesChosen(part: string): boolean {
  const words = partsAtSpaces(partAtParty(part).name.trim());
  const ofName = words.findIndex((word) => !saysWhat(word));
  const [office, name] = ofName < 0 ? [words, []] : [words.slice(0, ofName), words.slice(ofName)];
  if (name.length > 0) return isNameShaped(name.join(' '));
  return office.some((word) => officeStem.test(word) || kindSpokenOf(word.toLowerCase()) !== null);
}

/** A word for what somebody is, or of the group of them. */
function saysWhat(word: string): boolean {
  const plain = word.toLowerCase();
  if (beforeTheChosen.test(plain) || ofOwnBody.test(plain)) return true;
  return !plain.endsWith('s') && (officeStem.test(plain) || kindSpokenOf(plain) !== null);
}
