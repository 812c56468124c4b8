import { findAll } from '../model/find-all.ts';
import { wordList } from './word-list.ts';
import { anyOf, partPattern } from './pattern.ts';
import { hasDigit } from '../model/text-shapes.ts';
/** A sum of money in a text; 0-based UTF-16 offsets, `end` exclusive. */
export interface SumInText {
  readonly written: string;
  readonly value: number;
  readonly unit: string;
  /** Its figures without spaces. */
  readonly digits: string;
  /** The three words before it, and the two after it, in lower case; empty where the sentence has fewer. */
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

const units: Readonly<Record<string, string>> = {
  kr: 'kr',
  kronor: 'kr',
  sek: 'kr',
  ':-': 'kr',
  tkr: 'tkr',
  mkr: 'mkr',
  mnkr: 'mkr',
  miljoner: 'mkr',
  miljon: 'mkr',
};

const pattern =
  /(?<![\d,.])(?:(?<before>sek)\s(?<of>\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+|\d+)(?![\d.,]\d|\p{L})|(?<number>\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d{1,3}(?:,\d{3})+|\d+(?:,\d{1,2})?)\s?(?<unit>kronor|kr|sek|:-|tkr|mkr|mnkr|miljoner|miljon)(?![\p{L}\d]))/giu;

/** The sums of money that a text names. */
export function sumsIn(text: string): SumInText[] {
  if (!hasDigit(text)) return [];
  return Array.from(findAll(pattern, text), (match) => {
    const number = (match.groups!['number'] ?? match.groups!['of'])!.replace(
      /[ \u00a0\u202f.]|,(?=\d{3})/gu,
      '',
    );
    const end = match.index + match[0].length;
    return {
      written: match[0],
      value: Number(number.replace(',', '.')),
      unit: units[(match.groups!['unit'] ?? match.groups!['before'])!.toLowerCase()]!,
      digits: number.replace(',', ''),
      before: words(text.slice(Math.max(0, match.index - 80), match.index))
        .slice(-3)
        .join(' '),
      after: words(text.slice(end, end + 60))
        .slice(0, 2)
        .join(' '),
      start: match.index,
      end,
    };
  });
}

/** Words up to the nearest end of a sentence. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** A row of sums. */
export const sumRow = /^(?:summa|totalt|total|sum)\.?:?$/iu;

/** A row that adds up some of those above. */
export const partSum = partPattern(wordList('summa, total, resultat, delsumma, varav'));

/**
 * The word for what a sum is of, by the words before it (`underskottet på`): without the ending that makes it a known one. `isTold`: the
 * words tell how much it is (`investeringen uppgår till`).
 */
export function nounOfSum(
  before: string,
): { readonly stem: string; readonly isDefinite: boolean; readonly isTold: boolean } | null {
  const { noun, told } =
    /(?:^|\s)(?<noun>\p{L}{3,})\s+(?:på|om|(?<told>uppgår\s+till|beräknas\s+till|är|blir|kostar))$/u.exec(
      before,
    )?.groups ?? {};
  if (noun === undefined) return null;
  const isDefinite = known.test(noun);
  const stem = isDefinite ? noun.replace(/(?:[ei]?[nt])$/u, '') : noun;
  return { stem: stem.replace(/[ae]$/u, ''), isDefinite, isTold: told !== undefined };
}

/** What has been named before, or is the only one of its kind. */
const known = new RegExp(
  `${anyOf(
    wordList(
      'skottet, budgeten, anslaget, bidraget, kostnaden, summan, avgiften, ramen, offerten, anbudet, lånet, vinsten, förlusten, beloppet, ' +
        'ökningen, minskningen, resultatet, intäkten, investeringen, ersättningen, arvodet, priset, hyran, skulden, utdelningen, ' +
        'avvikelsen, stödet',
    ),
  )}$`,
  'u',
);

const back = new RegExp(
  String.raw`(?:^|\s)${anyOf(wordList('beloppet, summan, medlen, anslaget, bidraget'))}(?:\s+(?:på|om|med))?$`,
  'u',
);

/** Whether the words before a sum point back to one that was told before (`att beloppet, 54 000 kr, tas ur …`). */
export function pointsBack(before: string): boolean {
  return back.test(before);
}

/** Papers that say what something costs, by the beginning of their names. */
const offers = /(?<!\p{L})(?<paper>offert|anbud|kostnadsförslag|offer|quote|tender)\p{L}*/iu;

/** The kind of offer that the words of a clause before a sum name (`anta offerten från Nordlyft AB om`); null where they name none. */
export function offerNamed(text: string): string | null {
  return offers.exec(text)?.groups?.['paper']?.toLowerCase() ?? null;
}

/** The name that the words right before a sum end with (`Filippi` of `from Filippi for`); null where none does. */
export function nameBeforeSum(before: string): string | null {
  return (
    /(?<!^|[.!?]\s)(?<name>\p{Lu}[\p{L}\d&’'-]{2,}(?:\s(?:\p{Lu}[\p{L}\d&’'-]*)){0,2})(?:[,:]?\s\p{Ll}{2,4}){0,2}\s?:?\s*$/u.exec(
      before,
    )?.groups?.['name'] ?? null
  );
}

