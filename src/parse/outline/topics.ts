import { isProse } from '../../model/prose-shape.ts';
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { lineText } from '../../model/text.ts';
import { readActionCandidate } from '../blocks/action-candidate.ts';
import { cueType } from '../../language/cues.ts';
import { isAgenda, isSection } from '../../language/sections.ts';
import { labelOf } from '../cover/lines/label.ts';
import { isDayLine } from '../../language/cover-lines.ts';
import { hasLabel } from '../cover/lines/list-values.ts';
import { canonicalKey } from '../front-matter/keys.ts';
import { linesOf, paragraphOf, toLine, type Line } from '../markdown/lines.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { titledParagraphs } from './paragraph-titles.ts';
import type { ItemPart, OutlinePart, Parts } from './parts.ts';
import { beginsWithLetter, endsInOneOf, withoutColon, textBefore } from '../../model/text-shapes.ts';

/** A line that is a heading by its looks, and what is left of its paragraph. */
interface Topic {
  readonly title: readonly PhrasingContent[];
  readonly rest: readonly Line[];
}

/**
 * Items of raw notes that have neither headings nor numbers: lines that are bold, in capitals, or short above a list or
 * the text of their paragraph; else the
 * entries of bulleted lists. Null when there are fewer than two of either.
 */
export function outlineTopics(nodes: readonly RootContent[]): Parts | null {
  return outlineTitles(nodes) ?? outlineBullets(nodes);
}

function outlineTitles(nodes: readonly RootContent[]): Parts | null {
  const preamble: RootContent[] = [];
  const parts: OutlinePart[] = [];
  const titled = titledParagraphs(nodes);
  for (const [nth, node] of nodes.entries()) {
    const topic = node.type === 'paragraph' ? (titleOf(node, titled) ?? topicOf(node, nodes[nth + 1])) : null;
    if (topic) parts.push(toPart(topic, node as Paragraph));
    else add(parts, preamble, node);
  }
  return parts.filter((part) => part.kind === 'item' && part.nodes.length > 0).length > 1
    ? { preamble, parts }
    : null;
}

function titleOf(node: Paragraph, titled: ReadonlySet<Paragraph>): Topic | null {
  if (!titled.has(node)) return null;
  const [line, ...rest] = linesOf(node);
  return { title: line!.children, rest };
}

const longestTitle = 60;

function topicOf(node: Paragraph, next: RootContent | undefined): Topic | null {
  const [line, ...rest] = linesOf(node);
  if (!line || (isOther(line) && !isSection(line.text))) return null;
  const following = rest[0] ?? (next?.type === 'paragraph' ? linesOf(next)[0] : undefined);
  // What stands above `Närvarande: …` is the title of the notes.
  if (following && labelOf(following)?.key) return null;
  const [first] = line.children;
  if (first?.type === 'strong') {
    const name = rawText(first.children);
    const after = /^\s*[:.–—-]?\s*/u.exec(rawText(line.children).slice(name.length))![0];
    const isLabel = endsInOneOf(name.trimEnd(), ':.') || /[:–—-]/.test(after) || line.children.length === 1;
    const words = splitPhrasing(line.children, name.length + after.length)[1];
    return isLabel && name.length <= longestTitle
      ? { title: [first], rest: words.length > 0 ? [toLine(words), ...rest] : rest }
      : null;
  }
  const isShort =
    line.text.length <= longestTitle && beginsWithLetter(line.text) && !endsInOneOf(line.text, '.!?,;');
  const isCapitals = /\p{Lu}{4}/u.test(line.text) && !/\p{Ll}/u.test(line.text);
  const isAboveList = rest.length === 0 && next?.type === 'list';
  return isShort && (isCapitals || isAboveList || isAboveText(line, rest))
    ? { title: line.children, rest }
    : null;
}

/** `Ekonomi`, with what was said of it on the lines below: a word or two without any sign, and no name. */
function isAboveText({ text }: Line, [below]: readonly Line[]): boolean {
  if (below === undefined || below.text.length <= text.length) return false;
  const isShort = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}$/u.test(text);
  // `Höjd hastighet på Allén`, above whole sentences
  const isLonger =
    /^\p{Lu}\p{Ll}+\s\p{Ll}+(?:\s[\p{L}-]+){0,4}$/u.test(text) && /\p{L}{2}[.!?]$/u.test(below.text);
  return (isShort || isLonger) && !/^(?:\p{Ll}|[–-]\s)/u.test(below.text);
}

