import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { lineText } from '../../model/text.ts';
import { linesOf, paragraphOf, type Line } from '../markdown/lines.ts';
import { rawText } from '../markdown/split-phrasing.ts';
import { readItemMarker, type ItemMarker } from './item-marker.ts';
import type { ItemPart, Outline, OutlinePart } from './outline.ts';
import { isSection } from './section-names.ts';

interface Start {
  readonly marker: ItemMarker;
  readonly heading: readonly PhrasingContent[];
  /** What is left of the paragraph below the number and title. */
  readonly rest: readonly Line[];
  /** The title is expected in the next paragraph. */
  readonly isBare: boolean;
}

/** Items on ordinary lines: `**§ 1 Rubrik**`, `§ 1 Rubrik`, or `§ 01` with the title on the next line; null when there are none. */
export function outlineLines(nodes: readonly RootContent[]): Pick<Outline, 'preamble' | 'parts'> | null {
  const preamble: RootContent[] = [];
  const parts: OutlinePart[] = [];
  const hasBareNumbers = areCounted(nodes);
  let last = 0;
  let wantsTitle = false;
  for (const node of partAtMarkers(nodes)) {
    const current = parts.at(-1);
    const start = node.type === 'paragraph' ? readStart(node, last, hasBareNumbers) : null;
    if (start && hasPrefixOf(parts, start)) {
      last = start.marker.number;
      wantsTitle = start.isBare;
      parts.push(toItem(start, node as Paragraph));
    } else if (wantsTitle && current?.kind === 'item' && node.type === 'paragraph') {
      const [title, ...lines] = linesOf(node);
      wantsTitle = false;
      const own = lines.length > 0 ? [paragraphOf(lines, false)] : [];
      parts[parts.length - 1] = {
        ...current,
        heading: title!.children,
        nodes: [...current.nodes, ...own],
        position: extended(current, node),
      };
    } else if (current && node.type === 'heading' && isSection(lineText([node]))) {
      parts.push({ kind: 'section', heading: node, nodes: [], position: node.position! });
    } else if (current) {
      parts[parts.length - 1] = {
        ...current,
        nodes: [...current.nodes, node],
        position: extended(current, node),
      };
    } else preamble.push(node);
  }
  return parts.length > 0 ? { preamble, parts } : null;
}

/** `Au § 84` below `Sn § 50` is the chain of earlier decisions, and no item. */
function hasPrefixOf(parts: readonly OutlinePart[], start: Start): boolean {
  const first = parts.find((part) => part.kind === 'item');
  return !first || (first.marker?.prefix ?? '').toLowerCase() === (start.marker.prefix ?? '').toLowerCase();
}

/** A number counts with a § sign, or in a line that is wholly bold; it must go on from the item before. */
function readStart(paragraph: Paragraph, last: number, hasBareNumbers: boolean): Start | null {
  if (!/^(?:\p{Lu}\p{L}{0,14}\s+)?§|^\d|^Paragraf/u.test(rawText(paragraph.children.slice(0, 2))))
    return null;
  const [first, ...rest] = linesOf(paragraph);
  if (!first || first.text.length > 150) return null;
  const bold =
    first.children.length === 1 && first.children[0]!.type === 'strong' ? first.children[0]!.children : null;
  const marker = readItemMarker(bold ?? first.children);
  const isBareNumber = hasBareNumbers && isBareStart(first) && (last === 0 || marker?.number === last + 1);
  if (!marker || !(marker.hasSign || bold || isBareNumber) || marker.number <= last) return null;
  if (marker.rest.length > 0) return { marker, heading: marker.rest, rest, isBare: false };
  const [title, ...others] = rest;
  // `Ks § 12` below `Au § 41` is the chain of earlier decisions, and no title.
  if (!title || readItemMarker(title.children)?.rest.length === 0)
    return { marker, heading: [], rest, isBare: true };
  return { marker, heading: title.children, rest: others, isBare: false };
}

/** `1 MÖTETS ÖPPNANDE`, `2 Val av justerare` …: numbers without any sign count where they go on from 1. */
function areCounted(nodes: readonly RootContent[]): boolean {
  const numbers = nodes.flatMap((node) => {
    const [first] =
      node.type === 'paragraph' && /^\d/.test(rawText(node.children.slice(0, 1))) ? linesOf(node) : [];
    return first && isBareStart(first) ? [Number.parseInt(first.text, 10)] : [];
  });
  return numbers.length > 1 && numbers[0] === 1 && numbers.every((number, nth) => number === nth + 1);
}

function isBareStart({ text }: Line): boolean {
  return (
    /^\d{1,3}\s+\p{Lu}/u.test(text) &&
    text.length <= 80 &&
    !/[.,:;!?]$/u.test(text) &&
    readItemMarker([{ type: 'text', value: text }]) !== null
  );
}

/** Parts paragraphs in which items follow each other line by line: `§1. Mötet öppnades.`, `§2. Dagordningen godkändes.` */
function partAtMarkers(nodes: readonly RootContent[]): RootContent[] {
  let last = 0;
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph' || !rawText(node.children).includes('§')) return [node];
    const groups: Line[][] = [[]];
    for (const line of linesOf(node)) {
      const marker = /^(?:\*\*)?§/u.test(line.text) ? readItemMarker(line.children) : null;
      const goesOn = marker !== null && (last === 0 ? marker.number > 0 : marker.number === last + 1);
      const isStart = goesOn && (marker.rest.length === 0 || /^\p{Lu}/u.test(rawText(marker.rest)));
      if (isStart) last = marker.number;
      if (isStart && groups.at(-1)!.length > 0) groups.push([]);
      groups.at(-1)!.push(line);
    }
    return groups.length > 1 ? groups.map((lines) => paragraphOf(lines, false)) : [node];
  });
}

function toItem(start: Start, paragraph: Paragraph): ItemPart {
  const { number, label, prefix } = start.marker;
  return {
    kind: 'item',
    marker: { number, label, prefix },
    heading: start.heading,
    isLine: isSentence(start.heading),
    nodes: start.rest.length > 0 ? [paragraphOf(start.rest, false)] : [],
    position: paragraph.position!,
  };
}

/** `§ 2 Till ordförande för stämman valdes Bo Ek.` has no title: its words are what the item says. */
function isSentence(heading: readonly PhrasingContent[]): boolean {
  return /(?:\p{L}{2}|\d{4})[.!]\s*$|\p{L}{2}[.!]\s+\p{Lu}/u.test(rawText(heading));
}

function extended(part: OutlinePart, node: RootContent): OutlinePart['position'] {
  return { start: part.position.start, end: node.position!.end };
}
