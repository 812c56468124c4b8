import type { Heading, RootContent } from 'mdast';
import { lineText } from '../../model/text.ts';
import type { LineIndex } from '../markdown/line-index.ts';
import { linesOf, paragraphOf } from '../markdown/lines.ts';
import type { FieldText } from './fields.ts';
import { labelOf } from './label.ts';
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
  /^(?:\p{L}*protokoll|minnesanteckningar|\p{L}*anteckningar|(?:ordinarie |extra |konstituerande )?\p{L}+(?:möte|sammanträde|stämma))(?!\p{L})/iu;

/** Takes the parts of a title off the start of the notes that the outline of headings would not see as such. */
export function takeHeadline(nodes: readonly RootContent[], index: LineIndex): Headline {
  const [first, second, ...rest] = nodes;
  if (first?.type === 'heading' && second?.type === 'heading' && isSubtitle(first, second))
    return { title: null, subtitle: textOf(second), nodes: [first, ...rest] };
  const hasTitle = nodes.some((node) => node.type === 'heading' && node.depth === 1);
  if (first?.type !== 'paragraph' || hasTitle) return { title: null, subtitle: null, nodes };
  const [line, ...lines] = linesOf(first, index);
  const isTitle =
    line &&
    line.text.length <= 200 &&
    startsTitle.test(line.text) &&
    !/\.$/.test(line.text) &&
    !labelOf(line);
  if (!isTitle) return { title: null, subtitle: null, nodes };
  const others = lines.length > 0 ? [paragraphOf(lines, false)] : [];
  return {
    title: { text: line.text, position: line.position },
    subtitle: null,
    nodes: [...others, ...nodes.slice(1)],
  };
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
    place: main.place ?? more.place,
    position: main.date ? main.position : more.position,
  };
}

/** Its words are all in fields, so that nothing is lost when it isn't printed again. */
function isSubtitle(title: Heading, heading: Heading): boolean {
  if (title.depth !== 1 || heading.depth !== 2) return false;
  const { text } = textOf(heading);
  const main = readTitle(textOf(title));
  const { kind, body, protocolNumber, date, start } = readTitle(textOf(heading));
  if ((main.kind === null) === (kind === null) || start !== null) return false;
  const held = [kind, body, protocolNumber, date?.weekdayMatches ? date.written : null];
  const left = held.reduce<string>((rest, words) => rest.replace(words ?? '', ''), text);
  return (
    (kind !== null || body !== null) && !/[\p{L}\d]/u.test(left.replace(/(?:^|\s)(?:nr|den)(?=\s|$)/giu, ''))
  );
}

function textOf(heading: Heading): FieldText {
  return { text: lineText(heading.children), position: heading.position! };
}