/** The name right after a sum (`Dataplan` of `SEK 120 000 from Dataplan`); null where none stands there. */
export function nameAfterSum(after: string): string | null {
  return (
    /^\s(?:from|by|från|hos)\s(?<name>\p{Lu}[\p{L}\d&’'-]{2,}(?:\s\p{Lu}[\p{L}\d&’'-]*){0,2})/u.exec(after)
      ?.groups?.['name'] ?? null
  );
}

/** Whether a sentence tells of what is proposed, and not that it was something else before. */
export function tellsProposal(sentence: string): boolean {
  return /föresl(?:år|og|ås|agit)|förslag(?:et)?(?!\p{L})|yrkar|yrkade/iu.test(sentence);
}

/** Whether the words right after a sum tell for which time it is (`nästa år`, `för 2027`). */
export function tellsTimeOfSum(after: string): boolean {
  return /^[^.;:\d]{0,40}?(?:(?:nästa|detta|förra)\s+år|i\s+år|i\s+fjol|därefter|årligen|20\d\d)(?!\d|\p{L})/iu.test(
    after,
  );
}

/** The whole numbers of a text, without their spaces. */
export function numbersIn(text: string): string[] {
  return (text.match(/\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+|\d+/gu) ?? []).map((number) =>
    number.replace(/\D/gu, ''),
  );
}

/** The verb of a clause that a sum follows at once (`fördela` of `att fördela 900 000 kronor`); null where none does. */
export function deedBeforeSum(before: string): string | null {
  return /(?:^|\s)att\s+(?<verb>\p{Ll}{6,})\s*$/u.exec(before)?.groups?.['verb'] ?? null;
}

/** Whether two words are forms of one (`fördelar`, `fördela`): they are long, begin alike and are about as long. */
export function sharesStem(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length) - 1;
  return (
    shared >= 6 && one.slice(0, shared) === other.slice(0, shared) && Math.abs(one.length - other.length) <= 3
  );
}

/** Who decides or proposes, and that they do: of these words any two sentences may have one in common. */
const anybody = /^(?:föresl|styrel|nämnde|förval|beslut|kommun|ordför|stämma)/u;

/** The beginnings of the long words of a sentence, so that their endings don't matter. */
export function stemsIn(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/\p{L}{7,}/gu) ?? [];
  return words.map((word) => word.slice(0, 6)).filter((stem) => !anybody.test(stem));
}

const factors: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [
    /^sannolikhet/iu,
    /^(?:konsekvens|allvarlighet|påverkan)/iu,
    /^(?:riskvärde|risktal|riskpoäng|riskprodukt|risknivå|produkt)/iu,
  ],
  [/^(?:likelihood|probability)/iu, /^(?:impact|consequence|severity)/iu, /^(?:risk|score|product)/iu],
  [
    /^(?:antal|st|timmar|quantity)/iu,
    /^(?:à-?pris|a-pris|pris(?:\s+per\s+\p{L}+)?|styckpris|timpris|unit\s+price)/iu,
    /^(?:summa|belopp|totalt?|kostnad|amount)/iu,
  ],
];

/** The columns of a table of which the last is the product of the two others; null where no titles say so. */
export function productColumns(titles: readonly string[]): readonly [number, number, number] | null {
  for (const [one, other, product] of factors) {
    const found = [one, other, product].map((title) => titles.findIndex((text) => title.test(text.trim())));
    if (found.every((nth) => nth >= 0) && new Set(found).size === 3) return found as [number, number, number];
  }
  return null;
}
