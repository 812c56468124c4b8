import type { Proposal } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { blocksOfType, textOf, textOfItem } from '../item-parts.ts';
import { isMunicipal } from '../laws.ts';
import { subjectsOf } from '../statement-subjects.ts';
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
          position: rival.position,
        },
      ];
    }),
};

const against =
  /avslag|avslå|återremi|bordlägg|ändringsyrkande|tilläggsyrkande|motyrk|(?<!\p{L})(?:ändringen|tillägget|tillägg|ändring)(?!\p{L})/iu;

/** The first proposal against what is proposed in the case, or the second of two that differ; null when there is none. */
function rivalProposal(item: Item): Proposal | null {
  const proposals = blocksOfType(item, 'proposals').flatMap((block) => block.proposals);
  const standing = proposals.filter(({ text }) => !isWithdrawn(text));
  const own = standing.filter(({ text }) => !isSupport(text));
  const opposing = own.filter(({ text }) => against.test(withoutSupport(text)));
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
  const forMotion = proposals.filter(({ text }) =>
    /bifall\S*\s+(?:till\s+)?(?:motion|medborgarförslag|initiativ)/iu.test(text),
  );
  const isGranted = /bif[aö]ll/iu.test(textOf(blocksOfType(item, 'decision')));
  return forMotion.length < proposals.length && !isGranted ? (forMotion[0] ?? null) : null;
}

function isSupport(text: string): boolean {
  return (
    /bifall|bifaller|instämm|biträd|godkänn|enligt\s.*förslag|i enlighet med/iu.test(text) &&
    !against.test(withoutSupport(text))
  );
}

/** `bifall till förslaget att avslå motionen` is for, not against. */
function withoutSupport(text: string): string {
  return text.replace(
    /(?:bifall|instämm|biträd)[^.;\n]*?(?=(?:,|\soch|\ssamt|\smen)\s+(?:på\s+|om\s+)?(?:avslag|återremiss|tillägg|ändring|bordlägg)|[.;\n]|$)/giu,
    '',
  );
}

function isWithdrawn(text: string): boolean {
  return /återtar|återtog|drar tillbaka|drog tillbaka/iu.test(text);
}

function isRejection({ text }: Proposal): boolean {
  return /avslag|avslå/iu.test(text);
}

/** Whether to reject is what was proposed from the start: then a yrkande on rejection is for it. */
function proposesRejection(item: Item): boolean {
  const proposed = textOf(blocksOfType(item, 'recommendation'));
  const decided = textOf(blocksOfType(item, 'decision'));
  return /avslå|avslag|avslås/iu.test(proposed === '' ? decided : proposed);
}

/** What is proposed, without who proposes it. */
function substance(text: string): string {
  return text
    .replace(/^.*?(?:yrkar|yrkade|föreslår|föreslog)\s+/su, '')
    .replace(/[\s.]+/g, ' ')
    .toLowerCase()
    .trim();
}

function tellsOrder(item: Item): boolean {
  return blocksOfType(item, 'voting-order').length > 0 || order.test(textOfItem(item));
}

/** As the chair puts it: `ställer förslagen mot varandra`, `finner att nämnden bifaller`. No sentence is longer. */
const order =
  /proposition|(?:ställer|ställde|ställs|ställdes)[^.]{0,500}\smot\s|(?:finner|fann|konstaterar|konstaterade)\s[^.]{0,500}(?:att|bifall|avslag)|beslutsgång/iu;
