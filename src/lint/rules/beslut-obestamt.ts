import {
  proposed,
  decidesAsProposed,
  namesProposer,
  saysOnlyHow,
  saysAllByVerb,
  passiveAlone,
} from '../../language/decision-lines.ts';
import type { Decision } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { formalTitle } from '../../language/recurring-titles.ts';
import { sumsIn } from '../../language/sums.ts';
import { tellsReport } from '../../language/annual-meetings.ts';
import { proposalLine } from '../../language/decision-words.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { decisionsOf } from '../content/decisions.ts';
import { textOf } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import { withoutTail } from '../../model/text-shapes.ts';

/** A decision can be understood where it stands: it says more than `enligt förslag` or `att avslå`. */
export const beslutObestamt: Rule = {
  name: 'beslut-obestamt',
  severity: 'warning',
  check: (protocol) =>
    decisionsOf(protocol).flatMap(({ item, decision }) =>
      decision.clauses.flatMap((clause): Finding[] => {
        const written = lineText(clause.content);
        if (written.length > longestVague) return [];
        const text = withoutTail(written, '.; ');
        if (!isVague(text) || tellsProposal(item)) return [];
        // `Godkändes` below `Dagordning` says all there is to say.
        if (saysAll(item.title) && isOfHeading(decision, text)) return [];
        if (namesProposer.test(text) && tellsSum(item)) return [];
        return [
          {
            message: {
              sv: `Beslutet ”${text}” i § ${item.number} säger inte vad som beslutades.`,
              en: `The decision “${text}” in § ${item.number} doesn’t say what was decided.`,
            },
            help: {
              sv: 'Skriv ut vad beslutet gäller, till exempel ”att avslå motionen om cykelväg längs Storgatan”.',
              en: 'Write what the decision is about, for example “att avslå motionen om cykelväg längs Storgatan”.',
            },
            position: clause.position,
            ...((namesProposer.test(text) || isOfHeading(decision, text)) && { severity: 'info' }),
          },
        ];
      }),
    ),
};

/** Whether the item says what was proposed, so that `enligt förslaget` can be understood with it. */
function tellsProposal(item: Item): boolean {
  return allBlocks(item.blocks).some(
    (block) =>
      ((block.type === 'recommendation' || block.type === 'proposals') && block.content.length > 0) ||
      (block.type === 'prose' && tellsOf(textOf([block]))),
  );
}

/** A heading of a formality, or of the report that a meeting goes through. */
function saysAll(title: string): boolean {
  return formalTitle.test(title) || tellsReport.test(title);
}

/** `Vuxen 500 kr, ungdom 300 kr. Beslutades enligt styrelsens förslag.`: the sums before are what was proposed. */
function tellsSum({ blocks }: Item): boolean {
  return allBlocks(blocks).some((block) => block.type === 'prose' && sumsIn(textOf([block])).length > 0);
}

function tellsOf(text: string): boolean {
  return proposed.test(text) || proposalLine.test(text);
}

/** More letters than the vaguest decision has: what is longer says something, and takes long to match. */
const longestVague = 200;

/** `Godkänns.` as the first words below `Godkännande av dagordningen`: the heading says what. */
function isOfHeading({ title, lead }: Decision, text: string): boolean {
  return title === null && lead.length === 0 && passiveAlone.test(text);
}

function isVague(text: string): boolean {
  return decidesAsProposed.test(text) || (saysOnlyHow.test(text) && !saysAllByVerb.test(text));
}
