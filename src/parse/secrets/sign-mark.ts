import { markAttributeFirst } from '../../language/secret-words.ts';
import {
  endsSecrecy,
  isAboutSecrecy,
  isOfVote,
  secrecyBounds,
  boundsSecrecy,
} from '../../language/secrecy.ts';
import { findAll } from '../../model/find-all.ts';
import { type FoundMark, colon, signAfter, wordAfter, wordBefore } from './mark.ts';
import { secrecyReach } from './mark-word.ts';
import { namesIn } from './names.ts';
import { hasCapital, hasLetterOrDigit, withoutHead, endsInOneOf } from '../../model/text-shapes.ts';

const endFirst = /^end/iu;
const closing = /[)）]/u;
const bounds = new RegExp(`^[\\s*_~:/-]{0,8}(${secrecyBounds})(?!\\p{L})`, 'iu');

/** Whether the word after column `at` says that a mark begins or ends there; null when it doesn't. */
export function boundAfter(line: string, at: number): 'start' | 'end' | null {
  const word = bounds.exec(line.slice(at, at + 32))?.[1];
  return word === undefined ? null : endsSecrecy(word) ? 'end' : 'start';
}

/** `{sekretess: …}`, `{.sekretess}`, `[…]{lagrum="…"}`. */
export function markAtBrace(line: string, start: number): FoundMark | null {
  const isAfter = line[start - 1] === ']';
  if (isAfter && markAttributeFirst.test(line.slice(start, start + 40)))
    return { type: 'doubtful', start, end: start + 1, doubt: 'misspelt', isAfter };
  const called = wordBefore(line, start).replaceAll('\\', '');
  const word = wordAfter(line, start + 1);
  const before = line.slice(start, word.start).trimEnd();
  const isEnd = endsInOneOf(before, '/%') || /^%\s*end/iu.test(line.slice(start + 1));
  const reach = secrecyReach(word.text.replace(endFirst, ''));
  const found = { type: 'doubtful', start, end: Math.max(word.end, start + 1), doubt: 'misspelt' } as const;
  if (isStamp(called)) return { ...found, start: start - called.length };
  if (reach === null) return null;
  if (before.endsWith('/') || (isEnd && endFirst.test(word.text))) return { ...found, type: 'doubtful-end' };
  const next = signAfter(line, word.end);
  const isNamed = next !== '' && `${colon}=;|`.includes(next);
  const isClass = endsInOneOf(before, '.#');
  const isClosed = next === '' || next === '}' || next === '%';
  if (reach === 'own' || isNamed || isClass || (reach === 'stamp' && (isClosed || hasCapital(next))))
    return { ...found, isAfter: isAfter || (isClosed && !isNamed) };
  return null;
}

/** `<sekretess>`, `<span class="sekretess">`, `<!-- sekretess -->`. */
export function markAtTag(line: string, start: number): FoundMark | null {
  const rest = line.slice(start, start + 300);
  const found = { type: 'doubtful', start, end: start + 1, doubt: 'misspelt' } as const;
  const comment = /^<!--[\s*_/#.:-]*([\p{L}\p{M}\s_/:*#.-]{1,60}?)\s*-->/u.exec(rest);
  if (comment !== null) return commentMark(comment[1]!, rest, found);
  const named =
    /^[<＜][\s!?]{0,3}([/／]?)\s{0,3}(?:\w{1,20}:)?([\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}_-]{3,64})(.?)/u.exec(
      rest,
    );
  if (named !== null && secrecyReach(named[2]!) !== null && !'@.'.includes(named[3]! || ' '))
    return { ...found, type: named[1] === '' ? 'doubtful' : 'doubtful-end', end: start + named[0].length };
  const attributes = /^<[a-z][\w:-]*\s([^<>]*)/iu.exec(rest)?.[1];
  return attributes !== undefined && hasSecretAttribute(attributes) ? found : null;
}

function commentMark(text: string, whole: string, found: FoundMark): FoundMark | null {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  const others = words.filter((word) => !boundsSecrecy(word));
  if (others.length !== 1 || secrecyReach(others[0]!) === null) return null;
  if (secrecyReach(others[0]!) !== 'own' && words.length === 1 && !whole.includes('/')) return null;
  const isEnd = /^<!--\s*\//u.test(whole) || words.some((word) => boundsSecrecy(word) && endsSecrecy(word));
  return { ...found, type: isEnd ? 'doubtful-end' : 'doubtful' };
}

