import { endInTitle } from '../../language/meeting-events.ts';
import { endsInInfinitive, holdsVerb, tells, sentenceBehindTitle } from '../../language/item-words.ts';
import { clauseBegins } from '../../language/typed-marks.ts';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { endsInJoint } from '../../language/meetings.ts';
import { lineText } from '../../model/text.ts';
import { cueType } from '../../language/cues.ts';
import { isBrokenOff, linesOf, paragraphOf, unbroken, type Line } from '../markdown/lines.ts';
import { isCaseNumber } from '../../language/read-case-number.ts';
import { readItemMarker } from './item-marker.ts';
import type { ItemPart, OutlinePart } from './parts.ts';
import { beginsWithCapital, beginsWithSmall, endsInOneOf } from '../../model/text-shapes.ts';

/** What is longer is no title. */
const longestTitle = 200;
/** Nobody breaks a shorter line. */
const shortestBroken = 40;
/** A title has no more lines; of several that stand before a cue, none but the last is shorter. */
const mostTitleLines = 6;
const shortestOfSeveral = 25;
/** So many blocks below a number may be case numbers and earlier §§. */
const mostBefore = 3;
/** A longer title has no stop behind it. */
const longestWithStop = 60;

/** `§ 20` alone has its title on the line or in the heading below it, after case numbers; a title may go on to the next line. */
export function withTitleBelow(part: OutlinePart): OutlinePart {
  if (part.kind === 'section') return part;
  if (part.heading.length > 0)
    return (
      withRestOfSentence(part) ??
      (part.isLine && !hasSentenceBehind(part.heading) ? part : withRestOfTitle(part))
    );
  for (const [nth, node] of part.nodes.slice(0, mostBefore + 1).entries()) {
    if (node.type === 'heading') {
      const isTitle = cueType(lineText(node.children)) === null;
      return isTitle ? titled(part, node.children, part.nodes.toSpliced(nth, 1)) : part;
    }
    const lines = node.type === 'paragraph' ? linesOf(node) : [];
    const at = lines.findIndex((line) => !standsBeforeTitle(line));
    if (lines.length > 0 && at < 0) continue;
    const isNumberAlone = part.marker?.label === String(part.marker?.number);
    const isAboveText = isTitleWithStop(lines, part.nodes[nth + 1]);
    const title = at < 0 ? null : titleOf(lines.slice(at), { isNumberAlone, isAboveText });
    if (!title) return part;
    const left = [lines.slice(0, at), lines.slice(at + title.count)].filter((each) => each.length > 0);
    const nodes = part.nodes.toSpliced(nth, 1, ...left.map((each) => paragraphOf(each, false)));
    return titled(part, title.words, nodes);
  }
  return part;
}

/** `Närvarolista Det beslutades, att den bifogas.`: a title, and what was decided, without a stop between them. */
export function hasSentenceBehind(heading: readonly PhrasingContent[]): boolean {
  return lineText(heading).search(sentenceBehindTitle) > 0;
}

/** `Nya medlemmar.`, `Mötet öppnas.`: a few words with a stop and no deed, in a paragraph above that of what was said. */
function isTitleWithStop([line, ...others]: readonly Line[], below: RootContent | undefined): boolean {
  if (line === undefined || others.length > 0 || below?.type !== 'paragraph') return false;
  const { text } = line;
  if (text.length > longestWithStop || !/^\p{Lu}[^.!?:]*\.$/u.test(text)) return false;
  return endInTitle(text) !== null || !(holdsVerb.test(text) || tells.test(text));
}

/** A case number; `Ks § 12` below `Au § 41`, the chain of earlier decisions. */
function standsBeforeTitle(line: Line): boolean {
  return readItemMarker(line.children)?.rest.length === 0 || isCaseNumber(line.text);
}

function titled(
  part: ItemPart,
  heading: readonly PhrasingContent[],
  nodes: readonly RootContent[],
): ItemPart {
  return { ...part, heading, nodes };
}

