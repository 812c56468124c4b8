import {
  agreementIn,
  allParties,
  clausesOfAgreement,
  goesToCentral,
  negotiatesInTitle,
  titlesOutcome,
} from '../../language/negotiations.ts';
import type { Protocol } from '../../model/protocol.ts';
import { sentencesWithPlaces, type PlacedSentence } from '../content/sentences.ts';
import { names, unionsOf } from '../people/unions.ts';
import type { Finding, Rule } from '../rule.ts';

/** Parties agree or they don’t, and who agrees does not take the matter further. */
export const mblUtfallOlika: Rule = {
  name: 'mbl-utfall-olika',
  severity: 'warning',
  applies: ({ name, demands }) => demands.law === 'medbestämmandelagen' || name === 'samverkansgrupp',
  check: (protocol) => {
    const ofItem = Map.groupBy(sentencesWithPlaces(protocol), ({ passage }) => passage.part.item);
    // Where one question is negotiated all items are about it.
    const outcomes = protocol.items.filter(({ title }) => titlesOutcome.test(title));
    if (outcomes.length === 1 && !protocol.items.some(({ title }) => negotiatesInTitle.test(title)))
      return contradictions(sentencesWithPlaces(protocol), protocol);
    return protocol.items.flatMap((item) => contradictions(ofItem.get(item) ?? [], protocol));
  },
};

function contradictions(sentences: readonly PlacedSentence[], protocol: Protocol): Finding[] {
  const told = sentences.flatMap((sentence) => {
    return clausesOfAgreement(sentence.text).flatMap((text) => {
      const agrees = agreementIn(text);
      return agrees === null ? [] : [{ sentence: { ...sentence, text }, agrees }];
    });
  });
  const [first] = told;
  if (first === undefined) return [];
  const isSame = (one: string, other: string): boolean =>
    (allParties.test(one) && allParties.test(other)) ||
    unionsOf(protocol).some((union) => names(one, union) && names(other, union));
  const other = told.find(({ agrees, sentence }, nth) =>
    told
      .slice(0, nth)
      .some((before) => before.agrees !== agrees && isSame(before.sentence.text, sentence.text)),
  );
  if (other)
    return [
      finding(
        other.sentence,
        'Här står motsatsen till vad som står förut om samma parter.',
        'It says the opposite here of what was said of the same parties before.',
        'Rätta den mening som är fel.',
        'Correct the sentence that is wrong.',
      ),
    ];
  const central = sentences.find(({ text }) => goesToCentral.test(text));
  if (!central || !told.every(({ agrees }) => agrees)) return [];
  return [
    finding(
      central,
      'Parterna är eniga, men någon begär central förhandling.',
      'The parties agree, but somebody asks for a central negotiation.',
      'Skriv på vad parterna är oeniga, eller stryk begäran.',
      'Write on what the parties disagree, or strike the request.',
    ),
  ];
}

function finding(
  { position }: PlacedSentence,
  sv: string,
  en: string,
  help: string,
  helpEn: string,
): Finding {
  return { message: { sv, en }, help: { sv: help, en: helpEn }, position };
}
