import { findAll } from '../../model/find-all.ts';
import { nameParticle } from '../name-particles.ts';
import { isTitleWord } from '../people.ts';

// The lengths, which no name has, keep the time in proportion to the text.
const name = new RegExp(
  String.raw`\p{Lu}[\p{L}'’.-]{0,60}(?:[^\S\n]+(?:${nameParticle}\s+)*\p{Lu}[\p{L}'’-]{1,60})+(?:\s*\([^()]{1,20}\))?|\p{Lu}[\p{L}'’-]{1,60}[^\S\n]*\(\p{L}{1,4}\)`,
  'gu',
);

/** Capitalised words that begin sentences, and are no first names. */
const openers =
  /^(?:Även|Också|Den|Det|De|Mot|Till|För|På|Av|I|Med|Vid|Efter|Enligt|Under|Samt|Ledamoten|Ledamöterna|Motionären|Motionärerna|Medlemmen|Medlemmarna|Kassören|Föredraganden|Ersättaren|Ordförande|Ordföranden|Sekreteraren|Vice|Protokollsanteckning|Reservation|Jäv|Därefter|Följande)\s+/u;

/** `Studentrepresentanten Kim Sav`: without the title, which stands in capitals at the start of a sentence only. */
function withoutTitle(found: string): string {
  const [first = '', ...others] = found.split(' ');
  return others.length > 1 && first.length > 4 && isTitleWord(first) ? others.join(' ') : found;
}

/** Names of people within a sentence, each once, as written and with their party: at least first name and surname, or a name and a party. */
export function namesInText(text: string): string[] {
  return [...new Set(everyNameInText(text))];
}

/** The same with each name as often as it is written. */
export function everyNameInText(text: string): string[] {
  const names: string[] = [];
  for (const [match] of findAll(name, text)) {
    let found = match;
    while (openers.test(found)) found = found.replace(openers, '');
    found = withoutTitle(found);
    if (/\s|\(/.test(found)) names.push(found);
  }
  return names;
}
