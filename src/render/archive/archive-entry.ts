import { decisionsAmong } from '../../model/blocks.ts';
import type { Block } from '../../model/blocks.ts';
import type { Config } from '../../model/config.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { plainText } from '../../model/text.ts';
import { documentTitle } from '../document-title.ts';
import { identifiedParts } from '../view/part-ids.ts';
import { distinctWords } from './word-index.ts';

/** What the index of an archive tells of one protocol: plain data, to be kept as JSON. Secrets are masked as in its documents. */
export interface ArchiveEntry {
  /** The document's name in one line. */
  readonly title: string;
  readonly body: string | null;
  /** Of the meeting, `YYYY-MM-DD`; null when the notes give none. */
  readonly date: string | null;
  /** Whether its pages say that it is a draft. */
  readonly draft: boolean;
  readonly language: Protocol['language'];
  readonly protocolNumber: string | null;
  readonly caseNumbers: readonly string[];
  /** The names of those who were there, as written. */
  readonly people: readonly string[];
  /** The words that stand outside the items, each once, parted by spaces. */
  readonly words: string;
  readonly items: readonly ArchivedItem[];
}

/** One item of a protocol, with what was decided in it. */
export interface ArchivedItem {
  /** What it is linked to by in the HTML of the protocol. */
  readonly id: string;
  /** `§ 12`, as written. */
  readonly label: string;
  readonly title: string;
  readonly caseNumbers: readonly string[];
  /** Each decision, with a line for each clause. */
  readonly decisions: readonly string[];
  /** All its words, each once, parted by spaces. */
  readonly words: string;
}

/** Takes out of a protocol what the index of an archive tells of it. */
export function archiveEntry(
  protocol: Protocol,
  { draft, ...options }: { readonly profile: Profile; readonly config: Config; readonly draft: boolean },
): ArchiveEntry {
  const { body, meeting, language, protocolNumber, caseNumbers } = protocol;
  return {
    title: documentTitle(protocol, options),
    body,
    date: meeting.date,
    draft,
    language,
    protocolNumber,
    caseNumbers,
    people: peopleOf(protocol),
    words: wordsOf([...protocol.preface, ...protocol.sections.flatMap(({ blocks }) => blocks)]),
    items: identifiedParts(protocol).flatMap(({ part, id }) =>
      part.type === 'item' ? [archivedItem(part, id)] : [],
    ),
  };
}

function archivedItem({ label, title, caseNumbers, blocks }: Item, id: string): ArchivedItem {
  const decisions = decisionsAmong(blocks).map(({ content }) => plainText(content));
  return {
    id,
    label,
    title,
    caseNumbers,
    decisions: decisions.filter((text) => text !== ''),
    words: wordsOf(blocks),
  };
}

function peopleOf({ chairs, secretaries, present, called, absent, substitutes, others }: Protocol): string[] {
  const away = new Set(absent.map(({ name }) => name));
  const there = [...chairs, ...secretaries, ...present, ...called, ...substitutes, ...others];
  return [...new Set(there.filter(({ name }) => !away.has(name)).map(({ name }) => name))];
}

function wordsOf(blocks: readonly Block[]): string {
  return distinctWords(blocks.flatMap(textsOf)).join(' ');
}

function textsOf(block: Block): (string | null)[] {
  const inner = block.type === 'sub-item' ? block.blocks.flatMap(textsOf) : [];
  return [block.title, plainText(block.content), ...inner];
}
