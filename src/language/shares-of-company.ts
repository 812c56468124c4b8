import { partPattern } from './pattern.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { wordList } from './word-list.ts';
import { digitsOf } from '../model/text-shapes.ts';

/** A dividend by its share and as a whole. */
export interface Dividend {
  readonly perShare: Quantity;
  readonly whole: Quantity;
}

const perShare = /^\s?(?:\/\s?aktie|per\s+aktie)/iu;

/** The dividend that a sentence tells both ways (`5 kronor per aktie, sammanlagt 50 000 kronor`); null where it doesn't. */
export function dividendIn(sentence: string): Dividend | null {
  // What a new share costs is no dividend.
  if (!/aktie/iu.test(sentence) || /emission|kurs|tecknas|teckning/iu.test(sentence)) return null;
  const sums = quantitiesIn(sentence).filter(({ kind }) => kind === 'money');
  const nth = sums.findIndex(({ end, after }) => perShare.test(afterUnit(sentence.slice(end, after + 12))));
  const share = sums[nth];
  const next = sums[nth + 1];
  if (!share || !next || next.isEach) return null;
  return whole.test(sentence.slice(share.after, next.start)) ? { perShare: share, whole: next } : null;
}

function afterUnit(text: string): string {
  return text.replace(/^\s?(?:kronor|krona|kr|sek|öre)/iu, '').trimStart();
}

/** Between the dividend of a share and that of all. */
const whole = partPattern(
  wordList('sammanlagt, totalt, tillsammans, i allt, dvs, det vill säga, vilket, motsvarande, alltså, summa'),
);

const all =
  /(?<!\p{L})(?:samtliga|alla|bolagets|sammanlagt|totalt)\s+(?<count>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)\s+(?:aktier|röster)(?!\p{L})/iu;

/** `500 av bolagets 600 aktier`: those that are there are the first. */
const partOfAll =
  /(?<![\d.,])(?<count>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)\s+av\s+(?:bolagets\s+|de\s+)?(?:totalt\s+|samtliga\s+)?\d[\d \u00a0\u202f]*\s+(?:aktier|röster)(?!\p{L})/iu;

/** `Av bolagets 10 000 aktier var 9 500 företrädda`: those that are there are the last. */
const ofAllWere =
  /(?<!\p{L})av\s+(?:bolagets\s+|de\s+|samtliga\s+|totalt\s+){1,2}(?<whole>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)\s+(?:aktier|röster)\s+(?:är|var|fanns|representerades)\s+(?:\p{Ll}+\s+)?(?<count>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?!\p{L})/iu;

/** How many shares a sentence says that the company has; null where it doesn't. */
export function sharesOfCompany(sentence: string): number | null {
  const written = [ofAllWere, ofWhole, forAll]
    .map((pattern) => pattern.exec(sentence)?.groups?.['whole'])
    .find(Boolean);
  return written === undefined ? null : Number(written.replace(/\D/gu, ''));
}

/** `sammanlagt 2 000 000 kronor för de 50 000 aktierna` */
const forAll =
  /(?<!\p{L})för\s+(?:bolagets|de|samtliga)\s+(?<whole>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)\s+aktier(?:na)?(?!\p{L})/iu;

const ofWhole =
  /(?<!\p{L})av\s+(?:bolagets|de|samtliga|totalt)\s+(?:totalt\s+)?(?<whole>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)\s+aktier(?!\p{L})/iu;

/** How many shares or votes a sentence says that there are, or that are all there (`Samtliga 1 000 aktier`): null where it tells nothing. */
export function allShares(
  sentence: string,
): { readonly count: number; readonly start: number; readonly end: number } | null {
  const match = ofAllWere.exec(sentence) ?? partOfAll.exec(sentence) ?? all.exec(sentence);
  const written = match?.groups?.['count'];
  if (!match || written === undefined) return null;
  return {
    count: Number(digitsOf(written)),
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** How many shares the words at a name give; null where they give none. */
export function sharesAtName(words: string): number | null {
  const written = /(?<![\d.,])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)\s+(?:A-|B-)?aktier(?!\p{L})/iu.exec(
    words,
  )?.[1];
  return written === undefined ? null : Number(digitsOf(written));
}

/** Whether the heading of a column says that it holds shares. */
export function isColumnOfShares(title: string): boolean {
  return /^(?:antal\s+)?aktier$|^aktieantal$/iu.test(title);
}
