import type { Mark } from './tree.ts';
import type { PaintedContent } from '../content/painted-content.ts';
import { closest } from './tree.ts';

/** Elements that show nothing but their borders themselves. */
const frames: ReadonlySet<string> = new Set(['Table', 'TR', 'L', 'LI']);

/**
 * Takes borders, backgrounds, bullets and drawings without a description out of the structure: marks that show no text
 * and belong to no figure. Chromium tags the borders of a table as content of the table, for one.
 */
export function dropDecoration(content: PaintedContent): void {
  for (const mark of content.marks) if (isDecoration(mark)) makeArtifact(mark, content);
}

/** Turns the mark into an artifact, in the content and in the structure. */
export function makeArtifact(mark: Mark, content: PaintedContent): void {
  const stream = content.streams.get(mark.stream);
  for (const { start, end } of mark.openings) stream?.replace(start, end, '/Artifact BMC');
  if (mark.owner !== null) mark.owner.kids = mark.owner.kids.filter((kid) => kid !== mark);
  mark.owner = null;
  content.marks.delete(mark);
}

function isDecoration({ owner, openings, showsText, paintsForm }: Mark): boolean {
  if (owner === null || openings.length === 0) return true;
  if (showsText || paintsForm) return false;
  return frames.has(owner.type) || closest(owner, 'Figure') === null;
}
