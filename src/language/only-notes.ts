import { wordsFor } from './acts.ts';
import { wordPattern } from './pattern.ts';

const noting = wordPattern([
  ...wordsFor(['notes'], ['infinitive', 'present', 'past', 'passivePresent', 'passivePast']),
  'lägga … till handlingarna',
  'lägger … till handlingarna',
  'läggs till handlingarna',
  'lades till handlingarna',
  'ta del av',
  'tar del av',
  'tacka för',
  'tackar för',
  'godkänna informationen',
  'godkänna redovisningen',
  'godkänna rapporten',
  'informationen godkänns',
  'rapporten godkänns',
  'redovisningen godkänns',
]);

/** Whether what is decided is only that something was told or read (`att notera informationen`): nobody needs to be sent it. */
export function onlyNotes(clause: string): boolean {
  return clause.length < 200 && noting.test(clause);
}
