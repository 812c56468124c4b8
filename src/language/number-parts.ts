import { numberWords } from './sentences/numbers.ts';
import { anyOf } from './pattern.ts';

/** Regular expression sources: a number in figures, or also in words; its unit; what may stand between. */
export const figures = String.raw`(?<![\d.,/:§-])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d{1,2})?(?![\d/:]|-\d)`;
export const counted = String.raw`(?:${figures}|(?<!\p{L})${anyOf([...numberWords, 'ett'])}(?!\p{L}))`;
export const unit = String.raw`\s?(?:kronor|kr|sek|tkr|mkr|mnkr|miljoner(?:\s+kronor)?|:-)(?!\p{L})`;
export const gap = (most: number): string => String.raw`[^.!?;\n\d]{0,${most}}?`;
const totalWord = String.raw`(?:totalt|sammanlagt|tillsammans|summa|i\s+allt|dvs\.?|det\s+vill\s+säga|=)`;
export const total = String.raw`${totalWord}\s+(?:blir\s+(?:det\s+)?|kostar\s+(?:det\s+)?|om\s+|på\s+|kostnad(?:en)?\s+(?:är\s+|på\s+)?)?`;

/** A relation between numbers of a sentence: the groups `a`, `b`, `c` and `result`, and what the result should be. */
export interface Relation {
  readonly sign: RegExp;
  /** Whether it may hold between numbers in words alone. */
  readonly inWords?: boolean;
  readonly pattern: RegExp;
  readonly right: (numbers: Readonly<Record<'a' | 'b' | 'c', number>>) => number;
  /** How far from it the text may be. */
  readonly tolerance?: (result: string, numbers: Readonly<Record<'a' | 'b' | 'c', number>>) => number;
}

/** After a percentage: it is of something else. */
export const otherShare = String.raw`\s+(?:av|fler|färre|mer|mindre|högre|lägre)(?!\p{L})`;

/** After a percentage: it tells what so many of those did (`80 av 200 svarade, 90 procent var nöjda`). */
export const saysOfThose = String.raw`\s+(?:var|är|blev|tyck\p{L}*|ansåg|anser|vill|ville|svara\p{L}*|röstade|hade|har|valde|kände|känner)(?!\p{L})`;

export const rounded = (result: string): number => (result.includes(',') ? 0.06 : 0.6);

/** The pattern of a relation. */
export function source(pattern: string): RegExp {
  return new RegExp(pattern, 'giu');
}

/** A sentence about shares of something. */
export const tellsShare = /procent|%/iu;

/** A sentence about what is left of a sum. */
export const tellsRemainder = /återstår|kvarstår|kvar(?!\p{L})/iu;

/** A sentence about what a year gave. */
export const tellsResult = /resultat|överskott|underskott|vinst|förlust/iu;
