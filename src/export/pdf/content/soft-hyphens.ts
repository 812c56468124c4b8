import type { PaintedContent } from './painted-content.ts';
import type { PaintedStream } from './painted-stream.ts';
import type { Resources } from './resources.ts';

/** A soft hyphen as Chromium writes it: a move, and a glyph without width that stands for U+00AD. */
const softHyphen =
  /(\/Span\s*<<\s*\/ActualText\s*<feff00ad>\s*>>\s*BDC\s+)([-\d.]+\s+[-\d.]+\s+Td\s+)?(<[\da-f]+>\s*Tj\s+)(EMC\s+)/gi;
const nextSoftHyphen = new RegExp(softHyphen, 'iy');

/** What leads to the first glyph of a text object: its font and its place. */
const textObject = String.raw`BT\s+(\/\S+)\s+\S+\s+Tf\s+(?:[-\d.]+\s+){6}Tm\s+(?=<)`;

/** The operators between two lines of a paragraph, up to the first glyph of the second. */
const nextLine = new RegExp(String.raw`ET\s+(?:[-.\d\sA-Za-z/]{0,120}?\s)?${textObject}`, 'iy');

/** The operators of a page before the first text that is part of the structure, as a running header is not. */
const firstLine = new RegExp(String.raw`[^]*?\/MCID\s+\d+\s*>>\s*BDC\s+(?:(?!EMC)[^])*?${textObject}`, 'y');

/** What belongs to a word and the signs around it. */
const wordGlyph = /^\S+$/;

const nextGlyphs = /(?:[-\d.]+\s+[-\d.]+\s+Td\s+)?<([\da-f]+)>\s*Tj\s+/iy;

/**
 * Makes whole words of divided ones, for search, copying and reading aloud. Chromium leaves a mark wherever a word could
 * have been divided: these go. Where one is divided, the rest of the word stands for the hyphen and nothing for the
 * glyphs on the next line, or lines, much as in ISO 32000-1, 14.9.4. Nothing that is seen changes.
 */
export function joinDividedWords(content: PaintedContent): void {
  const streams = [...content.streams.values()];
  const joined = new Set<string>();
  for (const [index, stream] of streams.entries()) {
    for (const match of stream.source.matchAll(softHyphen)) {
      drop(stream, match);
      const mark = { page: index, end: match.index + match[0].length };
      if (!joined.has(keyOf(mark))) joinAt(mark, streams, content.resources, joined);
    }
  }
}

/** A soft hyphen: the index of its stream, and where its operators end. */
interface Mark {
  readonly page: number;
  readonly end: number;
}

function keyOf({ page, end }: Mark): string {
  return `${page}:${end}`;
}

/** Takes the mark away but its move, which the glyphs after it start from. */
function drop(stream: PaintedStream, match: RegExpExecArray): void {
  const [, opening = '', move = '', glyph = '', closing = ''] = match;
  const afterOpening = match.index + opening.length;
  const beforeGlyph = afterOpening + move.length;
  stream.replace(match.index, afterOpening, '');
  stream.replace(beforeGlyph, beforeGlyph + glyph.length, '');
  stream.replace(beforeGlyph + glyph.length, beforeGlyph + glyph.length + closing.length, '');
}

/** Joins the word that is divided at `first`, if it is, with what follows on the next lines; these may be overleaf. */
function joinAt(
  first: Mark,
  streams: readonly PaintedStream[],
  resources: Resources,
  joined: Set<string>,
): void {
  const parts: Division[] = [];
  for (let mark: Mark | null = first; mark !== null;) {
    const division = divisionAt(mark, streams, resources);
    if (division === null) break;
    joined.add(keyOf(mark));
    parts.push(division);
    mark = division.next;
  }
  const text = parts.map(({ rest }) => rest.text).join('');
  for (const [nth, { hyphen, rest }] of parts.entries()) {
    standFor(hyphen, nth === 0 ? text : '');
    standFor(rest, '');
  }
}

/** A word divided over two lines: the hyphen, the rest of the word or as much as the line holds, and the soft hyphen there. */
interface Division {
  readonly hyphen: Glyphs;
  readonly rest: Glyphs;
  readonly next: Mark | null;
}

function divisionAt(
  { page, end }: Mark,
  streams: readonly PaintedStream[],
  resources: Resources,
): Division | null {
  const stream = streams[page]!;
  const overleaf = streams[page + 1];
  const hyphen = readLine(stream, end, nextLine, /^[-\u2010]$/, resources);
  if (hyphen === null) return null;
  const isLast = overleaf !== undefined && !stream.source.includes('/MCID', hyphen.end);
  const rest =
    readLine(stream, hyphen.end, nextLine, wordGlyph, resources) ??
    (isLast ? readLine(overleaf, 0, firstLine, wordGlyph, resources) : null);
  if (rest === null) return null;
  const mark = matchAt(nextSoftHyphen, rest.stream, rest.end);
  const next =
    mark === null ? null : { page: rest.stream === stream ? page : page + 1, end: rest.end + mark[0].length };
  return { hyphen, rest, next };
}

/** Glyphs of a content stream: where their operators stand, and what they read as. */
interface Glyphs {
  readonly stream: PaintedStream;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The glyphs after the operators of `lead` at `at`, as long as they are `wanted`; null when the first one is not. */
function readLine(
  stream: PaintedStream,
  at: number,
  lead: RegExp,
  wanted: RegExp,
  resources: Resources,
): Glyphs | null {
  const opening = matchAt(lead, stream, at);
  if (opening === null) return null;
  const font = resources.font(stream, opening[1] ?? '');
  const start = at + opening[0].length;
  let end = start;
  let text = '';
  for (;;) {
    const skipped = matchAt(nextSoftHyphen, stream, end)?.[0].length ?? 0;
    const glyphs = matchAt(nextGlyphs, stream, end + skipped);
    const read = glyphs === null ? '' : (font?.read(glyphs[1] ?? '') ?? '');
    if (glyphs === null || !wanted.test(read)) return text === '' ? null : { stream, start, end, text };
    text += read;
    end += skipped + glyphs[0].length;
  }
}

function matchAt(pattern: RegExp, stream: PaintedStream, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(stream.source);
}

function standFor({ stream, start, end }: Glyphs, text: string): void {
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
  stream.insert(start, `/Span <</ActualText <FEFF${hex}>>> BDC\n`);
  stream.insert(end, 'EMC\n');
}
