import { itemRangeTitle, itemListTitle } from '../../language/item-words.ts';
import type { RootContent } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Item, Section } from '../../model/protocol.ts';
import { lineText } from '../../model/text.ts';
import { linesOf, paragraphOf } from '../markdown/lines.ts';
import { readItemRanges } from '../../language/item-ranges.ts';
import { isAgenda } from '../../language/sections.ts';
import { lettersAndDigits } from '../../model/text-shapes.ts';

/** A typed list of items among nodes: `nodes[start]` up to but not `nodes[end]`. */
interface TypedAgenda {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly string[];
}

/**
 * Takes away the list of items that the notes typed themselves (Ärendeförteckning, Paragrafer) where it says what the protocol's own
 * list says. One that differs stays, and a diagnostic (`arendelista-avviker`) tells.
 */
export function withoutTypedAgenda(
  nodes: readonly RootContent[],
  items: readonly Item[],
  sections: readonly Section[],
): { nodes: readonly RootContent[]; diagnostics: Diagnostic[] } {
  const kept = [...nodes];
  const diagnostics: Diagnostic[] = [];
  for (let nth = kept.length - 1; nth >= 0; nth--) {
    const agenda = readAgenda(kept, nth);
    if (!agenda || agenda.entries.length === 0 || items.length === 0) continue;
    if (isSame(agenda.entries, items, sections)) kept.splice(agenda.start, agenda.end - agenda.start);
    else diagnostics.push(differs(kept[nth]!));
  }
  return { nodes: kept, diagnostics };
}

/** The list under a heading is all up to the next one; under a line, what is left of its paragraph or the node below. */
function readAgenda(nodes: readonly RootContent[], start: number): TypedAgenda | null {
  const node = nodes[start]!;
  if (node.type === 'heading') {
    if (!isAgendaTitle(lineText([node]))) return null;
    const next = nodes.findIndex((each, nth) => nth > start && each.type === 'heading');
    const end = next < 0 ? nodes.length : next;
    return {
      start,
      end,
      entries: nodes
        .slice(start + 1, end)
        .flatMap((each) => (each.type === 'thematicBreak' ? [] : entriesOf(each))),
    };
  }
  if (node.type !== 'paragraph') return null;
  const [title, ...lines] = linesOf(node);
  const range = itemRangeTitle.exec(title?.text ?? '')?.[1];
  if (range !== undefined && lines.length === 0) return { start, end: start + 1, entries: [range] };
  if (!title || !isAgendaTitle(title.text)) return null;
  if (lines.length > 0) return { start, end: start + 1, entries: entriesOf(paragraphOf(lines, false)) };
  const below = nodes[start + 1];
  return { start, end: start + (below ? 2 : 1), entries: below ? entriesOf(below) : [] };
}

function isAgendaTitle(text: string): boolean {
  return isAgenda(text) || itemListTitle.test(text);
}

function entriesOf(node: RootContent): string[] {
  if (node.type === 'paragraph') return linesOf(node).map((line) => line.text);
  if (node.type === 'table') return node.children.slice(1).map((row) => lineText([row]));
  if (node.type !== 'list') return [lineText([node])];
  const first = node.ordered ? (node.start ?? 1) : null;
  return node.children.flatMap((item, nth) => {
    const own = lineText(item.children.filter((child) => child.type !== 'list'));
    const nested = item.children.flatMap((child) => (child.type === 'list' ? entriesOf(child) : []));
    return [first === null ? own : `${first + nth}. ${own}`, ...nested];
  });
}

/** Whether the entries name all items in order, and nothing that the protocol does not name. */
function isSame(entries: readonly string[], items: readonly Item[], sections: readonly Section[]): boolean {
  if (entries.length === 1 && isSameRange(entries[0]!, items)) return true;
  const names = items.flatMap((item) => [
    { isItem: true, number: item.number, titles: [item.title, lineText(item.heading)] },
    ...item.blocks.flatMap((block) =>
      block.type === 'sub-item' ? [{ isItem: false, number: null, titles: [block.title ?? ''] }] : [],
    ),
  ]);
  const sectionTitles = new Set(sections.map((section) => fold(section.title ?? '')));
  let at = 0;
  for (const entry of entries) {
    const { number, title } = readEntry(entry);
    if (sectionTitles.has(title)) continue;
    const found = names.findIndex(
      (name, nth) =>
        nth >= at &&
        name.titles.some((each) => fold(each) === title) &&
        (!name.isItem || number === null || name.number === null || name.number === number),
    );
    if (found < 0 || names.slice(at, found).some((name) => name.isItem)) return false;
    at = found + 1;
  }
  return !names.slice(at).some((name) => name.isItem);
}

/** `§ 1 – § 4` */
function isSameRange(entry: string, items: readonly Item[]): boolean {
  const numbers = readItemRanges(entry)?.numbers ?? [];
  return numbers.length > 0 && numbers.join() === items.map((item) => item.number).join();
}

/** An entry without number, letter, dots and page number. */
function readEntry(entry: string): { number: number | null; title: string } {
  const match =
    /^(?:\p{Lu}\p{L}*\s+)?§?\s*0*(\d{1,4})\s*[.):–-]?\s+/u.exec(entry) ?? /^\p{L}[.)]\s+/u.exec(entry);
  const title = entry.slice(match?.[0].length ?? 0).replace(/(?:[.…\s\t]{2,}|\t)\d{1,3}$/u, '');
  return { number: match?.[1] === undefined ? null : Number(match[1]), title: fold(title) };
}

function fold(text: string): string {
  return lettersAndDigits(text.toLowerCase());
}

function differs(node: RootContent): Diagnostic {
  return {
    rule: 'arendelista-avviker',
    severity: 'info',
    message: {
      sv: 'Listan över ärenden säger inte samma sak som ärendenas rubriker, och behålls därför som text.',
      en: 'The list of items does not say the same as the headings of the items, and is kept as text.',
    },
    help: {
      sv: 'Ta bort listan, eller rätta den: protokollet får ändå en lista över sina ärenden.',
      en: 'Remove the list, or correct it: the protocol gets a list of its items anyway.',
    },
    position: node.position!,
    related: [],
    fix: null,
  };
}
