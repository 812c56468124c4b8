import { numberAsTitle } from '../../../language/protocol-numbers.ts';
import type { Heading, Paragraph, RootContent } from 'mdast';
import { startsTitle, tellsOtherMeeting, hasVerb } from '../../../language/meetings.ts';
import { endsAsName } from '../../../language/owners.ts';
import { lineText } from '../../../model/text.ts';
import { findDates } from '../../../language/dates/find-dates.ts';
import { linesOf, paragraphOf, type Line } from '../../markdown/lines.ts';
import type { FieldText } from '../fields.ts';
import { readItemMarker } from '../../outline/item-marker.ts';
import { labelOf } from '../lines/label.ts';
import { isDayLine, readMeetingLine } from '../../../language/cover-lines.ts';
import { foreignLines } from './foreign-lines.ts';
import { takeNumberLine } from './organisation-number.ts';
import { readTitle } from './title.ts';
import { joinTitle } from './title-lines.ts';
import { completes, isSubtitle, opensTitle, tellsMeeting } from './title-pairs.ts';
import { beginsWithCapital, hasDigit, partsAtSpaces } from '../../../model/text-shapes.ts';

/** The title where it is no heading of the first level, or goes on in one below it. */
export interface Headline {
  /** A first line such as `Protokoll fört vid styrelsemöte i Brf Eken`; null when there is none. */
  readonly title: FieldText | null;
  /** A heading below the title that says the rest of it: `# Brf Eken`, `## Protokoll 2024-03-12`. */
  readonly subtitle: FieldText | null;
  /** The notes without these. */
  readonly nodes: readonly RootContent[];
}

/** Takes the parts of a title off the start of the notes that the outline of headings would not see as such. */
export function takeHeadline(written: readonly RootContent[]): Headline {
  const trail = written.slice(0, foreignLines(written));
  const { number, nodes } = takeNumberLine(written.slice(trail.length));
  const headline = readHeadline(nodes);
  const at = headline.nodes[0]?.type === 'heading' && headline.nodes[0].depth === 1 ? 1 : 0;
  const left = number ? headline.nodes.toSpliced(at, 0, number) : headline.nodes;
  return trail.length + (number ? 1 : 0) === 0 ? headline : { ...headline, nodes: [...trail, ...left] };
}

function readHeadline(written: readonly RootContent[]): Headline {
  const nodes = withoutDayHeading(written);
  const [first, second, ...rest] = nodes;
  const isBelow = first?.type === 'heading' && second?.type === 'heading' && first.depth < second.depth;
  if (isBelow && !readItemMarker(second.children)?.hasSign) {
    const subtitle = textOf(second);
    if (first.depth === 1 && second.depth === 2 && isSubtitle(textOf(first), subtitle))
      return { title: null, subtitle, nodes: [first, ...rest] };
    const isMeeting = completes(textOf(first), subtitle) && namesMeetingOf(subtitle);
    if (first.depth === 1 && (tellsMeeting(textOf(first), subtitle) || isMeeting || isAlone(second, rest)))
      return { title: null, subtitle, nodes: [first, asParagraph(second), ...rest] };
  }
  if (first?.type === 'heading' && first.depth > 1 && isLowTitle(first, nodes)) {
    const isDay = second?.type === 'heading' && isDayLine(lineText(second.children));
    return {
      title: textOf(first),
      subtitle: null,
      nodes: isDay ? [asParagraph(second), ...rest] : nodes.slice(1),
    };
  }
  const under = first?.type === 'heading' && first.depth === 1 && second ? takeLine(second) : null;
  const isDay = under !== null && isDayLine(under.title.text);
  // The day may stand between the title and what goes on with it, and stays where it is.
  const after = isDay ? takeLine(under.nodes[0] ?? rest[0] ?? second!) : null;
  const below = after ? { ...after, nodes: [] } : under;
  if (below && completes(textOf(first as Heading), below.title)) {
    const isHeld = !isDay && isSubtitle(textOf(first as Heading), below.title);
    return { title: null, subtitle: below.title, nodes: isHeld ? [first!, ...below.nodes, ...rest] : nodes };
  }
  const hasTitle = nodes.some((node) => node.type === 'heading' && node.depth === 1);
  const line = hasTitle || !first ? null : takeLine(first);
  if (!line) return { title: null, subtitle: null, nodes };
  const others = [...line.nodes, ...nodes.slice(1)];
  if (opensTitle(line.title)) {
    const more = others[0] ? takeLine(others[0]) : null;
    if (!more || !completes(line.title, more.title))
      return { title: line.title, subtitle: null, nodes: others };
    const isHeld = isSubtitle(line.title, more.title);
    const left = isHeld ? [...more.nodes, ...others.slice(1)] : others;
    return { title: line.title, subtitle: more.title, nodes: left };
  }
  const told = readTitle(line.title);
  if (told.body !== null && told.date !== null && opensCover(others[0]))
    return { title: line.title, subtitle: null, nodes: others };
  const mayBeTitle = line.isBold || isName(line.title.text) || told.body !== null;
  const next = mayBeTitle && others[0] ? takeLine(others[0]) : null;
  if (mayBeTitle && opensCover(others[0]) && (isName(line.title.text) || namesMeetingOf(line.title)))
    return { title: line.title, subtitle: null, nodes: others };
  if (!next || !startsTitle(next.title.text)) {
    // `Kyrkorådet i Norrvik` above `Sammanträde onsdagen den 5 februari 2025`
    const isHead = next !== null && told.body !== null && readMeetingLine(next.title.text) !== null;
    return isHead
      ? { title: line.title, subtitle: null, nodes: others }
      : { title: null, subtitle: null, nodes };
  }
  const isHeld = isSubtitle(line.title, next.title);
  return {
    title: line.title,
    subtitle: next.title,
    nodes: isHeld ? [...next.nodes, ...others.slice(1)] : others,
  };
}

