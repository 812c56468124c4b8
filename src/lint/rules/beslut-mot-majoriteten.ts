import { negates } from '../../language/decision-lines.ts';
import {
  isMotionAlone,
  isOfPart,
  isProperName,
  isProposalOf,
  mentionsMotion,
  outcomeOf,
  type Outcome,
} from '../../language/outcomes.ts';
import { sharesProposal } from '../../language/proposals.ts';
import { sumsIn, type SumInText } from '../../language/sums.ts';
import type { Decision, Vote } from '../../model/blocks.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { blocksOfType, textOf } from '../content/item-parts.ts';
import { isCountedAgainst, rejectsByFewer } from '../votes/counted-against.ts';
import { settledVote } from '../votes/settled-vote.ts';
import { votesAt, votesOf, type PlacedVote } from '../votes/votes-of.ts';
import { withoutParty } from '../people/find-person.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is decided is what most voted for. */
export const beslutMotMajoriteten: Rule = {
  name: 'beslut-mot-majoriteten',
  severity: 'error',
  check: (protocol, profile) =>
    onlyVotes(protocol).flatMap((placed): Finding[] => {
      const decisions = blocksOfType(placed.item, 'decision').filter(({ kind }) => kind !== 'election');
      const [decision] = decisions;
      if (decision === undefined || decisions.length > 1) return [];
      if (
        !isAgainst(withMeanings(placed), decision, profile, isCountedAgainst(placed)) &&
        !rejectsByFewer(placed.vote, decision) &&
        !hasSumOfLosers(placed, decision) &&
        !namesLosers(placed, decision)
      )
        return [];
      const { yes, no, castingVote } = placed.vote;
      const isCast = castingVote !== null;
      return [
        {
          message: {
            sv: `Beslutet i § ${placed.item.number} är inte det som majoriteten röstade för (${yes} ja, ${no} nej${isCast ? ', utslagsrösten medräknad' : ''}).`,
            en: `The decision of § ${placed.item.number} isn’t what the majority voted for (${yes} yes, ${no} no${isCast ? ', the casting vote among them' : ''}).`,
          },
          help: {
            sv: 'Rätta röstetalen, vad ja och nej betyder, eller beslutet.',
            en: 'Correct the votes, what yes and no mean, or the decision.',
          },
          position: decision.clauses[0]?.position ?? decision.position,
        },
      ];
    }),
};

/** `bifall till Jonna Viks yrkande` means what she moved, where the item tells. */
function withMeanings({ vote, item }: PlacedVote): Vote {
  const proposals = blocksOfType(item, 'proposals').flatMap((block) => block.proposals);
  const meaning = (told: string | null): string | null => {
    const named = proposals.filter(({ person }) => namesMover(told ?? '', person));
    return named.length === 1 && told !== null && outcomeOf(named[0]!.text) !== null ? named[0]!.text : told;
  };
  return { ...vote, yesMeans: meaning(vote.yesMeans), noMeans: meaning(vote.noMeans) };
}

function namesMover(text: string, person: string | null): boolean {
  const name = withoutParty(person ?? '');
  return name.includes(' ') && text.toLowerCase().includes(name.toLowerCase());
}

/** The decision takes the sum of those who lost, and none of those who won. */
function hasSumOfLosers({ vote, item }: PlacedVote, { clauses }: Decision): boolean {
  const isYes = vote.yes! > vote.no!;
  const [won, lost] = [vote.yesMeans, vote.noMeans].map((told) => sumsOfSide(told, item));
  const [winner, loser] = isYes ? [won!, lost!] : [lost!, won!];
  const decided = clauses.flatMap(({ content }) => sumsIn(lineText(content))).map(sumKey);
  if (winner.length === 0)
    return (
      decided.length === 1 && loser.includes(decided[0]!) && !isToldElsewhere(decided[0]!, item, loser.length)
    );
  return (
    winner.length > 0 &&
    decided.some((sum) => loser.includes(sum)) &&
    !decided.some((sum) => winner.includes(sum)) &&
    !winner.some((sum) => loser.includes(sum))
  );
}

/** Whether more than those who lost speak of a sum. */
function isToldElsewhere(sum: string, item: Item, byLosers: number): boolean {
  const told = allBlocks(item.blocks).filter(({ type }) => type !== 'decision' && type !== 'votes');
  const others = sumsIn(textOf(told))
    .map(sumKey)
    .filter((each) => each === sum);
  return others.length > byLosers;
}

