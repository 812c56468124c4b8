import type { PhrasingContent } from 'mdast';
import { beginsWithDay, pointWord, signWord } from '../../language/item-numbers.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';

/** The number of an item as it stands in a heading. */
export interface ItemMarker {
  readonly number: number;
  /** As written (`§ 01`, `3.`). */
  readonly label: string;
  readonly prefix: string | null;
  /** The heading after the number. */
  readonly rest: readonly PhrasingContent[];
  readonly hasSign: boolean;
  /** The number that stands before this one and a full stop (2 in `§ 2.1`); null when there is none. */
  readonly series: number | null;
}

const sign =
  /^(?:(?:(\p{Lu}[\p{L}]{0,14})\s+)?(§\s*(?:(\d{1,4})\.)?0*(\d{1,5})(?:[a-h](?!\p{L})|\s[a-h](?=[.:)/]))?))(?:\s*[.:)/–-](?=\s|$))?(?:\s+|$|(?=\p{Lu}\p{Ll}))(?![–-]\s*§)/u;
const paragraf = new RegExp(String.raw`^(${signWord}\s+0*(\d{1,5}))(?:\s*[.:)–-])?(?:\s+|$)`, 'iu');
const punkt = new RegExp(String.raw`^(${pointWord}\s+0*(\d{1,3}))(?:\s*[.:)–-])?(?:\s+|$)`, 'u');
const plain = /^((\d{1,3})[.)])(?:\s+(?=\S)|$|(?=\p{Lu}\p{Ll}))/u;
const bare = /^((\d{1,3}))\s+(?:[–—-]\s+)?(?=\p{Lu})/u;
const signAfter = /^((\d{1,4})\s*§)(?:\s*[.:)–-])?\s+/u;

/** Reads `§ 1 Rubrik`, `§01 Rubrik`, `SN § 49 Rubrik`, `1. Rubrik`, `1 Rubrik`, `1 – Rubrik`, `Punkt 1. Rubrik`; null when there is no number. */
export function readItemMarker(children: readonly PhrasingContent[]): ItemMarker | null {
  const text = rawText(children);
  const signed = sign.exec(text);
  if (signed) {
    const [whole, prefix, label = '', series, number] = signed;
    return {
      number: Number(number),
      label,
      prefix: prefix ?? series ?? null,
      rest: after(children, whole),
      hasSign: true,
      series: series === undefined ? null : Number(series),
    };
  }
  for (const pattern of [paragraf, signAfter]) {
    const match = pattern.exec(text);
    if (match) return toMarker(match, children, true);
  }
  if (beginsWithDay(text)) return null;
  const match = plain.exec(text) ?? punkt.exec(text) ?? bare.exec(text);
  return match && toMarker(match, children, false);
}

function toMarker(
  [whole, label, number]: RegExpExecArray,
  children: readonly PhrasingContent[],
  hasSign: boolean,
): ItemMarker {
  return {
    number: Number(number),
    label: label!,
    prefix: null,
    rest: after(children, whole),
    hasSign,
    series: null,
  };
}

function after(children: readonly PhrasingContent[], whole: string): readonly PhrasingContent[] {
  return splitPhrasing(children, whole.length)[1];
}
