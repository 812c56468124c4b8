import type { VoteChoice } from '../model/blocks.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';
import { onOneLine, partsAtSpaces } from '../model/text-shapes.ts';

/** How a choice is written: alone in a cell, after or before a count, and what those who made it did. */
interface ChoiceRow {
  readonly choice: VoteChoice;
  /** All of a cell of a table of votes. */
  readonly cell: string;
  /** After a count (`8 för`), or before one (`Ja: 8`). */
  readonly counted: string;
  /** After the names of those who voted so (`Kim Sav röstar nej`). */
  readonly said: string;
  /** Before a colon and the names of those who voted so (`Nej: Kim Sav`). */
  readonly named: string;
}

const rows: readonly ChoiceRow[] = [
  {
    choice: 'yes',
    cell: 'ja, j, för, yes',
    counted: 'ja, för, för bifall, bifall, yes, for, in favour, in favor, aye, ayes',
    said: 'ja, för, yes',
    named: 'ja, för, för förslaget, yes, ayes, for, in favour, in favor',
  },
  {
    choice: 'no',
    cell: 'nej, n, mot, emot, no',
    counted: 'nej, mot, emot, för avslag, avslag, no, against, opposed, nay, nays',
    said: 'nej, mot, emot, no',
    named: 'nej, mot, emot, mot förslaget, no, nays, against, opposed',
  },
  {
    choice: 'abstain',
    cell: 'avstår, avstod, avst, avst., avstående, avstått, a, blankt, abstain, abstained',
    counted:
      'avstår, avstod, avstående, avstått, nedlagd, nedlagda, blank, blanka, blankt, abstain, abstained, abstaining, abstention, abstentions, ' +
      'lade ner sin röst, lade ned sin röst, la ner sin röst, lade ner sina röster, lade ned sina röster, la ner sina röster',
    said: 'avstår, avstod',
    named:
      'avstår, avstod, avstående, blankt, abstain, abstains, abstained, abstaining, abstention, abstentions',
  },
  { choice: 'absent', cell: 'frånvarande, frånv, frånv., f, -, –, absent', counted: '', said: '', named: '' },
  {
    choice: 'not-voting',
    cell:
      'deltar ej, deltar inte, deltog ej, deltog inte, ej deltagit, ej deltagande, deltager ej, röstar ej, röstar inte, ' +
      'röstade ej, röstade inte, deltar ej i beslutet, deltog ej i beslutet, jäv, jävig, did not vote',
    counted: '',
    said: '',
    named: '',
  },
];

const byName = new Map(
  rows.flatMap(({ choice, named }) =>
    named
      .split(', ')
      .filter(Boolean)
      .map((word) => [word, choice] as const),
  ),
);

/** Source of the words of a choice before a colon and the names of those who made it, with what they may be followed by. */
export const namedChoice = String.raw`(?:${anyOf([...byName.keys()])}(?:-?röst(?:er)?|\s+rösta(?:r|de)|\s+votes?)?\s*(?:\(\d{1,4}\)\s*)?:|(?:ja|nej)\s+rösta(?:r|de)(?=\s+\p{L}))`;

/** The choice of words before a colon that `namedChoice` matched. */
export function choiceNamed(words: string): VoteChoice | undefined {
  const name = onOneLine(words.toLowerCase());
  const own = /^\p{L}+(?:\s(?:förslaget|favou?r))?/u.exec(name)?.[0] ?? '';
  return byName.get(own) ?? byName.get(partsAtSpaces(own)[0]!);
}

const byCell = new Map(
  rows.flatMap(({ choice, cell }) => cell.split(', ').map((word) => [word, choice] as const)),
);

/** The choice that a cell of a table of votes tells, in any case; undefined for other words. */
export function choiceInCell(text: string): VoteChoice | undefined {
  return (
    byCell.get(
      text
        .trim()
        .toLowerCase()
        .replace(/(?<=\p{L}{2})\.$/u, ''),
    ) ?? byCell.get(text.trim().toLowerCase())
  );
}

/** Whether the heading of a column says that it names those who vote. */
export function isVoterHeader(text: string): boolean {
  return /^(?:ledamot|ledamöter|namn|ersättare|röstande|ombud|ledamot\s*\/\s*ersättare|tjänstgörande.*)$/i.test(
    text,
  );
}

/** Whether the heading of a column says that it tells how each voted. */
export function isVoteHeader(text: string): boolean {
  return /^(?:(?:röst|röster|omröstning|votering|val)(?:\s*§\s*\d+)?|§\s*\d+)$/i.test(text);
}

/** Whether a row of a table is that of the sums. */
export function tellsSum(text: string): boolean {
  return /^(?:summa|totalt|resultat|antal)\b/i.test(text);
}

/** Regular expression sources of the words of a choice next to a count. */
export const counted = {
  yes: anyOf(wordsOf('yes', 'counted')),
  no: anyOf(wordsOf('no', 'counted')),
  abstain: anyOf(wordsOf('abstain', 'counted')),
} as const;

