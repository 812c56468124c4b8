import type { Diagnostic } from '../model/diagnostic.ts';
import type { Item, Protocol, Section } from '../model/protocol.ts';
import type { Reading } from '../model/reading.ts';
import type { ParseOptions, ParseResult } from './parse-result.ts';
import { cueType } from '../language/cues.ts';
import { lineText } from '../model/text.ts';
import { identify } from '../language/people/identify.ts';
import { actionIds } from './blocks/action-ids.ts';
import { takeFieldsAfterItems } from './cover/after-items/fields-after-items.ts';
import { textOf } from './cover/title/headline.ts';
import { dayInFileName } from './facts/file-day.ts';
import { daysInChat } from './facts/mail-head.ts';
import { isWrittenIn } from './cover/title/written-names.ts';
import type { Cover } from './cover/cover.ts';
import { readCover } from './cover/read-cover.ts';
import { readEntries } from './front-matter/read-entries.ts';
import type { ItemVotes } from './cover/tables/vote-columns.ts';
import { takeVoteLists } from './cover/tables/vote-lists.ts';
import { chatDiagnostics } from './items/chat-diagnostics.ts';
import { guessDiagnostics } from './items/guess-diagnostics.ts';
import { looseItems, rivalNumbers } from './items/item-diagnostics.ts';
import { nameDiagnostics } from './items/name-diagnostics.ts';
import { readNotesOutline } from './outline/notes-outline.ts';
import type { OutlinePart } from './outline/parts.ts';
import { rivalOf } from './outline/rival.ts';
import { readItem, readPreface, readSection, type ItemContext } from './items/read-items.ts';
import { withFullOwners, withPlacedNames } from './items/placed-names.ts';
import { placeVotes } from './items/place-votes.ts';
import { withoutTypedAgenda } from './items/typed-agenda.ts';
import { markdownDiagnostics } from './markdown/markdown-diagnostics.ts';
import { parseMarkdown, type ParsedMarkdown } from './markdown/parse-markdown.ts';
import { stripComments } from './markdown/strip-comments.ts';
import { notePieces } from './markdown/text-pieces.ts';
import { toOriginal } from './markdown/to-original.ts';
import { finishProtocol } from './finish-protocol.ts';
import { maskSecrets } from './secrets/mask-secrets.ts';
import { lostItemFaults } from './secrets/public-items.ts';
import { furnitureDiagnostics } from './source/furniture-diagnostics.ts';
import { furnitureReadings, partReadings } from './part-readings.ts';
import { readSource } from './source/read-source.ts';
import { readSuppressions } from './suppressions.ts';

/**
 * Reads notes (see the reference of the language): bytes → text → without secrets and comments → Markdown → cover, items,
 * sections → protocol. Never throws for what is in the notes.
 */
