import { linePrefix } from './find-marks.ts';

/** A line that may be the heading of an item, a part of one, or a section. */
export interface Heading {
  /**
   * `atx` (`## …`), `setext` (underlined), `bold` (`**§ 1 …**`), `section-line` (`§ 1 …`), `title-line` (the line below
   * a lone `§ 1`), `entry` (`1. …` at the left margin).
   */
  readonly kind: 'atx' | 'setext' | 'bold' | 'section-line' | 'title-line' | 'entry';
  /** 1–6; 2 for what is no Markdown heading. */
  readonly level: number;
  /** 0-based lines from its first to its last, an underline among them. */
  readonly first: number;
  readonly last: number;
  /** What stands before the title and stays: indentation, `#` signs, list marker. */
  readonly opening: string;
  /** The number or letter of the title, as written; empty when it has none. */
  readonly label: string;
  readonly title: string;
}

const sectionLabel = /^(?:\p{Lu}{1,6}[ \t]*)?§{1,2}[ \t]*\d{1,4}(?![\d/-])[a-z]?(?![\p{L}\d])[.:)]?/u;
const plainLabel = /^(?:\d{1,4}(?:\.\d{1,3})*[.)]?|(?:[a-zåäö]|[ivx]{1,4})[.)])(?=[ \t]|$)/u;

/** Words of headings that name a part of an item, at whatever level they stand. */
const part =
  /^(?:\p{L}+s )?(?:beslut|förslag|sammanfattning|bakgrund|ärende(?:t|beskrivning)?$|beskrivning|redogörelse|beslutsunderlag|underlag|handlingar|beredning|yrkande|yttrande|proposition|omröstning|votering|motivering|skäl|bedömning|reservation|avvikande|skiljaktig|protokollsanteckning|särskilt yttrande|anteckning|jäv|deltar ej|avstår|skickas|expedier|delg|kopia|för kännedom|uppdrag|åtgärd|hur man överklagar|överklagande|besvär)/iu;

/** Words of headings that name a part of the whole protocol. */
const section =
  /^(?:ajournering(?:ar)?|paus|nästa (?:möte|sammanträde)|kommande möten|protokollet (?:ska )?skickas|sändlista|underskrift(?:er)?|justering|justeras|vid protokollet|anslag|bevis om (?:anslag|justering)|bilagor|mötets avslutande|mötet avslutas|avslutning|närvarande|frånvarande|ärendelista|ärendeförteckning|innehåll(?:sförteckning)?|dagordning)(?!\p{L})/iu;

/** Words that may follow them: with others the heading may be about the matter itself (`Närvarande vid samtalet`). */
const sectionTail = new Set(
  (
    'kl klockan den till av för på vid under och mötet protokollet protokoll sammanträdet dagordningen ledamöter ersättare övriga ' +
    'anslag justering tid plats datum januari februari mars april maj juni juli augusti september oktober november december ' +
    'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen'
  ).split(' '),
);

/** A bare number is that of an item only before a title: `2024` and `28 maj` are none. */
const noTitle = /^(?:$|\p{Ll}|\d|(?:Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec)\p{Ll}*(?:[\s.]|$))/u;

/** Whether a heading has the number of an item. */
export function isNumbered({ label, title }: Heading): boolean {
  if (!/\d/.test(label) || /\d\.\d/.test(label)) return false;
  return !/^\d+$/.test(label) || !noTitle.test(title);
}

/** Whether a heading has a number with the sign. */
export function hasSign({ label }: Heading): boolean {
  return label.includes('§');
}

/** Whether a Markdown heading lies in a quote or, as far as its line tells, in a list. */
export function isNested(heading: Heading): boolean {
  return /[>+*\d-]/.test(heading.opening) || (/^(?: {2}|\t)/.test(heading.opening) && !hasSign(heading));
}

/** Whether a heading names a part of an item, whatever its level. */
export function isPart(heading: Heading): boolean {
  return heading.label === '' && part.test(heading.title);
}

