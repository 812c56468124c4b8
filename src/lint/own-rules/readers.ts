import type { Item, Protocol } from '../../model/protocol.ts';
import { stateOf } from '../../model/action.ts';
import type { Action } from '../../model/action.ts';
import type { Attachment } from '../../model/blocks.ts';
import type { OwnSubject } from '../../model/own-rule.ts';
import { plainText } from '../../model/text.ts';
import { allBlocks, type PlainBlock } from '../content/all-blocks.ts';
import { headingLine } from '../content/heading-line.ts';
import { textOf, textOfItem } from '../content/item-parts.ts';
import { votesOf } from '../votes/votes-of.ts';
import { coverThing } from './cover-thing.ts';
import { peopleThings } from './people-things.ts';
import type { Fields, Thing } from './thing.ts';

type Reader = (protocol: Protocol) => readonly Thing[];

/** Finds all things of a kind. */
export function readerOf(subject: OwnSubject): Reader {
  return readers[subject];
}

const readers: Readonly<Record<OwnSubject, Reader>> = {
  item: ({ items }) => items.map(itemThing),
  block: (protocol) => placedBlocks(protocol).map(blockThing),
  decision: (protocol) => placedBlocks(protocol).flatMap(decisionThing),
  vote: voteThings,
  person: peopleThings,
  action: (protocol) =>
    placedBlocks(protocol).flatMap(({ block, item }) =>
      block.actions.map((action) => actionThing(action, item)),
    ),
  attachment: attachmentThings,
  cover: (protocol) => [coverThing(protocol)],
};

interface PlacedBlock {
  readonly block: PlainBlock;
  readonly item: Item | null;
}

/** Blocks of items and of sections, in the order of the notes. */
function placedBlocks({ items, sections }: Protocol): PlacedBlock[] {
  const all = [...items, ...sections].sort(
    (one, other) => one.position.start.line - other.position.start.line,
  );
  return all.flatMap((part) =>
    allBlocks(part.blocks).map((block) => ({ block, item: part.type === 'item' ? part : null })),
  );
}

function itemThing(item: Item): Thing {
  const fields: Fields<'item'> = {
    number: () => [item.number],
    title: () => [item.title],
    text: () => [textOfItem(item)],
    caseNumber: () => item.caseNumbers,
    presenter: () => item.presenters,
    confidential: () => [item.confidential !== null],
    ground: () => [item.confidential?.ground ?? null],
  };
  return { item, position: headingLine(item), fields, asked: {} };
}

function within(item: Item | null) {
  return { item: () => [item?.title ?? null], caseNumber: () => item?.caseNumbers ?? [] };
}

function blockThing({ block, item }: PlacedBlock): Thing {
  const fields: Fields<'block'> = {
    type: () => [block.type],
    title: () => [block.title],
    text: () => [textOf([block])],
    person: () => ('people' in block ? block.people : []),
    recipient: () => ('recipients' in block ? block.recipients : []),
    ...within(item),
  };
  return { item, position: block.position, fields, asked: {} };
}

function decisionThing({ block, item }: PlacedBlock): Thing[] {
  if (block.type !== 'decision') return [];
  const fields: Fields<'decision'> = {
    kind: () => [block.kind],
    body: () => [block.body],
    to: () => [block.to],
    title: () => [block.title],
    text: () => [textOf([block])],
    clause: () => block.clauses.map(({ content }) => plainText(content)),
    ...within(item),
  };
  return [{ item, position: block.position, fields, asked: {} }];
}

function voteThings(protocol: Protocol): Thing[] {
  return votesOf(protocol).map(({ vote, item }) => {
    const fields: Fields<'vote'> = {
      question: () => [vote.question],
      yes: () => [vote.yes],
      no: () => [vote.no],
      abstain: () => [vote.abstain],
      voter: () => vote.voters.map(({ name }) => name),
      closed: () => [vote.closed],
      castingVote: () => [vote.castingVote !== null],
      ...within(item),
    };
    return { item, position: vote.position, fields, asked: {} };
  });
}

function actionThing(action: Action, item: Item | null): Thing {
  const fields: Fields<'action'> = {
    id: () => [action.isNamed ? action.id : null],
    text: () => [action.text],
    owner: () => action.owners,
    due: () => [action.due],
    state: () => [stateOf(action)],
    ...within(item),
  };
  return { item, position: action.position, fields, asked: {} };
}

/** Those in blocks of items know where they stand; the list of the protocol may have them too. */
function attachmentThings(protocol: Protocol): Thing[] {
  const placed = placedBlocks(protocol).flatMap(({ block, item }) =>
    block.type === 'attachments' ? block.attachments.map((attachment) => ({ attachment, item })) : [],
  );
  const lines = new Set(placed.map(({ attachment }) => attachment.position.start.offset));
  const others = protocol.attachments.filter(({ position }) => !lines.has(position.start.offset));
  return [...placed, ...others.map((attachment) => ({ attachment, item: null }))].map(attachmentThing);
}

function attachmentThing({ attachment, item }: { attachment: Attachment; item: Item | null }): Thing {
  const fields: Fields<'attachment'> = {
    number: () => [attachment.number],
    text: () => [attachment.text],
    ...within(item),
  };
  return { item, position: attachment.position, fields, asked: {} };
}
