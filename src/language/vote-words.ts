import { namedChoice } from './votes.ts';
import { allNameParticles } from './name-particles.ts';
import { wordList } from './word-list.ts';
import { partPattern, wordPattern } from './pattern.ts';
/** From the first number of votes to the last word that they are for. */
export const countsVotes =
  /(?<!\d)\d+\s+(?:röst\p{L}*\s+)?(?:ja|nej|för|mot|emot)(?!\p{L})(?:.*\s(?:nej|emot|mot|avst)[\p{L}-]*|[\p{L}-]*)/iu;

/** What chooses or employs somebody. */
export const namesElection = wordPattern(
  wordList(
    'valet av*, val av*, fyllnadsval*, välj*, utse*, utsåg*, anställ*, tillsätt*, entledig*, avsked*, uppsägning*, ' +
      'rekryt*, förordna*',
  ),
);

/** What an item is called in which a body chooses people or shares out what they do. */
export const choosesPeople = wordPattern(
  wordList(
    'val, valet, valen, omval*, nyval*, fyllnadsval*, välj*, utse*, konstituer*, rollfördel*, arbetsfördel*, uppdragsfördel*, styrelsen, election*, roles',
  ),
);

/** What breaks a tie. */
export const breaksTie = /utslagsröst|lott(?:ning)?(?!\p{L})/iu;

/** Told in other words or elsewhere in the item. */
export const tellsMeaning =
  /(?<!\p{L})ja(?:-?\s?röst(?:er|en)?)?\s*(?:för|på|innebär|betyder|till|=)\s|röstar?\s+ja(?!\p{L})|(?<!\p{L})ja-propositionen|kontraproposition|huvudförslag/iu;

/** Who did not vote. */
export const tellsWhoDidNot = partPattern(wordList('avst, delta, frånvar'));

/** Roles with a vote. */
export const mayVoteByRole = partPattern(wordList('ledamot, ordförande, ersätt'));

/** Roles without a vote. */
export const votelessRole = partPattern(
  wordList(
    'adjung, revisor, sekreterare, gäst, föredrag, suppleant, vd, verkställande, kansli, protokoll, inbjud, ' +
      'handlägg, chef, ekonom',
  ),
);

/** The casting vote; global. */
export const castingVote = /(?<!\p{L})utslagsröst(?:en)?(?!\p{L})/giu;

/** `4–3 med ordförandens utslagsröst inräknad` */
export const countsCastingVote = partPattern(
  wordList(
    'utslagsrösten inräknad, utslagsrösten medräknad, utslagsröst inräknad, utslagsröst medräknad, ' +
      'inklusive ordförandens utslagsröst, inklusive utslagsröst',
  ),
);

/** A sentence of today, without another day or meeting. */
export const boardElects =
  /^Styrelsen\s+(?:valde|väljer|utsåg|utser|beslutade?r?\s+(?:att\s+)?(?:välja|utse))(?!\p{L})(?![^.]*(?:inom sig|\d{4}))/u;

/** A heading of a column of votes. */
export const voteColumn = wordPattern(wordList('röst, omröstning, votering'), { whole: true });

/** A heading of a column of those absent. */
export const absentColumn = /^frånv\.?$/iu;

/** The title of a list of who voted how, with its §. */
export const voteListTitle =
  /^(?:bilaga\s*\d*\s*[,:.–-]?\s*)?\p{L}*(?:omröstning|votering|röst)\p{L}*[^§]{0,80}§\s*(\d{1,5})(?!\d)/iu;

/** A line that tells of a vote by itself. */
export const beginsVote =
  /^(?:(?:\d|ja|nej|avst|den som|de som|omröstning|votering|yes|no)(?!\p{Ll}{4})|\p{L}+(?:\s\p{L}+)?:)/iu;

/** A heading of a column of parties. */
export const partyColumn = wordPattern(wordList('parti'), { whole: true });

/** What stands in the column of a choice. */
export const voteMark = /^(?:x|✓|✔|☑|1|ja|nej|j|n|a|avst\.?|avstår|\*)$/i;

/** Those who voted in one way, after the word for it. */
export const voterLine = new RegExp(String.raw`^(${namedChoice})\s*(\S.*)$`, 'iu');

/** Those who voted in one way, in parentheses; global. */
export const votersInParentheses =
  /(?<!\p{L})(ja|nej)-?\s?röst(?:er)?\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)|(avst(?:år|od|ått))[^().]{0,30}\(([^()]*(?:\([^()]*\)[^()]*)*)\)/giu;

/** Between those who voted in different ways. */
export const choiceSeam = new RegExp(String.raw`[.;,]\s+(?=${namedChoice}\s)`, 'iu');

/** Voters whom no list names: `Nej röstade övriga ledamöter.` */
export const votersUnnamed = wordPattern(
  wordList('övriga, resten, resterande, alla andra, de andra, the others, the rest, all others'),
);

/** Words for voters in general. */
export const tellsAnyVoter = /(?<!\p{L})(?:den|de|som|om)\s/iu;

/** Where a decision says how many were for it: before its first `att`, and in a sentence of its own after it. */
export const ownCount =
  /(?:^|[.!?]\s)((?:(?:Vid|Efter)\s+(?:sluten\s+|öppen\s+)?(?:omröstning|votering|rösträkning|räkning)(?:en)?|(?:\p{Lu}\p{L}+\s+){0,2}?(?:[Ff]örslaget|[Mm]otionen|[Yy]rkandet|Bifall|Avslag)(?=\s[^.]{2,60}\srösta?)|Beslutet|Röst\p{L}*|Omröstning(?:en)?|Votering(?:en)?|Votes?|Voting|Vi\s+röstade|Resultat)[\s:][^.]{3,120})/gu;

