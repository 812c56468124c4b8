import { stateOf, type Action } from '../../model/action.ts';
import { type Attachment, type Block, type Decision, type SubItem, type Vote } from '../../model/blocks.ts';
import type { Item } from '../../model/protocol.ts';
import { lineText, plainText } from '../../model/text.ts';
import { blockJson, blockText } from './section.ts';

/** An item in the JSON form. What its sub-items decide and give stands with them; the rest with the item. */
export function itemJson(item: Item) {
  const blocks = item.blocks.flatMap((block) => (block.type === 'sub-item' ? block.blocks : [block]));
  const of = <Type extends Block['type']>(type: Type) =>
    blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
  return {
    number: item.number,
    label: item.label,
    prefix: item.prefix,
    title: item.title,
    caseNumber: item.caseNumbers.join(', ') || null,
    caseNumbers: item.caseNumbers,
    presenters: item.presenters,
    confidential: item.confidential,
    text: [lineText(item.heading), ...item.blocks.map(blockText)].filter(Boolean).join('\n'),
    blocks: item.blocks.map(blockJson),
    subItems: item.blocks.filter((block): block is SubItem => block.type === 'sub-item').map(subItemJson),
    decisions: item.decisions.map(decisionFields),
    actions: item.actions.map(actionJson),
    proposals: of('proposals').flatMap(({ proposals }) =>
      proposals.map(({ person, text }) => ({ person, text })),
    ),
    votes: blocks.flatMap(votesIn).map(({ position: _position, oddRows: _rows, voters, ...vote }) => ({
      ...vote,
      voters: voters.map(({ name, party, vote: choice }) => ({ name, party, vote: choice })),
    })),
    reservations: of('reservation').map(statementJson),
    recusals: of('recusal').map(statementJson),
    abstentions: of('abstention').map(statementJson),
    notes: of('note').map(statementJson),
    recipients: of('recipients').flatMap(({ recipients }) => recipients),
    attachments: of('attachments').flatMap(({ attachments }) => attachments.map(attachmentJson)),
  };
}

/** A bilaga; `file` is the address that the notes give it. */
export function attachmentJson({ number, text, file }: Attachment) {
  return { number, text, file: file ?? null };
}

function subItemJson(subItem: SubItem) {
  return {
    label: subItem.label,
    title: subItem.title,
    text: blockText(subItem),
    decisions: subItem.blocks.flatMap(decisionJson),
    actions: subItem.blocks.flatMap((block) => block.actions).map(actionJson),
  };
}

function votesIn(block: Block): readonly Vote[] {
  if (block.type === 'votes') return block.votes;
  return block.type === 'decision' && block.vote ? [block.vote] : [];
}

function decisionJson(block: Block) {
  return block.type === 'decision' ? [decisionFields(block)] : [];
}

function decisionFields({ kind, body, to, regarding, content, clauses }: Decision) {
  return {
    kind,
    body,
    to,
    regarding,
    text: plainText(content),
    clauses: clauses.map((clause) => ({ text: plainText(clause.content) })),
  };
}

function actionJson(action: Action) {
  const { id, text, owners, due, ending } = action;
  const state = stateOf(action);
  return {
    id,
    text,
    owners,
    due,
    done: state === 'done',
    state,
    reason: ending?.reason ?? null,
    replacedBy: ending?.replacedBy ?? null,
  };
}

function statementJson(block: Extract<Block, { people: readonly string[] }>) {
  return { people: block.people, text: plainText(block.content) };
}
