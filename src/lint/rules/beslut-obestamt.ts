import type { Decision } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { wordsFor } from '../../language/acts.ts';
import { proposalLine } from '../../language/decision-words.ts';
import { wordPattern } from '../../language/pattern.ts';
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

/** Verbs of those who propose what is then decided. */
const proposed = wordPattern(
  wordsFor(['proposes', 'moves'], ['present', 'past', 'passivePresent', 'passivePast']),
);

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

/** `enligt förslag`, `att besluta enligt arbetsutskottets förslag`, `i enlighet med ovanstående` */
const reference =
  /^(?:(?:att|besluta|beslutar|beslut)\s+){0,2}(?:i enlighet med|enligt)\s+(?:\S+\s+){0,4}?(?:förslag|förslaget|ovan|ovanstående|yrkande|yrkandet|yrkandena)$/iu;

/** `enligt kommunstyrelsens förslag`: whose proposal it was can be looked up. */
const namesProposer = /\p{L}{3,}s\s+(?:förslag|yrkande)$/iu;

/** One verb alone. */
const bareVerb =
  /^(?:att\s+\p{L}+|(?:att\s+)?(?:bifall|bifalls|bifölls|avslag|avslås|avslogs|godkänns|godkändes|godkänt|ja|nej|ok|okej))$/iu;

/** Verbs that need nothing more below the heading of their item: `att bordlägga`, `att avvakta`. */
const saysAll = wordPattern([
  ...wordsFor(['refers', 'adjourns'], ['infinitive', 'passivePresent', 'passivePast']),
  'avvakta',
  'avstå',
]);

/** `Godkänns.` as the first words below `Godkännande av dagordningen`: the heading says what. */
function isOfHeading({ title, lead }: Decision, text: string): boolean {
  return title === null && lead.length === 0 && /^\p{Lu}\p{L}+s$/u.test(text);
}

function isVague(text: string): boolean {
  return reference.test(text) || (bareVerb.test(text) && !saysAll.test(text));
}
