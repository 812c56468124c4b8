import { gated, gateFor } from './gate.ts';
import { relations } from './recusals.ts';
import { wordList } from './word-list.ts';

/** Beginnings of words that no sentence is without which opens a block by its wording, but for those that begin with `Ja` or `Med`. */
const opening = gateFor([
  ...relations,
  ...wordList(
    'reserver, reservation, dissent, avvikande, skiljaktig, annan mening, annan åsikt, jäv, beslutet, avstå, avstod, anteckn, yttrande, yrka, föresl, ordförande, röst, votering, ' +
      'ajourner, omedelbar, direkt, sluten, slutna',
  ),
]);

/** Whether a sentence may open a block by its wording: quick to ask of each. */
export function mayOpenBlock(sentence: string): boolean {
  return opening.test(sentence) || /^(?:ja|nej|med\s)/i.test(sentence);
}

/** Words of sentences that are parted from those before them, and decide nothing. */
const parting = [
  ...relations,
  ...wordList(
    'beslut, reserver, avvikande, skiljaktig, jäv, omedelbar, direktjuster, omröstning, votering, röst, yrka, föresl',
  ),
];
const labels = wordList('ansvarig:, ansv:, uppdrag:, åtgärd:');

/** Whether a line may hold a sentence that is parted from those before it, besides those that decide. */
export const mayHoldOpening = gated(
  gateFor([...parting, ...labels]),
  new RegExp([...parting, ...labels].join('|'), 'i'),
);
