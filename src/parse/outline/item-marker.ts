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
  /** The number behind a stroke, of which one is that of the year (25 in `§ 12/25`, 12 in `§ 25/12`); null when there is none. */
  readonly behind: number | null;
}

const sign =
  /^(?:(?:(\p{Lu}[\p{L}]{0,14})\s+)?(§\s*(?:(\d{1,4})\.|(\d{4})[:/])?0*(\d{1,5})(?:\/(\d{1,4})(?!\d))?(?:[a-h](?!\p{L})|\s[a-h](?=[.:)/]))?))(?:\s*[.:)/–-](?=\s|$))?(?:\s+|$|(?=\p{Lu}\p{Ll}))(?![–-]\s*§)/u;
/** `KF 23/11. Rubrik`: a number of the year and one of the item, without any sign. */
const stroke = /^((\p{Lu}{2,5})\s+(\d{1,3})\/(\d{1,3}))(?:\s*[.:)–-])?\s+(?=\p{Lu})/u;
const paragraf = new RegExp(String.raw`^(${signWord}\s+0*(\d{1,5}))(?:\s*[.:)–-])?(?:\s+|$)`, 'iu');
const punkt = new RegExp(String.raw`^(${pointWord}\s+0*(\d{1,3}))(?:\s*[.:)–-])?(?:\s+|$)`, 'u');
const plain = /^((\d{1,3})[.)])(?:\s+(?=\S)|$|(?=\p{Lu}\p{Ll}))/u;
const bare = /^((\d{1,3}))\s+(?:[–—-]\s+)?(?=\p{Lu})/u;
const signAfter = /^((\d{1,4})\s*§)(?:\s*[.:)–-])?\s+/u;

/**
 * Markers of one note whose numbers have a stroke: the half that is the same throughout is the year. Those without a § are of
 * items only where several of them run up, and where no § is.
 */
export function withoutYears<Marked extends { readonly marker: ItemMarker }>(
  all: readonly Marked[],
): Marked[] {
  const halves = all.filter(({ marker }) => marker.behind !== null);
  if (halves.length === 0) return [...all];
  const [first, ...others] = halves.map(({ marker }) => marker);
  const isYearFirst =
    others.length > 0 && others.every((one) => one.number === first!.number && one.behind !== first!.behind);
  const counts = halves.map(({ marker }) => (isYearFirst ? marker.behind! : marker.number));
  const areItems = counts.length > 1 && counts.every((count, nth) => nth === 0 || count > counts[nth - 1]!);
  const hasSign = all.some(({ marker }) => marker.label.startsWith('§'));
  return all.flatMap((each) => {
    const { marker } = each;
    if (marker.behind === null) return [each];
    if (!marker.label.startsWith('§') && (hasSign || !areItems)) return [];
    return isYearFirst ? [{ ...each, marker: { ...marker, number: marker.behind } }] : [each];
  });
}

/** Reads `§ 1 Rubrik`, `§01 Rubrik`, `SN § 49 Rubrik`, `1. Rubrik`, `1 Rubrik`, `1 – Rubrik`, `Punkt 1. Rubrik`; null when there is no number. */
export function readItemMarker(children: readonly PhrasingContent[]): ItemMarker | null {
  const text = rawText(children);
  const signed = sign.exec(text);
  if (signed) {
    const [whole, prefix, label = '', dotted, year, number, behind] = signed;
    const series = dotted ?? year;
    return {
      number: Number(number),
      label,
      prefix: prefix ?? series ?? null,
      rest: after(children, whole),
      hasSign: true,
      series: series === undefined ? null : Number(series),
      behind: behind === undefined ? null : Number(behind),
    };
  }
  const [whole, label, prefix, number, behind] = stroke.exec(text) ?? [];
  if (whole !== undefined && !beginsWithDay(text.slice(prefix!.length + 1)))
    return {
      number: Number(number),
      label: label!,
      prefix: prefix!,
      rest: after(children, whole),
      hasSign: true,
      series: null,
      behind: Number(behind),
    };
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
    behind: null,
  };
}

function after(children: readonly PhrasingContent[], whole: string): readonly PhrasingContent[] {
  return splitPhrasing(children, whole.length)[1];
}
