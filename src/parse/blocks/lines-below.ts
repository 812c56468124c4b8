import { linesOf, paragraphOf } from '../markdown/lines.ts';
import type { BodyNames } from '../../language/sentences/body-names.ts';
import { lineCue } from './cue.ts';
import { toElement, toNode, type Element } from './elements.ts';
import { decidesByItself } from '../../language/sentences/passive-decision.ts';

/**
 * Takes the lines that stand at the margin below the last entry of a list out of it, from where one of them decides something:
 * Markdown reads them as part of that entry (`* Bidrag har sökts`, `Vi beslutade att …`).
 */
export function freeLinesBelow(elements: readonly Element[], names: BodyNames): Element[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'node' || element.node.type !== 'list') return [element];
    const last = element.node.children.at(-1)!;
    const paragraph = last.children.at(-1);
    if (last.children.length !== 1 || paragraph?.type !== 'paragraph') return [element];
    const lines = linesOf(paragraph);
    const margin = element.position.start.column;
    const first = lines.findIndex(
      (line, nth) =>
        nth > 0 &&
        line.position.start.column <= margin &&
        (decidesByItself(line.text, names) || lineCue(toElement(line, paragraph), names) !== null),
    );
    if (first < 0) return [element];
    const kept = { ...last, children: [paragraphOf(lines.slice(0, first), false)] };
    const list = { ...element.node, children: [...element.node.children.slice(0, -1), kept] };
    const below = paragraphOf(lines.slice(first), false);
    return [toNode(list), ...linesOf(below).map((line) => toElement(line, below))];
  });
}
