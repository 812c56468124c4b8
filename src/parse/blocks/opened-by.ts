import type { CueType } from '../../language/cues.ts';
import { proposesShortly } from '../../language/proposals.ts';
import { sentenceCue } from '../../language/sentences/sentence-cue.ts';
import { opensDebate } from '../../language/vote-words.ts';
import { lineText } from '../../model/text.ts';
import { beginsWithCounts } from '../../language/sentences/vote-counts.ts';
import type { Element } from './elements.ts';
import type { BlockContext } from './make-block.ts';
import type { OpenBlock } from './block-parts.ts';
import { listsVoters } from './voter-line.ts';

/** In elements above a line in its block: a heading of speakers stands near those whom it is over. */
const near = 4;

/** What a line opens by its wording, below the open block and above what follows. */
export function openedBy(
  { text }: Element,
  open: OpenBlock | undefined,
  following: Element | undefined,
  { actions, isContested, title }: BlockContext,
): CueType | null {
  const above = open?.elements.slice(-near) ?? [];
  const beside = linesOf([above.at(-1), following]);
  if (beginsWithCounts(text)) return 'votes';
  if (listsVoters(text, beside, actions.isKnown)) {
    const heading = lineText(open?.cue?.heading ?? []);
    const tellsOfSpeakers = [title, heading, ...linesOf(above)].some((line) => opensDebate.test(line));
    if (open?.type === 'votes' || !tellsOfSpeakers) return 'votes';
  }
  return sentenceCue(text) ?? (isContested === true && proposesShortly.test(text) ? 'proposals' : null);
}

function linesOf(elements: readonly (Element | undefined)[]): string[] {
  return elements.flatMap((element) => (element?.kind === 'line' ? [element.text] : []));
}
