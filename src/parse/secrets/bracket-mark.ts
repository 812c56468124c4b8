import { bracketMark } from '../../language/secret-words.ts';
import { isOfVote, secrecyGround } from '../../language/secrecy.ts';
import { findAll } from '../../model/find-all.ts';
import { readAttributes } from './attributes.ts';
import { type FoundMark, closingBracket, colon, wordAfter, wordBefore } from './mark.ts';
import { secrecyReach } from './mark-word.ts';
import { namesIn } from './names.ts';
import { boundAfter } from './sign-mark.ts';

/** A longer heading for the public is taken for an unclosed bracket: looking further would take quadratic time. */
const longestTitle = 1000;

/** The mark, or what may be meant as one, at the bracket in column `start`; `lastBracket` is the last `]` of the line. */
export function markAtBracket(line: string, start: number, lastBracket: number): FoundMark | null {
  const called = calledBefore(line, start) ?? spacedBefore(line, start);
  if (called !== null) return called;

  const word = wordAfter(line, start + 1);
  const reach = secrecyReach(word.text);
  if (reach === null) return phraseMark(line, start);
  const exact = bracketMark.exec(line.slice(start, start + 64));
  const isClosed = lastBracket >= word.end;
  const doubtful = {
    type: 'doubtful',
    start,
    end: word.end,
    doubt: isClosed ? 'misspelt' : 'unclosed-bracket',
  } as const;
  if (exact !== null) return exactBracket(line, start, start + exact[0].length, exact[1] === ']') ?? doubtful;

  const isEnd = /[/／]/.test(line.slice(start + 1, word.start));
  const bound = boundAfter(line, word.end);
  if (isEnd || bound === 'end') return { ...doubtful, type: 'doubtful-end' };
  const next = /^[ \t*_~`]*(.?)/u.exec(line.slice(word.end, word.end + 64))![1]!;
  const isNamed = next !== '' && `${colon}=;`.includes(next);
  if (reach === 'directive') return isNamed ? doubtful : { ...doubtful, headingOnly: true };
  const ends = next === '' || closingBracket.includes(next) || next === '|';
  if (bound !== null || isNamed || ends) return doubtful;
  if (reach === 'own' && !isClosed) return doubtful;
  const inside = line.slice(word.end, start + longestTitle).split(/[\]］】〕⟧❳]/u, 1)[0]!;
  if (isOfVote(inside)) return null;
  const isLink = /^[\](［[]/u.test(line.slice(word.end + inside.length + 1));
  const isOfSomeone =
    !isLink &&
    secrecyGround(inside) === null &&
    (/^[\s*_~`–—,-]*\p{Lu}/u.test(inside) || namesIn(inside).pairs.size > 0);
  if (isOfSomeone) return doubtful;
  return reach === 'own' || !isLink ? { ...doubtful, headingOnly: true } : null;
}

/** `sekretess[…]` without its colon. A figure in the bracket is a reference. */
function calledBefore(line: string, start: number): FoundMark | null {
  const before = wordBefore(line, start);
  if (before === '' || line[start + 1] === '^') return null;
  const reach = secrecyReach(before.replaceAll('\\', ''));
  if (reach === null || reach === 'directive' || /^.\d{1,3}\]/u.test(line.slice(start, start + 6)))
    return null;
  return { type: 'doubtful', start: start - before.length, end: start + 1, doubt: 'misspelt' };
}

/** `:sek retess[…]`: the word with spaces or other signs between its letters. */
function spacedBefore(line: string, start: number): FoundMark | null {
  const called = /[:：;]([^:：;[\]]{6,40})$/u.exec(line.slice(Math.max(0, start - 41), start));
  if (called === null) return null;
  const [whole, text] = called;
  const letters = text!.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  if (letters === text!.trim()) return null;
  const reach = letters.length < 6 ? null : secrecyReach(letters);
  if (reach === null || reach === 'directive') return null;
  const isWhole = text!.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => secrecyReach(word) !== null);
  return isWhole ? null : { type: 'doubtful', start: start - whole.length, end: start, doubt: 'misspelt' };
}

/** A bracket last in a heading that speaks of secrecy in other words: `[omfattas av sekretess]`. */
function phraseMark(line: string, start: number): FoundMark | null {
  const phrase = /^\[([^[\]]{1,120})\][ \t#]*$/u.exec(line.slice(start, start + 160))?.[1];
  if (phrase === undefined || secrecyGround(phrase) !== null) return null;
  for (const { 0: word, index } of findAll(/[\p{L}\p{M}]+/gu, phrase)) {
    const reach = secrecyReach(word);
    if (reach === null || reach === 'directive' || isOfVote(phrase.slice(index + word.length))) continue;
    return { type: 'doubtful', start, end: start + 1, doubt: 'misspelt', headingOnly: true };
  }
  return null;
}

function exactBracket(line: string, start: number, after: number, isClosed: boolean): FoundMark {
  const close = isClosed ? after - 1 : matchingBracket(line, after);
  const doubt = { type: 'doubtful', start, end: after } as const;
  if (close < 0) return { ...doubt, doubt: 'unclosed-bracket' };
  const next = line[close + 1] ?? '';
  if (next !== '' && '([:（［'.includes(next)) return { ...doubt, doubt: 'misspelt' };
  const attributes =
    next === '{' ? readAttributes(line, close + 1) : { ground: null, replacement: null, end: close + 1 };
  if (attributes === null) return { ...doubt, doubt: 'attributes' };
  const title = isClosed ? '' : line.slice(after, close).trim();
  return {
    type: 'bracket',
    start,
    end: attributes.end,
    ground: attributes.ground,
    replacement: title === '' ? attributes.replacement : title,
  };
}

/** 0-based column of the `]` that closes a bracket opened before `start`; -1 when there is none on the line. */
function matchingBracket(line: string, start: number): number {
  let depth = 1;
  const end = Math.min(line.length, start + longestTitle);
  for (let at = start; at < end; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '[') depth++;
    else if (line[at] === ']' && --depth === 0) return at;
  }
  return -1;
}
