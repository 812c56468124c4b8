import { refersOrTables } from '../../language/proposals.ts';
import { countedMinority } from '../../language/minority-referrals.ts';
import { outcomeOf } from '../../language/outcomes.ts';
import { lineText } from '../../model/text.ts';
import type { Vote } from '../../model/blocks.ts';
import type { Position } from 'unist';
import type { Protocol } from '../../model/protocol.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { blocksOfType } from '../content/item-parts.ts';
import { placeOfTotals, votesOf } from '../votes/votes-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** A minority sends a case back where it is at least a third of those who decide. */
export const minoritetsaterremissForFa: Rule = {
  name: 'minoritetsaterremiss-for-fa',
  severity: 'error',
  applies: ({ demands }) => demands.law === 'kommunallagen' && demands.meeting === 'assembly',
  check: (protocol) => [...inVotes(protocol), ...inProse(protocol)],
};

/** `Minoritetsåterremissen begärdes av 2 av 7 ledamöter.` */
function inProse(protocol: Protocol): Finding[] {
  return findWords(protocol, countedMinority).flatMap((hit): Finding[] => {
    const [minority, all] = [Number(hit.match.groups!['minority']), Number(hit.match.groups!['all'])];
    return minority * 3 >= all ? [] : [finding(minority, all, placeOf(hit))];
  });
}

function inVotes(protocol: Protocol): Finding[] {
  return votesOf(protocol).flatMap((placed): Finding[] => {
    const { vote, item } = placed;
    const count = votesToRefer(vote);
    if (count === null) return [];
    const { minority, all } = count;
    const isReferred = blocksOfType(item, 'decision').some(
      ({ content }) => outcomeOf(lineText(content)) === 'refer',
    );
    if (!isReferred || minority * 2 >= all || minority * 3 >= all) return [];
    return [finding(minority, all, placeOfTotals(placed, protocol))];
  });
}

function finding(minority: number, all: number, position: Position): Finding {
  return {
    message: {
      sv: `${minority} av ${all} röster är mindre än en tredjedel: ärendet återremitteras inte.`,
      en: `${minority} of ${all} votes are less than a third: the case isn’t sent back.`,
    },
    help: {
      sv: 'Rätta röstetalen eller beslutet.',
      en: 'Correct the votes or the decision.',
    },
    position,
  };
}

/** How many voted to send the case back, where the meaning of yes and no tells which side they are. */
function votesToRefer({
  yes,
  no,
  abstain,
  yesMeans,
  noMeans,
}: Vote): { minority: number; all: number } | null {
  if (yes === null || no === null) return null;
  const all = yes + no + (abstain ?? 0);
  if (refersOrTables.test(noMeans ?? '') && !refersOrTables.test(yesMeans ?? ''))
    return { minority: no, all };
  if (refersOrTables.test(yesMeans ?? '') && !refersOrTables.test(noMeans ?? ''))
    return { minority: yes, all };
  return null;
}
