import type { Heading, RootContent } from 'mdast';
import { lineText } from '../../model/text.ts';
import { findDates } from '../dates/find-dates.ts';
import { linesOf, paragraphOf, type Line } from '../markdown/lines.ts';
import type { FieldText } from './fields.ts';
import { labelOf } from './label.ts';
import { isDayLine } from './line-kinds.ts';
import { takeNumberLine } from './organisation-number.ts';
import { readTitle, type TitleParts } from './title.ts';

/** The title where it is no heading of the first level, or goes on in one below it. */
export interface Headline {
  /** A first line such as `Protokoll fört vid styrelsemöte i Brf Eken`; null when there is none. */
  readonly title: FieldText | null;
  /** A heading below the title that says the rest of it: `# Brf Eken`, `## Protokoll 2024-03-12`. */
  readonly subtitle: FieldText | null;
  /** The notes without these. */
  readonly nodes: readonly RootContent[];
}

const startsTitle =
  /^(?:APT(?=\s)|\p{L}*protokoll|MBL|förhandling|minnesanteckningar|\p{L}*anteckningar|(?:ordinarie |extra |konstituerande )?\p{L}+(?:möte|sammanträde|stämma|träff|avstämning))(?!\p{L})/iu;

/** `möte 14/5 2025 kulturgruppen`, as notes taken in haste begin. */
function isHastyTitle(text: string): boolean {
  return /^möte(?!\p{L})/iu.test(text) && findDates(text).some(({ yearGiven }) => yearGiven);
}

/** Takes the parts of a title off the start of the notes that the outline of headings would not see as such. */
export function takeHeadline(written: readonly RootContent[]): Headline {
  const { number, nodes } = takeNumberLine(written);
  const headline = readHeadline(nodes);
  if (!number) return headline;
  const at = headline.nodes[0]?.type === 'heading' && headline.nodes[0].depth === 1 ? 1 : 0;
  return { ...headline, nodes: headline.nodes.toSpliced(at, 0, number) };
}

function readHeadline(nodes: readonly RootContent[]): Headline {
  const [first, second, ...rest] = nodes;
  if (first?.type === 'heading' && second?.type === 'heading') {
    const isPair = first.depth === 1 && second.depth === 2 && isSubtitle(textOf(first), textOf(second));
    if (isPair) return { title: null, subtitle: textOf(second), nodes: [first, ...rest] };
  }
  if (first?.type === 'heading' && first.depth > 1 && isLowTitle(first, nodes))
    return { title: textOf(first), subtitle: null, nodes: nodes.slice(1) };
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
  if (startsTitle.test(line.title.text) || isHastyTitle(line.title.text)) {
    const more = others[0] ? takeLine(others[0]) : null;
    if (!more || !completes(line.title, more.title))
      return { title: line.title, subtitle: null, nodes: others };
    const isHeld = isSubtitle(line.title, more.title);
    const left = isHeld ? [...more.nodes, ...others.slice(1)] : others;
    return { title: line.title, subtitle: more.title, nodes: left };
  }
  const mayBeTitle = line.isBold || readTitle(line.title).body !== null;
  const next = mayBeTitle && others[0] ? takeLine(others[0]) : null;
  if (!next && mayBeTitle && isName(line.title.text) && opensCover(others[0]))
    return { title: line.title, subtitle: null, nodes: others };
  if (!next || !startsTitle.test(next.title.text)) return { title: null, subtitle: null, nodes };
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
  if (!isHighest || !startsTitle.test(text) || /föregående|förra|senaste/iu.test(text)) return false;
  return findDates(text).some(({ yearGiven }) => yearGiven) || opensCover(nodes[0]);
}

/** `Styrgrupp IT`: a few words that tell nothing. */
function isName(text: string): boolean {
  const isShort = text.split(/\s+/u).length <= 6 && /^\p{Lu}/u.test(text) && !/\d/.test(text);
  return isShort && !/\s(?:har|hade|är|var|höll|möttes|\p{L}+(?:ade|ades|erar|erade))(?!\p{L})/iu.test(text);
}