/** The title that lines begin with; null where they are running text, or open a block. */
function titleOf(
  lines: readonly Line[],
  { isNumberAlone, isAboveText }: { readonly isNumberAlone: boolean; readonly isAboveText: boolean },
): { words: readonly PhrasingContent[]; count: number } | null {
  const [line] = lines;
  if (!line || line.text.length > longestTitle || cueType(line.text) !== null) return null;
  const count = Math.max(1 + brokenAfter(line, lines.slice(1)), countBeforeCue(lines));
  const last = lines[count - 1]!;
  if ((last.text.endsWith('.') && !isAboveText) || (!isNumberAlone && last.text.endsWith(':'))) return null;
  return { words: paragraphOf(lines.slice(0, count), false).children, count };
}

/** How many lines stand between a number and the first cue below it (`Beslut`), where they can only be a title broken over them; 0 where they can't. */
function countBeforeCue(lines: readonly Line[]): number {
  const count = lines.slice(0, mostTitleLines + 1).findIndex(({ text }) => cueType(text) !== null);
  const title = lines.slice(0, Math.max(count, 0));
  const isBroken = title.every(
    ({ text }, nth) =>
      !endsInOneOf(text, '.:;!?') &&
      (nth === count - 1 || text.length >= shortestOfSeveral) &&
      !(nth > 0 && beginsWithCapital(text) && (holdsVerb.test(text) || tells.test(text))),
  );
  return isBroken ? title.length : 0;
}

/** How many of the lines below go on with a long one. */
function brokenAfter(line: Line, below: readonly Line[]): number {
  let count = 0;
  let last = line;
  for (const next of below) {
    if (last.text.length < shortestBroken || endsInOneOf(last.text, '.:!?')) break;
    const goesOn = beginsWithSmall(next.text) || endsInJoint(last.text) || endsInInfinitive.test(last.text);
    if (!goesOn || clauseBegins.test(next.text)) break;
    last = next;
    count++;
  }
  return count;
}

/** `§ 2 Till ordförande vid stämman valdes Bo Ek, som`, `utsåg Ida Lind att föra protokollet.`: what an item says, over lines; null for others. */
function withRestOfSentence(part: ItemPart): ItemPart | null {
  const [first, ...others] = part.nodes;
  if (part.form === 'heading' || first?.type !== 'paragraph' || !isBelow(part, first)) return null;
  const lines = linesOf(first);
  const broken = [{ children: part.heading, text: lineText(part.heading), position: part.position }];
  for (const line of lines) {
    if (!isBrokenOff(broken.at(-1)!.text, line.text)) break;
    broken.push(line);
  }
  const isSentence = part.isLine || broken.at(-1)!.text.endsWith('.');
  if (broken.length === 1 || !isSentence) return null;
  const rest = lines.slice(broken.length - 1);
  const heading = unbroken(broken).children;
  const nodes = rest.length > 0 ? [paragraphOf(rest, false), ...others] : others;
  return { ...titled(part, heading, nodes), isLine: true };
}

/** Whether a paragraph stands right below the line of an item. */
function isBelow({ heading }: ItemPart, paragraph: Paragraph): boolean {
  return paragraph.position!.start.line - 1 === heading.at(-1)?.position?.end?.line;
}

/** `§ 64 Redovisning av planen för`, `mänskliga rättigheter` */
function withRestOfTitle(part: ItemPart): ItemPart {
  const [first, ...others] = part.nodes;
  if (part.form !== 'line' || first?.type !== 'paragraph' || !isBelow(part, first)) return part;
  const lines = linesOf(first);
  const title = { children: part.heading, text: lineText(part.heading), position: part.position };
  const count = brokenAfter(title, lines);
  const last = lines[count - 1];
  if (!last || (!part.isLine && endsInOneOf(last.text, '.:'))) return part;
  const heading = paragraphOf([title, ...lines.slice(0, count)], false).children;
  const rest = lines.slice(count);
  return titled(part, heading, rest.length > 0 ? [paragraphOf(rest, false), ...others] : others);
}
