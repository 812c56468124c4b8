import {
  abbreviatesBoard,
  isMeetingOfBoard,
  isMeetingOfMembers,
  kindSpokenOf,
  meansAssembly,
  endsInArticle,
  rootsIn,
  wordsOfName,
  decidesInCooperation,
} from '../body-words.ts';
import { onOneLine } from '../../model/text-shapes.ts';

/** What the deciding body may call itself. */
export interface BodyNames {
  /** Full name of the body (`Samverkansgrupp Barn och Unga`); null when the notes give none. */
  readonly body: string | null;
  readonly aliases: readonly string[];
  /** The day of the meeting (`YYYY-MM-DD`): what was decided then is no quotation. */
  readonly meetingDate?: string | null;
  /** What the meeting is called (`Årsmöte`): at a meeting of the members the board only proposes. */
  readonly meeting?: string;
}

/**
 * Whether a decision with this subject is the meeting body's own: its name, an alias, a generic word for it, or nothing.
 * `Samverkansgrupp Vuxna` is not `Samverkansgrupp Barn och Unga`.
 */
export function isOwnSubject(subject: string, names: BodyNames): boolean {
  const name = fold(subject);
  if (name === '' || meansAssembly(name, names.meeting)) return true;
  if (abbreviatesBoard(subject.trim(), names.meeting ?? '')) return true;
  if (decidesInCooperation(name, `${names.body ?? ''} ${names.meeting ?? ''}`)) return true;
  const own = [names.body, ...names.aliases].filter((each) => each !== null).map(fold);
  if (
    own.some((each) => same(name, each) || isShortFor(name, each) || isAbbreviationOf(subject.trim(), each))
  )
    return true;
  return isPartOfName(subject.trim(), names.body ?? '') || isGenericFor(name, own, names.meeting ?? '');
}

/** Whether the words name a body at all, so that they may be the subject of a decision. */
export function looksLikeBody(subject: string): boolean {
  const name = fold(subject);
  return (
    meansAssembly(name) ||
    name.split(' ').some((word) => kindSpokenOf(word) !== null) ||
    rootsIn(name).length > 0 ||
    /^(?:[A-ZÅÄÖ]{2,6})$/.test(subject.trim()) ||
    /möte(?:t)?$/.test(name)
  );
}

/** `Gemensamma nämnden` of `Gemensamma nämnden för räddningstjänst`. */
function isShortFor(name: string, own: string): boolean {
  return own.startsWith(`${name} `) && /^(?:för|i|på|inom|vid)\s/u.test(own.slice(name.length + 1));
}

/**
 * `Maskan` or `Caféet` of `Stickcaféet Maskan`, `Cirkeln` of `Bokcirkeln`: a word of the name, or the end of one that has the
 * article. What is a body of its own (`Kommunstyrelsen` in its arbetsutskott) is another one.
 */
function isPartOfName(subject: string, own: string): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(subject)) return false;
  const word = fold(subject);
  const words = wordsOfName(fold(own));
  if (rootsIn(word).length > 0 || words.some((each) => rootsIn(each).length > 0)) return false;
  const ends = endsInArticle(word);
  return words.some((each) => each === word || ends.some((end) => each.endsWith(end)));
}

/** Whether a name of a body is an abbreviation (`KSAU`). */
export function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}

/** `BUN` of `barn- och utbildningsnämnden`: letters of the name in order, the first its first and the last that of the kind of body. */
function isAbbreviationOf(subject: string, own: string): boolean {
  const kind = rootsIn(own).at(-1);
  if (!/^[A-ZÅÄÖ]{2,5}$/.test(subject) || kind === undefined) return false;
  const letters = subject.toLowerCase();
  if (letters[0] !== own[0] || letters.at(-1) !== kind[0]) return false;
  const before = own.slice(0, own.lastIndexOf(kind));
  let at = 0;
  for (const letter of letters.slice(0, -1)) {
    at = before.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isGenericFor(name: string, own: readonly string[], meeting: string): boolean {
  const root = kindSpokenOf(name);
  if (root === null) return false;
  if (root === '') return true;
  // `Kommunstyrelsen` in another body's protocol is not that body, though both are a styrelse.
  const isPlain = name.replace(/(?:en|n|et|t|an|a)$/, '').startsWith(root) || name.length <= root.length + 4;
  if (root === 'styrelse' && isPlain && isMeetingOfMembers(meeting))
    return own.some((each) => each.includes(root));
  if (root === 'styrelse' && isPlain && isMeetingOfBoard(meeting)) return true;
  if (root === 'stämm' && isPlain && isMeetingOfMembers(meeting)) return true;
  const named = own.filter((each) => rootsIn(each).length > 0);
  if (named.length === 0) return true;
  return isPlain
    ? named.some((each) => rootsIn(each).includes(root))
    : named.some((each) => each.includes(name.replace(/(?:en|n|et|an)$/, '')));
}

function same(name: string, own: string): boolean {
  return name === own || definite(name) === definite(own);
}

/** `socialnämnden` and `socialnämnd` are one. */
function definite(name: string): string {
  return name.replace(
    /(?<=nämnd|styrelse|grupp|utskott|råd|stämma|direktion|kommitté)(?:en|n|et|t)(?=$|\s)/g,
    '',
  );
}

function fold(text: string): string {
  return onOneLine(text.toLowerCase().normalize('NFC')).replace(/[*_]/g, '').trim();
}
