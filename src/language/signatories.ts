import { numberWords } from './sentences/numbers.ts';
import { valueOf } from './quantities.ts';
import { anyOf } from './pattern.ts';

/** Fewer are named than must sign together. */
export interface TooFewSignatories {
  readonly needed: number;
  readonly named: number;
}

const together = new RegExp(
  String.raw`tecknas?(?!\p{L})[^.]*?(?<!\p{L})(?<count>${anyOf(numberWords.slice(2))}|\d)\s+(?:\p{Ll}+\s+){0,2}?i\s+förening`,
  'iu',
);
const fullName = /\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)+/gu;
const behind = /^\s+av\s[^.;]*/iu;
/** Whoever else may sign. */
const others =
  /styrelsen|ledamöter|ledamot|kassör|ordförande|vd(?!\p{L})|suppleant|någon|vem\s+som|valfri|med\s/iu;

/** `firman tecknas av Margit Öhn i förening`: nobody signs together alone. */
const aloneTogether =
  /tecknas?\s+(?:\p{Ll}+\s+){0,3}?av\s+\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}\s+i\s+förening(?!\s+med)/u;

/** Whether a sentence names fewer than it says sign together (`firman tecknas av Margit Öhn, två i förening`); null where it doesn't. */
export function tooFewSignatories(sentence: string): TooFewSignatories | null {
  const match = together.exec(sentence);
  if (!match) return aloneTogether.test(sentence) ? { needed: 2, named: 1 } : null;
  const before = match[0].slice(0, match[0].lastIndexOf(match.groups!['count']!));
  // `av två i förening av Bo Ek och Ida Lo` names them behind.
  const after = behind.exec(sentence.slice(match.index + match[0].length))?.[0] ?? '';
  const who = /\p{Lu}\p{L}+\s\p{Lu}/u.test(before) ? before : after;
  const named = new Set(who.match(fullName)).size;
  const needed = valueOf(match.groups!['count']!);
  return named === 0 || named >= needed || others.test(before + after) ? null : { needed, named };
}
