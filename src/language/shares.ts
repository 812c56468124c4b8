import { numberWords } from './sentences/numbers.ts';
import { findAll } from '../model/find-all.ts';
import { anyOf, partPattern } from './pattern.ts';
import { quantitiesIn, valueOf } from './quantities.ts';
import { wordList } from './word-list.ts';

/** Where in a text a number can't be right: 0-based UTF-16 offsets, `end` exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** What somebody pays or gets of a whole. */
const shared = partPattern(
  wordList(
    'fördel, andel, betalar, står för, står regionen för, står kommunen för, svarar för, bidrar, delas, nyckel, finansier',
  ),
);
/** Shares of other things than one whole. */
const ofOther =
  /(?<!\p{L})(?:än|jämfört|ökning|ökade|minskning|minskade|från|mot|varav|rabatt|moms|ränta)(?!\p{L})/iu;
/** From a slip of the pen to what may be shares of other things. */
const farthest = 20;

/** Percentages of a sentence that share a whole and don't make a hundred, though nearly. */
export function wrongPercentages(text: string): (Place & { readonly added: number })[] {
  if (!/%|procent/iu.test(text) || !shared.test(text)) return [];
  return [...findAll(/[^.!?\n]*(?:\.\d[^.!?\n]*)*/gu, text)].flatMap((sentence) => {
    const parts = quantitiesIn(sentence[0]).filter(({ kind }) => kind === 'percent');
    if (parts.length < 2 || !shared.test(sentence[0]) || ofOther.test(sentence[0])) return [];
    const added = parts.reduce((sum, { value }) => sum + value, 0);
    const off = Math.abs(added - 100);
    if (off <= parts.length / 2 || off > farthest) return [];
    return [{ added, start: sentence.index + parts[0]!.start, end: sentence.index + parts.at(-1)!.after }];
  });
}

const numeral = String.raw`(?:\d{1,4}|${anyOf(numberWords.slice(1))})`;
const shareOf = new RegExp(
  String.raw`(?<![\p{L}\d.,/:§–-])(?<part>${numeral})\s+av\s+(?:de\s+|totalt\s+|sammanlagt\s+|våra\s+|(?:föreningens|bolagets|klubbens|samtliga|alla)\s+)?(?<whole>${numeral})(?=\s+\p{Ll}{3,})`,
  'giu',
);

const ofWhich = new RegExp(
  String.raw`(?<![\p{L}\d.,/:§–-])(?<whole>${numeral})\s+(?:\p{Ll}+\s+)?\p{Ll}{3,},?\s+(?:varav|av\s+vilka)\s+(?<part>${numeral})(?![\d/:.,–-]|\s?\d|\s?(?:%|procent|år|kr|tkr|mkr|mnkr|kronor))`,
  'giu',
);

const several = String.raw`(?:\d{1,4}|${anyOf(numberWords.slice(2))})`;
/** `Av sju tillfrågade har nio svarat` */
const outOf = new RegExp(
  String.raw`(?<=^|[.!?,;:]\s|\n)av\s+(?:de\s+|totalt\s+|våra\s+)?(?<whole>${several})\s+\p{Ll}{3,}(?:\s+\p{Ll}+){0,3}?\s+(?!(?:till|på|av|om|i|för|med|från|minst|högst|cirka|och|samt|vid|under|efter|kl|plus)\s)\p{Ll}{2,}\s+(?<part>${several})(?![\d/:.,–-]|\s?\d|\s?(?:%|procent|år|kr|tkr|mkr|mnkr|kronor))`,
  'giu',
);

/** `34 av 30 medlemmar`, `31 röster, varav 41 genom ombud` */
export function impossibleShares(text: string): (Place & { readonly written: string })[] {
  if (!/(?:^|\s)av\s|varav/iu.test(text)) return [];
  return [...findAll(shareOf, text), ...findAll(ofWhich, text), ...findAll(outOf, text)].flatMap((match) => {
    const { part, whole } = match.groups as { part: string; whole: string };
    if (valueOf(part) <= valueOf(whole) || /^en$/iu.test(part)) return [];
    return [{ written: match[0], start: match.index, end: match.index + match[0].length }];
  });
}
