/** What a text looks like, whatever its words mean: each shape stands here once, for all rooms. */

const spaces = /\s+/gu;
const space = /\s/u;
const digit = /\d/u;
const digits = /^\d+$/u;
const otherThanDigits = /\D+/gu;
const capital = /\p{Lu}/u;
const letter = /\p{L}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const initialCapital = /^\p{Lu}/u;
const initialSmall = /^\p{Ll}/u;
const initialLetter = /^\p{L}/u;
const capitalAndSmall = /^\p{Lu}\p{Ll}/u;
const marks = /\p{M}+/gu;
const signs = /[^\p{L}\p{N}]+/gu;
const lineEnd = /\r\n|\n|\r/u;
const parentheses = /\s*\([^()]*\)/gu;
const lastParentheses = /\s*\([^()]*\)$/u;
const wholeParentheses = /^\(([^()]*)\)$/u;
const sentenceSigns = '.!?';
const otherSigns = ',;:';

/** A day as `YYYY-MM-DD`, whether there is such a day or not. */
export const isoDay = /^\d{4}-\d\d-\d\d$/;

/** `text` on one line, with one space where there is white space. */
export function onOneLine(text: string): string {
  return text.replace(spaces, ' ');
}

/** `text` without any white space. */
export function withoutSpaces(text: string): string {
  return text.replace(spaces, '');
}

/** What stands between white space, the first `most` parts of it; an empty text first where the text begins with some. */
export function partsAtSpaces(text: string, most?: number): string[] {
  return text.split(spaces, most);
}

/** The lines of a text, whichever system wrote it. */
export function linesOf(text: string): string[] {
  return text.split(lineEnd);
}

export function hasSpace(text: string): boolean {
  return space.test(text);
}

export function hasDigit(text: string): boolean {
  return digit.test(text);
}

export function hasCapital(text: string): boolean {
  return capital.test(text);
}

export function hasLetter(text: string): boolean {
  return letter.test(text);
}

export function hasLetterOrDigit(text: string): boolean {
  return letterOrDigit.test(text);
}

/** Whether a text is one or more digits. */
export function isDigits(text: string): boolean {
  return digits.test(text);
}

/** The digits of `text`: `1250` of `1 250`. */
export function digitsOf(text: string): string {
  return text.replace(otherThanDigits, '');
}

export function beginsWithCapital(text: string): boolean {
  return initialCapital.test(text);
}

export function beginsWithSmall(text: string): boolean {
  return initialSmall.test(text);
}

export function beginsWithLetter(text: string): boolean {
  return initialLetter.test(text);
}

/** `Ek`, and not `EK`. */
export function beginsAsName(text: string): boolean {
  return capitalAndSmall.test(text);
}

export function beginsWithDigit(text: string): boolean {
  return isDigit(text[0]);
}

export function endsInDigit(text: string): boolean {
  return isDigit(text.at(-1));
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}

/** Whether a text is written as a day, `YYYY-MM-DD`. */
export function looksLikeDay(text: string): boolean {
  return isoDay.test(text);
}

/** Whether a text ends in a full stop, or the mark of a question or an exclamation. */
export function endsAsSentence(text: string): boolean {
  return endsInOneOf(text, sentenceSigns);
}

/** Whether a text ends in a sign between words or sentences. */
export function endsInSign(text: string): boolean {
  return endsInOneOf(text, sentenceSigns) || endsInOneOf(text, otherSigns);
}

/** Whether the last character of a text is one of `these`. */
export function endsInOneOf(text: string, these: string): boolean {
  return text !== '' && these.includes(text.at(-1)!);
}

/** `text` without the full stop that ends it. */
export function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

/** `text` without the colon that ends it, and the white space before that. */
export function withoutColon(text: string): string {
  return text.endsWith(':') ? text.slice(0, -1).trimEnd() : text;
}

/** `text` without all of `these` at its end. */
export function withoutTail(text: string, these: string): string {
  let end = text.length;
  while (end > 0 && isOneOf(text[end - 1]!, these)) end--;
  return text.slice(0, end);
}

/** `text` without all of `these` at its beginning. */
export function withoutHead(text: string, these: string): string {
  let start = 0;
  while (start < text.length && isOneOf(text[start]!, these)) start++;
  return text.slice(start);
}

/** A space among `these` stands for any white space. */
function isOneOf(sign: string, these: string): boolean {
  return these.includes(sign) || (these.includes(' ') && sign.trim() === '');
}

/** What stands before the first comma or parenthesis: `Anna Ek` of `Anna Ek (S), ordförande`. */
export function beforeAddition(text: string): string {
  return textBefore(textBefore(text, ','), '(').trim();
}

/** What stands before the first `sign`; all of a text that lacks it. */
export function textBefore(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? text : text.slice(0, at);
}

/** The parts between commas, trimmed. */
export function partsAtCommas(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** `text` without what stands in parentheses, and the white space before those. */
export function withoutParentheses(text: string): string {
  return text.includes('(') ? text.replace(parentheses, '') : text;
}

/** `text` without the parentheses that end it. */
export function withoutLastParentheses(text: string): string {
  return text.endsWith(')') ? text.replace(lastParentheses, '') : text;
}

/** `S` of `(S)`; a text that no parentheses stand around as it is. */
export function insideParentheses(text: string): string {
  return wholeParentheses.exec(text)?.[1] ?? text;
}

/** `text` without the marks above and below its letters, once these are characters of their own (NFD). */
export function withoutMarks(text: string): string {
  return text.replace(marks, '');
}

/** `text` with `instead` for each run of what is neither letter nor digit. */
export function lettersAndDigits(text: string, instead = ''): string {
  return text.replace(signs, instead);
}
