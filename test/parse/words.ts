import { exportJson } from '../../src/export/json/index.ts';
import { numberedText, plainText } from '../../src/model/text.ts';
import { parseMarkdown } from '../../src/parse/markdown/parse-markdown.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../src/profiles/index.ts';

/** The protocol of these notes in the form that programs read. */
export function toJson(notes: string | Uint8Array) {
  const { protocol } = parseProtocol(notes);
  return JSON.parse(exportJson(protocol!, defaultProfile));
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words that Markdown sees, without the numbers of lists, the addresses of links and other markup. */
export function markdownWords(text: string): string[] {
  return wordsOf(plainText([parseMarkdown(text).root]));
}

/** `markdownWords` with the numbers of lists. */
export function shownWords(text: string): string[] {
  return wordsOf(numberedText([parseMarkdown(text).root]));
}

/** The words of all string values in a tree of plain objects. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return wordsOf(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: '\u00a0' };

/** A table of the votes that sentences tell: it says again what they say. */
const derived = /<div class="derived">[^]*?<\/table>(?:\s*<\/div>){1,2}/g;

/** The words that a reader of HTML sees, texts in place of images among them. */
export function wordsOfHtml(html: string): string[] {
  const text = html
    .replace(derived, ' ')
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<\/?(?:em|strong|a|code|del|sup|span|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name?: string) =>
      name === undefined ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : named[name]!,
    );
  return wordsOf(text.replaceAll('\u00ad', ''));
}
