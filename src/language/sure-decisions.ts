import { wordsFor } from './acts.ts';
import { wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

const verbs = wordsFor(
  ['settles', 'refers', 'notes'],
  ['present', 'past', 'passivePresent', 'passivePast', 'participle'],
);
const findings = wordList(
  'behörigt utlyst, behörigen utlyst, stadgeenligt utlyst, stadgeenligt kallad, behörigt sammankallad, behörigen sammankallad, ' +
    'beslutsmässigt, beslutsmässig, beslutför, beslutfört, utlyst i behörig ordning',
);
const settled = wordPattern([...verbs, ...findings]);

/** Whether the verb of a sentence itself says what was decided (`Delårsrapporten godkänns`), so that it can be read in no other way. */
export function decidesByItsVerb(sentence: string): boolean {
  return settled.test(sentence);
}
