import { statementTypes, type BlockType } from '../../model/blocks.ts';

/** Parts whose words nobody but their writer changes. */
export const sacred: ReadonlySet<BlockType | undefined> = new Set<BlockType>([
  'decision',
  'proposals',
  'votes',
  ...statementTypes,
]);
