import type { Position } from 'unist';
import type { Item } from '../../model/protocol.ts';
import type { Block } from '../../model/blocks.ts';
import type { Finding, Rule } from '../rule.ts';

/** Headings inside an item nest without jumps. */
export const rubrikHopp: Rule = {
  name: 'rubrik-hopp',
  severity: 'warning',
  check: (protocol, _profile, text) => {
    const lines = text.split('\n');
    return protocol.items.flatMap((item) => jumpsIn(headingsOf(item, lines)));
  },
};

interface Heading {
  /** 1–6 by its `#`; one more than its item for a sub-item on a line. */
  readonly depth: number;
  readonly position: Position;
}

function jumpsIn(headings: readonly Heading[]): Finding[] {
  return headings.flatMap(({ depth, position }, nth): Finding[] => {
    const above = headings[nth - 1]?.depth ?? depth;
    if (depth <= above + 1) return [];
    const [written, meant] = ['#'.repeat(depth), '#'.repeat(above + 1)];
    return [
      {
        message: {
          sv: `Rubriken hoppar från nivå ${above} till nivå ${depth}.`,
          en: `The heading jumps from level ${above} to level ${depth}.`,
        },
        help: {
          sv: `Skriv ”${meant}” i stället för ”${written}”.`,
          en: `Write “${meant}” instead of “${written}”.`,
        },
        position,
      },
    ];
  });
}

/** The headings of an item, its own first; none when its own is no heading with `#`. */
function headingsOf(item: Item, lines: readonly string[]): Heading[] {
  const own = headingAt(item.position.start.line, lines);
  return own ? [own, ...headingsIn(item.blocks, own.depth, lines)] : [];
}

function headingsIn(blocks: readonly Block[], depth: number, lines: readonly string[]): Heading[] {
  return blocks.flatMap((block): Heading[] => {
    const heading = block.title === null ? null : headingAt(block.position.start.line, lines);
    const within = block.type === 'sub-item' ? headingsIn(block.blocks, depth + 1, lines) : [];
    if (heading) return [heading, ...within];
    // A lettered line opens a level as a heading would.
    return block.type === 'sub-item' ? [{ depth: depth + 1, position: block.position }, ...within] : within;
  });
}

function headingAt(line: number, lines: readonly string[]): Heading | null {
  const written = lines[line - 1] ?? '';
  const marks = /^ {0,3}(#{1,6})(?:\s|$)/.exec(written)?.[1];
  if (marks === undefined) return null;
  return {
    depth: marks.length,
    position: { start: { line, column: 1 }, end: { line, column: written.trimEnd().length + 1 } },
  };
}
