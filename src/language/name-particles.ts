import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

/** Words of nobility and the like before a surname, in small letters, that are no other words in Swedish text. */
const sure = wordList('von, af, de, la, van, der, di, el, al, zu');

/** Those that are other words, too: `Skötseln av Parken`. */
const alsoWords = wordList('av, den, del, du');

/** More of them, for what is a name or a list of names: in a sentence they may be anything. */
const amongNames = wordList('le, da, dos, bin, ibn, ben, ten, ter, y, e');

/** All words of nobility and the like, for what is known to be a name or a list of names. */
export const allNameParticles: readonly string[] = [...sure, ...alsoWords, ...amongNames];

/** Regular expression source: such a word in a text of names and other words. */
export const nameParticle = anyOf([...sure, ...alsoWords]);

/** Regular expression source: those before a surname and the space behind each (`van der `), or nothing. */
export const nameParticles = String.raw`(?:${nameParticle}\s+){0,2}`;

/** The same where other words stand between capitals: only what can be nothing else. */
export const sureNameParticles = String.raw`(?:${anyOf(sure)}\s+){0,2}`;

const particle = new RegExp(`^${anyOf(allNameParticles)}$`, 'u');
const sureParticle = new RegExp(`^${anyOf(sure)}$`, 'u');

/** Whether a word of a name is one of nobility or the like. */
export function isNameParticle(word: string): boolean {
  return particle.test(word);
}

/** Whether a word is one of nobility or the like and nothing else. */
export function isSureNameParticle(word: string): boolean {
  return sureParticle.test(word);
}