/** Whether a heading names a part of the protocol that is no item. */
export function isSection(heading: Heading): boolean {
  const name = heading.label === '' ? section.exec(heading.title)?.[0] : undefined;
  if (name === undefined) return false;
  const tail = heading.title.slice(name.length).toLowerCase();
  return (tail.match(/\p{L}+/gu) ?? []).every((word) => sectionTail.has(word));
}

/** Reads an ATX heading, a `§` line or a bold one; null for other lines. */
export function readHeading(line: string, index: number): Heading | null {
  const atx = /^((?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*(#{1,6})(?:[ \t]+|$))(.*)$/.exec(line);
  if (atx !== null) return heading('atx', atx[2]!.length, index, atx[1]!, atx[3]!);
  const opening = linePrefix.exec(line)![0];
  const rest = line.slice(opening.length);
  const marks = /^[*_]{2,3}/.exec(rest)?.[0] ?? '';
  if (!sectionLabel.test(rest.slice(marks.length))) return null;
  return heading(marks === '' ? 'section-line' : 'bold', 2, index, opening, rest.slice(marks.length));
}

/** The heading whose text lies on the lines from `first` on and is underlined on line `last`. */
export function setextHeading(lines: readonly string[], first: number, last: number): Heading {
  const line = lines[last - 1]!;
  const opening = /^[ \t>]*/.exec(line)![0];
  const text = lines[first]!.slice(/^[ \t>]*/.exec(lines[first]!)![0].length);
  const level = lines[last]!.includes('=') ? 1 : 2;
  return { ...heading('setext', level, first, opening, text), last };
}

/** A numbered entry at the left margin, in notes without headings. */
export function readEntry(line: string, index: number): Heading | null {
  const entry = /^(\d{1,4}[.)][ \t]+)(.*)$/.exec(line);
  if (entry === null) return null;
  return { ...heading('entry', 2, index, entry[1]!, ''), label: entry[1]!.trim(), title: entry[2]! };
}

/** The line below a lone `§ 1` as the title that it is. */
export function titleLine(line: string, index: number): Heading {
  return heading('title-line', 2, index, /^[ \t>]*/.exec(line)![0], '');
}

/** Whether a heading is a number and nothing else (`§ 01`, `**§ 01**`). */
export function isBare(heading: Heading): boolean {
  return heading.label !== '' && /^[\s*_#]*$/.test(heading.title);
}

/** Where in `headings`, which are in order, those after `line` (0-based) begin. */
export function firstAfter(headings: readonly Heading[], line: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.first > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Headings by the lines on which they begin. */
export function inOrder(headings: readonly Heading[]): Heading[] {
  return headings.toSorted((one, other) => one.first - other.first);
}

/** Whether a heading is one of `headings`, which are in order. */
export function isAmong(headings: readonly Heading[], heading: Heading): boolean {
  return headings[firstAfter(headings, heading.first - 1)] === heading;
}

/** Those of `headings` that lie whole on the lines from `first` up to `end` (0-based, not included). */
export function headingsWithin(headings: readonly Heading[], first: number, end: number): Heading[] {
  return headings
    .slice(firstAfter(headings, first - 1), firstAfter(headings, end - 1))
    .filter(({ last }) => last < end);
}

/** The lines of a heading with another title. */
export function retitled(heading: Heading, title: string): string[] {
  const text = heading.kind === 'entry' || heading.label === '' ? title : `${heading.label} ${title}`;
  const isBold = heading.kind === 'bold' || heading.kind === 'entry';
  const line = heading.opening + (isBold ? `**${text}**` : text);
  const lines = Array.from({ length: heading.last - heading.first + 1 }, () => '');
  if (heading.kind !== 'setext') return [line];
  lines[lines.length - 2] = line;
  lines[lines.length - 1] = heading.opening + (heading.level === 1 ? '===' : '---');
  return lines;
}

function heading(
  kind: Heading['kind'],
  level: number,
  index: number,
  opening: string,
  text: string,
): Heading {
  const label = (sectionLabel.exec(text) ?? plainLabel.exec(text))?.[0] ?? '';
  const title = text.slice(label.length).trim();
  return { kind, level, first: index, last: index, opening, label, title };
}