/** `4 röster för Norrbygg och 1 för Peab`, and what is decided names the one that lost. */
function namesLosers({ vote }: PlacedVote, { clauses, content }: Decision): boolean {
  const isYes = vote.yes! > vote.no!;
  const [won, lost] = isYes ? [vote.yesMeans, vote.noMeans] : [vote.noMeans, vote.yesMeans];
  if (!isSide(won) || !isSide(lost)) return false;
  const text =
    clauses.length > 0 ? clauses.map((clause) => lineText(clause.content)).join(' ') : lineText(content);
  return text.includes(lost) && !text.includes(won);
}

/** A name, or whose proposal it is (`Eskil Frisks yrkande`). */
function isSide(told: string | null): told is string {
  return isProperName(told) || isProposalOf(told);
}

/** The sums that a side stands for: in its own words, and in the proposals that it means. */
function sumsOfSide(told: string | null, item: Item): string[] {
  if (told === null) return [];
  const meant = blocksOfType(item, 'proposals')
    .flatMap((block) => block.proposals)
    .filter(({ person, text }) => namesMover(told, person) || sharesProposal(told, text));
  return [told, ...meant.map(({ text }) => text)].flatMap(sumsIn).map(sumKey);
}

function sumKey({ value, unit }: SumInText): string {
  return `${value} ${unit}`;
}

/** Where one vote with two different sides settled the item. */
function onlyVotes(protocol: Protocol): PlacedVote[] {
  return votesOf(protocol).flatMap((placed) => {
    const settled = votesAt(protocol, placed.item).length === 1 ? settledVote(placed.vote, protocol) : null;
    return settled ? [{ ...placed, vote: settled }] : [];
  });
}

/** `inWords`: the votes are counted in the words of the decision. */
function isAgainst(vote: Vote, decision: Decision, profile: Profile, inWords: boolean): boolean {
  const outcome = decisionOutcome(decision);
  const isYes = vote.yes! > vote.no!;
  const [won, lost] = isYes ? [vote.yesMeans, vote.noMeans] : [vote.noMeans, vote.yesMeans];
  if (won === null && lost === null)
    // Of a count in the words of a decision the side that won stands first.
    return inWords && !isYes && (outcome === 'approve' || outcome === null) && isPlain(decision);
  if (outcome === 'reject' && isMotionAlone(won) && namesMotion(decision)) return true;
  if (outcome === 'approve' && isMotionAlone(lost) && namesMotion(decision)) return true;
  const [winner, loser] = [outcomeOf(won ?? ''), outcomeOf(lost ?? '')];
  if (won === null || lost === null || winner === loser) return false;
  if (outcome === 'refer' || winner === 'refer' || loser === 'refer')
    return isReferredAgainst(vote, { outcome, winner, loser }, profile);
  if (loser === 'table' && outcome === 'table') return true;
  if (winner === 'table') return outcome === 'approve' || outcome === 'reject';
  // `bifall till motionen` against a proposal that doesn't say what it is.
  if (winner === 'approve' && outcome === 'reject')
    return (mentionsMotion(won) && namesMotion(decision)) || loser === 'reject';
  // Of what is added to a case, or of sending it back, a no leaves the rest to be decided.
  if (winner === 'reject') return outcome !== 'reject' && outcome !== 'table' && !isOfPart(lost);
  return loser === 'reject' && outcome === 'reject';
}

function namesMotion({ clauses }: Decision): boolean {
  return clauses.some(
    ({ content }) => outcomeOf(lineText(content)) !== null && mentionsMotion(lineText(content)),
  );
}

interface Sides {
  readonly outcome: Outcome | null;
  readonly winner: Outcome | null;
  readonly loser: Outcome | null;
}

/** In fullmäktige a third is enough to send a case back. */
function isReferredAgainst(
  { yes, no }: Vote,
  { outcome, winner, loser }: Sides,
  { demands }: Profile,
): boolean {
  const isMinority = demands.meeting === 'assembly' && demands.law === 'kommunallagen';
  const isThird = Math.min(yes!, no!) * 3 >= yes! + no!;
  if (winner === 'refer') return outcome === 'approve' || outcome === 'reject';
  return loser === 'refer' && outcome === 'refer' && !(isMinority && isThird) && !isMinority;
}

function decisionOutcome({ clauses, content }: Decision): Outcome | null {
  const outcomes = new Set(
    (clauses.length > 0 ? clauses.map((clause) => lineText(clause.content)) : [lineText(content)]).map(
      outcomeOf,
    ),
  );
  outcomes.delete(null);
  return outcomes.size === 1 ? [...outcomes][0]! : null;
}

/** A decision that does something, and not one that says no. */
function isPlain({ content }: Decision): boolean {
  return !negates.test(lineText(content));
}
