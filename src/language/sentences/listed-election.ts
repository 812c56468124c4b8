import {
  electedSo,
  howBefore,
  joint,
  noChosen,
  officeStem,
  opensCandidates,
  opensOthers,
  terms,
  vacant,
} from '../elected-lines.ts';
import { isNoName, titlesElection } from '../elections.ts';
import { isNameShaped } from '../people/name-shape.ts';
import { isTitleWord, looksLikeOrganisation } from '../people.ts';
import { hasSpace, partsAtSpaces, withoutStop } from '../../model/text-shapes.ts';

/** What is known where a line stands that may name those chosen. */
export interface ElectionList {
  /** The title of the item. */
  readonly title: string;
  /** The heading or cue below it that the line stands under; empty where there is none. */
  readonly heading: string;
  /** The lines above it that decide nothing: below a proposal stand those proposed. */
  readonly above: readonly string[];
  /** Whether a single word names somebody who is there. */
  readonly isKnown: (name: string) => boolean;
}

const lettered = /^\p{Ll}[.)]\s*/u;
const labelled = /^(?<label>\p{L}[^:.;]{1,70}?)\s*(?::|\s[–-])\s+(?<names>\S.*)$/u;
const office = String.raw`\p{L}[\p{L}-]*(?:\s+(?!${joint}\s)[\p{Ll}\d][\p{L}\d-]*){0,6}`;
const officeFirst = new RegExp(String.raw`^(?<label>${office})\s+(?<names>\p{Lu}.*)$`, 'u');
const officeLast = new RegExp(
  String.raw`^(?<names>\p{Lu}.*?)(?:\s+(?:till|som|as)\s+|\s*[,–-]\s+)(?<label>${office})$`,
  'u',
);
const seam = new RegExp(String.raw`\s*[,;]\s*(?:${joint}\s+)?|\s+${joint}\s+|\s*&\s*`, 'u');

/** In characters: longer lines are no list of names. */
const longest = 300;

/**
 * Whether a line in an item about an election names those chosen, with what they are chosen as or without (`Kassör: Alma Frid`,
 * `a. ordförande på 1 år: Roger Ståhl (omval)`, `Alma Frid till kassör`, in *Val av kassör* also `Alma Frid`).
 */
export function electsListed(written: string, election: ElectionList): boolean {
  const { title } = election;
  if (written.length > longest || !titlesElection(title)) return false;
  const { heading, above, isKnown } = election;
  if ([heading, ...above].some((line) => opensCandidates.test(line))) return false;
  if (opensOthers.test(above.at(-1) ?? heading)) return false;
  const text = withoutStop(written.replace(lettered, '')).replace(electedSo, '').trim();
  const isName = (name: string): boolean =>
    !partsAtSpaces(name).some((word) => isNoName(word) || isTitleWord(word) || /^\p{Lu}{2,}$/u.test(word)) &&
    !looksLikeOrganisation(name) &&
    isNameShaped(name) &&
    (hasSpace(name) || isKnown(name));
  const areNames = (names: string): boolean => {
    const plain = withoutNotes(names).split(seam);
    return plain.length <= 20 && plain.every(isName);
  };
  for (const form of [labelled, officeFirst, officeLast]) {
    const { label, names } = form.exec(text)?.groups ?? {};
    if (label === undefined || names === undefined || noChosen.test(label)) continue;
    if ((form === labelled || officeStem.test(label)) && areNames(names)) return true;
  }
  return (tellsWhat(title) || officeStem.test(heading)) && areNames(text);
}

/** Whether a line says that an office stays empty (`Kassör: vakant`), as those may that stand among lines of those chosen. */
export function leavesVacant(written: string): boolean {
  return written.length <= longest && vacant.test(written.replace(lettered, ''));
}

/** `Kim Sav (omval)`, `Kim Sav omval 2 år`, `Kim Sav, sammankallande`: without what is said of each. */
function withoutNotes(names: string): string {
  return names
    .replaceAll(/\s*\([^()]{1,60}\)/gu, '')
    .replaceAll(terms, '')
    .replaceAll(howBefore, '')
    .trim();
}

/** `Val av kassör`, and not `Val` alone, under which each name has its office. */
function tellsWhat(title: string): boolean {
  return /\s(?:av|till|of)\s/iu.test(title);
}
