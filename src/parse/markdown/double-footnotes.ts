import type { FootnoteDefinition, FootnoteReference } from 'mdast';

/**
 * Gives each footnote whose name another has too a name of its own, in place: a mark means the next text of its name below it, or
 * else the last one above. Where several marks stand above as many texts, each means the one in its order. Linear in their number.
 */
export function pairFootnotes(
  notes: readonly FootnoteDefinition[],
  marks: readonly FootnoteReference[],
): void {
  const byName = Map.groupBy(notes, ({ identifier }) => identifier);
  if (byName.size === notes.length) return;
  const marksByName = Map.groupBy(marks, ({ identifier }) => identifier);
  const names = new Set(byName.keys());
  for (const [name, texts] of byName) {
    if (texts.length === 1) continue;
    const given = texts.map((_, nth) => (nth === 0 ? name : newName(name, nth + 1, names)));
    const own = marksByName.get(name) ?? [];
    for (const [nth, mark] of own.entries()) rename(mark, given[textFor(mark, nth, own, texts)]!);
    for (const [nth, text] of texts.entries()) rename(text, given[nth]!);
  }
}

function textFor(
  mark: FootnoteReference,
  nth: number,
  marks: readonly FootnoteReference[],
  texts: readonly FootnoteDefinition[],
): number {
  const offsetOf = (node: FootnoteReference | FootnoteDefinition) => node.position?.start.offset ?? 0;
  if (marks.length === texts.length && offsetOf(marks.at(-1)!) < offsetOf(texts[0]!)) return nth;
  let low = 0;
  let high = texts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(texts[middle]!) > offsetOf(mark)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function newName(name: string, nth: number, names: Set<string>): string {
  let free = `${name}-${nth}`;
  while (names.has(free)) free += '-';
  names.add(free);
  return free;
}

function rename(node: FootnoteReference | FootnoteDefinition, name: string): void {
  node.identifier = name;
  node.label = name;
}
