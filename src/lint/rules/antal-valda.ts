import {
  choosesFor,
  choosesMembers,
  choosesSubstitutes,
  countToo,
  mayMeanMore,
  nounOfSubstitutes,
  onlyNamesChosen,
  seatPhrases,
  seatsSetIn,
  substitutesSetIn,
  tellsOfOtherMembers,
  tellsOfStaying,
  tellsOfVacancy,
  type SeatPhrase,
} from '../../language/offices.ts';
import { electionSentences, type ElectionSentence } from '../content/election-sentences.ts';
import { isPostOfChair, isPostOfMember } from '../../language/election-columns.ts';
import { electedInTables } from '../content/elected-in-tables.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import { onceFor } from '../../model/once-for.ts';
import type { Finding, Rule } from '../rule.ts';
import { partsAtSpaces } from '../../model/text-shapes.ts';

/** As many are chosen as the meeting chose: `två ledamöter` are two names. */
export const antalValda: Rule = {
  name: 'antal-valda',
  severity: 'warning',
  check: (protocol) => [
    ...electionSentences(protocol).flatMap((sentence): Finding[] => {
      const isSole = electionsOf(protocol).get(sentence.item)!.length === 1;
      const wrong = [...wrongCounts(sentence, isSole), ...againstNumber(sentence, protocol)][0];
      return wrong ? [finding(wrong, sentence.position)] : [];
    }),
    ...wrongTables(protocol),
    ...wrongSubstitutes(protocol),
  ],
};

/** `två suppleanter` that one item sets, and one name where they are elected. */
function wrongSubstitutes(protocol: Protocol): Finding[] {
  const set = sentencesWithPlaces(protocol).flatMap(({ text }) => substitutesSetIn(text));
  const chosen = electionSentences(protocol).filter(({ text }) => choosesSubstitutes(text));
  const [phrase, one] = [set[0], chosen[0]];
  if (!phrase || !one || set.length > 1 || chosen.length > 1) return [];
  if (seatPhrases(one.text).length > 0 || tellsOfVacancy(one.text) || tellsOfStaying(one.text)) return [];
  const after = one.text.search(nounOfSubstitutes);
  const names = new Set(one.groups.filter(({ start }) => start > after).flatMap((group) => group.names)).size;
  return names === 0 || names === phrase.seats ? [] : [finding({ phrase, names }, one.position)];
}

function finding({ phrase, names }: WrongCount, position: NonNullable<Finding['position']>): Finding {
  return {
    message: {
      sv: `”${phrase.written}” men ${names} namn.`,
      en: `“${phrase.written}” but ${names} ${names === 1 ? 'name' : 'names'}.`,
    },
    help: {
      sv: 'Rätta antalet eller namnen. Är en plats vakant: skriv det.',
      en: 'Correct the number or the names. If a seat is vacant: say so.',
    },
    position,
  };
}

/** `Styrelsen ska ha fyra ledamöter` above a table of those elected; the chair may be one of them or not. */
function wrongTables(protocol: Protocol): Finding[] {
  const members = electedInTables(protocol).filter(({ post }) => isPostOfMember(post));
  return [...Map.groupBy(members, ({ item }) => item)].flatMap(([item, rows]): Finding[] => {
    const set = sentencesWithPlaces(protocol).filter(
      ({ text, passage }) => passage.part.item === item && seatsSetIn(text).length > 0,
    );
    const [sentence] = set;
    if (!sentence || set.length > 1 || tellsOfVacancy(sentence.text)) return [];
    const [phrase, ...more] = seatsSetIn(sentence.text);
    const names = new Set(rows.map(({ name }) => name)).size;
    const chairs = rows.some(({ post }) => isPostOfChair(post)) ? 1 : 0;
    if (!phrase || more.length > 0 || [names, names - chairs].includes(phrase.seats)) return [];
    return [finding({ phrase, names }, sentence.position)];
  });
}

interface WrongCount {
  readonly phrase: SeatPhrase;
  readonly names: number;
}

const electionsOf = onceFor((protocol: Protocol) =>
  Map.groupBy(electionSentences(protocol), ({ item }) => item),
);

/** `isSole`: the item has no other sentence that chooses. */
function wrongCounts({ text, groups, chosenFrom, item }: ElectionSentence, isSole: boolean): WrongCount[] {
  const all = seatPhrases(text).filter(({ start }) => start >= chosenFrom);
  const phrases = all.length > 0 ? all : headingPhrase(item.title, text, isSole);
  const [first] = phrases;
  if (first === undefined || tellsOfVacancy(text)) return [];
  return phrases.flatMap((phrase, nth) => {
    const isOnly = phrases.length === 1;
    const until = phrases[nth + 1]?.start ?? text.length;
    const after = groups.filter(({ start }) => all.length === 0 || (start >= phrase.end && start < until));
    const counted = after.length > 0 || !isOnly ? after : groups;
    const names = new Set(counted.flatMap((group) => group.names)).size;
    return names === 0 || names === phrase.seats ? [] : [{ phrase, names }];
  });
}

/** The sentence of an item that chooses members, where there is one and no other is about members. */
const onlyChoices = onceFor((protocol: Protocol): ReadonlyMap<Item, ElectionSentence> => {
  const only = new Map<Item, ElectionSentence>();
  const byItem = Map.groupBy(sentencesWithPlaces(protocol), ({ passage }) => passage.part.item);
  for (const [item, all] of electionsOf(protocol)) {
    const [chosen, ...others] = all.filter(({ text }) => choosesMembers(text));
    if (!chosen || others.length > 0 || tellsOfStaying(chosen.text)) continue;
    const isOnly = !(byItem.get(item) ?? []).some(
      ({ text, passage }) =>
        text !== chosen.text &&
        !passage.isHeading &&
        seatsSetIn(text).length === 0 &&
        tellsOfOtherMembers(text),
    );
    if (isOnly) only.set(item, chosen);
  }
  return only;
});

/** `Styrelsen ska ha tre ledamöter.` in the same item, above `Till ledamöter valdes …`. */
function againstNumber(sentence: ElectionSentence, protocol: Protocol): WrongCount[] {
  if (seatPhrases(sentence.text).length > 0 || tellsOfVacancy(sentence.text)) return [];
  if (onlyChoices(protocol).get(sentence.item) !== sentence) return [];
  const numbers = sentencesWithPlaces(protocol)
    .filter(({ passage }) => passage.part.item === sentence.item)
    .flatMap(({ text }) => seatsSetIn(text));
  const [phrase] = numbers;
  if (phrase === undefined || numbers.length > 1) return [];
  const names = new Set(sentence.groups.flatMap((group) => group.names)).size;
  return names === 0 || names === phrase.seats ? [] : [{ phrase, names }];
}

/** `Val av två justerare` above `Till justerare valdes …`: the heading tells of that alone. */
function headingPhrase(title: string, sentence: string, isSole: boolean): SeatPhrase[] {
  // Those who verify count the votes too.
  const asked = title.replace(countToo, '');
  const phrases = seatPhrases(asked);
  const [phrase] = phrases;
  if (phrase === undefined || phrases.length > 1 || mayMeanMore.test(asked)) return [];
  const noun = partsAtSpaces(phrase.written).at(-1)!.toLowerCase();
  return choosesFor(noun, sentence) || (isSole && onlyNamesChosen(sentence))
    ? [{ ...phrase, start: 0, end: 0 }]
    : [];
}
