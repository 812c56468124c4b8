import { wordList } from './word-list.ts';
import { partPattern } from './pattern.ts';
/** A day after which the protocol is verified: `justera dagens protokoll den 3 april`, `justeras den 3 april`. */
const verified =
  /(?<!\p{L})(?:justera(?:s|r)?|justering(?:en)?|justerades)(?!\p{L})(?![^.]{0,120}(?:föregående|förra|senaste|från\s+mötet))[^.!?;]{0,140}$/iu;

/** What stands in a number or a short form: its full stop ends no sentence. */
const stopWithin = /(?<=(?<!\p{L})(?:kl|nr|t\.ex|bl\.a|ca)|\d)\.(?=\s?\d|\s\p{Ll})/giu;

/** Whether the day at `at` (0-based, UTF-16) is by its sentence the one on which this protocol is verified. */
export function tellsOfVerification(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 260), at);
  return /juster/iu.test(before) && verified.test(before.replaceAll(stopWithin, ' '));
}

const announced =
  /(?<!\p{L})(?:(?:protokollet|paragraferna|paragrafen)\s+(?:ska\s+|kommer\s+att\s+)?justeras|justering(?:en)?\s+(?:sker|äger\s+rum)|(?:väljs|valdes|utses|utsågs)\s+att\s+(?:\p{L}+\s+){0,4}?justera\s+(?:dagens\s+)?protokollet)(?:\s+[\p{L}.]+){0,4}?\s*$/iu;

/** Whether the words before a day say that this protocol is to be verified then. */
export function announcesVerification(before: string): boolean {
  return announced.test(before) && !/föregående|förra/iu.test(before);
}

/** What a document calls the signatures of items that were verified before all others. */
export const verifiedAtOnce = { sv: 'Omedelbar justering', en: 'Immediate verification' } as const;

/** Verified at once. */
export const atOnce = partPattern(wordList('omedelbar, direkt'));

/** Verified at the meeting itself. */
export const verifiedAtMeeting = partPattern(wordList('omedelbar'));

/** How a protocol is verified. */
export const verificationMethod =
  /^(?:justera(?:s|des|t)\s+)?(?:omedelbar|direkt|digital|elektronisk|med e-|via e-|med bankid|per capsulam|på plats)/iu;

/** A clause to verify an item at once. */
export const clauseVerifiesAtOnce =
  /^att\s+(?:omedelbart\s+)?(?:justera|direktjustera|förklara)\s+(?:paragrafen|ärendet|punkten|beslutet|§)/iu;

/** The same in the passive voice. */
export const isVerifiedAtOnce =
  /^att\s+(?:paragrafen|ärendet|punkten|beslutet)\s+(?:ska\s+)?(?:justeras|förklaras)\s+(?:omedelbart|direkt)/iu;