/** `### Protokoll styrelsemöte 2024-10-03` above the cover, in notes that have no higher heading. */
function isLowTitle(heading: Heading, [, ...nodes]: readonly RootContent[]): boolean {
  const { text } = textOf(heading);
  const isHighest = nodes.every((node) => node.type !== 'heading' || node.depth >= heading.depth);
  const isOnly = nodes.every((node) => node.type !== 'heading' || node.depth > heading.depth);
  const hasItems = nodes.filter((node) => node.type === 'heading').length > 2;
  if (isOnly && hasItems && nodes.slice(0, 2).some((node) => opensCover(node))) return true;
  const isLone = nodes.every((node) => node.type !== 'heading') && !readItemMarker(heading.children);
  if (isLone && opensCover(nodes[0])) return true;
  if (!startsTitle(text) || tellsOtherMeeting(text)) return false;
  const [next] = nodes;
  const hasDay =
    findDates(text).some(({ yearGiven }) => yearGiven) ||
    (next?.type === 'heading' && isDayLine(lineText(next.children)));
  return hasDay || (isHighest && opensCover(nodes[0]));
}

/** `## 17 februari 2022` below the title is the day of the meeting, and no item; nor is `## Radioklubben` between them. */
function withoutDayHeading(nodes: readonly RootContent[]): readonly RootContent[] {
  const [first, second, third, ...rest] = nodes;
  if (first?.type !== 'heading' || first.depth !== 1 || !isLowHeading(second)) return nodes;
  if (isDayLine(lineText(second.children))) return [first, asParagraph(second), ...nodes.slice(2)];
  const isBody = isLowHeading(third) && third.depth === second.depth && isName(textOf(second).text);
  return isBody && isDayLine(lineText(third.children)) && !opensCover(second)
    ? [first, asParagraph(second), asParagraph(third), ...rest]
    : nodes;
}

function isLowHeading(node: RootContent | undefined): node is Heading {
  return node?.type === 'heading' && node.depth > 1;
}

/** `## Årsmöte 2025` below the name of an association, where all others are deeper: they are the items. */
function isAlone(heading: Heading, nodes: readonly RootContent[]): boolean {
  const { text } = textOf(heading);
  const others = nodes.filter((node) => node.type === 'heading');
  const isTitle = startsTitle(text) && !tellsOtherMeeting(text);
  return isTitle && others.length > 1 && others.every(({ depth }) => depth > heading.depth);
}

function asParagraph({ children, position }: Heading): Paragraph {
  return { type: 'paragraph', children: [...children], position };
}

/** `Styrgrupp IT`: a few words that tell nothing. */
function isName(text: string): boolean {
  const isShort = partsAtSpaces(text).length <= 6 && beginsWithCapital(text) && !hasDigit(text);
  return isShort && !hasVerb.test(text);
}

/** `Ungdomslaget Väst, styrelsemöte` */
function namesMeetingOf(title: FieldText): boolean {
  const { kind, body } = readTitle(title);
  return kind !== null && body !== null;
}

/** Whether a paragraph begins with a field of the cover (`Datum: 2024-10-03`) or the day of the meeting. */
function opensCover(node: RootContent | undefined): boolean {
  const [line] = node?.type === 'paragraph' ? linesOf(node) : [];
  return line !== undefined && ((labelOf(line)?.key ?? null) !== null || isDayLine(line.text));
}

/** The first line of a paragraph, when it can be a title, and what is left of the paragraph. */
function takeLine(node: RootContent): { title: FieldText; isBold: boolean; nodes: RootContent[] } | null {
  const written = node.type === 'paragraph' ? linesOf(node) : [];
  const [line, ...lines] = joinTitle(written);
  if (!line || line.text.length > 200 || !mayEndTitle(line.text) || isLabelled(line)) return null;
  return {
    title: { text: line.text, position: line.position },
    isBold: line.children.length === 1 && line.children[0]!.type === 'strong',
    nodes: lines.length > 0 ? [paragraphOf(lines, false)] : [],
  };
}

/** A title that is a sentence (`Protokoll fört vid … den 20 september 2025.`) may end in a full stop. */
function mayEndTitle(text: string): boolean {
  if (!text.endsWith('.') || endsAsName(text)) return true;
  return startsTitle(text) && !/[.!?]\s+\p{Lu}/u.test(text) && findDates(text).length > 0;
}

/** `Protokoll nr 3 fört vid …` begins like a label, and is a title. */
function isLabelled(line: Line): boolean {
  const label = labelOf(line);
  if (label?.key === 'protokollsnummer') return !numberAsTitle.test(line.text);
  return label !== null;
}

/** The words of a heading, and where they stand after its mark. */
export function textOf({ children, position }: Heading): FieldText {
  const [first] = children;
  const place = first ? { start: first.position!.start, end: children.at(-1)!.position!.end } : position!;
  return { text: lineText(children), position: place };
}
