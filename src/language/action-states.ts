import { anyOf, wordPattern } from './pattern.ts';

/** Says that nobody is to do it any more. */
const withdrawnWords: readonly string[] =
  'avskriven, avskrivet, avskrivs, avskrevs, avförd, avfört, avförs, struken, struket, utgår, återkallad, återkallat, withdrawn, dropped'.split(
    ', ',
  );
/** Such words in sentences, where `utgår` and `struken` may be said of anything. */
export const withdrawingWords: readonly string[] =
  'avskriven, avskrivet, avskrivs, avskrevs, avskriva, avskriver, avförd, avfört, avförs, avföra, avför, återkallad, återkallat, återkallas, återkalla, withdrawn'.split(
    ', ',
  );
/** Says that another action stands in its place. */
const replacedWords: readonly string[] =
  'ersatt av, ersatt, ersätts av, ersattes av, replaced by, replaced'.split(', ');

const reason = String.raw`(?:\s*[:,;–-]\s*|\s+)`;
const status = new RegExp(
  String.raw`^(?:(?<withdrawn>${anyOf(withdrawnWords)})|(?<replaced>${anyOf(replacedWords)}))(?:${reason}(?<rest>.*))?$`,
  'isu',
);

/** What ended an action that wasn't done. */
export interface ToldEnding {
  readonly kind: 'withdrawn' | 'replaced';
  /** The reason, or the id of the action in its place, as written; empty when not told. */
  readonly rest: string;
}

/** Reads `avskriven: kostar för mycket` and `ersatt: U-2`, as marks and columns of status have them; null for other words. */
export function readEnding(words: string): ToldEnding | null {
  const groups = status.exec(words.trim())?.groups;
  if (!groups) return null;
  return { kind: groups['withdrawn'] ? 'withdrawn' : 'replaced', rest: groups['rest']?.trim() ?? '' };
}

/** Source of a pattern for the mark `{avskriven: skäl}` or `{ersatt: U-2}`; the first group is what stands between the braces. */
export const endingMark = String.raw`\{\s*(${anyOf([...withdrawnWords, ...replacedWords])}(?:\s*:[^{}\n]*)?)\}`;

/** Words that tell by when something is to be done, and nothing of what. */
const timeWords: readonly string[] =
  'senast, klart, klar, till, inför, före, innan, nästa, möte, mötet, sammanträde, omgående, snarast, löpande, vecka, veckan, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december'.split(
    ', ',
  );
const wordOfTime = wordPattern(timeWords, { whole: true });

/** Whether a word of an action tells by when it is to be done, and nothing of what. */
export function isWordOfTime(word: string): boolean {
  return wordOfTime.test(word);
}
