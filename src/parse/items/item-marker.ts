import type { PhrasingContent } from 'mdast';
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
}

const sign =
  /^(?:(?:(\p{Lu}[\p{L}]{0,14})\s+)?(§\s*(?:(\d{1,4})\.)?0*(\d{1,5})))(?:\s*[.:)–-](?=\s|$))?(?:\s+|$|(?=\p{Lu}\p{Ll}))(?![–-]\s*§)/u;
const paragraf = /^(Paragraf\s+0*(\d{1,5}))(?:\s*[.:)–-])?(?:\s+|$)/iu;
const punkt = /^(Punkt\s+0*(\d{1,3}))(?:\s*[.:)–-])?(?:\s+|$)/u;
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
    };
  }
  for (const pattern of [paragraf, signAfter]) {
    const match = pattern.exec(text);
    if (match)
      return {
        number: Number(match[2]),
        label: match[1]!,
        prefix: null,
        rest: after(children, match[0]),
        hasSign: true,
      };
  }
  const match = plain.exec(text) ?? punkt.exec(text) ?? (isDate(text) ? null : bare.exec(text));
  if (!match) return null;
  return {
    number: Number(match[2]),
    label: match[1]!,
    prefix: null,
    rest: after(children, match[0]),
    hasSign: false,
  };
}

/** `28 Maj` is no item. */
function isDate(text: string): boolean {
  return /^\d{1,2}\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*/iu.test(text);
}

function after(children: readonly PhrasingContent[], whole: string): readonly PhrasingContent[] {
  return splitPhrasing(children, whole.length)[1];
}
