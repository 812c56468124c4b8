import type { Statement } from '../model/blocks.ts';
import { plainText } from '../model/text.ts';

/** What a sentence says when its subject makes the statement. */
const verbs: Readonly<Record<Statement['type'], RegExp>> = {
  reservation: /reserv|avvikande|skiljaktig|avstyrk/iu,
  note: /anteckn|yttrande|anmäl|lämna/iu,
  recusal: /jäv|delt(?:ar|og|agit)|närvar|lämna/iu,
  abstention: /delt(?:ar|og|agit)|avst(?:år|od|ått)/iu,
};

/** A clause about those who come instead of somebody recused. */
const insteadOf =
  /ersätter|tjänstg|inträd|går in|gick in|övertar|tar över|tog över|leder|ledde|(?:är|som|blir) ordförande|mötesordförande/iu;

/** From here on a sentence names others: whose proposal, in whose place, to whom. */
const others =
  /(?<!\p{L})(?:till förmån|till|enligt|med hänvisning|med anledning|avseende|angående|istället|i stället|ersätts|ersattes|instämm\S*|av(?!\s+jäv)|för(?!\s+egen))(?!\p{L}).*/isu;

/**
 * Those of the names in a block who make its statement: not those whose proposal a reservation supports, nor those who take the
 * place of somebody recused. A line of nothing but names counts.
 */
export function subjectsOf(block: Statement): string[] {
  const kept = sentences(plainText(block.content))
    .filter((sentence, nth) => {
      // Below a heading, whoever the text begins with makes the statement: `Bo Ek anser att …`.
      const isFirst =
        nth === 0 && block.title !== null && block.people.some((name) => sentence.startsWith(name));
      return isFirst || verbs[block.type].test(sentence) || isOnlyNames(sentence);
    })
    .flatMap((sentence) => (block.type === 'recusal' ? clauses(sentence) : [sentence]))
    .map((clause) => clause.replace(others, ''));
  // A name may have caught words of the line above it.
  const names = block.people.map((name) => name.split('\n').at(-1)!);
  return names.filter((name) => kept.some((clause) => clause.includes(name)));
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+(?=\p{Lu})|\n/u);
}

function clauses(sentence: string): string[] {
  return sentence.split(/,\s+|\s+(?:och|samt|varvid|medan)\s+/u).filter((clause) => !insteadOf.test(clause));
}

function isOnlyNames(sentence: string): boolean {
  return /^(?:[\p{Lu}(*–-][^\s]*|och|samt|von|af|av|de)(?:\s+(?:[\p{Lu}(][^\s]*|och|samt|von|af|de))*[.:]?$/u.test(
    sentence.trim(),
  );
}
