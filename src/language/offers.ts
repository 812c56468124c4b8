import { anyOf, partPattern, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** What somebody offers until a day. */
const offers = wordList(
  'offert*, anbud*, erbjudande*, prisuppgift*, kostnadsförslag*, lånelöfte*, låneofferten*, pris, priset, priserna, option, optionen, offer, offers, quote, quotes, quotation, tender, tenders',
);
const isOffer = wordPattern(offers);

/** That it holds, and until when. */
const holds = new RegExp(
  String.raw`(?<!\p{L})${anyOf(wordList('gäller, giltig, giltigt, giltiga, bindande, står fast, står sig, is valid, are valid, valid, holds'))}(?:\s+(?:\p{Ll}{2,12}\s+){0,3}?|\s*)(?:till\s+och\s+med|till|t\.\s?o\.\s?m\.?|tom|fram\s+till|längst\s+till|until|through|to)(?:\s+(?:och\s+med|den|the))*\s*$`,
  'iu',
);

/** It held longer, or something else held. */
const prolonged = partPattern(wordList('förläng, förny, gällde, nytt anbud, ny offert, extended, renewed'));

/** Whether an offer is spoken of at all: cheap to ask of an item. */
export function namesOffer(text: string): boolean {
  return isOffer.test(text);
}

/** Whether the words of a sentence before a day say that something holds until then. */
export function holdsUntil(before: string): boolean {
  return holds.test(before) && !prolonged.test(before);
}

/** Whether an item tells that an offer was prolonged. */
export function isProlonged(text: string): boolean {
  return prolonged.test(text);
}
