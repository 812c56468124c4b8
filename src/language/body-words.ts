import { findAll } from '../model/find-all.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** Words for any assembly: they always mean the one that meets. */
const assemblies = wordList(
  'mötet, sammanträdet, styrelsemötet, vi, ordföranden, ordförande, parterna, gruppen, man, ' +
    'protokollet, board, the board, meeting, the meeting, annual meeting, the annual meeting, general meeting, the general meeting, ' +
    'committee, the committee, association, the association, council, the council, we',
);
const assembly = wordPattern(assemblies, { whole: true });

/** A kind of body: what its name holds, how it may be spoken of without its name, and endings of that name. */
interface BodyKind {
  /** What the name of such a body holds. */
  readonly root: string;
  /** Source of words that mean one of its kind: `socialnämnden`, `nämnden`. */
  readonly spoken: string;
}

/** Any name of a body may stand behind these. */
const anyBody: RegExp = wordPattern(
  wordList(
    'föreningen, församlingen, klubben, sektionen, bolaget, förbundet, klassen, kåren, kören, laget, arbetslaget, teamet, sällskapet, orkestern, samfälligheten, kollektivet',
  ),
  {
    whole: true,
  },
);

const kinds: readonly BodyKind[] = [
  { root: 'nämnd', spoken: String.raw`\p{L}*nämnden` },
  { root: 'styrelse', spoken: String.raw`\p{L}*styrelsen|styrelse` },
  { root: 'stämm', spoken: String.raw`\p{L}*stämman` },
  { root: 'utskott', spoken: String.raw`\p{L}*utskottet|au` },
  { root: 'fullmäktige', spoken: String.raw`\p{L}*fullmäktige` },
  { root: 'grupp', spoken: String.raw`\p{L}*gruppen` },
  { root: 'råd', spoken: String.raw`\p{L}*(?<!om)rådet` },
  { root: 'kommitt', spoken: String.raw`\p{L}*kommittén|kommitteen` },
  { root: 'direktion', spoken: 'direktionen' },
  { root: 'presidi', spoken: 'presidiet' },
];

const spoken = kinds.map(({ root, spoken: source }) => [new RegExp(`^(?:${source})$`, 'u'), root] as const);

/** A name holds a root of these; `område` and `förråd` hold no `råd`. */
const rootWord = new RegExp(
  String.raw`(?:${anyOf(kinds.map(({ root }) => root).filter((root) => root !== 'råd'))}|(?<!om|för|f)råd)`,
  'gu',
);

/** A meeting of the members by its kind: `församlingsmötet`, `kårstämman`. */
const membersMeeting = /^\p{L}{2,}(?<!styrelse)(?:mötet|stämman)$/u;

/** Whether words in lower case mean the assembly that meets, whatever it is; to a board the meeting of the members is another. */
export function meansAssembly(words: string, meeting = ''): boolean {
  if (membersMeeting.test(words)) return !isMeetingOfBoard(meeting);
  return assembly.test(words);
}

/** Whether words in lower case mean who decides in a body where the employer and the unions meet: what it comes to, the employer decides. */
export function decidesInCooperation(words: string, body: string): boolean {
  return (
    /^(?:arbetsgivaren|chefen|enhetschefen|verksamhetschefen|rektor|rektorn)$/u.test(words) &&
    cooperation.test(body)
  );
}

const cooperation = /samverkan|(?<!\p{L})(?:LSG|FSG|CSG|FÖSAM|LOSAM|APT|MBL)(?!\p{L})|förhandling/iu;

/** `FS beslutade` at a meeting of a board: the board by its abbreviation; those of municipalities and regions are other bodies there. */
export function abbreviatesBoard(subject: string, meeting: string): boolean {
  return /^(?![KR]S)\p{Lu}S$/u.test(subject) && isMeetingOfBoard(meeting);
}

/** The kind of body, by its root, that words in lower case speak of without a name; '' for any; null when they do not. */
export function kindSpokenOf(words: string): string | null {
  if (anyBody.test(words)) return '';
  return spoken.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The roots of kinds of body that a name in lower case holds, in order: `barn- och utbildningsnämnden` holds `nämnd`. */
export function rootsIn(name: string): string[] {
  return Array.from(findAll(rootWord, name), ([root]) => root);
}

/** Meetings of all members or owners, to which a board only proposes. */
const ofMembers = new RegExp(
  String.raw`(?:stämma|årsmöte|medlemsmöte|månadsmöte|församlingsmöte|sektionsmöte|föreningsmöte|kårmöte|höstmöte|vårmöte|kongress|riksmöte|general meeting|annual meeting)(?!\p{L}*\s+(?:med|i)\s+styrelsen)`,
  'iu',
);
const ofBoard = /styrelse|direktion|(?<!\p{L})board(?!\p{L})/iu;

/** Whether what a meeting is called says that the members met, and no board. */
export function isMeetingOfMembers(title: string): boolean {
  return ofMembers.test(title) && !ofBoard.test(title);
}

/** Whether what a meeting is called says that a board met. */
export function isMeetingOfBoard(title: string): boolean {
  return ofBoard.test(title) && !ofMembers.test(title);
}

/** The words of a name in lower case, without where it is and without the board: `filmklubben`, `snutten` of `filmklubben snuttens styrelse`. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/\s(?:i|på|vid|för)\s.*$/u, '')
    .replace(/s\s+styrelse$/u, '')
    .split(' ');
}

/** How the name may end of those whom a word with the article speaks of (`gillet`: `…gillet`, `…gille`); none for other words. */
export function endsInArticle(word: string): string[] {
  return [/(?:en|et)$/u, /[nt]$/u]
    .filter((article) => article.test(word))
    .flatMap((article) => [word, word.replace(article, '')])
    .filter((end) => end.length >= 4);
}
