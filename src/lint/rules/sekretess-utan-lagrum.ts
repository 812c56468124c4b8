import { hiddenWithoutGround } from '../../language/secrecy.ts';
import type { Position } from 'unist';
import { findWords, placeOf, type Hit } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is hidden from the public names the ground in law. Items whose heading is marked have no place for one. */
export const sekretessUtanLagrum: Rule = {
  name: 'sekretess-utan-lagrum',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'kommunallagen',
  check: (protocol) =>
    findWords(protocol, hiddenWithoutGround)
      .filter(({ passage }) => passage.part.item?.confidential == null)
      .map((hit): Finding => ({
        message: {
          sv: 'Sekretessen saknar lagrum.',
          en: 'The secrecy has no ground in law.',
        },
        help: {
          sv: 'Skriv lagrummet i märket: ”:::sekretess{lagrum="OSL 26:1"}”.',
          en: 'Write the ground in the mark: “:::sekretess{lagrum="OSL 26:1"}”.',
        },
        position: lineOf(hit),
      })),
};

/** The sentence stands in place of the secret, so only its line is that of the notes. */
function lineOf(hit: Hit): Position {
  const { line } = placeOf(hit).start;
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
