import { withBlocks } from '../../src/model/item.ts';
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Position } from 'unist';
import type { Block, Decision, SubItem, TextBlock } from '../../src/model/blocks.ts';
import type { Person } from '../../src/model/person.ts';
import type { Profile } from '../../src/model/profile.ts';
import { mote } from '../../src/profiles/mote.ts';
import type { Item, Meeting, Protocol, Section } from '../../src/model/protocol.ts';

/** Reads Markdown as the notes are read. */
export function markdown(text: string): RootContent[] {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmTaskListItem(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmFootnoteFromMarkdown()],
  }).children;
}

/** Markdown of one paragraph, without the paragraph. */
export function inline(text: string): PhrasingContent[] {
  return markdown(text).flatMap((node) => (node.type === 'paragraph' ? node.children : []));
}

/** `[^1]: …` lines. */
export function footnotes(text: string): FootnoteDefinition[] {
  return markdown(text).filter((node) => node.type === 'footnoteDefinition');
}

/** A person with what `told` tells, at a place of its own. */
export function person(name: string, told: Partial<Person> = {}): Person {
  return {
    type: 'person',
    name,
    written: name,
    initials: null,
    role: null,
    organisation: null,
    party: null,
    for: null,
    serving: true,
    replaces: null,
    remote: false,
    recused: [],
    presence: { items: null, note: null },
    position: nextLine(),
    ...told,
  };
}

/** A block of prose: Markdown, below a heading when one is given. */
export function text(
  content: string,
  title: string | null = null,
  type: TextBlock['type'] = 'prose',
): TextBlock {
  return {
    type,
    title,
    heading: title === null ? [] : inline(title),
    content: markdown(content),
    actions: [],
    position: nextLine(),
  };
}

/** A decision of clauses on lines of their own. */
export function decision(lead: string, clauses: readonly string[], title: string | null = null): Decision {
  const parts = clauses.map((clause) => markdown(clause));
  return {
    type: 'decision',
    kind: 'decision',
    body: null,
    to: null,
    regarding: null,
    title,
    heading: title === null ? [] : inline(title),
    lead: markdown(lead),
    clauses: parts.map((content) => ({ type: 'clause', marker: null, content, position: nextLine() })),
    vote: null,
    content: [...markdown(lead), ...parts.flat()],
    actions: [],
    position: nextLine(),
  };
}

export function subItem(label: string, title: string, blocks: readonly Block[]): SubItem {
  return {
    type: 'sub-item',
    label,
    title,
    heading: inline(title),
    content: [],
    blocks,
    actions: [],
    position: nextLine(),
  };
}

export function item(
  number: number | null,
  title: string,
  blocks: readonly Block[] = [],
  told: Partial<Item> = {},
): Item {
  const built = {
    type: 'item',
    number,
    label: number === null ? '' : `§ ${number}`,
    prefix: null,
    title,
    heading: inline(title),
    caseNumbers: [],
    presenters: [],
    confidential: null,
    position: nextLine(),
    ...told,
  } as const;
  return withBlocks(built, told.blocks ?? blocks);
}

export function section(title: string | null, blocks: readonly Block[]): Section {
  const heading = title === null ? [] : inline(title);
  return { type: 'section', title, heading, depth: 2, blocks, position: nextLine() };
}

export function meeting(told: Partial<Meeting>): Meeting {
  return {
    date: null,
    start: null,
    end: null,
    place: null,
    adjournments: [],
    written: null,
    position: null,
    ...told,
  };
}

/** A protocol with what `told` tells and nothing else. */
export function protocol(told: Partial<Protocol> = {}): Protocol {
  return {
    type: 'protocol',
    profile: null,
    kind: null,
    body: null,
    aliases: [],
    principal: null,
    title: null,
    caseNumbers: [],
    protocolNumber: null,
    status: 'ojusterat',
    language: 'sv',
    numbering: null,
    seats: null,
    meeting: meeting({}),
    evidence: [],
    chairs: [],
    secretaries: [],
    verifiers: [],
    called: [],
    present: [],
    absent: [],
    substitutes: [],
    others: [],
    attendanceNote: null,
    items: [],
    verifications: [],
    verifiedOn: null,
    sections: [],
    distribution: [],
    attachments: [],
    corrections: [],
    nextMeetings: [],
    previous: null,
    coverNotes: [],
    signatures: [],
    elected: [],
    preface: [],
    footnotes: [],
    secrets: 0,
    unmasked: false,
    ...told,
  };
}

/** The profile of ordinary meetings, with what `told` changes. */
export function profile(told: Partial<Profile> = {}): Profile {
  return { ...mote, ...told };
}

let line = 0;

/** Each thing built stands on a line of its own, in the order in which it was built. */
function nextLine(): Position {
  line += 1;
  return { start: { line, column: 1 }, end: { line, column: 80 } };
}
