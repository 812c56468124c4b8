import {
  proposed,
  decidesAsProposed,
  namesProposer,
  saysOnlyHow,
  saysAllByVerb,
} from '../../language/decision-lines.ts';
import type { Decision } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { formalTitle } from '../../language/recurring-titles.ts';
import { proposalLine } from '../../language/decision-words.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { decisionsOf } from '../content/decisions.ts';
import { textOf } from '../item-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** A decision can be understood where it stands: it says more than `enligt förslag` or `att avslå`. */
export const beslutObestamt: Rule = {
  name: 'beslut-obestamt',
  severity: 'warning',
  check: (protocol) =>
    decisionsOf(protocol).flatMap(({ item, decision }) =>
      decision.clauses.flatMap((clause): Finding[] => {
        const written = lineText(clause.content);
        if (written.length > longestVague) return [];
        const text = written.replace(/[\s.;]+$/, '');
        if (!isVague(text) || tellsProposal(item)) return [];
        // `Godkändes` below `Dagordning` says all there is to say.
        if (formalTitle.test(item.title) && isOfHeading(decision, text)) return [];
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

function tellsOf(text: string): boolean {
  return proposed.test(text) || proposalLine.test(text);
}

/** More letters than the vaguest decision has: what is longer says something, and takes long to match. */
const longestVague = 200;

/** `Godkänns.` as the first words below `Godkännande av dagordningen`: the heading says what. */
function isOfHeading({ title, lead }: Decision, text: string): boolean {
  return title === null && lead.length === 0 && /^\p{Lu}\p{L}+s$/u.test(text);
}

function isVague(text: string): boolean {
  return decidesAsProposed.test(text) || (saysOnlyHow.test(text) && !saysAllByVerb.test(text));
}
