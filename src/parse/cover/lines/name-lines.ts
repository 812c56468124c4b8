import { endsInWordAndStop } from '../../../model/prose-shape.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { isDetail } from '../../../language/people/read-head.ts';
import { looksLikeTitle } from '../../../language/people.ts';
import { findRemarks } from '../../../language/people/read-remarks.ts';
import { textBefore, partsAtCommas, beforeAddition, partsAtSpaces } from '../../../model/text-shapes.ts';

/** `Anna Ek, ekonomichef`: the parts after the first name nobody. */
export function isOnePerson(text: string): boolean {
  const [name = '', ...details] = partsAtCommas(text);
  return isName(textBefore(name, '(')) && details.every((part) => isDetail(part) && !isName(part));
}

/** Whether a text is a full name, as far as its shape tells. */
export function isName(text: string): boolean {
  const name = text.replace(/^[*✱]\s*/u, '').trim();
  return isFullName(name) && !isDetail(name);
}

/** A line of names may be longer than a sentence. */
const longestSentence = 300;

/** A sentence that tells of nobody's presence. */
export function isOtherSentence(text: string): boolean {
  if (text.length > longestSentence) return false;
  const isSentence =
    partsAtSpaces(text).length > 2 && endsInWordAndStop(text) && !isName(beforeAddition(text));
  return isSentence && findRemarks(text.slice(0, -1)) === null;
}

/** A role in small letters, alone on its line. */
export function isRoleAbove(text: string): boolean {
  return /^\p{Ll}[\p{Ll} -]{2,40}$/u.test(text) && looksLikeTitle(text);
}
