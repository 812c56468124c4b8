import {
  opposes,
  supportsMotion,
  grants,
  supports,
  supportUntilNext,
  withdraws,
  upToProposal,
  tellsProposition,
  refuses,
} from '../../language/proposals.ts';
import type { Proposal } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { blocksOfType, textOf, textOfItem } from '../content/item-parts.ts';
import { isMunicipal } from '../status/laws.ts';
import { subjectsOf } from '../people/statement-subjects.ts';
import type { Finding, Rule } from '../rule.ts';

/** Where proposals stand against each other, it is told how the chair put them. */
export const beslutsgangSaknas: Rule = {
  name: 'beslutsgang-saknas',
  severity: 'error',
  applies: isMunicipal,
  check: (protocol) =>
    protocol.items.flatMap((item): Finding[] => {
      const rival = rivalProposal(item);
      if (!rival || tellsOrder(item)) return [];
      return [
        {
          message: {
            sv: `§ ${item.number} har yrkanden som står mot varandra men ingen beslutsgång.`,
            en: `§ ${item.number} has rival proposals but does not tell the order in which they were put.`,
          },
          help: {
            sv: 'Skriv under ”Beslutsgång” hur ordföranden ställde förslagen, också grundförslaget, och vad som vann.',
            en: 'Write under “Beslutsgång” how the chair put the proposals, the original one too, and which won.',
          },
          // What lacks would stand below the last of them.
          position: blocksOfType(item, 'proposals').at(-1)!.proposals.at(-1)?.position ?? rival.position,
        },
      ];
    }),
};

/** The first proposal against what is proposed in the case, or the second of two that differ; null when there is none. */
function rivalProposal(item: Item): Proposal | null {
  const proposals = blocksOfType(item, 'proposals').flatMap((block) => block.proposals);
  const standing = proposals.filter(({ text }) => !isWithdrawn(text));
  const own = standing.filter(({ text }) => !isSupport(text));
  const opposing = own.filter(({ text }) => opposes.test(withoutSupport(text)));
  if (opposing.length > 0)
    return proposesRejection(item) && standing.every(isRejection) ? null : opposing[0]!;
  const different = own.find(({ text }) => substance(text) !== substance(own[0]!.text));
  return different ?? rivalSupport(standing, item) ?? lostProposal(standing, item);
}

/** Who makes a reservation had another proposal win, however both are worded: `bifall till eget budgetförslag`. */
function lostProposal(proposals: readonly Proposal[], item: Item): Proposal | null {
  const reservants = blocksOfType(item, 'reservation').flatMap(subjectsOf).map(nameAlone);
  const isLost = ({ person, text }: Proposal): boolean =>
    person !== null &&
    reservants.includes(nameAlone(person)) &&
    proposals.some((other) => substance(other.text) !== substance(text));
  return proposals.find(isLost) ?? null;
}

/** `Anna Berg (M) m.fl.`: the name up to the parenthesis. */
function nameAlone(name: string): string {
  return name.replace(/\s*\(.*$/su, '').trim();
}

/** Some are for the motion, some for what is proposed instead of it. */
function rivalSupport(proposals: readonly Proposal[], item: Item): Proposal | null {
  const forMotion = proposals.filter(({ text }) => supportsMotion.test(text));
  const isGranted = grants.test(textOf(blocksOfType(item, 'decision')));
  return forMotion.length < proposals.length && !isGranted ? (forMotion[0] ?? null) : null;
}

function isSupport(text: string): boolean {
  return supports.test(text) && !opposes.test(withoutSupport(text));
}

/** `bifall till förslaget att avslå motionen` is for, not against. */
function withoutSupport(text: string): string {
  return text.replace(supportUntilNext, '');
}

function isWithdrawn(text: string): boolean {
  return withdraws.test(text);
}

function isRejection({ text }: Proposal): boolean {
  return refuses.test(text);
}

/** Whether to reject is what was proposed from the start: then a yrkande on rejection is for it. */
function proposesRejection(item: Item): boolean {
  const proposed = textOf(blocksOfType(item, 'recommendation'));
  const decided = textOf(blocksOfType(item, 'decision'));
  return refuses.test(proposed === '' ? decided : proposed);
}

/** What is proposed, without who proposes it. */
function substance(text: string): string {
  return text
    .replace(upToProposal, '')
    .replace(/[\s.]+/g, ' ')
    .toLowerCase()
    .trim();
}

function tellsOrder(item: Item): boolean {
  return blocksOfType(item, 'voting-order').length > 0 || tellsProposition.test(textOfItem(item));
}
