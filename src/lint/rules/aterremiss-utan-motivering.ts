import { refuses, refersBack, givesPurpose } from '../../language/proposals.ts';
import type { Item } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { blocksOfType, placeInBlock, textOf } from '../content/item-parts.ts';
import { isMunicipal } from '../status/laws.ts';
import type { Finding, Rule } from '../rule.ts';

/** Who sends a case back says why. */
export const aterremissUtanMotivering: Rule = {
  name: 'aterremiss-utan-motivering',
  severity: 'warning',
  applies: isMunicipal,
  check: (protocol) =>
    protocol.items.flatMap((item) =>
      blocksOfType(item, 'decision').flatMap((decision): Finding[] => {
        const clause = decision.clauses.find(({ content }) => referralIn(lineText(content)) !== null);
        if (!clause || isReasoned(item)) return [];
        return [
          {
            message: {
              sv: `§ ${item.number} återremitteras utan motivering.`,
              en: `§ ${item.number} is sent back without a reason.`,
            },
            help: {
              sv: 'Skriv varför och till vem: ”att återremittera ärendet till förvaltningen för att kostnaderna ska utredas”.',
              en: 'Write why and to whom: “att återremittera ärendet till förvaltningen för att …”.',
            },
            position: placeInBlock(protocol, decision, referralIn(lineText(clause.content)) ?? ''),
          },
        ];
      }),
    ),
};

/** The word that sends a case back; null where nothing does. */
function referralIn(text: string): string | null {
  if (refuses.test(text)) return null;
  return refersBack.exec(text)?.[0] ?? null;
}

/** The reason may stand in any of the clauses, as a motivation of its own, or in the proposal that was followed. */
function isReasoned(item: Item): boolean {
  if (blocksOfType(item, 'motivation').length > 0) return true;
  const texts = [...blocksOfType(item, 'decision'), ...blocksOfType(item, 'proposals')];
  return givesPurpose.test(textOf(texts));
}
