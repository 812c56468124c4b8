import { onOneLine } from '../model/text-shapes.ts';
import { anyOf, wordPattern } from './pattern.ts';

/**
 * How surely a word is meant as a mark of secrecy:
 * - `own`: the word of the marks itself
 * - `stamp`: what is stamped on secret papers; a mark where a sign of its own or a colon makes it one
 * - `directive`: an ordinary word, which means secrecy only in what looks like a command (`:dold[…]`, `{dold: …}`)
 */
export type SecrecyReach = 'own' | 'stamp' | 'directive';

/** The words of secrecy that a hurried hand writes, in lower case. */
export const secrecyWords: Readonly<Record<SecrecyReach, readonly string[]>> = {
  own: 'sekretess, sekret, secretess'.split(', '),
  stamp: (
    'sekretessbelagt, sekretessbelagd, sekretessbelagda, sekretessbelägg, sekretessbeläggs, ' +
    'sekretesskyddat, sekretesskyddad, sekretesskyddade, sekretessskyddat, sekretesstämplat, ' +
    'sekretessmarkerat, sekretessmarkerad, sekretessmarkerade, sekretessmärkt, sekretessmärkning, ' +
    'sekretessuppgift, sekretessuppgifter, sekretessärende, sekretessblock, sekretesstext, ' +
    'hemlig, hemligt, hemliga, hemlighet, hemligstämplat, hemligstämplad, hemligstämplade, ' +
    'hemligstämpel, hemlighållet, hemlighållen, hemmelig, topphemligt, kvalificerat hemlig, ' +
    'konfidentiell, konfidentiellt, konfidentiella, förtrolig, förtroligt, förtroliga, ' +
    'secret, secrets, secrecy, confidential, top secret'
  ).split(', '),
  directive: (
    'sekr, dold, dolt, dolda, dölj, döljs, gömd, gömt, göm, mask, maska, maskad, ' +
    'maskat, maskera, maskerad, maskerat, maskerade, skyddad, skyddat, skyddade, skydda, ' +
    'privat, privata, internt, spärrad, spärrat, svärtad, svärtat, överstruket, censurerad, ' +
    'censurerat, censur, anonym, anonymt, anonymisera, anonymiserad, anonymiserat, känsligt, ' +
    'hidden, hide, private, classified, redacted, redact, masked, restricted, sensitive'
  ).split(', '),
};

/** Words that are a letter or two from one of these and mean something else. */
export const noSecrecyWords: readonly string[] = ['helig', 'heligt', 'heliga', 'hemlik', 'hemlös', 'secrete'];

/** What makes of `hemlig` the kind of a vote. */
const votes = ['omröstning', 'röstning', 'röstsedel', 'röstsedlar', 'votering', 'val', 'valet', 'personval'];

/** Whether the words that follow `hemlig` make it the kind of a vote. */
export function isOfVote(following: string): boolean {
  return ofVote.test(following);
}

const ofVote = new RegExp(`^[\\s*_]{0,8}(?:sluten )?${anyOf(votes)}`, 'iu');

/** Words by which a mark says that it begins or ends something. */
export const secrecyBounds = anyOf(
  'start,startar,börja,börjar,början,begin,på,on,slut,slutar,stopp,stop,end,av,off'.split(','),
);

const wholeBound = new RegExp(`^${secrecyBounds}$`, 'iu');

/** Whether a word is one by which a mark says that it begins or ends something. */
export function boundsSecrecy(word: string): boolean {
  return wholeBound.test(word);
}

/** Whether a word (of those that `secrecyBounds` matches) ends something. */
export function endsSecrecy(word: string): boolean {
  return /^(?:slut|sto|end|av|off)/iu.test(word);
}

const wordOfMark = anyOf([...secrecyWords.own, ...secrecyWords.stamp]);
const surely = anyOf(
  'start, startar, börjar, börja här, början, begin, begins, slut, slutar, stopp, stop, end, ends'.split(
    ', ',
  ),
);
const boundLine = new RegExp(
  String.raw`^[^\p{L}\p{N}|]{0,20}(?:${surely}[\s:–-]{1,3}(?:på\s|of\s)?${wordOfMark}|${wordOfMark}[\s:–-]{1,3}${surely})[^\p{L}\p{N}]{0,20}$`,
  'iu',
);