/** A label of the cover, the cue of a block or the day of the meeting. */
function isOther(line: Line): boolean {
  const name = textBefore(line.text, ':');
  return (labelOf(line)?.key ?? null) !== null || cueType(name) !== null || isDayLine(line.text);
}

function outlineBullets(nodes: readonly RootContent[]): Parts | null {
  const preamble: RootContent[] = [];
  const parts: OutlinePart[] = [];
  for (const [nth, node] of nodes.entries()) {
    const topic = node.type === 'paragraph' ? topicOf(node, undefined) : null;
    if (node.type === 'list' && node.ordered !== true) {
      const value = isValue(nodes[nth - 1]) ? upToGap(node) : [];
      if (value.length > 0) add(parts, preamble, { ...node, children: value });
      for (const entry of node.children.slice(value.length)) addEntry(parts, preamble, node, entry);
    } else if (topic) parts.push(toPart(topic, node as Paragraph));
    else add(parts, preamble, node);
  }
  return parts.filter(({ kind }) => kind === 'item').length > 1 ? { preamble, parts } : null;
}

/** A list below a label of the cover is its value. */
function isValue(before: RootContent | undefined): boolean {
  if (before?.type === 'heading') return canonicalKey(withoutColon(lineText([before]))) !== null;
  const last = before?.type === 'paragraph' ? linesOf(before).at(-1) : undefined;
  const label = last ? labelOf(last) : null;
  return label !== null && label.key !== null && label.isAlone;
}

/** The entries up to the first empty line: Markdown joins two lists of which the second stands below it. */
function upToGap({ children }: List): ListItem[] {
  const gap = children.findIndex(
    ({ position }, nth) => nth > 0 && position!.start.line > children[nth - 1]!.position!.end.line + 1,
  );
  return gap < 0 ? children : children.slice(0, gap);
}

/** A task, a decision and who does what belong to the entry before them; a field of the cover to the cover. */
function addEntry(parts: OutlinePart[], preamble: RootContent[], list: List, entry: ListItem): void {
  const [first, ...others] = entry.children;
  const own: List = { ...list, children: [entry], position: entry.position! };
  if (first?.type !== 'paragraph' || entry.checked != null) return add(parts, preamble, own);
  if (parts.length === 0 && hasLabel(entry)) return void preamble.push(own);
  const [line, ...lines] = linesOf(first);
  if (parts.length > 0 && line && goesOn(line)) return add(parts, preamble, own);
  parts.push({
    kind: 'item',
    marker: null,
    heading: line?.children ?? [],
    isLine: true,
    isMain: true,
    form: 'entry',
    depth: 2,
    nodes: lines.length > 0 ? [paragraphOf(lines, false), ...others] : others,
    position: entry.position!,
  });
}

const candidates = { meetingDate: null, isKnown: () => true };

function goesOn({ text, children: [first] }: Line): boolean {
  if (cueType(text.replace(/(?::|\s[–—-]\s).*$/u, '')) !== null) return true;
  // `**Noter** – Camilla köper in nya.`: the title of an item, and who does what.
  const [, below = ''] = first?.type === 'strong' ? (/\s[–—-]\s+(.*)$/u.exec(text) ?? []) : [];
  return readActionCandidate(below, candidates) === null && readActionCandidate(text, candidates) !== null;
}

function add(parts: OutlinePart[], preamble: RootContent[], node: RootContent): void {
  const current = parts.at(-1);
  if (!current) preamble.push(node);
  else if (node.type === 'heading' && (node.depth <= 2 || isSection(lineText([node]))))
    parts.push({ kind: 'section', heading: node, nodes: [], position: node.position! });
  else
    parts[parts.length - 1] = {
      ...current,
      nodes: [...current.nodes, node],
      position: { start: current.position.start, end: node.position!.end },
    };
}

function toPart({ title, rest }: Topic, { position }: Paragraph): OutlinePart {
  const nodes = rest.length > 0 ? [paragraphOf(rest, false)] : [];
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [...title],
    position: toLine(title).position,
  };
  const name = lineText(title);
  // `Dagordning` above what was done with it is an item.
  const isDealtWith = isAgenda(name) && rest.length > 0 && isProse(rest[0]!.text);
  if (isSection(name) && !isDealtWith) return { kind: 'section', heading, nodes, position: position! };
  const item: ItemPart = {
    kind: 'item',
    marker: null,
    heading: title,
    isLine: true,
    isMain: true,
    form: 'line',
    depth: 2,
    nodes,
    position: position!,
  };
  return item;
}