export function parseProtocol(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  const { source, furniture, comments: above, diagnostics: unreadable } = readSource(input);
  if (!source)
    return {
      protocol: null,
      diagnostics: unreadable,
      text: '',
      secretLines: [],
      suppressions: [],
      readings: [],
    };
  const masked = maskSecrets(source, { unmasked: false, ...options });
  const secretLines = masked.secrets.map(({ lines }) => lines);
  const { source: visible, comments } = stripComments(masked.source);
  const markdown = parseMarkdown(visible.text);
  notePieces([markdown.root, ...markdown.footnotes], visible);
  const { headline, titleBlock, title, preamble, parts, chat, isGuess } = readNotesOutline(
    markdown.root,
    markdown.index,
  );
  const { entries, diagnostics: faults } = readEntries(markdown.root, titleBlock);
  const lost = lostItemFaults(masked.items, parts);
  const closing = takeFieldsAfterItems(parts);
  const voteLists = takeVoteLists(preamble);
  const own = readCover({
    frontMatter: entries,
    title: title ? textOf(title) : headline.title,
    subtitle: headline.subtitle,
    preamble: voteLists.nodes,
    closing: closing.entries,
    top: headline.nodes,
    weakDays: [...daysInChat(chat), ...dayInFileName(options.path)],
    isWritten: isWrittenIn(visible.text),
    parts: closing.parts,
  });
  const cover = { ...own, aliases: [...own.aliases, ...(options.aliasesFor?.(own.profile) ?? [])] };
  const votes = [...cover.votes, ...voteLists.votes, ...closing.votes];
  const readings: Reading[] = [...cover.readings, ...partReadings(closing.parts)];
  const { items, sections, preface, diagnostics } = readParts(closing.parts, votes, cover, {
    ...markdown,
    text: visible.text,
    readings,
  });
  const secrets = { marks: masked.secrets, unmasked: options.unmasked === true };
  const finished = finishProtocol(
    cover,
    { items, sections, preface, footnotes: markdown.footnotes },
    secrets,
  );
  const told = [
    ...finished.diagnostics,
    ...diagnostics,
    ...(isGuess ? guessedItems(items) : []),
    ...rivalIn(parts),
    ...(chat ? chatDiagnostics(chat, cover.meeting.date, finished.protocol.present.length > 0) : []),
  ];
  const read = [...lost, ...faults, ...markdownDiagnostics(markdown), ...told];
  const original = toOriginal(visible);
  return {
    protocol: original(finished.protocol),
    diagnostics: [
      ...unreadable,
      ...furnitureDiagnostics(furniture, secretLines),
      ...masked.diagnostics,
      ...original(read),
    ],
    text: visible.text,
    secretLines,
    suppressions: readSuppressions([...above, ...comments].map(masked.withoutSecrets), visible.text),
    readings: [...original(readings), ...furnitureReadings(furniture, secretLines)],
  };
}

function rivalIn(parts: readonly OutlinePart[]): Diagnostic[] {
  const rival = rivalOf(parts);
  return rival ? [rivalNumbers(rival)] : [];
}

function guessedItems(items: readonly Item[]): Diagnostic[] {
  const [first] = items;
  return first
    ? [
        looseItems(
          items.map(({ title }) => title),
          first.position,
        ),
      ]
    : [];
}

function readParts(
  parts: readonly OutlinePart[],
  votes: readonly ItemVotes[],
  cover: Cover,
  { readings, ...markdown }: ParsedMarkdown & { readonly text: string; readonly readings: Reading[] },
): { items: readonly Item[]; sections: Section[]; preface: Protocol['preface']; diagnostics: Diagnostic[] } {
  const { identities } = cover.attendance;
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const told = known.get(name) ?? identify(name, identities) !== null;
    known.set(name, told);
    return told;
  };
  const context: ItemContext = {
    index: markdown.index,
    blocks: {
      names: {
        body: cover.body,
        aliases: cover.aliases,
        meetingDate: cover.meeting.date,
        meeting: cover.called,
      },
      actions: { meetingDate: cover.meeting.date, newId: actionIds(), isKnown },
      title: '',
      readings,
    },
    isKnown,
    areDecisions: cueType(lineText(cover.preface.slice(-1)).split('\n').at(-1)!) === 'decision',
  };
  const items: Item[] = [];
  const sections: Section[] = [];
  let number = cover.firstItem;
  for (const part of parts) {
    if (part.kind === 'section') {
      sections.push(readSection(part, context));
      continue;
    }
    number = part.marker?.number ?? number;
    items.push(readItem(part, part.isWhole ? null : number, part.isLine ? 'list' : 'sign', context));
    number++;
  }
  const isNumbered = parts.some((part) => part.kind === 'item' && part.marker !== null);
  const reading = { meetingDate: cover.meeting.date, isKnown: context.isKnown };
  const typed = withoutTypedAgenda(cover.preface, items, sections);
  const voted = placeVotes(items, votes, context.blocks);
  const placed = withPlacedNames(voted.items, markdown.text);
  const diagnostics = [
    ...typed.diagnostics,
    ...guessDiagnostics(items, isNumbered ? sections : [], reading, markdown.index),
    ...nameDiagnostics(placed, identities),
  ];
  return {
    items: withFullOwners(placed, identities),
    sections,
    preface: readPreface([...typed.nodes, ...voted.rest], context),
    diagnostics,
  };
}
