import type { Decision } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { decisionsOf } from '../content/decisions.ts';
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
        if (!isVague(text)) return [];
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

/** `Godkänns.` as the first words below `Godkännande av dagordningen`: the heading says what. */
function isOfHeading({ title, lead }: Decision, text: string): boolean {
  return title === null && lead.length === 0 && /^\p{Lu}\p{L}+s$/u.test(text);
}

function isVague(text: string): boolean {
  return reference.test(text) || bareVerb.test(text);
}
