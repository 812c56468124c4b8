import type { Reading } from '../model/reading.ts';
import { lineText } from '../model/text.ts';
import type { OutlinePart } from './outline/parts.ts';
import type { LineSpan } from './parse-result.ts';
import type { LeftOut } from './source/as-read.ts';
import { openFurniture } from './source/furniture-diagnostics.ts';

/** What the outline took for items and sections, and by which number or heading. */
export function partReadings(parts: readonly OutlinePart[]): Reading[] {
  return parts.map((part): Reading => {
    const common = { row: null, rank: null, position: part.position };
    if (part.kind === 'section')
      return { kind: 'section', by: 'heading', words: lineText(part.heading.children), ...common };
    const { marker, form } = part;
    const by = marker !== null ? 'number' : form === 'heading' ? 'heading' : 'form';
    return { kind: 'item', by, words: marker?.label ?? lineText(part.heading), ...common };
  });
}

/** What was left out as heads and feet of pages, but what lies on secret lines. */
export function furnitureReadings(
  furniture: readonly LeftOut[],
  secretLines: readonly LineSpan[],
): Reading[] {
  return openFurniture(furniture, secretLines).map(({ text, position }) => ({
    kind: 'furniture',
    by: 'form',
    row: null,
    words: text,
    rank: null,
    position,
  }));
}
