import { inFavour, aboutRecusal } from '../../language/statements.ts';
import type { PhrasingContent } from 'mdast';
import type { Block, Clause } from '../../model/blocks.ts';
import type { Reading } from '../../model/reading.ts';
import { cueType } from '../../language/cues.ts';
import { lineText } from '../../model/text.ts';
import type { ActionContext } from './action.ts';
import { mayMarkAction, readAssignedActions } from './assigned-actions.ts';
import { readActionMarks, withoutMarks } from './action-marks.ts';
import { readActions, type ActionPlace } from './actions.ts';
import { blockReading } from './block-reading.ts';
import type { BodyNames } from '../../language/sentences/body-names.ts';
import { readDecision } from './decision.ts';
import { contentOf, spanOf, type Element } from './elements.ts';
import { readAttachments, readRecipients } from './lists.ts';
import { electsListed } from '../../language/sentences/listed-election.ts';
import { namesInText } from '../../language/sentences/names-in-text.ts';
import { readProposals } from './proposals.ts';
import { readVotes } from './votes.ts';
import type { BlockParts } from './block-parts.ts';
import { withoutColon } from '../../model/text-shapes.ts';

/** What the readers of blocks must know of the rest of the notes. */
export interface BlockContext {
  readonly names: BodyNames;
  readonly actions: ActionContext;
  /** The title of the item, which an owner without any task is responsible for. */
  readonly title: string;
  /** Whether a sentence below the heading of a vote may decide: nothing else in the item does. */
  readonly votesDecide?: boolean;
  /** Whether something is moved or voted on in the item: then `Kassören föreslog 300 kr` is a proposal too. */
  readonly isContested?: boolean;
  /** Whether the item says under `Beslut` what was decided: then what the body proposes is not. */
  readonly hasDecisionCue?: boolean;
  /** Where what each block was opened by is kept, for whoever asks why. */
  readonly readings?: Reading[];
}

/** In these blocks a line break of the notes is a line break. */
const lineTypes = new Set<BlockParts['type']>([
  'decision',
  'proposals',
  'votes',
  'recipients',
  'attachments',
  'actions',
  'reservation',
  'note',
  'recusal',
  'abstention',
]);

/** Makes the block and keeps what opened it; its title and content hold each word of the parts once. */
export function makeBlock(parts: BlockParts, context: BlockContext): Block {
  const block = blockOf(parts, context);
  context.readings?.push(blockReading(parts, block));
  return block;
}

function blockOf(parts: BlockParts, context: BlockContext): Block {
  const { type, cue, elements } = parts;
  const heading: readonly PhrasingContent[] = cue?.heading ?? [];
  const title = heading.length > 0 ? withoutColon(lineText(heading)) : null;
  const places = [...(parts.opener ? [parts.opener] : []), ...elements];
  const start = parts.opener?.position.start ?? heading[0]?.position?.start ?? places[0]!.position.start;
  const words = contentOf(elements, lineTypes.has(type));
  const { content, actions } = readActionMarks(
    type === 'actions' ? words.map(withoutMarks) : words,
    context.actions,
  );
  const position = { start, end: places.length > 0 ? spanOf(places).end : heading.at(-1)!.position!.end };
  const { opener } = parts;
  const depth = opener?.kind === 'heading' ? { depth: opener.node.depth } : {};
  const base = { title, heading, ...depth, content, actions, position };
  switch (type) {
    case 'decision':
      return decisionOf(parts, base, context);
    case 'proposals':
      return { ...base, type, proposals: readProposals(title, elements) };
    case 'votes':
      return { ...base, type, votes: readVotes(title, elements, parts.votingOrder, context.actions.isKnown) };
    case 'reservation':
    case 'note':
    case 'recusal':
    case 'abstention':
      return {
        ...base,
        type,
        people: namesInText(
          `${title ?? ''}\n${aboutThose(type, elements.map((element) => element.text).join('\n'))}`,
        ),
      };
    case 'recipients':
      return { ...base, type, recipients: readRecipients(elements) };
    case 'attachments':
      return { ...base, type, attachments: readAttachments(elements, /\d+/.exec(title ?? '')?.[0] ?? null) };
    case 'actions':
      return {
        ...base,
        type,
        actions: [
          ...readActions(
            withCueLine(parts),
            parts.before ?? context.title,
            placeOf(parts, context),
            context.actions,
          ),
          ...actions,
        ],
      };
    default:
      return { ...base, type };
  }
}

/** Where the actions of a block stand. */
function placeOf({ cue }: BlockParts, { title }: BlockContext): ActionPlace {
  if (cue !== null) return 'headed';
  return cueType(title) === 'actions' ? 'titled' : 'anywhere';
}

/** `… reserverar sig till förmån för Kim Savs yrkande` · `Kim Sav går in som justerare`: Kim Sav did nothing of the kind. */
function aboutThose(type: BlockParts['type'], text: string): string {
  if (type !== 'recusal') return text.replace(inFavour, '');
  const sentences = text.split(/(?<=\p{L}{2}[.)])\s+(?=\p{Lu})/u);
  const about = sentences.filter((sentence) => aboutRecusal.test(sentence));
  return (about.length > 0 ? about : sentences).join(' ');
}

function decisionOf(
  parts: BlockParts,
  base: {
    title: string | null;
    heading: readonly PhrasingContent[];
    depth?: number;
    actions: Block['actions'];
    position: Block['position'];
  },
  context: BlockContext,
): Block {
  const opening = {
    title: base.title,
    heading: base.heading,
    regarding: parts.cue?.regarding ?? null,
    to: parts.cue?.to ?? null,
  };
  const decision = readDecision(opening, parts.elements, context.names);
  const marked = (nodes: typeof decision.content) =>
    readActionMarks(nodes, { ...context.actions, newId: (text) => text }).content;
  const given = decision.clauses.map((clause) => ({ ...clause, content: marked(clause.content) }));
  const clauses = given.map((clause) =>
    mayMarkAction(clause.content) ? { ...clause, content: clause.content.map(withoutMarks) } : clause,
  );
  const lead = marked(decision.lead);
  return {
    ...decision,
    kind:
      decision.kind === 'decision' && namesElected(clauses, base.title, context) ? 'election' : decision.kind,
    ...(base.depth === undefined ? {} : { depth: base.depth }),
    lead,
    clauses,
    content: [...lead, ...clauses.flatMap((clause) => clause.content)],
    actions:
      decision.kind === 'proposal'
        ? base.actions
        : [...base.actions, ...readAssignedActions(given, context.actions)],
    position: base.position,
  };
}

/** Whether what is decided is only who is chosen (`Kassör: Alma Frid`), as the title of the item tells. */
function namesElected(clauses: readonly Clause[], heading: string | null, context: BlockContext): boolean {
  const election = {
    title: context.title,
    heading: heading ?? '',
    above: [],
    isKnown: context.actions.isKnown,
  };
  // The names may stand in a list below what they are chosen as.
  return clauses.some(({ content }) =>
    [content.slice(0, 1), content].some((part) => electsListed(lineText(part), election)),
  );
}

/** `Ansvarig: Kim Sav` opens the block itself, so the name before the colon is part of the line to read. */
function withCueLine(parts: BlockParts): readonly Element[] {
  const [first, ...others] = parts.elements;
  if (!parts.cue || parts.cue.rest.length === 0 || first?.kind !== 'line') return parts.elements;
  const name = withoutColon(lineText(parts.cue.heading));
  return [{ ...first, text: `${name}: ${first.text}` }, ...others];
}