/** Whether a paragraph begins with a field of the cover (`Datum: 2024-10-03`). */
function opensCover(node: RootContent | undefined): boolean {
  const [line] = node?.type === 'paragraph' ? linesOf(node) : [];
  return line !== undefined && (labelOf(line)?.key ?? null) !== null;
}

/** The first line of a paragraph, when it can be a title, and what is left of the paragraph. */
function takeLine(node: RootContent): { title: FieldText; isBold: boolean; nodes: RootContent[] } | null {
  const [line, ...lines] = node.type === 'paragraph' ? linesOf(node) : [];
  if (!line || line.text.length > 200 || line.text.endsWith('.') || isLabelled(line)) return null;
  return {
    title: { text: line.text, position: line.position },
    isBold: line.children.length === 1 && line.children[0]!.type === 'strong',
    nodes: lines.length > 0 ? [paragraphOf(lines, false)] : [],
  };
}

/** `Protokoll nr 3 fört vid …` begins like a label, and is a title. */
function isLabelled(line: Line): boolean {
  const label = labelOf(line);
  if (label?.key === 'protokollsnummer') return !/^protokoll\s+nr\.?\s+\d[^:]*$/iu.test(line.text);
  return label !== null;
}

/** What a title and its subtitle say together; each where the other is silent. */
export function joinTitles(title: FieldText | null, subtitle: FieldText | null): TitleParts | null {
  if (!title) return subtitle && readTitle(subtitle);
  const main = readTitle(title);
  if (!subtitle) return main;
  const more = readTitle(subtitle);
  return {
    kind: main.kind ?? more.kind,
    body: main.body ?? more.body ?? (main.kind === null ? title.text : null),
    protocolNumber: main.protocolNumber ?? more.protocolNumber,
    date: main.date ?? more.date,
    start: main.start ?? more.start,
    end: main.end ?? more.end,
    place: main.place ?? more.place ?? placeAfterTime(main, more),
    position: main.date ? main.position : more.position,
  };
}

/** `Brf Eken` with `Styrelsemöte 2025-03-02 kl. 18.00, Sal A` below it: the body is known, so the last words are the place. */
function placeAfterTime(main: TitleParts, below: TitleParts): string | null {
  return main.body !== null && below.start !== null ? below.body : null;
}

/** A line below a title that says what it lacks: `# Protokoll`, `Styrelsemöte Brf Tallen`. */
function completes(title: FieldText, below: FieldText): boolean {
  const main = readTitle(title);
  const { kind, body } = readTitle(below);
  if (main.kind !== null && main.body === null && /^(?:fört|från|vid)\s/u.test(below.text))
    return body !== null;
  if (main.kind !== null && main.body === null) return body !== null && /^\p{Lu}/u.test(body);
  const { date } = readTitle(below);
  const isTold = (main.kind !== null || kind === null) && (main.date !== null || date === null);
  return !isTold && startsTitle.test(below.text);
}

/** The one names the kind of document, the other does not, and all words of the second are in fields: printed once is enough. */
function isSubtitle(title: FieldText, below: FieldText): boolean {
  const main = readTitle(title);
  const { kind, body, protocolNumber, date, start } = readTitle(below);
  if ((main.kind === null) === (kind === null) || start !== null) return false;
  if (main.body !== null && body !== null) return false;
  const held = [kind, body, protocolNumber, date?.weekdayMatches ? date.written : null];
  const left = held.reduce<string>((rest, words) => rest.replace(words ?? '', ''), below.text);
  const joints = /(?:^|\s)(?:nr|den|fört|från|vid|för|av|med|i|hos)(?=\s|$)/giu;
  return (kind !== null || body !== null) && !/[\p{L}\d]/u.test(left.replace(joints, ''));
}

/** The words of a heading, and where they stand after its mark. */
export function textOf({ children, position }: Heading): FieldText {
  const [first] = children;
  const place = first ? { start: first.position!.start, end: children.at(-1)!.position!.end } : position!;
  return { text: lineText(children), position: place };
}
