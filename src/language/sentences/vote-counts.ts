import { counted, countOfTwoProposals, countOfTwoSides } from '../votes.ts';
import { isFullName } from '../people/name-shape.ts';
import { sentenceSeam } from '../sentences.ts';
import { count, readCount } from './numbers.ts';

const forTwo = countOfTwoSides(count);
const toTwo = countOfTwoProposals(count);

/** What yes and no stand for, as a text tells. */
export function readMeanings(text: string): { yes: string | null; no: string | null } {
  const formal = (word: string): string | null => {
    const pattern = new RegExp(
      String.raw`\b${word}(?:-?\s?röst(?:er)?)?\s*(?:för|innebär|betyder|=|:|till)\s+(.+?)(?=(?:[,;]?\s+(?:och\s+)?(?:ja|nej)(?:-?\s?röst(?:er)?)?\s*(?:för|innebär|betyder|=|:|till)\s)|[,;]?\s+(?:mot|och|samt)\s+${count}\s|,\s+(?:${count}\s|bifaller|beslutar|avslår|antar)|[.;]?\s*$|\.\s)`,
      'iu',
    );
    const found = pattern
      .exec(text)?.[1]
      ?.trim()
      .replace(/[.,;”"]+$/u, '');
    return found && !/^\d+(?:\s|,|$)/.test(found) ? found : null;
  };
  const spoken = (word: string): string | null => {
    const pattern = new RegExp(
      String.raw`\b(?:den|de) som\s+((?:(?!\b(?:den|de) som\b|rösta).)+?)\s+(?:ska\s+)?rösta(?:r|de)?\s+${word}\b`,
      'iu',
    );
    return pattern.exec(text)?.[1]?.trim().replace(/,$/, '') ?? null;
  };
  const [, , first, , second] = forTwo.exec(text) ?? [];
  const got = toTwo.exec(text)?.groups;
  return {
    yes: formal('ja') ?? spoken('ja') ?? first ?? got?.['one'] ?? got?.['one2'] ?? null,
    no: formal('nej') ?? spoken('nej') ?? second ?? got?.['other'] ?? null,
  };
}

/** `votering (14–9)` · `röstsiffrorna 14–9` · `rösterna 8 mot 5` · `14 röster mot 9`: the winning side stands first. */
const pair = new RegExp(
  String.raw`(?:(?:röst|voter|omröst)\p{L}*(?:\s+(?:blev|är|var|föll|med|på|till|ner|ned|igenom))?[\s:,(]+(${count})(?:\s*[–-]\s*|\s+mot\s+)(${count})|(?<![\p{L}\d–-])(${count})\s+(?:röst(?:er)?|votes?)\s+(?:e?mot|to|[–-])\s+(${count}))(?![\p{L}\d/:–-]|\s+nej)`,
  'iu',
);

/** `För bifall röstar 18, för återremiss 11` · `18 röstar för bifall och 11 för återremiss` */
const forEach = new RegExp(
  String.raw`(?<!\p{L})för\s+\p{L}[^,.;]{1,60}?\s+rösta(?:r|de)\s+(${count}),?\s+(?:och\s+|samt\s+)?för\s+\p{L}[^,.;]{1,60}?\s+(?:rösta(?:r|de)\s+)?(${count})(?!\p{L})`,
  'iu',
);

/** `… fick kassörens förslag 9 röster och Örjans 14` */
const gotEach = new RegExp(
  String.raw`(?<!\p{L})(?:fick|får|erhöll)\s+[^.;\d]{2,60}?\s(${count})\s+röst(?:er)?,?\s+(?:och|medan|mot)\s+[^.;\d]{2,60}?\s(${count})(?!\d)`,
  'iu',
);

/** `(21 för styrelsens förslag, 11 för Gun Alms)` */
const inParentheses = new RegExp(
  String.raw`\((${count})\s+för\s[^(),;]{1,60}[,;]?\s+(?:och\s+|samt\s+)?(${count})\s+för\s[^(),;]{1,60}\)`,
  'iu',
);

/** `Neon fick 3 röster, Halloween fick 1` · `Vi röstade: Neon 5 röster, Halloween 2` */
const namedTwo = new RegExp(
  String.raw`(?<!\p{L})(?<first>\p{Lu}[^,.;:\d\n]{1,40}?)\s+(?:(?:fick|får|got)\s+)?(?<yes>${count})\s+(?:röst(?:er)?|votes?),?\s+(?:(?:och|medan|and)\s+)?(?<second>\p{Lu}[^,.;:\d\n]{1,40}?)\s+(?:(?:fick|får|got)\s+)?(?<no>${count})(?:\s+(?:röst(?:er)?|votes?))?(?=\.(?:\s|$)|$|\n)`,
  'u',
);

const countsMore = new RegExp(String.raw`(?<!\p{L})(?:fick|får|got)\s|${count}\s+(?:röst|vote)`, 'iu');

/** Two alternatives and the votes that each got, the winner first; null where a text tells of none, or of people by their full names. */
export function votesForTwo(
  text: string,
): { readonly first: string; readonly second: string; readonly yes: number; readonly no: number } | null {
  const match = namedTwo.exec(text);
  const groups = match?.groups;
  const { first = '', second = '', yes = '', no = '' } = groups ?? {};
  if (!match || isFullName(first) || isFullName(second)) return null;
  // A third alternative beside them.
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  if (countsMore.test(rest)) return null;
  const told = { first, second, yes: readCount(yes) ?? 0, no: readCount(no) ?? 0 };
  return told.yes < told.no ? { first: second, second: first, yes: told.no, no: told.yes } : told;
}

/** A count and its choice, in either order: `8 för`, `13 = Ja`, `Ja: 8`, `röstar ja (5)`. */
const before = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])(${count})(?:\s?\(\d{1,4}\))?\s*=?\s*(?:(?:ledam\p{L}+|aktier|medlemmar|ombud|members|shares)\s+)?(?:som\s+|har\s+|hade\s+|var\s+)?(?:rösta(?:r|de|t)\s+|röst(?:er)?\s+(?:(?:avgavs|lämnades|avlades|gavs)\s+)?|votes?\s+)?${words}(?:-?\s?röst(?:er)?)?(?!\p{L})`,
    'iu',
  );
const after = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})${words}(?:-?\s?röst(?:er)?)?(?:\s+från\s+att\s+rösta)?\s*[:=(]?\s*(${count})(?!\p{L}|\s*(?:[=]\s*)?(?:ja|nej)(?!\p{L}))`,
    'iu',
  );
