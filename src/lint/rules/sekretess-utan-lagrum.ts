import { hiddenWithoutGround, namesGround } from '../../language/secrecy.ts';
import type { Position } from 'unist';
import type { Protocol } from '../../model/protocol.ts';
import { headingLine } from '../content/heading-line.ts';
import { findWords, placeOf, type Hit } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is hidden from the public names the ground in law. */
export const sekretessUtanLagrum: Rule = {
  name: 'sekretess-utan-lagrum',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'kommunallagen',
  check: (protocol) => [...markedHeadings(protocol), ...markedText(protocol)],
};

/** Custom has a heading alone stand for the whole: it is only told. */
function markedHeadings({ items }: Protocol): Finding[] {
  return items
    .filter(
      ({ confidential }) =>
        confidential !== null && confidential.ground === null && !namesGround(confidential.publicTitle ?? ''),
    )
    .map((item) => ({
      message: {
        sv: `${item.label} är sekretessbelagd, men det står inte enligt vilket lagrum.`,
        en: `${item.label} is secret, but it doesn’t say by which section of the law.`,
      },
      help: {
        sv: 'Skriv lagrummet på en egen rad under rubriken: ”Sekretess enligt OSL 26:1.”',
        en: 'Write the section on a line of its own below the heading: “Sekretess enligt OSL 26:1.”',
      },
      position: headingLine(item),
      severity: 'info',
    }));
}

function markedText(protocol: Protocol): Finding[] {
  return findWords(protocol, hiddenWithoutGround)
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
    }));
}

/** The sentence stands in place of the secret, so only its line is that of the notes. */
function lineOf(hit: Hit): Position {
  const { line } = placeOf(hit).start;
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