/** Addresses and texts may speak of secrecy; names, classes and the like mean it. */
function hasSecretAttribute(attributes: string): boolean {
  for (const [, name, value] of findAll(
    /([\p{L}][\p{L}\w:-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/gu,
    attributes,
  )) {
    if (/^(?:href|src|alt|title|cite|content|style)$/iu.test(name!)) continue;
    const words = `${name!.replace(/^data-/iu, '')} ${value ?? ''}`.split(/[^\p{L}\p{M}\p{N}_-]+/u);
    if (words.some((word) => secrecyReach(word) !== null)) return true;
  }
  return false;
}

/** `(sekretess: …)`, `sekretess(…)`, `[…](sekretess)`. What tells the ground in law is no mark. */
export function markAtParenthesis(line: string, start: number): FoundMark | null {
  const word = wordAfter(line, start + 1);
  const before = wordBefore(line, start).replaceAll('\\', '');
  const found = { type: 'doubtful', start, end: Math.max(word.end, start + 1), doubt: 'misspelt' } as const;
  if (isStamp(before)) {
    const isName = /^.\s*\p{Lu}\p{Ll}{2}/u.test(line.slice(start, start + 20));
    return isName && !isAboutSecrecy(line.slice(start + 1))
      ? { ...found, start: start - before.length }
      : null;
  }
  if (!isStamp(word.text)) return null;
  const rest = line.slice(word.end, word.end + 300);
  if (line[start - 1] === ']') return /^\s*(?:\)|["'])/u.test(rest) ? { ...found, isAfter: true } : null;
  const bound = boundAfter(line, word.end);
  if (bound !== null && /^[^)）]{0,30}[)）]/u.test(rest))
    return { ...found, type: bound === 'end' ? 'doubtful-end' : 'doubtful' };
  if (
    line
      .slice(start + 1, word.start)
      .trimStart()
      .startsWith('/') &&
    /^\s*[)）]/u.test(rest)
  )
    return { ...found, type: 'doubtful-end' };
  const named = /^[\s*_~`]*[:：=]/u.exec(rest);
  if (isOfVote(rest)) return null;
  if (named === null) {
    const inside = rest.split(closing, 1)[0]!;
    const isOfSomeone = /^[\s–-]+\p{Lu}/u.test(inside) && namesIn(`:${inside}`).pairs.size > 0;
    return isOfSomeone && !isAboutSecrecy(inside) ? found : null;
  }
  const value = rest.slice(named[0].length).split(closing, 1)[0]!;
  return isAboutSecrecy(value) ? null : found;
}

/** What stands before a label: the start of the line, or another sign than those that go on with a sentence. */
const labelOpening = /(?:^|[^\p{L}\p{M}\p{N}\s,)\]%&/])[\s>*_+#~"'”’§\d.)(-]*$/u;

/**
 * `Sekretess: Elsa Vik …`, `Hemligt: …`: a label at the start of a line or cell or behind a sign, with the colon in column `at`.
 * Its value may stand on the line `below`.
 */
export function markAtLabel(line: string, at: number, below: string): FoundMark | null {
  const label = line.slice(Math.max(0, at - 120), at).replace(/["'”’]? ?$/u, '');
  const word = withoutHead(wordBefore(label, label.length), '*_~`-');
  if (!isStamp(word)) return null;
  const opening = labelOpening.exec(label.slice(0, label.length - word.length));
  if (opening === null || (at > 120 && opening.index === 0)) return null;
  const beside = line.slice(at + 1, at + 300);
  const isAlone = !hasLetterOrDigit(beside);
  const rest = isAlone ? below.slice(0, 300) : beside;
  const start = Math.max(0, at - 120) + label.length - word.length;
  const found = { type: 'doubtful', start, end: at + 1, doubt: 'misspelt' } as const;
  if (opening[0].startsWith('|') && isAlone) return null;
  const isWithin = !/^[\s>*_+#~"'”’§\d.)(|-]*$/u.test(label.slice(0, label.length - word.length));
  if (secrecyReach(word) === 'own' || isWithin) {
    if (isAboutSecrecy(rest) || namesIn(`:${rest}`).pairs.size === 0) return null;
    return found;
  }
  return (!isAlone || rest.trim() !== '') && isAboutSecrecy(rest) ? null : found;
}

/** `[Elsa Vik]sekretess`: the word behind what it is to hide, whose bracket closes in column `at`. */
export function markBehind(line: string, at: number): FoundMark | null {
  const word = wordAfter(line, at + 1);
  if (word.start !== at + 1 || !isStamp(word.text)) return null;
  return { type: 'doubtful', start: at, end: word.end, doubt: 'misspelt', isAfter: true };
}

/** A remark as in a program, in column `at`, that is nothing but the word: a slash and a star, `sekretess`, and the two turned round. */
export function markInRemark(line: string, at: number): FoundMark | null {
  const [whole, slash, text] =
    /^\/\*+[\s*!]{0,8}(\/?)\s{0,3}([^/\n]{4,60}?)\s*\*+\//u.exec(line.slice(at, at + 90)) ?? [];
  const words = text?.split(/[\s:*]+/u).filter((word) => word !== '') ?? [];
  const [word, bound] = isStamp(words[0] ?? '') ? words : words.toReversed();
  if (word === undefined || !isStamp(word) || words.length > 2) return null;
  if (bound !== undefined && !boundsSecrecy(bound)) return null;
  const isEnd = slash === '/' || (bound !== undefined && endsSecrecy(bound));
  return { type: isEnd ? 'doubtful-end' : 'doubtful', start: at, end: at + whole!.length, doubt: 'misspelt' };
}

function isStamp(word: string): boolean {
  const reach = word === '' ? null : secrecyReach(word);
  return reach === 'own' || reach === 'stamp';
}
