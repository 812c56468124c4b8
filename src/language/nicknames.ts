import { isTitleWord } from './people.ts';
import { isNoName } from './elections.ts';
import { wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';
import { hasLetter } from '../model/text-shapes.ts';

/** Words beside the verb of an election that are nobody's nickname, besides those that no name is. */
const otherWords = wordPattern(
  wordList(
    'dessa, följande, samma, samtliga, båda, bägge, vi, ni, jag, du, man, hon, han, hen, dem, henne, honom, vilka, vem, någon, några, ' +
      'en, ett, två, tre, fyra, fem, sex, ny, nya, nytt, nu, sedan, senare, idag, igår, snart, inte, ej, ha, att, vara, bli, så, om, ' +
      'är, var, blir, blev, kan, ska, skall, inget, undertecknad, undertecknade, kandidaten, kandidaterna, personen, personer, ' +
      'personerna, sittande, avgående, ensam, internt, externt, digitalt, öppet, slutet, skriftligt, muntligt, vakant, vakanta, ' +
      'this, that, these, they, he, she, who, no, not, new, same',
  ),
  { whole: true },
);

const nick = /^[\p{L}\p{N}](?:[\p{L}\p{N}]|[._-](?=[\p{L}\p{N}])){1,19}$/u;
const seam = /\s*,\s*(?:(?:och|samt|and)\s+)?|\s+(?:och|samt|and|&)\s+/u;
const mostNames = 6;

/**
 * The names of a list that holds single words only, in lower case as people write their nicknames (`nsg`, `fabian och Katy`); empty
 * where a word of it can be something else. Only for the places beside the verb of an election, where nothing but names can stand.
 */
export function nicknamesIn(list: string): readonly string[] {
  const words = list.trim().split(seam);
  if (words.length > mostNames || !words.every(mayBeNick)) return [];
  return words;
}

function mayBeNick(word: string): boolean {
  if (!nick.test(word) || !hasLetter(word)) return false;
  return !otherWords.test(word) && !isNoName(word) && !isTitleWord(word);
}