/** The counts of a vote, in parentheses. */
export const countInParentheses =
  /\(([^()]{1,40}\s(?:e?mot|nej|against|opposed|no|nays?)(?!\p{L})[^()]{0,60})\)\s*\.?$/u;

/** Without these a text tells of no vote. */
export const namesVote = partPattern(wordList('röst, vote'));

/** By how many votes, at the end of a clause. */
export const byVotes =
  /\s(?:med\s[^.]{1,40}röst[^.]{0,40}|rösta(?:de|des|s)\s(?:ner|ned|igenom),?\s\(?\d[^.]{1,20})\.?$/u;

/** A clause beside the one that decides, where another vote than its own may be counted: `sedan utskottet med 3 röster mot 2 förordat köpet`; global. */
export const besideDecision =
  /(?<!\p{L})(?:sedan|då|eftersom|när|vilken|vilket|som(?!\s(?:(?:sin|eget|svar|yttrande|ett|en)\s|avst|inte\s|ej\s|röst|deltog|lade|la\s)))\s(?!(?:\p{L}+\s)?(?:omröst|voter|röst))[^,.]*?(?=[,.]|(?<!\p{L})besl(?:ut|öt)|$)/giu;

/** The first words of one of several votes. */
export const voteStart = /^(?:omröstning|votering)(?:en)?\s*(\d+|om .+)/iu;

/** In the place of the names of those who voted in one way. */
export const isNobody = wordPattern(wordList('ingen, inga, none, nobody'), { whole: true });

/** The casting vote. */
export const castingVoteWord = partPattern(wordList('utslagsröst'));

const castSide =
  /utslagsröst(?:en)?(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?<side>ja|nej|yes|no)(?!\p{L})|(?<!\p{L})(?<side2>ja|nej)(?!\p{L})[^.;]{0,40}utslagsröst/iu;

/** How many voted for a side. */
const countOfSide =
  /(?<![\p{L}\d])(?:\d{1,4}|\p{L}{2,6})\s+(?:ja|nej|yes|no)(?:-|\s)?(?:röst(?:er)?|votes?)(?!\p{L})|\d\s+(?:ja|nej|yes|no)(?!\p{L})/giu;
const namesSide = /(?<!\p{L})(?:ja|nej|yes|no)(?!\p{L})/giu;
const denies = wordPattern(wordList('inte, ej, icke, not'));

/** For which side a sentence says that the casting vote was; null where it doesn't, or may say another thing of a side. */
export function castingSide(told: string): 'yes' | 'no' | null {
  const sentence = told.replace(countOfSide, ' ');
  const sides = new Set(Array.from(sentence.matchAll(namesSide), ([side]) => side.toLowerCase()));
  if (sides.size > 1 || denies.test(sentence)) return null;
  const groups = castSide.exec(sentence)?.groups;
  const side = (groups?.['side'] ?? groups?.['side2'])?.toLowerCase();
  if (side === undefined) return null;
  return side === 'ja' || side === 'yes' ? 'yes' : 'no';
}

/** The question of a vote, after the word for it. */
export const voteQuestion =
  /^(?:sluten\s+)?(?:omröstning|votering)(?:en)?(?:\s*\d+)?\s*(?:[:–-]\s*(.+)|(om .+))$/iu;

/** A vote by ballot. */
export const closedVote = /\bslut(?:en|et|na)\s+(?:omröstning|votering|val|röst|sed)/iu;

/** Without these a text tells of no vote, nor of voters in parentheses. */
export const mayTellOfVote = partPattern(wordList('röst, vote, ('));

/** Source of the words of a choice in the heading of a column. */
const choiceInColumn = String.raw`ja|nej|avstår|avst\.?|avstod|avstående|avstått|frånv\.?`;
/** Source of the words for a vote in the heading of a column. */
const voteInColumn = String.raw`(?:omröstning|omr|votering|vot|röst|röster)\.?`;

/** The heading of a column of votes with its § first: the number, and the choice. */
export const signFirst = new RegExp(
  String.raw`^(?:${voteInColumn}\s+)?§\s*(\d{1,5})(?:\s*(?:[:,.–-]|\s)?\s*(?:${voteInColumn}\s*)?(${choiceInColumn})?)?$`,
  'iu',
);

/** The same with its choice first: the choice, and the number. */
export const choiceFirst = new RegExp(String.raw`^(${choiceInColumn})\s*,?\s*\(?§\s*(\d{1,5})\)?$`, 'iu');

/** The heading of a column that is only a choice. */
export const choiceOnly = /^(?:ja|nej|avstår|avst\.?|avstod|avstående)$/iu;

/** Words in small letters that may stand among the names of those who voted. */
export const besideVoter = wordPattern(
  [
    ...wordList('och, samt, jämte, and, tjänstgörande, ordinarie, vice, m.fl, mfl, ingen, inga'),
    ...allNameParticles,
  ],
  { whole: true },
);

/** A heading or line above those who spoke for and against: `För: Ida` below it tells of no vote. */
export const opensDebate = partPattern(
  wordList('talare, talade, talarlista, debatt, argument, anför, inlägg, diskussion'),
);

/** Whether a count has votes against: the others are then for what is decided on, and stand first. */
export const countsAgainst = /(?<!\p{L})(?:mot|emot|nej|against|no)(?!\p{L})/iu;

/** `avslår motionen med 29 röster mot 15`: those for the refusal stand first. */
export const rejectsWithCount =
  /(?<!\p{L})(?:avslår|avslog|avslås|avslogs)\s+(?:\p{L}+\s+){0,3}med\s+\d{1,4}\s+(?:röster\s+)?mot\s+\d/iu;
