import type { Heading, List, Nodes, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Position } from 'unist';
import { cueType } from '../../../language/cues.ts';
import { electionVerb } from '../../../language/elections.ts';
import { isAboutFunctions, plainRolesNamed } from '../../../language/roles.ts';
import { sentenceSeam } from '../../../language/sentences.ts';
import { lineText, plainText } from '../../../model/text.ts';
import type { ItemPart, SectionPart } from '../../outline/parts.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import {
  beforeAddition,
  endsAsSentence,
  onOneLine,
  withoutColon,
  withoutLastParentheses,
} from '../../../model/text-shapes.ts';
import { isBrokenOff, linesOf as linesOfParagraph, paragraphOf, type Line } from '../../markdown/lines.ts';
import { cellText } from '../tables/cell-text.ts';

/** A sentence, or a line of its own, with where its block stands. */
export interface TextLine {
  readonly text: string;
  readonly position: Position;
}

/** `## Justering` after the items, where a sentence tells who verifies. */
export function placeOfSection({ heading, nodes, position }: SectionPart): Place[] {
  const title = lineText(heading.children);
  return isAboutFunctions(title)
    ? [{ heading: title, own: { heading: [], isLine: false, nodes, position } }]
    : [];
}

/** What stands below one heading. */
export interface Place {
  readonly heading: string;
  readonly own: Pick<ItemPart, 'heading' | 'isLine' | 'nodes' | 'position'>;
}

/** An item and each of its sub-items by themselves; a heading such as Beslut parts nothing. */
export function placesIn(item: ItemPart): Place[] {
  const isApart = (node: RootContent): node is Heading =>
    node.type === 'heading' && cueType(lineText(node.children)) === null;
  const starts = item.nodes.flatMap((node, nth) => (isApart(node) ? [nth] : []));
  const below = starts.map((start, nth): Place => ({
    heading: lineText([item.nodes[start]!]),
    own: { ...item, isLine: false, heading: [], nodes: item.nodes.slice(start + 1, starts[nth + 1]) },
  }));
  const own = starts.length > 0 ? { ...item, nodes: item.nodes.slice(0, starts[0]) } : item;
  return [{ heading: lineText(item.heading), own }, ...below].flatMap(partAtTitles);
}

/** `b) Val av sekreterare`, `1.2 Val av justerare`: all of a line. */
const titleOnLine = /^(?:\p{Ll}[.)]|\d{1,3}\.\d{1,3}[.)]?)\s+(?<title>\p{Lu}[^.:!?]{2,80})$/u;

/** Whether its second sign may be part of a number: most lines need no pattern. */
function hasNumberSign(text: string): boolean {
  return '.)0123456789'.includes(text[1] ?? ' ');
}

/** Which role a line is the title of, in place of a heading; null for other lines. */
function titleOfRole({ text }: Line): string | null {
  const title = hasNumberSign(text) ? (titleOnLine.exec(text)?.groups?.['title'] ?? null) : null;
  if (title === null || title.search(electionVerb) >= 0) return null;
  return isAboutFunctions(title) || plainRolesNamed(title).length > 0 ? title : null;
}

/** What stands below lines that are titles of roles, each by itself. */
function partAtTitles(place: Place): Place[] {
  const isTitled = (node: RootContent): node is Paragraph =>
    node.type === 'paragraph' && linesOfParagraph(node).some((line) => titleOfRole(line) !== null);
  if (!place.own.nodes.some(isTitled)) return [place];
  const parts: { heading: string; nodes: RootContent[] }[] = [{ heading: place.heading, nodes: [] }];
  for (const node of place.own.nodes)
    if (!isTitled(node)) parts.at(-1)!.nodes.push(node);
    else
      for (const line of linesOfParagraph(node)) {
        const heading = titleOfRole(line);
        if (heading === null) parts.at(-1)!.nodes.push(paragraphOf([line], false));
        else parts.push({ heading, nodes: [] });
      }
  return parts.map(({ heading, nodes }, nth) => ({
    heading,
    own: { ...place.own, nodes, ...(nth > 0 ? { heading: [], isLine: false } : {}) },
  }));
}

/** Whether a paragraph is worth a closer look; what it says of a whole paragraph holds for each of its sentences. */
type MayTell = (text: string) => boolean;

/** The sentences and lines of an item that may tell something, and of its heading where it is a sentence or stands alone. */
export function linesOf({ heading, isLine, nodes, position }: Place['own'], mayTell: MayTell): TextLine[] {
  const isTold = (isLine || nodes.length === 0) && heading.length > 0;
  const [first, ...others] = nodes;
  if (isLine && first?.type === 'paragraph' && goesOn(lineText(heading), lineText([first]))) {
    const seam = { type: 'text', value: '\n' } as const;
    return [
      ...sentencesOf([...heading, seam, ...first.children], position, mayTell),
      ...linesIn(others, mayTell),
    ];
  }
  return [...(isTold ? sentencesOf(heading, position, mayTell) : []), ...linesIn(nodes, mayTell)];
}

/** `2. Till ordförande valdes Kim Sav. Till sekreterare`: a sentence on the line of the number goes on in the next. */
function goesOn(upper: string, lower: string): boolean {
  return upper.search(electionVerb) >= 0 && isBrokenOff(upper, lower);
}

/** The sentences and lines of some blocks that may tell something. */
export function linesIn(nodes: readonly Nodes[], mayTell: MayTell): TextLine[] {
  return nodes.flatMap((node, nth): TextLine[] => {
    const next = nodes[nth + 1];
    if (node.type === 'paragraph' && next?.type === 'list') {
      const headed = headedLine(node, next, mayTell);
      if (headed) return [headed];
    }
    if (node.type === 'paragraph') return sentencesOf(node.children, node.position!, mayTell);
    if (node.type === 'table') return node.children.map(rowLine);
    return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
      ? linesIn(node.children, mayTell)
      : [];
  });
}

/** Longer lines head no list of names. */
const longestTopic = 60;

/** `**Justerare**` above a list of names is `Justerare: Kim Sav, Bo Ek`; null where the list holds more than names. */
function headedLine(paragraph: Paragraph, { children }: List, mayTell: MayTell): TextLine | null {
  const topic = withoutColon(plainText([paragraph]).trim());
  if (topic.length > longestTopic || topic.includes('\n') || endsAsSentence(topic) || !mayTell(topic))
    return null;
  const names = children.map((entry) => plainText([entry]).trim());
  const areNames = names.length > 0 && names.every((name) => isFullName(beforeAddition(name)));
  return areNames
    ? { text: `${topic}: ${names.map(withoutLastParentheses).join(', ')}`, position: paragraph.position! }
    : null;
}

function sentencesOf(children: readonly PhrasingContent[], position: Position, mayTell: MayTell): TextLine[] {
  const paragraph: Paragraph = { type: 'paragraph', children: [...children] };
  const whole = plainText([paragraph]);
  if (!mayTell(whole)) return [];
  return whole
    .replace(/(?<=\p{Ll}|,)\n(?=\p{Ll}{2})|(?<=\p{Ll}\s\p{Lu}\p{Ll}+)\n(?=\p{Lu}[\p{L}-]+[.,])/gu, ' ')
    .split('\n')
    .flatMap((line) => line.split(sentenceSeam))
    .map((text) => ({ text: onOneLine(text).trim(), position }))
    .filter(({ text }) => text !== '');
}

function rowLine(row: TableRow): TextLine {
  const cells = row.children.map(cellText).filter((text) => text !== '');
  return { text: cells.length === 2 ? cells.join(': ') : '', position: row.position! };
}
