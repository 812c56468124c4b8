import { decidedInPassing } from '../../language/decision-lines.ts';
import type { Block, Decision } from '../../model/blocks.ts';
import { isNegotiation } from '../../language/meetings.ts';
import { numberOfItemAgainst } from '../../language/item-references.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { allBlocks, type PlainBlock } from '../content/all-blocks.ts';
import { textOf } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import { withoutColon } from '../../model/text-shapes.ts';

/** A Beslut heading has a decision, and so has an item with proposals, a vote or a reservation. */
export const beslutSaknas: Rule = {
  name: 'beslut-saknas',
  severity: 'error',
  always: true,
  check: (protocol, profile) =>
    protocol.items.flatMap((item): Finding[] => {
      const blocks = allBlocks(item.blocks);
      const empty = blocks.filter(
        (block, nth): block is Decision =>
          block.type === 'decision' && block.clauses.length === 0 && !recordsElse(block, blocks[nth + 1]),
      );
      if (empty.length > 0) return empty.map((decision) => emptyDecision(item, decision));
      const cause = blocks.find((block) => block.type in causes);
      // The parties to a negotiation agree or disagree; they decide nothing.
      const isDecided =
        profile.demands.meeting === 'negotiation' ||
        isNegotiation(`${protocol.title ?? ''} ${protocol.body ?? ''}`) ||
        blocks.some((block) => block.type === 'decision' || tellsOutcome(block));
      return cause && !isDecided && !isOfOtherItem(cause, item, protocol)
        ? [{ ...undecided(item, cause), severity: profile.strictest }]
        : [];
    }),
};

const causes: Readonly<Partial<Record<Block['type'], readonly [string, string]>>> = {
  proposals: ['yrkanden', 'proposals'],
  votes: ['omröstning', 'a vote'],
  reservation: ['en reservation', 'a reservation'],
};

/** Councils record under Beslut who declared an interest, and what is to be noted (`Det antecknas att inga ärenden är anmälda`). */
function recordsElse({ title }: Decision, below: PlainBlock | undefined): boolean {
  return title !== null && (below?.type === 'recusal' || below?.type === 'note');
}

/** A vote may say in its own sentence what came of it: `Efter omröstning avslogs motionen.` */
function tellsOutcome(block: PlainBlock): boolean {
  return block.type === 'votes' && decidedInPassing.test(textOf([block]));
}

/** `anmälde avvikande mening mot beslutet i § 4`, in an item of its own. */
function isOfOtherItem(cause: Block, { number }: Item, { items }: Protocol): boolean {
  if (cause.type !== 'reservation') return false;
  const other = numberOfItemAgainst(textOf([cause]));
  return other !== null && other !== number && items.some((item) => item.number === other);
}

function emptyDecision(item: Item, decision: Decision): Finding {
  if (decision.title === null) return unfinished(item, decision);
  return {
    message: {
      sv: `§ ${item.number} har rubriken ”${decision.title}” men inget beslut under den.`,
      en: `§ ${item.number} has the heading “${decision.title}” but no decision under it.`,
    },
    help: {
      sv: 'Skriv beslutet, till exempel ”att godkänna rapporten”, eller ta bort rubriken.',
      en: 'Write the decision, for example “att godkänna rapporten”, or remove the heading.',
    },
    position: decision.position,
  };
}

/** `Nämnden beslutar`, and nothing after it. */
function unfinished(item: Item, decision: Decision): Finding {
  const words = withoutColon(lineText(decision.lead));
  return {
    message: {
      sv: `I § ${item.number} står ”${words}”, men inte vad som beslutades.`,
      en: `§ ${item.number} says “${words}”, but not what was decided.`,
    },
    help: {
      sv: 'Skriv beslutet efter orden, till exempel ”att godkänna rapporten”, eller stryk dem.',
      en: 'Write the decision after the words, for example “att godkänna rapporten”, or strike them.',
    },
    position: decision.position,
  };
}

function undecided(item: Item, cause: Block): Finding {
  const [sv, en] = causes[cause.type]!;
  return {
    message: {
      sv: `§ ${item.number} har ${sv} men inget beslut.`,
      en: `§ ${item.number} has ${en} but no decision.`,
    },
    help: { sv: 'Skriv vad organet beslutade.', en: 'Write what the body decided.' },
    position: cause.position,
  };
}
