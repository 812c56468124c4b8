import type { PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Action } from './action.ts';
import type { Vote } from './votes.ts';

export type { OddVoteRow, Vote, VoteChoice, Voter } from './votes.ts';

/** What every block of an item has. */
interface BlockBase {
  /** Heading or cue as written, without its markup and final colon; null when the block has none. */
  readonly title: string | null;
  /** `title` with its emphasis and links; empty when the block has none. */
  readonly heading: readonly PhrasingContent[];
  /** Of a heading: how many signs it has in the notes (`###`); absent of a cue and of a block without any. */
  readonly depth?: number;
  /** The body in document order; with `title` it holds each word of the block exactly once. */
  readonly content: readonly RootContent[];
  /** The uppdrag that the block gives, in the task-list form or by a mark in its prose. */
  readonly actions: readonly Action[];
  readonly position: Position;
}

/** The blocks that are prose with a name. `prose` itself has none. */
export const textBlockTypes = [
  'prose',
  'background',
  'basis',
  'recommendation',
  'voting-order',
  'motivation',
  'appeal',
  'adjournment',
  'immediate-verification',
] as const;

/** Prose (bakgrund, beslutsunderlag, förslag till beslut, beslutsgång, motivering …). */
export interface TextBlock extends BlockBase {
  readonly type: (typeof textBlockTypes)[number];
}

/** One att-sats: what is decided, with the sentences and lists that belong to it. */
export interface Clause {
  readonly type: 'clause';
  /** `2.` of an entry of a numbered list; null when it has no number. */
  readonly marker: string | null;
  readonly content: readonly RootContent[];
  readonly position: Position;
}

export type DecisionKind = 'decision' | 'election' | 'proposal';

/** A decision of this body (beslut, val, eller förslag till ett annat organ). `content` is `lead` and then the clauses. */
export interface Decision extends BlockBase {
  readonly type: 'decision';
  readonly kind: DecisionKind;
  /** The deciding body as written (`Socialnämnden`); null when the sentence names none. */
  readonly body: string | null;
  /** The body that a proposal goes to; null for others. */
  readonly to: string | null;
  /** The label of the sub-item that it concerns (`d`), without its parenthesis. */
  readonly regarding: string | null;
  /** The words before the first clause (`Samverkansgrupp Barn och Unga beslutar`). */
  readonly lead: readonly RootContent[];
  readonly clauses: readonly Clause[];
  /** The count that its own words tell (`Efter votering (14–9) beslutar nämnden …`), where no block of votes does; else null. */
  readonly vote: Vote | null;
  /** The count that its own words tell once more, where a block of votes before it tells one; absent where they tell none. */
  readonly toldAgain?: Vote;
}

/** One yrkande. */
export interface Proposal {
  readonly person: string | null;
  /** Where the name stands. */
  readonly personPlace?: Position;
  readonly text: string;
  readonly position: Position;
}

export interface Proposals extends BlockBase {
  readonly type: 'proposals';
  readonly proposals: readonly Proposal[];
}

export interface Votes extends BlockBase {
  readonly type: 'votes';
  readonly votes: readonly Vote[];
}

/** The kinds of `Statement`. */
export const statementTypes = ['reservation', 'note', 'recusal', 'abstention'] as const;

/** Reservation, protokollsanteckning, jäv, or the statement that someone takes no part in the decision. */
export interface Statement extends BlockBase {
  readonly type: (typeof statementTypes)[number];
  /** Names as written. */
  readonly people: readonly string[];
  /** Where each of them stands. */
  readonly peoplePlaces?: readonly Position[];
}

/** A list or table of uppdrag; its own `actions` are those of its lines. */
export interface Actions extends BlockBase {
  readonly type: 'actions';
}

/** Those to whom the decision is sent (beslutet skickas till). */
export interface Recipients extends BlockBase {
  readonly type: 'recipients';
  readonly recipients: readonly string[];
}

/** One bilaga. */
export interface Attachment {
  /** `1` of `Bilaga 1`; null when it has no number. */
  readonly number: string | null;
  readonly text: string;
  /** The file that it is, as an address relative to the note; absent where the notes name none. */
  readonly file?: string;
  readonly position: Position;
}

export interface Attachments extends BlockBase {
  readonly type: 'attachments';
  readonly attachments: readonly Attachment[];
}

/** A lettered part of an item (`a)`), with blocks of its own. */
export interface SubItem extends BlockBase {
  readonly type: 'sub-item';
  /** `a` of `a) Samsjuklighet`. */
  readonly label: string;
  readonly blocks: readonly Block[];
}

export type Block =
  TextBlock | Decision | Proposals | Votes | Statement | Actions | Recipients | Attachments | SubItem;

export type BlockType = Block['type'];

/** All kinds of blocks. */
export const blockTypes = [
  ...textBlockTypes,
  'decision',
  'proposals',
  'votes',
  ...statementTypes,
  'actions',
  'recipients',
  'attachments',
  'sub-item',
] as const satisfies readonly BlockType[];

/** The decisions, elections and proposals among blocks and in sub-items among them, in document order. */
export function decisionsAmong(blocks: readonly Block[]): Decision[] {
  return blocks.flatMap((block) => {
    if (block.type === 'sub-item') return decisionsAmong(block.blocks);
    return block.type === 'decision' ? [block] : [];
  });
}
