import { lineText } from '../../index.ts';
import type { Action, ActionEnding, Block, Decision, Vote } from '../../index.ts';
import type { Row } from './layout.ts';
import { joined } from './reading.ts';
import type { Say } from './reading.ts';
import { blockWords, voteWords, words } from './words.ts';

/** Blocks that are only named: there is no more to them than their words. */
const named = new Set<Block['type']>([
  'prose',
  'background',
  'basis',
  'recommendation',
  'voting-order',
  'motivation',
  'appeal',
  'adjournment',
  'immediate-verification',
  'attachments',
]);

/** The kinds of the blocks that are only named, each once; no row where they are plain text, as in most items. */
export function contentRow(blocks: readonly Block[], say: Say): Row[] {
  const row = (text: string): Row[] => [{ label: say(words.content), texts: [text] }];
  if (blocks.length === 0) return row(say(words.noText));
  const types = new Set(blocks.map(({ type }) => type).filter((type) => named.has(type)));
  if ([...types].every((type) => type === 'prose')) return [];
  return row([...types].map((type) => say(blockWords[type])).join(', '));
}

/** What was read in a block, with the uppdrag that it gives. */
export function blockRows(block: Block, say: Say): Row[] {
  return [...ownRows(block, say), ...block.actions.map((action) => actionRow(action, say))];
}

function ownRows(block: Block, say: Say): Row[] {
  switch (block.type) {
    case 'decision':
      return [decisionRow(block, say), ...(block.vote ? [voteRow(block.vote, say)] : [])];
    case 'proposals':
      return block.proposals.map(({ person, text }) => ({
        label: say(words.proposal),
        texts: [person === null || text.startsWith(person) ? text : `${person}: ${text}`],
        isCut: true,
      }));
    case 'votes':
      return block.votes.map((vote) => voteRow(vote, say));
    case 'reservation':
    case 'note':
    case 'recusal':
    case 'abstention':
      return [
        {
          label: say(blockWords[block.type]),
          texts: [block.people.join(', ') || lineText(block.content)],
          isCut: true,
        },
      ];
    case 'recipients':
      return [{ label: say(blockWords.recipients), texts: [block.recipients.join(', ')] }];
    default:
      return [];
  }
}

function decisionRow(decision: Decision, say: Say): Row {
  const label = { decision: words.decision, election: words.election, proposal: words.proposalTo };
  const frame = joined([
    decision.to && `${say(words.to)} ${decision.to}`,
    decision.regarding && `${say(words.regarding)} ${decision.regarding}`,
  ]);
  const clauses = decision.clauses.map((clause) => lineText(clause.content));
  return {
    label: say(label[decision.kind]),
    texts: [
      ...(frame ? [`(${frame})`] : []),
      ...(clauses.length > 0 ? clauses : [lineText(decision.content)]),
    ],
    isCut: true,
  };
}

function voteRow(vote: Vote, say: Say): Row {
  const count = (choice: 'yes' | 'no' | 'abstain') => {
    const cast = vote.voters.filter((voter) => voter.vote === choice).length;
    const total = vote[choice] ?? (vote.voters.length > 0 ? cast : null);
    return total === null || (choice === 'abstain' && total === 0)
      ? null
      : `${total} ${say(voteWords[choice])}`;
  };
  return {
    label: say(words.vote),
    texts: [
      joined([
        count('yes'),
        count('no'),
        count('abstain'),
        vote.closed ? say(words.closed) : null,
        vote.castingVote === null ? null : say(words.castingVote),
      ]) ||
        (vote.question ?? say(words.noCount)),
    ],
  };
}

function actionRow({ owners, due, done, ending, text }: Action, say: Say): Row {
  const time = due === null ? say(words.noDue) : /^\d/.test(due) ? `${say(words.due)} ${due}` : due;
  const who = owners.join(', ') || `(${say(words.noOwner)})`;
  return {
    label: say(words.action),
    texts: [`${who}, ${ending ? endingWords(ending, say) : done ? say(words.done) : time}: ${text}`],
    isCut: true,
  };
}

function endingWords({ kind, reason, replacedBy }: ActionEnding, say: Say): string {
  if (kind === 'withdrawn')
    return reason === null ? say(words.withdrawn) : `${say(words.withdrawn)} (${reason})`;
  return replacedBy === null ? say(words.replaced) : `${say(words.replacedBy)} ${replacedBy}`;
}
