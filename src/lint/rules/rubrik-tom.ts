import { undecidedParts } from '../../language/no-decision.ts';
import type { Block, BlockType } from '../../model/blocks.ts';
import type { Finding, Rule } from '../rule.ts';

/** Something stands below each heading of a part. */
export const rubrikTom: Rule = {
  name: 'rubrik-tom',
  severity: 'warning',
  check: ({ items }) => items.flatMap(({ blocks }) => emptyHeadings(blocks)),
};

function emptyHeadings(blocks: readonly Block[]): Finding[] {
  return blocks.flatMap((block, nth): Finding[] => {
    if (block.type === 'sub-item') return emptyHeadings(block.blocks);
    const next = blocks[nth + 1];
    const hasParts = next?.depth !== undefined && next.depth > (block.depth ?? 0);
    if (block.depth === undefined || block.content.length > 0 || hasParts || !needsText.has(block.type))
      return [];
    return [
      {
        message: {
          sv: `Under rubriken ”${block.title}” står ingenting.`,
          en: `Nothing stands below the heading “${block.title}”.`,
        },
        help: { sv: 'Fyll i texten eller ta bort rubriken.', en: 'Write the text or remove the heading.' },
        position: block.position,
      },
    ];
  });
}

/** A heading without a decision has a rule of its own, and that something is verified at once is said by the heading. */
const needsText: ReadonlySet<BlockType> = new Set<BlockType>([...undecidedParts, 'attachments']);
