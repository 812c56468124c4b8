import { mentionsAppeal } from '../../language/refusals.ts';
import type { Decision } from '../../model/blocks.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { placeInBlock, textOfItem, blocksOfType } from '../content/item-parts.ts';
import { refusedApplications } from '../content/refused-applications.ts';
import type { Position } from 'unist';
import { lastLine } from '../content/heading-line.ts';
import type { Rule } from '../rule.ts';

/** Who is refused a right or a permit is told how to appeal. */
export const overklagandeSaknas: Rule = {
  name: 'overklagande-saknas',
  severity: 'warning',
  applies: ({ demands }) => demands.law === 'kommunallagen' && demands.meeting === 'board',
  check: (protocol) =>
    refusedApplications(protocol)
      .filter(({ item }) => !tellsOfAppeal(item, protocol))
      .map(({ item, decision, words }) => ({
        message: {
          sv: `${item.label} avslår en ansökan, men det står inte hur beslutet överklagas.`,
          en: `${item.label} refuses an application, but it doesn’t say how to appeal.`,
        },
        help: {
          sv: 'Lägg till rubriken ”Hur man överklagar”, eller skriv ”Sökanden, med överklagandehänvisning” bland mottagarna.',
          en: 'Add “Hur man överklagar”, or write “Sökanden, med överklagandehänvisning” among the recipients.',
        },
        position: placeBelow(item, decision) ?? placeInBlock(protocol, decision, words),
      })),
};

/** In the item, among the attachments, or in a section for all items. */
function tellsOfAppeal(item: Item, { attachments, sections }: Protocol): boolean {
  const texts = [
    textOfItem(item),
    ...attachments.map(({ text }) => text),
    ...sections.map(({ title }) => title ?? ''),
  ];
  return texts.some((text) => mentionsAppeal.test(text));
}

/** Before those who get the decision, else at the end of the reasons below it: there the appeal stands. */
function placeBelow(item: Item, decision: Decision): Position | null {
  const { line } = decision.position.end;
  const recipients = blocksOfType(item, 'recipients').find(({ position }) => position.start.line >= line);
  if (recipients) return { start: recipients.position.start, end: recipients.position.start };
  const reasons = blocksOfType(item, 'motivation').at(-1);
  return reasons && reasons.position.start.line > line ? lastLine(reasons) : null;
}