const totals = {
  yes: [before(`${counted.yes}(?!\\s+avslag)`), after(String.raw`(?:ja|yes)`)],
  no: [before(counted.no), after(String.raw`(?:nej|no)`)],
  abstain: [before(counted.abstain), after(counted.abstain)],
} as const;

/** How many were for, against and abstained, as a text tells; null where it does not. */
export function readTotals(text: string): {
  yes: number | null;
  no: number | null;
  abstain: number | null;
} {
  const read = (patterns: readonly RegExp[]): number | null => {
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) return readCount(found);
    }
    return null;
  };
  const [, ...sides] =
    (/mot|\sto\s|\d\s?[–-]/i.test(text) ? pair.exec(text) : null) ??
    (text.includes('(') ? inParentheses.exec(text) : null) ??
    (/röst/i.test(text)
      ? (forEach.exec(text) ??
        gotEach.exec(text) ??
        countsOf(forTwo.exec(text)) ??
        countsOfProposals(toTwo.exec(text)))
      : null) ??
    [];
  const [won, lost] = sides.filter((side) => side !== undefined).map(readCount);
  return { yes: won ?? read(totals.yes), no: lost ?? read(totals.no), abstain: read(totals.abstain) };
}

function countsOf(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[1], match[3]];
}

function countsOfProposals(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match.groups!['first'], match.groups!['second']];
}

const choice = `(?:${counted.yes}|${counted.no}|${counted.abstain})`;
const part = String.raw`(?:${count}\s*=?\s*(?:st\s+)?(?:röst(?:er)?\s+)?(?:som\s+)?${choice}(?:-?röst(?:er)?)?|${choice}(?:-?röst(?:er)?)?\s*[:=(–-]?\s*${count}\)?)`;
const countLine = new RegExp(
  String.raw`^(?:(?:\p{Lu}[^.:;]{0,60}\s)?(?:röst\p{L}*|handuppräckning|resultat|utfall|omröstning|votering|voting\s+results?|result)(?:\s[^.:;\d]{1,40})?\s*[:.]\s*)?${part}(?:(?:\s*[,;.]|\s+och|\s+samt|\s+mot|\s+and)?\s*${part}){0,5}[.!]?$`,
  'iu',
);

const longestCount = 120;
/** What no count is without. */
const mayCount = /\d|ingen|inga/iu;

/** Whether a line is nothing but counts of votes: `10 ja, 0 nej, 1 avstår` · `13 = Ja` · `Resultat: 8 för, 3 emot`. */
export function isCountLine(text: string): boolean {
  return text.length <= longestCount && mayCount.test(text) && countLine.test(text);
}

/** Whether the first sentence of a text is nothing but counts of votes: `4 ja-röster och 1 nej-röst. Nämnden har bifallit förslaget.` */
export function beginsWithCounts(text: string): boolean {
  const beginning = text.slice(0, longestCount + 2);
  if (!mayCount.test(beginning)) return false;
  if (isCountLine(text)) return true;
  const end = beginning.search(sentenceSeam);
  return end > 0 && isCountLine(text.slice(0, end));
}
