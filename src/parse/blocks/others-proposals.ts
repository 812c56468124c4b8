import { possessive, decisionAlone } from '../../language/cue-words.ts';
import { lineText } from '../../model/text.ts';
import { withoutColon } from '../../model/text-shapes.ts';
import type { OpenBlock } from './block-parts.ts';

/**
 * `Kommunstyrelsens förslag till kommunfullmäktige` above `Kommunfullmäktiges beslut` in the same item is what was proposed to those
 * who then decided: the notes are theirs, whatever else says whose they are.
 */
export function withOthersProposals(blocks: readonly OpenBlock[]): OpenBlock[] {
  /** The last block in which each decides. */
  const deciders = new Map(blocks.map((block, nth) => [decider(block), nth]));
  return blocks.map((block, nth) => {
    const { cue } = block;
    if (block.type !== 'decision' || cue === null || cue.to === null) return block;
    const isTheirs = (deciders.get(cue.to.toLowerCase()) ?? -1) > nth;
    return isTheirs
      ? { ...block, type: 'recommendation', cue: { ...cue, type: 'recommendation', to: null } }
      : block;
  });
}

/** Whose decision the heading of a block says that it is, in small letters. */
function decider({ type, cue }: OpenBlock): string | null {
  if (type !== 'decision' || cue === null || cue.to !== null) return null;
  const [, owner = '', what = ''] = possessive.exec(withoutColon(lineText(cue.heading))) ?? [];
  return decisionAlone.test(what) ? owner.toLowerCase() : null;
}
