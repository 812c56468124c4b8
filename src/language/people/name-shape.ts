import { isNameParticle } from '../name-particles.ts';
import { hasSpace, partsAtSpaces } from '../../model/text-shapes.ts';

const capitalised = /^["”“'’(]?(?:d['’]|O['’]|al-|el-)?\p{Lu}[\p{L}\p{M}'’.-]*["”“')]?$/u;
const suffix = /^(?:jr|sr|d\.y\.|d\.ä\.)\.?$/u;

/** How a run of words divides around the first name in it; `name` is empty when there is none. */
export interface NameParts {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Divides `text` around the first run of name-shaped words (`chef Anna von Ek på IT` → `chef`, `Anna von Ek`, `på IT`). */
export function divideAtName(text: string): NameParts {
  const words = partsAtSpaces(text.trim());
  const start = words.findIndex((_, index) => startsName(words, index));
  if (start < 0) return { before: words.join(' '), name: '', after: '' };
  let end = start;
  while (end < words.length && continuesName(words, end)) end += 1;
  return {
    before: words.slice(0, start).join(' '),
    name: words.slice(start, end).join(' '),
    after: words.slice(end).join(' '),
  };
}

/** Whether all of `text` has the shape of a name: capitals, particles, nicknames in quotes. */
export function isNameShaped(text: string): boolean {
  const { before, name, after } = divideAtName(text);
  return name !== '' && before === '' && after === '';
}

/** Whether all of `text` has the shape of a first name with a surname. */
export function isFullName(text: string): boolean {
  return isNameShaped(text) && hasSpace(text.trim());
}

/** Whether all of `text` is a first name and one or two surnames that no organisation is called by: words of a capital and small letters. */
export function isPlainFullName(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){1,2}$/u.test(text);
}

/** A first name with a surname in running text; global. */
export const fullNameInText =
  /(?<![\p{L}\p{M}-])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{M}-])/gu;

/** Whether `text` may be somebody's initials (`EL`), and no first name that is as short. */
export function areInitials(text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text);
}

/** Whether one of several words of a name is an initial (`Bo E.`, `P. von Essen`). */
export function hasInitial(name: string): boolean {
  return hasSpace(name) && /(?:^|\s)\p{L}\.?(?=\s|$)/u.test(name);
}

/** Whether a name written so may be that of one who is on no list: neither an initial, which stands for too many, nor one word. */
export function isCompleteName(name: string): boolean {
  return /^\p{Lu}[\p{L}'’][\p{L}'’-]*(?:\s[\p{L}'’-]{2,})*\s\p{Lu}[\p{L}'’][\p{L}'’-]*$/u.test(name);
}

/** Initials of a name in capitals, particles left out: `BS` of `Bo Sten`, `ALE` of `Agneta Lindblom-Eriksson`. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !isNameParticle(word))
    .map((word) => word.replace(/^[^\p{L}]+/u, '').charAt(0))
    .join('')
    .toUpperCase();
}

function startsName(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  return capitalised.test(word) || (isNameParticle(word) && followsCapital(words, index));
}

function continuesName(words: readonly string[], index: number): boolean {
  return startsName(words, index) || suffix.test(words[index] ?? '');
}

function followsCapital(words: readonly string[], index: number): boolean {
  let next = index + 1;
  while (next < index + 3 && isNameParticle(words[next] ?? '')) next += 1;
  return capitalised.test(words[next] ?? '');
}
