import { isNotice } from '../../../language/sections.ts';
import { signatureHeading } from '../../../language/signing.ts';
import type { RootContent } from 'mdast';
import { lineText } from '../../../model/text.ts';
import { canonicalKey } from '../../front-matter/keys.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import { isAboutFunctions } from '../../../language/roles.ts';
import { choosesPeople } from '../../../language/vote-words.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import type { OutlinePart, SectionPart } from '../../outline/parts.ts';
import { readBodyEntries } from '../lines/fields-in-text.ts';
import { readSigners, takeSigningPlaces } from './signing-places.ts';
import type { ItemVotes } from '../tables/vote-columns.ts';
import { sectionVotes } from '../tables/vote-lists.ts';
import { withoutColon } from '../../../model/text-shapes.ts';

/** The parts without what they say of the cover. */
export interface FieldsAfterItems {
  readonly parts: readonly OutlinePart[];
  readonly entries: readonly FrontMatterEntry[];
  /** How the members voted, where a list after the items tells it. */
  readonly votes: readonly ItemVotes[];
}

/**
 * Fields of the cover may also stand after the items: a list of those present, the box of the public notice
 * (`ANSLAG/BEVIS`), the places for signatures. What is not understood of them stays where it is.
 */
export function takeFieldsAfterItems(parts: readonly OutlinePart[]): FieldsAfterItems {
  const entries: FrontMatterEntry[] = [];
  const left: OutlinePart[] = [];
  const votes: ItemVotes[] = [];
  for (const part of parts) {
    const list = part.kind === 'section' ? sectionVotes(part) : null;
    if (list) {
      votes.push(list);
      continue;
    }
    const read = part.kind === 'section' ? readSection(part) : null;
    if (read) entries.push(...read.entries);
    if (read) votes.push(...read.votes);
    if (!read) left.push(part);
    else if (read.nodes.length > 0) left.push(withNodes(part, read.nodes));
  }
  // A notice told in sentences stands below the signatures.
  const at = left.findLastIndex((part) => part.kind === 'item' || !isNotice(lineText(part.heading.children)));
  const last = left[at];
  const heading = last?.kind === 'item' ? lineText(last.heading) : '';
  const is = isAboutFunctions(heading) ? 'plain' : choosesPeople.test(heading) ? 'chosen' : 'other';
  const signing = last && takeSigningPlaces(last.nodes, is);
  if (!signing) return { parts: left, entries, votes };
  return {
    parts: [...left.slice(0, at), withNodes(last, signing.nodes), ...left.slice(at + 1)],
    entries: [...entries, ...signing.entries],
    votes,
  };
}

/** What a section says of the cover and what else stands in it; null when it is a section like any other. */
function readSection({ heading, nodes }: SectionPart): {
  entries: readonly FrontMatterEntry[];
  nodes: readonly RootContent[];
  votes: readonly ItemVotes[];
} | null {
  const title = lineText(heading.children);
  if (signatureHeading.test(title)) {
    const entries = readSigners([heading, ...nodes]);
    return entries && { entries, nodes: [], votes: [] };
  }
  const key = canonicalKey(withoutColon(title));
  if (!namesPeople(key) && key !== 'anslag' && key !== 'justering') return null;
  const { entries, rest, votes } = readBodyEntries([heading, ...nodes]);
  const isBox = entries.some((entry) => entry.key === key && entry.value.kind === 'map');
  if (!namesPeople(key) && !isBox) return null;
  return { entries, nodes: rest.filter((node) => node !== heading), votes };
}

function withNodes(part: OutlinePart, nodes: readonly RootContent[]): OutlinePart {
  const end = nodes.at(-1)?.position?.end ?? startOf(part);
  return { ...part, nodes, position: { start: part.position.start, end } };
}

function startOf(part: OutlinePart): OutlinePart['position']['end'] {
  if (part.kind === 'section') return part.heading.position!.end;
  return part.heading.at(-1)?.position?.end ?? part.position.start;
}
