import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseTree } from '../../src/parse/markdown/processor.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { bodyHtml } from '../body-html.ts';
import { examples, type Example } from '../markdown-spec.ts';

/** Where the language of protocols reads Markdown otherwise, and why. */
const otherwise = new Map([
  ['CommonMark 1', 'text behind a tab is no code'],
  ['CommonMark 2', 'text behind a tab is no code'],
  ['CommonMark 5', 'text behind a tab is no code'],
  ...[203, 204, 207, 208, 210, 317, 537, 538, 544, 545, 563, 565, 567, 571, 592].map(
    (number): [string, string] => [`CommonMark ${number}`, 'a definition that nobody refers to is text'],
  ),
  ...[34, 143, 144, 146].map((number): [string, string] => [
    `CommonMark ${number}`,
    'words behind a fence that name no language are text',
  ]),
  ['CommonMark 353', 'a no-break space after a mark is a space'],
  ['CommonMark 356', 'a star between digits is text'],
  ['GFM 204', 'no word of the notes is dropped, not even in a cell that has no heading'],
]);

const compared = examples.filter(
  (example) => !otherwise.has(example.name) && !isPartOfOutline(example) && !isRaw(example),
);

test.each(compared)('$name stands in an item as the specification says: $section', ({ markdown, html }) => {
  expect(ours(itemHtml(markdown))).toBe(asDocument(html));
});

test.each([...otherwise])('%s is read otherwise: %s', (name) => {
  const { markdown, html } = examples.find((example) => example.name === name)!;
  expect(ours(itemHtml(markdown))).not.toBe(asDocument(html));
});

test.each([
  ['a mark leads to its text', 'Text[^1].\n\n[^1]: Noten *här*.', [1], ['Noten <em>här</em>.']],
  ['marks count in their own order', 'Ett[^b] två[^a].\n\n[^a]: A.\n[^b]: B.', [1, 2], ['B.', 'A.']],
  ['several marks share a text', 'Ett[^x] två[^X].\n\n[^x]: Not.', [1, 1], ['Not.']],
  ['a note goes on where lines are indented', 'Ett[^1].\n\n[^1]: A.\n\n    B.', [1], ['A.</p><p>B.']],
  ['a mark without text is text', 'Ett[^1].', [], []],
  ['a text without mark is kept', 'Ett.\n\n[^1]: Not.', [], ['Not.']],
])('footnotes: %s', (_, markdown, marks, texts) => {
  const { protocol } = parseProtocol(`## § 1 Rubrik\n\n${markdown}`);
  const html = ours(bodyHtml(protocol!));
  expect([...html.matchAll(/<sup><a href="#not-(\d+)"/g)].map(([, number]) => Number(number))).toEqual(marks);
  const notes = [...html.matchAll(/<li id="not-\d+" value="\d+">(.*?)<\/li>/gs)].map(([, note]) => note!);
  expect(notes.map((note) => note.replace(/<a .*?<\/a>\s*/g, '').replace(/^<p>\s*|\s*<\/p>$/g, ''))).toEqual(
    texts,
  );
});

test('few examples are left out', () => {
  expect(examples.length).toBeGreaterThan(670);
  expect(compared.length).toBeGreaterThan(525);
});

/** Headings of the first two levels are items and sections. */
function isPartOfOutline({ markdown }: Example): boolean {
  return nodesIn(parseTree(markdown)).some((node) => node.type === 'heading' && node.depth <= 2);
}

/** Raw HTML is shown as the text that it is, and an address that is no link is text. */
function isRaw({ markdown, section }: Example): boolean {
  return (
    section === 'Autolinks (extension)' || nodesIn(parseTree(markdown)).some(({ type }) => type === 'html')
  );
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

/** The HTML of an item that holds this Markdown, without the item's heading. */
function itemHtml(markdown: string): string {
  const { protocol } = parseProtocol(`## § 1 Rubrik\n\n${markdown}`);
  return /<article[^>]*>\n<h2[^>]*>.*?<\/h2>\n(.*)<\/article>/s.exec(bodyHtml(protocol!))![1]!;
}

/** Our HTML without what belongs to the document around the prose: its blocks, classes and no-break spaces in empty cells. */
function ours(html: string): string {
  return normalized(
    html
      .replace(/<\/?(?:section|div|span)\b[^>]*>/g, '')
      .replace(/ class="align-(\w+)"/g, ' align="$1"')
      .replace(/ (?:class|scope|type)="[^"]*"/g, '')
      .replaceAll('<td>\u00a0</td>', '<td></td>'),
  );
}

/**
 * The HTML of a specification as a document has it that loads nothing: images are their texts, links lead to the web, mail and
 * telephones or are their texts with their titles, check boxes are signs, and code has no colours.
 */
function asDocument(html: string): string {
  return normalized(
    html
      .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
      .replace(
        /<a href="(?!(?:https?|mailto|tel):)[^"]*"(?: title="([^"]*)")?>(.*?)<\/a>/gis,
        (_, title, text) => (title === undefined ? text : `${text} (${title.trim()})`),
      )
      .replace(/<a href="(\w+):/g, (_, scheme: string) => `<a href="${scheme.toLowerCase()}:`)
      .replace(/<input checked=""[^>]*>/g, '☑')
      .replace(/<input [^>]*>/g, '☐')
      .replace(/ class="language-[^"]*"/g, '')
      .replace(/ align="left"/g, ''),
  );
}

/** HTML with one way to write what can be written in several; the levels of headings depend on the document. */
function normalized(html: string): string {
  const lines = /\s*(<\/?(?:p|ul|ol|li|blockquote|pre|h|hr|br|table|thead|tbody|tr|th|td)\b[^>]*>)\s*/g;
  return html
    .replace(/<(\/?)h[1-6]>/g, '<$1h>')
    .replace(/<(br|hr) \/>/g, '<$1>')
    .replace(lines, '$1')
    .replace(/&(?:#x22|quot);/g, '"')
    .replace(/&(?:#x3E|gt);/g, '>')
    .replaceAll('&#x3C;', '&lt;')
    .replaceAll('&#x26;', '&amp;')
    .replaceAll('&#x27;', "'")
    .trim();
}
