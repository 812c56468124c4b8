import { findAll } from '../model/find-all.ts';

/** Somebody who is said to have closed the meeting; 0-based UTF-16 offsets of the name. */
export interface WhoClosed {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const closes =
  /(?<![\p{L}])(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2})(?:\s\([^()]{1,6}\))?\s+(?:(?:tackade?|tackar)[^.\p{Lu}]{0,60}?\soch\s+)?(?:avslutade|avslutar|förklarade|förklarar)\s+(?:mötet|årsmötet|stämman|sammanträdet|styrelsemötet|föreningsstämman|årsstämman)(?:\s+(?:som\s+)?(?:för\s+)?avslutat)?/gu;

const closesInEnglish =
  /(?<![\p{L}])(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2})\s+(?:thanked[^.\p{Lu}]{0,60}?\sand\s+)?(?:closed|adjourned|declared)\s+the\s+(?:annual\s+)?(?:general\s+)?meeting(?:\s+closed)?/gu;

/** By whom a text says that the meeting was closed. */
export function whoClosed(text: string): WhoClosed[] {
  if (!/avslut|\smeeting/iu.test(text)) return [];
  return [...findAll(closes, text), ...findAll(closesInEnglish, text)].flatMap((match): WhoClosed[] => {
    const name = match.groups!['name']!;
    if (/förklara|declared/iu.test(match[0]) && !/avslutat|closed/iu.test(match[0])) return [];
    const start = match.index;
    return noName.test(name) ? [] : [{ name, start, end: start + name.length }];
  });
}

/** A word that begins the sentence and is nobody's name. */
const noName = /^(?:Ordförande|Ordföranden|Mötesordförande|Därefter|Sedan|Stämmoordförande)(?:\s|$)/u;