/** Source of what those who are named before it did; the choice is what `choiceSaid` tells of it. */
export const said = `(?:(?:röstar|röstade|votes|voted)\\s+${anyOf([...wordsOf('yes', 'said'), ...wordsOf('no', 'said')])}|${anyOf(wordsOf('abstain', 'said'))}(?:\\s+från\\s+att\\s+rösta)?)`;

/** The choice of words that `said` matched. */
export function choiceSaid(words: string): VoteChoice {
  const last = partsAtSpaces(words.toLowerCase())[1] ?? '';
  if (wordsOf('yes', 'said').includes(last)) return 'yes';
  return wordsOf('no', 'said').includes(last) ? 'no' : 'abstain';
}

function wordsOf(choice: VoteChoice, form: 'counted' | 'said'): string[] {
  return rows.find((row) => row.choice === choice)![form].split(', ');
}

const noVote = wordPattern(
  wordList(
    'ingen omröstning, ingen votering, inte omröstning, ej omröstning, omröstning begärs ej, omröstning begärs inte, omröstning begärdes ej, ' +
      'omröstning begärdes inte, votering begärdes inte, votering begärdes ej, enhälligt, acklamation, enligt bilaga, se bilaga, bilaga, röstlista, ' +
      'omröstningslista, voteringslista, no vote',
  ),
);

/** Whether a text says that nobody asked for a vote, that all agreed, or that the list is an attachment. */
export function saysNoVote(text: string): boolean {
  return noVote.test(text);
}

const yesOrNo = /(?<!\p{L})(?:ja|nej|yes|no)(?!\p{L})/iu;

/** Whether votes are told as yes and no, so that somebody must say what they mean. */
export function tellsYesOrNo(text: string): boolean {
  return yesOrNo.test(text);
}

/**
 * `18 röster för bifall och 13 för avslag` · `750 röster för styrelsens förslag och 250 röster mot`: the two counts, each before what
 * it is for. `count`: source of a number.
 */
export function countOfTwoSides(count: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\d])(${count})\s+(?:röst(?:er)?|votes?|(?:\p{L}+\s+)?rösta(?:r|de))\s+(?:\p{L}+\s+)?(?:för|for)\s+(\p{L}[^,.;]{1,60}?)(?:,\s+|,?\s+(?:och|samt|mot|medan|and|to)\s+)(${count})\s+(?:röst(?:er)?\s+|votes?\s+|rösta(?:r|de)\s+)?(?:\p{L}+\s+)?(?:för|for|e?mot|against)(?:\s+(\p{L}[^,.;]{1,60}?))?(?=[,.;]|$)`,
    'iu',
  );
}
const proposal = String.raw`(?:\p{Lu}\p{L}+\s+)?(?:\p{L}+s\s+)?\p{Ll}*(?:motion|förslag|yrkand|bifall|avsl|återremi|alternativ|linje)[^,.;\d]{0,60}?`;

/** `fick motionen 14 röster och styrelsens förslag 9`: groups `one`, `first`, `other`, `second`; sides that are no people. */
export function countOfTwoProposals(count: string): RegExp {
  const got = '(?:fick|får|erhöll|erhåller|samlade)';
  return new RegExp(
    String.raw`(?:(?<!\p{L})${got}\s+(?<one>${proposal})|(?<!\p{L})(?<one2>${proposal})\s+${got})\s+(?<first>${count})(?:\s+röst(?:er)?)?,?\s+(?:och|samt|mot|medan)\s+(?<other>${proposal})\s+(?:${got}\s+)?(?<second>${count})(?!\p{L})`,
    'iu',
  );
}

/** `Rösterna fördelade sig 31 för och 9 emot.` */
export const votesFell = new RegExp(
  `^${anyOf(wordList('Rösterna, Röstsiffrorna, Rösttalen, Röstetalen'))}\\s+${anyOf(wordList('fördelade, fördelades, föll, blev, var, är'))}(?!\\p{L})`,
  'u',
);

/** `Vid upprop avges tre (3) ja-röster och tre (3) nej-röster.` */
export const votesGiven =
  /^(?:Vid\s+(?:upprop|namnupprop)(?:et)?\s+)?(?:det\s+)?(?:avges|avgavs|lämnas|lämnades|avgives)\s[^.!?]{1,80}?(?:ja|nej)-?\s?röst/iu;

/** Source of a number of votes, which neither a time nor a year is: `9 röster`, `5 för`, `ja 5`, `8–3`. */
export const someVotes = String.raw`(?:(?<![\d.:])\d{1,4}\s*(?:st\s+)?(?:(?:ja|nej|för|e?mot|röst|avst|blank|procent)|%|[–-]\s?\d)|(?<!\p{L})(?:ja|nej|för|e?mot|avst\p{L}{0,6}|blanka?)[\s:=(–-]{1,3}\d)`;
