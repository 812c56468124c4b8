import { wordList } from './word-list.ts';
import { wordPattern } from './pattern.ts';

/** The mark that stands for a name on purpose. */
export const namelessMark = wordPattern(wordList('xx'), { whole: true });

/** The mark that a heading may have. */
export const todoMark = wordPattern(wordList('todo'), { whole: true });

/** `Varför??`, the verb kolla and a heading TODO are words of the protocol; these are notes to oneself. */
export const leftMark =
  /(?<!\p{L})\?{2,}|(?<![\p{L}\d-])(?:TODO|FIXME|XX|KOLLA)(?![\p{L}\d-])|(?<![\p{L}\d])[Tt]odo(?=\s*:)|(?<=\()[Kk]olla(?!\p{L})|(?<![\p{L}\d])[Kk]olla(?=\s*[!:])/gu;

/** `student XX` stands for a name that was taken out. */
export const beforeNameless =
  /(?:student|elev|brukare|person|sökande|klient|patient|barn|vårdnadshavare|medlem|boende|hyresgäst|anställd|kund)\p{L}*\s+$/iu;
