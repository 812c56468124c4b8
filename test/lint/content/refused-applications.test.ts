import { expect, test } from 'vitest';
import { refusedApplications } from '../../../src/lint/content/refused-applications.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

test.each([
  ['Nämnden beslutar att avslå ansökan om ekonomiskt bistånd.', 'avslå'],
  ['Nämnden beslutar att avslå ansökan från Ekens krog AB om serveringstillstånd.', 'avslå'],
  ['Nämnden beslutar att inte bevilja bygglov för carport på Eken 3.', 'inte bevilja'],
  ['Nämnden beslutar att ansökan om färdtjänst avslås.', 'avslås'],
])('%s: a refusal', (sentence, words) => {
  expect(refusals(sentence)).toEqual([words]);
});

test.each([
  ['what is granted', 'Nämnden beslutar att bevilja bygglov för carport på Eken 3.'],
  ['a grant to an association', 'Nämnden beslutar att avslå ansökan om föreningsbidrag från Ekens IF.'],
  ['money for the administration', 'Nämnden beslutar att avslå ansökan om mer medel till hemtjänst.'],
  ['a motion', 'Nämnden beslutar att avslå motionen om avgiftsfri färdtjänst.'],
  ['a proposal by a citizen', 'Nämnden beslutar att avslå medborgarförslaget om skolskjuts.'],
  ['a yrkande', 'Nämnden beslutar att avslå yrkandet om att inte bevilja bygglov.'],
  ['who may refuse', 'Nämnden beslutar att delegera rätten att avslå ansökan om bistånd.'],
  ['an opinion', 'Nämnden beslutar att yttra sig om överklagandet av att avslå ansökan om bygglov.'],
])('%s is no refusal of an application', (_what, sentence) => {
  expect(refusals(sentence)).toEqual([]);
});

test('notes with something hidden give none', () => {
  expect(refusals('Nämnden beslutar att avslå ansökan om bistånd.\n\n:sekretess[Skälen.]')).toEqual([]);
});

/** The words that refuse, in a protocol with these sentences. */
function refusals(text: string): string[] {
  const { protocol } = parseProtocol(`# Protokoll Socialnämnden 2025-03-27\n\n## § 4 Ansökan\n\n${text}\n`);
  return refusedApplications(protocol!).map(({ words }) => words);
}