/**
 * Whether a line is nothing but a word of secrecy and that it begins or ends (`SEKRETESS START`, `--- slut på sekretess ---`), and which;
 * null when it is another.
 */
export function boundOnLine(line: string): 'start' | 'end' | null {
  if (line.length > 80 || !boundLine.test(line)) return null;
  return line.split(/[^\p{L}]+/u).some(endsSecrecy) ? 'end' : 'start';
}

/** What a form says of secrecy in answer to `Sekretess:`, which hides nothing. */
const answers = wordPattern(
  'ja,nej,ingen,inga,inget,ej,inte,gäller,råder,enligt,saknas,delvis,hela,se,föreligger,prövas'.split(','),
  { atStart: true },
);

/** Whether what follows `Sekretess:` is the answer of a form, or the ground in law. */
export function isAboutSecrecy(following: string): boolean {
  const text = following.slice(0, 300).replace(/^[\s*_~"”:–—-]+/u, '');
  return text === '' || answers.test(text) || secrecyGround(text) !== null;
}

const statutes = anyOf([
  'OSL',
  'OSF',
  'SekrL',
  'sekretesslagen',
  'sekretesslag',
  'offentlighets- och sekretesslagen',
  'offentlighets- och sekretesslag',
  'offentlighets och sekretesslagen',
  'offentlighets- och sekretessförordningen',
]);
const paragraph = String.raw`\d{1,3}(?:\s?[a-f](?!\p{L}))?`;
const place = String.raw`(?:\d{1,2}\s{0,2}kap\.?,?\s{0,2}${paragraph}\s{0,2}§?|\d{1,2}\s?:\s?${paragraph}(?!\d))`;
const places = String.raw`${place}(?:\s{0,2}(?:,|och|samt)\s{0,2}(?:${place}|${paragraph}\s{0,2}§)){0,9}`;
const year = String.raw`(?:\s{0,2}\((?:SFS\s)?\d{4}:\d{1,4}\))?`;
const ground = new RegExp(
  `(?<![\\p{L}\\d])(?:${statutes}${year},?\\s{0,2}${places}|${places},?\\s{0,2}(?:i\\s)?${statutes}(?!\\p{L})${year})`,
  'iu',
);

/** The ground of secrecy in law that a text names (`OSL 26:1`, `26 kap. 1 § OSL`), and nothing else of it; null when it names none. */
export function secrecyGround(text: string): string | null {
  const told = ground.exec(text)?.[0];
  return told === undefined ? null : onOneLine(told).trim();
}

/** How lines begin that name those who took part in a meeting: their names are public. */
export const participantLines = anyOf(
  (
    'tjänstgörande, närvarande, närvaro, beslutande, kallade, ersättare, suppleanter, frånvarande, deltog, deltagare, ledamöter, ' +
    'ledamot, ordförande, sekreterare, justerare, justerande, justeras, utses att justera, föredragande, övriga, tjänstemän, ' +
    'tjänstepersoner, övriga närvarande, övriga deltagande, inbjudna, adjungerade, insynsplats, vid protokollet, protokollförare'
  ).split(', '),
);

/** The text in the place of what is secret, where no ground stands; global. */
export const hiddenWithoutGround = /redovisas inte med hänvisning till sekretess(?!\s*\(|\s+enligt)/gu;

/** Whether a text stands in the place of something secret, or holds such words. */
export function hidesText(text: string): boolean {
  return /redovisas inte med hänvisning till sekretess|\(sekretess\)/iu.test(text);
}

/** Whether the heading for the public names the law that the case is under (`Individärende enligt LVU`). */
export function namesGround(title: string): boolean {
  return /(?<!\p{L})(?:enligt|OSL|LVU|LVM|SoL|LSS|FB|\d+\s*(?:kap\.?|§))(?!\p{L})/iu.test(title);
}
