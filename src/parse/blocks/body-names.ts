/** What the deciding body may call itself. */
export interface BodyNames {
  /** Full name of the body (`Samverkansgrupp Barn och Unga`); null when the notes give none. */
  readonly body: string | null;
  readonly aliases: readonly string[];
  /** The day of the meeting (`YYYY-MM-DD`): what was decided then is no quotation. */
  readonly meetingDate?: string | null;
}

/** Words for any assembly: they always mean the one that meets. */
const always =
  /^(?:mötet|sammanträdet|årsmötet|medlemsmötet|styrelsemötet|extrastämman|vi|ordföranden|ordförande|parterna|gruppen|man|protokollet|(?:the )?(?:board|meeting|annual meeting|general meeting|committee|association|council)|we)$/;

/** Definite forms of kinds of body, and the root that the body's own name must hold for them to mean it. */
const generic: readonly (readonly [RegExp, string])[] = [
  [/^(?:\p{L}*nämnden)$/u, 'nämnd'],
  [/^(?:\p{L}*styrelsen|styrelse)$/u, 'styrelse'],
  [/^(?:\p{L}*stämman)$/u, 'stämm'],
  [/^(?:\p{L}*utskottet|au)$/u, 'utskott'],
  [/^(?:\p{L}*fullmäktige)$/u, 'fullmäktige'],
  [/^(?:\p{L}*gruppen)$/u, 'grupp'],
  [/^(?:\p{L}*rådet)$/u, 'råd'],
  [/^(?:\p{L}*kommittén|kommitteen)$/u, 'kommitt'],
  [/^(?:direktionen)$/u, 'direktion'],
  [/^(?:presidiet)$/u, 'presidi'],
  [/^(?:föreningen|klubben|sektionen|bolaget|förbundet)$/u, ''],
];

const roots = [
  'nämnd',
  'styrelse',
  'stämm',
  'utskott',
  'fullmäktige',
  'grupp',
  'råd',
  'kommitt',
  'direktion',
  'presidi',
];

/**
 * Whether a decision with this subject is the meeting body's own: its name, an alias, a generic word for it, or nothing.
 * `Samverkansgrupp Vuxna` is not `Samverkansgrupp Barn och Unga`.
 */
export function isOwnSubject(subject: string, names: BodyNames): boolean {
  const name = fold(subject);
  if (name === '' || always.test(name)) return true;
  const own = [names.body, ...names.aliases].filter((each) => each !== null).map(fold);
  if (
    own.some((each) => same(name, each) || isShortFor(name, each) || isAbbreviationOf(subject.trim(), each))
  )
    return true;
  return isGenericFor(name, own);
}

/** Whether the words name a body at all, so that they may be the subject of a decision. */
export function looksLikeBody(subject: string): boolean {
  const words = fold(subject).split(' ');
  const last = words.at(-1) ?? '';
  return (
    always.test(fold(subject)) ||
    words.some((word) => generic.some(([pattern]) => pattern.test(word))) ||
    roots.some((root) => words.some((word) => word.includes(root))) ||
    /^(?:[A-ZÅÄÖ]{2,6})$/.test(subject.trim()) ||
    /(?:möte|mötet)$/.test(last)
  );
}

/** `Gemensamma nämnden` of `Gemensamma nämnden för räddningstjänst`. */
function isShortFor(name: string, own: string): boolean {
  return own.startsWith(`${name} `) && /^(?:för|i|på|inom|vid)\s/u.test(own.slice(name.length + 1));
}

/** `BUN` of `barn- och utbildningsnämnden`: letters of the name in order, the first its first and the last that of the kind of body. */
function isAbbreviationOf(subject: string, own: string): boolean {
  const kind = roots.findLast((root) => own.includes(root));
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

function isGenericFor(name: string, own: readonly string[]): boolean {
  const match = generic.find(([pattern]) => pattern.test(name));
  if (!match) return false;
  const [, root] = match;
  const named = own.filter((each) => roots.some((part) => each.includes(part)));
  if (root === '' || named.length === 0) return true;
  // `Kommunstyrelsen` in another body's protocol is not that body, though both are a styrelse.
  const isPlain = name.replace(/(?:en|n|et|t|an|a)$/, '').startsWith(root) || name.length <= root.length + 4;
  return isPlain
    ? named.some((each) => each.includes(root))
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
  return text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').replace(/[*_]/g, '').trim();
}
