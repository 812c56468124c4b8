import type { CueType } from '../../language/cues.ts';
import { proposesShortly } from '../../language/proposals.ts';
import { sentenceCue } from '../../language/sentences/sentence-cue.ts';
import { beginsWithCounts } from '../../language/sentences/vote-counts.ts';
import type { Element } from './elements.ts';
import type { BlockContext } from './make-block.ts';
import { listsVoters } from './voter-line.ts';

/** What a line opens by its wording; `beside` stand above and below it. */
export function openedBy(
  { text }: Element,
  beside: readonly (Element | undefined)[],
  { actions, isContested }: BlockContext,
): CueType | null {
  const isOfVote = beginsWithCounts(text) || listsVoters(text, linesOf(beside), actions.isKnown);
  if (isOfVote) return 'votes';
  return sentenceCue(text) ?? (isContested === true && proposesShortly.test(text) ? 'proposals' : null);
}

function linesOf(elements: readonly (Element | undefined)[]): string[] {
  return elements.flatMap((element) => (element?.kind === 'line' ? [element.text] : []));
}
