import { listSeam } from '../../../language/sentences.ts';
import type { Heading, List, RootContent } from 'mdast';
import {
  alsoPresentSentence,
  areWithoutVote,
  isAboutAttendance,
  presentLead,
  presentSentence,
  tellsAttendance,
} from '../../../language/attendance.ts';
import { lineText } from '../../../model/text.ts';
import { canonicalKey, type CanonicalKey } from '../../front-matter/keys.ts';
import { plainText, type FrontMatterEntry, type TextValue } from '../../front-matter/value.ts';
import type { ItemPart, OutlinePart } from '../../outline/parts.ts';
import { linesOf, paragraphOf, toLine, type Line } from '../../markdown/lines.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { isDetail } from '../../../language/people/read-head.ts';
import { readBodyEntries } from '../lines/fields-in-text.ts';
import { labelOf } from '../lines/label.ts';
import { textField } from '../lines/unfinished-field.ts';
import { beforeAddition, withoutStop } from '../../../model/text-shapes.ts';

/** Who is there is told early, if an item about something else tells it. */
const firstItems = 6;

const lists: ReadonlySet<CanonicalKey | null> = new Set<CanonicalKey | null>([
  'närvarande',
  'beslutande',
  'ersättare',
  'tjänstgörande-ersättare',
  'övriga',
  'frånvarande',
]);

/**
 * Who was there, as one of the first items tells where the cover does not: below a heading (`Närvaro`, `Röstlängd`), with a label
 * (`Närvarande: …`) or in a sentence (`Dessutom närvarade Eva Ström`). The words stay in the item as well.
 */
export function attendanceInItems(parts: readonly OutlinePart[]): FrontMatterEntry[] {
  const items = parts.filter((part) => part.kind === 'item');
  for (const [nth, item] of items.entries()) {
    if (nth >= firstItems && !isAboutAttendance(lineText(item.heading))) continue;
    const entries = attendanceIn(item);
    if (entries.some(({ key }) => key === 'närvarande' || key === 'beslutande')) return entries;
  }
  return [];
}

function attendanceIn(item: ItemPart): FrontMatterEntry[] {
  const title = lineText(item.heading);
  const isAbout = isAboutAttendance(title);
  const mayTell =
    isAbout ||
    item.nodes.some(
      (node) => (node.type !== 'heading' && tellsAttendance(lineText([node]))) || hasLabelLine(node),
    );
  if (!mayTell) return [];
  const nodes = lists.has(canonicalKey(title))
    ? [headingOf(item), ...item.nodes]
    : [...labelledLine(item), ...item.nodes];
  const { entries, rest } = readBodyEntries(nodes);
  const told = entries.filter(
    (entry) => lists.has(entry.key) && (isAbout || tellsAttendance(entry.written)) && namesSomebody(entry),
  );
  if (!isAbout) return told;
  const listed = [...told, ...ledLists(rest)];
  return [...listed, ...rest.flatMap((node) => inSentences(node, listed.length > 0))];
}

/** `Följande medlemmar närvarade med rösträtt:` with names on the same line or a list of them below. */
function ledLists(nodes: readonly RootContent[]): FrontMatterEntry[] {
  return nodes.flatMap((node, nth): FrontMatterEntry[] => {
    if (node.type !== 'paragraph') return [];
    const { lead, names = '' } = presentLead.exec(lineText([node]).replaceAll('\n', ' '))?.groups ?? {};
    if (lead === undefined) return [];
    const key = areWithoutVote(lead) ? 'övriga' : 'närvarande';
    const below = nodes[nth + 1];
    if (names !== '')
      return [
        textField(key, { ...linesOf(node)[0]!, text: withoutStop(names), position: node.position! }),
      ].filter(namesSomebody);
    return below?.type === 'list' ? [listField(key, below)] : [];
  });
}

function listField(key: CanonicalKey, list: List): FrontMatterEntry {
  const items = list.children.map((entry): TextValue => ({
    kind: 'text',
    text: lineText([entry]),
    position: entry.position!,
  }));
  const position = list.position!;
  return { key, written: '', value: { kind: 'list', items, position }, position, keyPosition: position };
}

function linesField(key: CanonicalKey, lines: readonly Line[]): FrontMatterEntry {
  const items = lines.map(({ text, position }): TextValue => ({ kind: 'text', text, position }));
  const position = { start: items[0]!.position.start, end: items.at(-1)!.position.end };
  return { key, written: '', value: { kind: 'list', items, position }, position, keyPosition: position };
}

/** `2. Närvarande: Ida Lind och Bo Ek` */
function labelledLine({ isLine, heading }: ItemPart): RootContent[] {
  if (!isLine) return [];
  const line = toLine(heading);
  const label = labelOf(line);
  return label !== null && !label.isAlone && lists.has(label.key) ? [paragraphOf([line], false)] : [];
}

function hasLabelLine(node: RootContent): boolean {
  return node.type === 'paragraph' && linesOf(node).some(({ text }) => tellsAttendance(text));
}

function headingOf({ heading, position }: ItemPart): Heading {
  return { type: 'heading', depth: 2, children: [...heading], position };
}

/** `Dessutom närvarade Eva Ström.` before the items. */
export function alsoPresent(preface: readonly RootContent[]): FrontMatterEntry[] {
  return preface.flatMap((node) =>
    node.type !== 'paragraph'
      ? []
      : linesOf(node).flatMap((line) => {
          const names = alsoPresentSentence.exec(line.text)?.groups?.['names'];
          return names === undefined
            ? []
            : [textField('övriga', { ...line, text: names })].filter(namesSomebody);
        }),
  );
}

/** `Enligt listan`, `Alla var på plats` name nobody. */
function namesSomebody({ value }: FrontMatterEntry): boolean {
  return /\p{Lu}[\p{L}-]+\s+(?:\p{Ll}{2,3}\s+)?\p{Lu}/u.test(plainText(value));
}

/** `Rut Vik, Ola Ström, Per Dal`: a line of full names and nothing else. */
function nameLine(line: Line): FrontMatterEntry[] {
  const names = withoutStop(line.text).split(listSeam);
  const areNames = names.length > 1 && names.every((name) => isFullName(name) && !isDetail(name));
  return areNames ? [textField('närvarande', { ...line, text: withoutStop(line.text) })] : [];
}

/** Names in sentences that say that somebody was there, and bare names below a heading about it, where no list tells. */
function inSentences(node: RootContent, isTold: boolean): FrontMatterEntry[] {
  if (node.type === 'list' && !isTold) {
    const areNames = node.children.every((entry) => isFullName(beforeAddition(lineText([entry]))));
    return areNames ? [listField('närvarande', node)] : [];
  }
  if (node.type !== 'paragraph') return [];
  const lines = linesOf(node);
  // `Rut Vik, kassör` above `Ola Ström, ledamot`: one person a line.
  const areNames = lines.length > 1 && lines.every(({ text }) => isFullName(beforeAddition(text)));
  if (areNames && !isTold) return [linesField('närvarande', lines)];
  return lines.flatMap((line) => {
    const also = alsoPresentSentence.exec(line.text)?.groups?.['names'];
    const present =
      also === undefined && !isTold ? presentSentence.exec(line.text)?.groups?.['names'] : undefined;
    const names = also ?? present;
    if (names === undefined) return isTold ? [] : nameLine(line);
    const entry = textField(also === undefined ? 'närvarande' : 'övriga', { ...line, text: names });
    return namesSomebody(entry) ? [entry] : [];
  });
}
