import { wordList } from './word-list.ts';
import { findAll } from '../model/find-all.ts';
import { anyOf, partPattern } from './pattern.ts';

/** What stands before the number of a page: `Sida 2 av 3`. */
const pageWords = ['sida', 'sidan', 'sid', 'sid.', 'sidnr', 'sida nr', 'blad', 'page'];

/** What stands between the number of a page and how many there are. */
const ofWords = ['av', 'of', '/'];

/** Labels of the places for initials at the foot of each page. */
const initialsLabels = [
  'justerandes sign',
  'justerandes signatur',
  'justerandes signaturer',
  'justerandes initialer',
  'justerares sign',
  'justerares signatur',
  'justerarnas sign',
  'justerarnas signaturer',
  'justerare sign',
  'justerarsignaturer',
  'justerarsignatur',
  'justeringssignatur',
  'justeringssign',
  'ordförandes sign',
  'ordförandens sign',
  'ordförandens signatur',
  'ordf sign',
  'sekr sign',
  'sekreterarens sign',
  'sekreterarens signatur',
  'just sign',
];

/** Labels of the place where an extract is certified. */
const extractLabels = [
  'utdragsbestyrkande',
  'utdragsbestyrkan',
  'utdragsbestyrkning',
  'utdraget bestyrks',
  'utdraget bestyrkes',
  'utdragets riktighet bestyrks',
  'utdragets riktighet bestyrkes',
  'bestyrkande',
];

/** What the place for one person's initials is called; furniture only where several stand on a line. */
const oneInitial = ['sign', 'signatur', 'just'];

/** What a document is called at the top of each page. */
const documentWords = [
  'sammanträdesprotokoll',
  'protokoll',
  'mötesprotokoll',
  'protokollsutdrag',
  'stämmoprotokoll',
  'styrelseprotokoll',
  'årsmötesprotokoll',
  'minutes',
];

/** What is told of the document at the top of each page, before a day or a number. */
const headLabels = [
  'sammanträdesdatum',
  'sammanträdesdag',
  'mötesdatum',
  'protokoll nr',
  'protokoll',
  'protokollsnummer',
  'protokollnr',
  'protokollsnr',
];

/** Regular expression sources for patterns with the flags `iu`. */
export const furniturePatterns = {
  page: anyOf(pageWords),
  of: anyOf(ofWords),
  initials: anyOf([...initialsLabels, ...extractLabels]),
  oneInitial: anyOf(oneInitial),
  document: anyOf(documentWords),
  headLabel: anyOf(headLabels),
} as const;

/** Source of `2 (14)`, `Sida 2 av 3`, `Sid 3`, with the numbers in groups. */
export const numberedPage = String.raw`(?:(?<page>\d{1,4})\s?\(\s?(?<pages>\d{1,4})\s?\)|${anyOf(pageWords)}\s{0,3}:?\s{0,3}(?<named>\d{1,4})(?:\s{0,3}(?:${anyOf(ofWords)}|\()\s{0,3}(?<all>\d{1,4})\)?)?)`;

const wholeNumber = new RegExp(String.raw`^${numberedPage}$`, 'iu');
const initials = new RegExp(
  String.raw`(?<!\p{L})${anyOf([...initialsLabels, ...extractLabels])}(?!\p{L})`,
  'giu',
);
const initial = new RegExp(String.raw`(?<!\p{L})${anyOf(oneInitial)}(?!\p{L})\.?`, 'giu');
const onlyFill = /^[\s.…‥·_:/|-]*$/u;

/** Whether a line is the number of a page with a sign of it (`2 (14)`, `Sida 3`), and nothing else. */
export function tellsPage(text: string): boolean {
  const groups = text.length > 40 ? undefined : wholeNumber.exec(text)?.groups;
  return groups !== undefined && isInOrder(groups);
}

/** Whether the numbers that `numberedPage` matched can be those of a page and of the last. */
export function isInOrder({ page, pages, named, all }: Record<string, string | undefined>): boolean {
  if (page !== undefined) return Number(page) > 0 && Number(page) <= Number(pages);
  return all === undefined || Number(named) <= Number(all);
}

/** `Justerande          Utdragsbestyrkande`: beside the other place, what is else a role is the place for initials. */
const besideExtract = new RegExp(
  String.raw`^\s*(?:justerande|justerandes|justerare|justerarnas?)(?=\s.*${anyOf(extractLabels)})`,
  'iu',
);

/** Whether a line only names the places for initials and for certifying an extract. */
export function isInitialsLine(text: string): boolean {
  if (text.length > 200) return false;
  const left = text.replace(besideExtract, '').replace(initials, '');
  if (left.length < text.length && onlyFill.test(left.replace(initial, ''))) return true;
  const signs = [...findAll(initial, text)].length;
  return signs > 1 && onlyFill.test(text.replace(initial, ''));
}

/** `Justerandes sign`, `Justerarsignaturer`, `Utdragsbestyrkande`, each with dots or underscores to write on. */
export const signaturePlace =
  /(justera(?:ndes?|rnas?|res?|r)[\s-]?sign(?:atur(?:er)?|um|\.)?(?!\p{L})|utdragsbestyrk(?:ande|an|s)(?!\p{L})(?:\s+av(?!\p{L}))?)[\s:.…_‥|/–—-]*/giu;

/** Without these there is no such place. */
export const mayBeSignature = partPattern(wordList('sign, bestyrk'));

/** A quick look at whether notes come from pages at all. */
export const mayHavePages =
  /\(\s?\d{1,4}\s?\)\s*$|^(?:\W{0,3}|[ \t]+)(?:sid|blad|page)|^\s*[-–—] ?\d{1,4} ?[-–—]\s*$|sign|bestyrk|[.…]{4}|… …|\. \. \./imu;

const pageAtEnd = new RegExp(String.raw`\s+${anyOf(pageWords)}$`, 'iu');

/** A label without the one of the page number that was pasted into its cell: `Sammanträdesdatum Sida`. */
export function withoutPageWord(label: string): string {
  return label.replace(pageAtEnd, '');
}

/** A label at the head of a page with its value: group `value`. */
export const headLabelLine = new RegExp(
  String.raw`^${anyOf(headLabels)}\s{0,3}:?\s{0,9}(?<value>(?:\p{L}+\s)?\d[\d\s:./–-]*(?:\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\s\d{4})?)$`,
  'iu',
);
