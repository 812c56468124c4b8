import { anyOf } from './pattern.ts';

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
