import { wordList } from './word-list.ts';
import { wordPattern } from './pattern.ts';
/** Any mark of secrecy; global. */
export const anyMark = /:\s*sekretess\w*|\{[^{}\n]*\}|\[\s*sekretess\s*(?::[^[\]\n]{0,200})?\]/giu;

/** The key of the ground in law. */
export const groundKey = wordPattern(wordList('lagrum'), { whole: true });

/** The key of the words in the place of what is secret. */
export const replacementKey = wordPattern(wordList('ersättning, ersattning'), { whole: true });

/** The mark in brackets as it is meant. */
export const bracketMark = /^\[[ \t]*sekretess[ \t]*([:\]])/i;

/** The inline mark as it is meant. */
export const inlineMark = /^:sekretess\[/i;

/** The mark of a block as it is meant. */
export const blockMark = /^:{3,}[ \t]*sekretess[ \t]*/i;

/** A mark of a task or an id, and none of secrecy. */
export const taskMarkStart = /^\{\s*(?:uppdrag\b|#)/i;

/** A word that begins with that of the marks. */
export const secrecyCompound = /^se[ck]retes/;

/** The keys of a mark of secrecy in braces, with what they are set to. */
export const markAttribute = /\{[^{}]*(?:lagrum|ers[äa]ttning)\s*=/iu;

/** The same at the start. */
export const markAttributeFirst = /^\{\s*(?:lagrum|ers[äa]ttning)\s*=/iu;
