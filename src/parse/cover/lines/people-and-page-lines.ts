import { isColumnTitles } from '../../../language/attendance-words.ts';
import { brokenName, surnameFirst } from '../../../language/people-words.ts';
import { cueType } from '../../../language/cues.ts';
import { describesList } from '../../../language/no-people.ts';
import { furniturePatterns } from '../../../language/furniture.ts';
import { canonicalKey } from '../../front-matter/keys.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { isItemList } from '../../../language/cover-lines.ts';
import { withoutColon } from '../../../model/text-shapes.ts';

const { page, of, initials, oneInitial } = furniturePatterns;
/** `1(25)`, `Sida 2 av 3`, `Justerandes sign`. */
const furniture = new RegExp(
  `^(?:(?:${page}\\s*)?\\d{1,4}\\s*(?:\\(\\d{1,4}\\)|${of}\\s*\\d{1,4})|${page}\\s*\\d{1,4}|(?:${initials}|${oneInitial})\\.?[\\s:.…_|/-]*|[.…_‥–—\\s-]+)$`,
  'iu',
);

/** A line of names may be longer than this, a line that names nobody is not. */
const longest = 120;

/**
 * Whether a line below a label names nobody, whatever it stands in: a cue, another label, a number, a heading in capitals, §
 * numbers, page furniture, a line of pandoc's title.
 */
export function namesNobody(text: string): boolean {
  if (text.length > longest) return false;
  const plain = withoutColon(text.trim());
  if (/^[%#|]/u.test(plain) || /^\d+[.)]?$/u.test(plain)) return true;
  if (/^§{1,2}$|^\d{1,4}\s*[–-]\s*\d{1,4}$/u.test(plain)) return true;
  if (isItemList(plain) || furniture.test(plain) || isColumnTitles(plain)) return true;
  if (/^\p{Lu}{4}[\p{Lu}\s/-]*$/u.test(plain) && !isFullName(plain)) return true;
  return cueType(plain) !== null || canonicalKey(plain) !== null || describesList(plain);
}

/** Whether a name that the line above broke off goes on in this one. */
export function goesOnWithName(above: string, text: string): boolean {
  return brokenName.test(above) && surnameFirst.test(text);
}
